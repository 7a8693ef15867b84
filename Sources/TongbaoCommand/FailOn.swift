import ArgumentParser
import Tongbao

/// From which verdict on a command ends with 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case inconsistent, indeterminate, never

  func isMet(by record: Record) -> Bool {
    switch self {
    case .never: false
    case .inconsistent: record.checks.contains { $0.verdict == .inconsistent }
    case .indeterminate:
      record.checks.contains { $0.verdict == .inconsistent || $0.verdict == .indeterminate }
    }
  }
}
