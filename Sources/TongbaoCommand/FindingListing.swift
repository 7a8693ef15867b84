import Tongbao

/// Writes the findings of many notices in one form, without those that are suppressed.
struct FindingListing {
  private let form: CheckCommand.Form
  private let failOn: FailOn
  private var suppressions: Suppressions?
  private var collected: [(finding: Finding, record: Record, isSuppressed: Bool)] = []
  /// Whether a finding that is not suppressed is as grave as the user asked for.
  private(set) var hasFailed = false

  init(form: CheckCommand.Form, suppressions: Suppressions?, failOn: FailOn) {
    (self.form, self.suppressions, self.failOn) = (form, suppressions, failOn)
  }

  mutating func add(_ record: Record) {
    let findings = record.findings
    let isSuppressed = findings.map { suppressions?.suppress($0.id) ?? false }
    let left = zip(findings, isSuppressed).filter { !$0.1 }.map(\.0)
    hasFailed = hasFailed || left.contains { failOn.isMet(by: $0.check.verdict) }
    switch form {
    case .text: Terminal.write(RecordSummary(isColored: Terminal.isOutput).checks(record, left))
    case .jsonl: for finding in left { Terminal.write(FindingJSON().line(finding, in: record)) }
    case .json, .sarif:
      collected += zip(findings, isSuppressed).map { ($0, record, $1) }
    }
  }

  /// Writes what is one document, and tells of suppressions that suppressed nothing.
  func finish() {
    switch form {
    case .json:
      Terminal.write(
        FindingJSON().array(collected.filter { !$0.isSuppressed }.map { ($0.finding, $0.record) }))
    case .sarif: Terminal.write(SarifLog().log(collected))
    case .text, .jsonl: break
    }
    for line in suppressions?.unused ?? [] { Terminal.note("tongbao: \(line)") }
  }
}
