/// Writes records as the record format's JSON.
public struct RecordJSON: Sendable {
  /// The format's name and version.
  public static let schema = "tongbao.record/1"

  /// A writer; it holds no state.
  public init() {}

  /// One record as one line, with its line end.
  public func line(_ record: Record) -> [UInt8] {
    JSONWriter.bytes(capacity: Self.size(of: record)) { json in
      write(record, json)
      json.newline()
    }
  }

  /// About as many bytes as a record's line has; few have more.
  private static func size(of record: Record) -> Int {
    1024 + record.notice.text.count * 3 + record.mentions.count * 260 + record.claims.count * 320
      + record.cases.count * 480 + record.checks.count * 720
  }

  /// A record's line with the identifier of the notice that it repeats.
  public func line(_ line: [UInt8], duplicateOf original: String) -> [UInt8] {
    let head = Array(#"{"schema":"\#(Self.schema)","notice":{"#.utf8)
    guard line.starts(with: head) else { return line }
    let json = JSONWriter()
    json.member("duplicateOf", original)
    return head + json.bytes + [0x2C] + line[head.count...]
  }

  /// What stands in a record's place where the input could not be read: `error` and, of a stream, the `line`.
  public func line(_ error: ReadingError) -> [UInt8] {
    let json = JSONWriter()
    json.object { json in
      json.member("schema", Self.schema)
      json.member("error", error.description)
      if case .badLine(_, let line, _) = error { json.member("line", line) }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ record: Record, _ json: JSONWriter) {
    let text = record.notice.text
    json.object { json in
      json.member("schema", Self.schema)
      json.key("notice")
      write(notice: record, json)
      json.member("text", text, 0..<text.count)
      json.key("mentions")
      let writer = MentionJSON(text: text, source: record.notice.sourceMap)
      json.array(lending: record.mentions) { writer.write($1, index: $2, $0) }
      json.key("claims")
      json.array(lending: record.claims) { write(claim: $1, index: $2, text, $0) }
      json.key("cases")
      json.array(record.cases) { write(case: record.cases[$1], index: $1, text, $0) }
      json.key("checks")
      let findings = record.findings
      json.array(record.checks) { json, index in
        let finding = findings.first { $0.index == index }
        CheckJSON().write(record.checks[index], index: index, finding: finding, json)
      }
      json.key("unclaimed")
      json.array(record.unclaimed) { $0.identifier("m", record.unclaimed[$1]) }
      json.key("warnings")
      json.array(record.warnings) { write(warning: record.warnings[$1], text, $0) }
    }
  }

  private func write(notice record: Record, _ json: JSONWriter) {
    let notice = record.notice
    json.object { json in
      json.member("id", notice.id)
      json.member("source", notice.source)
      json.member("title", notice.title)
      json.member("published", notice.published)
      json.member("publisher", notice.publisher)
      json.member("author", notice.author)
      json.member("breadcrumb", notice.breadcrumb)
      json.member("kind", record.kind.rawValue)
      json.key("region")
      if let region = record.region {
        json.object {
          $0.member("code", region.code)
          $0.member("name", region.name)
          $0.member("year", region.year)
        }
      } else {
        json.null()
      }
      json.member("encoding", notice.encoding)
      json.member("encodingSource", notice.encodingEvidence.rawValue)
      json.member("characters", notice.text.scalarCount)
    }
  }

  // Not inlined, for the closure inside would then copy the claim.
  @inline(never)
  private func write(claim: Claim, index: Int, _ text: NoticeText, _ json: JSONWriter) {
    json.object { json in
      json.identifier("id", "c", index)
      json.identifier("quantity", "m", claim.quantity)
      json.member("value", claim.amount.value)
      json.member("low", claim.amount.low)
      json.member("high", claim.amount.high)
      json.member("unit", claim.amount.unit)
      json.member("predicate", claim.predicate)
      json.member("counted", claim.counted)
      json.member("sanctions", claim.sanctions)
      json.optional("agent", claim.agent)
      json.optional("domain", claim.domain)
      if let period = claim.period {
        json.key("period")
        json.object {
          $0.member("begin", period.begin)
          $0.member("end", period.end)
          $0.member("text", period.text)
        }
      }
      if let parent = claim.parent { json.identifier("parent", "c", parent) }
      json.optional("relation", claim.relation?.rawValue)
      json.optional("row", claim.row)
      json.optional("column", claim.column)
      if claim.isOpen { json.member("open", true) }
      json.member("start", text.scalarOffset(claim.range.lowerBound))
      json.member("end", text.scalarOffset(claim.range.upperBound))
    }
  }

  private func write(case found: Case, index: Int, _ text: NoticeText, _ json: JSONWriter) {
    json.object { json in
      json.identifier("id", "k", index)
      json.identifier("person", "m", found.person)
      json.member("name", found.name)
      json.member("posts", found.posts)
      json.identifier("body", "m", found.body)
      json.member("institution", found.institution)
      json.member("violation", found.violation)
      json.key("sanctions")
      json.array(found.outcomes) { json, index in
        let outcome = found.outcomes[index]
        json.object {
          $0.identifier("mention", "m", outcome.mention)
          $0.member("code", outcome.code)
          $0.member("duration", outcome.duration)
          $0.member("date", outcome.date)
        }
      }
      json.member("start", text.scalarOffset(found.range.lowerBound))
      json.member("end", text.scalarOffset(found.range.upperBound))
    }
  }

  private func write(warning: Warning, _ text: NoticeText, _ json: JSONWriter) {
    json.object { json in
      json.member("code", warning.code)
      json.member("message", warning.message)
      if let range = warning.range {
        json.member("start", text.scalarOffset(range.lowerBound))
        json.member("end", text.scalarOffset(range.upperBound))
      }
    }
  }
}
