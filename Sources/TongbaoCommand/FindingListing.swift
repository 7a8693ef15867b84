import Tongbao

/// Writes the findings of many notices in one form, without those that are suppressed.
struct FindingListing {
  private let form: CheckCommand.Form
  private let failOn: FailOn
  private let comparesNotices: Bool
  private var suppressions: Suppressions?
  private var collected: [(finding: Finding, record: Record, isSuppressed: Bool)] = []
  /// All records, where they are compared with one another.
  private var records: [Record] = []
  /// Whether a finding that is not suppressed is as grave as the user asked for.
  private(set) var hasFailed = false

  init(form: CheckCommand.Form, suppressions: Suppressions?, failOn: FailOn, comparesNotices: Bool) {
    (self.form, self.suppressions, self.failOn) = (form, suppressions, failOn)
    self.comparesNotices = comparesNotices
  }

  mutating func add(_ record: Record) {
    if comparesNotices { records.append(record) }
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

  /// Compares the notices, writes what is one document, and tells of suppressions that suppressed nothing.
  mutating func finish() {
    let across = comparesNotices ? AcrossChecker(records).checks() : []
    let isSuppressed = across.map { $0.severity != nil && suppressions?.suppress($0.id) ?? false }
    let left = zip(across, isSuppressed).filter { !$0.1 }.map(\.0)
    hasFailed = hasFailed || left.contains { failOn.isMet(by: $0.check.verdict) }
    let findings = left.filter { $0.severity != nil }
    switch form {
    case .text: for check in left { Terminal.write(AcrossText().text(check, in: records)) }
    case .jsonl: for check in findings { Terminal.write(AcrossJSON().line(check, in: records)) }
    case .json:
      Terminal.write(
        FindingJSON().array(
          collected.filter { !$0.isSuppressed }.map { ($0.finding, $0.record) }, across: findings,
          records: records))
    case .sarif:
      Terminal.write(
        SarifLog().log(
          collected.map { SarifEntry($0.finding, in: $0.record, isSuppressed: $0.isSuppressed) }
            + zip(across, isSuppressed).compactMap { SarifEntry($0, in: records, isSuppressed: $1) }))
    }
    for line in suppressions?.unused ?? [] { Terminal.note("tongbao: \(line)") }
  }
}
