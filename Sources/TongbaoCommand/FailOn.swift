import ArgumentParser
import Tongbao

/// From which verdict on a command ends with 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case inconsistent, indeterminate, never

  func isMet(by record: Record) -> Bool { record.checks.contains { isMet(by: $0.verdict) } }

  func isMet(by verdict: Check.Verdict) -> Bool {
    switch self {
    case .never: false
    case .inconsistent: verdict == .inconsistent
    case .indeterminate: verdict == .inconsistent || verdict == .indeterminate
    }
  }
}
