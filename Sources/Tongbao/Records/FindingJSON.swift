/// Findings as JSON: what a lint record holds, with the check's own fields.
public struct FindingJSON: Sendable {
  /// The format's name and version.
  public static let schema = "tongbao.finding/1"

  /// A writer; it holds no state.
  public init() {}

  /// One finding as one line, with its line end.
  public func line(_ finding: Finding, in record: Record) -> [UInt8] {
    let json = JSONWriter()
    write(finding, record, json)
    json.newline()
    return json.bytes
  }

  /// All findings as one JSON array, with a line end: those of single notices, then those between two of `records`.
  public func array(
    _ findings: [(finding: Finding, record: Record)], across: [AcrossCheck] = [], records: [Record] = []
  ) -> [UInt8] {
    let json = JSONWriter()
    json.array { json in
      for (finding, record) in findings { write(finding, record, json) }
      for check in across { AcrossJSON().write(check, records, json) }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ finding: Finding, _ record: Record, _ json: JSONWriter) {
    let text = record.notice.text
    let start = finding.operands.first.map { record.mentions[$0.mention].range.lowerBound } ?? 0
    let place = text.lineAndColumn(start)
    json.object { json in
      json.member("schema", Self.schema)
      json.member("id", finding.id)
      json.member("severity", finding.severity.rawValue)
      json.member("notice", record.notice.id)
      json.member("source", record.notice.source)
      json.member("line", place.line)
      json.member("column", place.column)
      json.key("check")
      CheckJSON().write(finding.check, index: finding.index, finding: finding, json)
    }
  }
}
