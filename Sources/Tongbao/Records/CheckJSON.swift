/// Writes a check as the record format's JSON.
struct CheckJSON {
  /// `finding` is the check's lint record where it does not hold or cannot be decided.
  func write(_ check: Check, index: Int, finding: Finding?, _ json: JSONWriter) {
    json.object { json in
      json.identifier("id", "x", index)
      json.member("kind", check.kind.rawValue)
      json.key("claims")
      json.array(check.claims) { $0.identifier("c", check.claims[$1]) }
      json.member("equation", check.equation)
      json.key("left")
      write(check.left, json)
      json.key("right")
      write(check.right, json)
      json.member("verdict", check.verdict.rawValue)
      json.member("residual", check.residual)
      Self.write(check.message, json)
      json.key("suspects")
      json.array(check.suspects) { write(check.suspects[$1], $0) }
      if let finding { write(finding, json) }
    }
  }

  /// The finding in both languages, as a member of the object that is being written.
  static func write(_ message: Check.Message, _ json: JSONWriter) {
    json.key("message")
    json.object {
      $0.member("zh", message.zh)
      $0.member("en", message.en)
    }
  }

  /// The members that every suspect has, whatever says where it stands.
  static func writeMembers(of suspect: Check.Suspect, _ json: JSONWriter) {
    json.identifier("mention", "m", suspect.mention)
    json.member("printed", suspect.printed)
    json.member("proposed", suspect.proposed)
    json.member("slip", suspect.slip.name)
    json.member("rank", suspect.rank)
    json.member("proposedText", suspect.proposedText)
  }

  private func write(_ suspect: Check.Suspect, _ json: JSONWriter) {
    json.object {
      Self.writeMembers(of: suspect, $0)
      if !suspect.together.isEmpty {
        $0.key("together")
        $0.array(suspect.together) { $0.identifier("m", suspect.together[$1]) }
      }
    }
  }

  private func write(_ finding: Finding, _ json: JSONWriter) {
    json.member("finding", finding.id)
    json.member("severity", finding.severity.rawValue)
    json.key("operands")
    json.array(finding.operands) { json, index in
      let operand = finding.operands[index]
      json.object {
        $0.identifier("mention", "m", operand.mention)
        $0.member("start", operand.range.lowerBound)
        $0.member("end", operand.range.upperBound)
        $0.member("text", operand.text)
      }
    }
  }

  /// `[low, high]`; an open side is null.
  private func write(_ interval: Interval, _ json: JSONWriter) {
    json.array { json in
      // No number where a side is open.
      json.number(interval.low)
      json.number(interval.high)
    }
  }
}
