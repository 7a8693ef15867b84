/// Relations between two notices as JSON, one object a line.
public struct AcrossJSON: Sendable {
  /// A writer; it holds no state.
  public init() {}

  /// One relation of `records` as one line, with its line end.
  public func line(_ check: AcrossCheck, in records: [Record]) -> [UInt8] {
    let json = JSONWriter()
    write(check, records, json)
    json.newline()
    return json.bytes
  }

  func write(_ across: AcrossCheck, _ records: [Record], _ json: JSONWriter) {
    let check = across.check
    json.object { json in
      json.member("schema", FindingJSON.schema)
      json.member("id", across.id)
      json.member("severity", across.severity?.rawValue)
      json.member("kind", check.kind.rawValue)
      json.member("relation", across.relation.rawValue)
      json.member("equation", check.equation)
      json.member("verdict", check.verdict.rawValue)
      json.member("residual", check.residual)
      CheckJSON.write(check.message, json)
      json.key("operands")
      json.array(across.operands) { write(across.operands[$1], records, $0) }
      json.key("suspects")
      json.array(zip(check.suspects, across.suspected).map { ($0, $1) }) { json, index in
        let (suspect, operand) = (check.suspects[index], across.suspected[index])
        json.object {
          $0.member("notice", records[operand.record].notice.id)
          CheckJSON.writeMembers(of: suspect, $0)
        }
      }
    }
  }

  private func write(_ operand: AcrossCheck.Operand, _ records: [Record], _ json: JSONWriter) {
    let record = records[operand.record]
    let mention = record.claims[operand.claim].quantity
    let range = record.mentions[mention].range
    let text = record.notice.text
    let place = text.lineAndColumn(range.lowerBound)
    json.object { json in
      json.member("notice", record.notice.id)
      json.member("source", record.notice.source)
      json.identifier("claim", "c", operand.claim)
      json.identifier("mention", "m", mention)
      json.member("start", text.scalarOffset(range.lowerBound))
      json.member("end", text.scalarOffset(range.upperBound))
      json.member("line", place.line)
      json.member("column", place.column)
      json.member("text", text, range)
    }
  }
}
