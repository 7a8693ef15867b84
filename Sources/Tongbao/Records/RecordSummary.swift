/// A record as a person reads it on a terminal: title, facts by kind, equations with ✓ or ✗.
public struct RecordSummary: Sendable {
  private let isColored: Bool

  /// A writer that uses a terminal's colours or none.
  public init(isColored: Bool) { self.isColored = isColored }

  /// The whole summary.
  public func text(_ record: Record) -> String {
    let notice = record.notice
    var lines = [heading(record)]
    let about = [
      notice.published?.description, notice.publisher, record.region.map { "\($0.name) \($0.code)" },
      record.kind.rawValue,
    ]
    lines.append("  " + about.compactMap { $0 }.joined(separator: " · "))
    lines += claims(record)
    lines += cases(record)
    for kind in [MentionKind.institution, .sanction, .date, .person, .citation] {
      lines += mentions(record, kind)
    }
    if !record.unclaimed.isEmpty {
      let texts = record.unclaimed.map { notice.text.string(record.mentions[$0].range) }
      lines.append("  unclaimed    " + texts.joined(separator: "  "))
    }
    for warning in record.warnings { lines.append("  warning      \(warning.code): \(warning.message)") }
    return lines.joined(separator: "\n") + "\n" + equations(record) + "\n"
  }

  /// The title and the checks alone, then what is wrong with each finding in `findings`.
  public func checks(_ record: Record, _ findings: [Finding]) -> String {
    if record.checks.isEmpty { return heading(record) + "\n  no total to check\n" }
    return heading(record) + "\n"
      + record.checks.map { equation($0) }.joined()
      + findings.map { FindingText().text($0, in: record) }.joined()
  }

  private func heading(_ record: Record) -> String {
    let name = record.notice.title ?? record.notice.source ?? record.notice.id
    let source = record.notice.source.flatMap { $0 == name ? nil : "  (\($0))" } ?? ""
    return bold(name) + source
  }

  private func claims(_ record: Record) -> [String] {
    record.claims.enumerated().map { index, claim in
      let text = record.notice.text.string(record.mentions[claim.quantity].range)
      var line = "  c\(index + 1)".padded(to: 7) + text.padded(to: 14)
      line += [
        claim.predicate, claim.counted,
        claim.sanctions.isEmpty ? nil : claim.sanctions.joined(separator: " "),
      ]
      .compactMap { $0 }.joined(separator: " · ")
      if let parent = claim.parent { line += "  ⊂ c\(parent + 1)" }
      if let period = claim.period { line += "  [\(period.text)]" }
      return line
    }
  }

  private func cases(_ record: Record) -> [String] {
    record.cases.enumerated().map { index, found in
      let outcomes = found.outcomes.map { record.notice.text.string(record.mentions[$0.mention].range) }
      let post = found.posts.isEmpty ? "" : " (" + found.posts.joined(separator: "、") + ")"
      return "  k\(index + 1)".padded(to: 7) + found.name + post + ": " + outcomes.joined(separator: "、")
    }
  }

  /// Distinct mentions of a kind in one line.
  private func mentions(_ record: Record, _ kind: MentionKind) -> [String] {
    var seen: Set<String> = []
    let texts = record.mentions.filter { $0.kind == kind }.compactMap { mention -> String? in
      let text = record.notice.text.string(mention.range)
      let meaning = kind == .person || kind == .citation ? "" : mention.summary
      let shown = meaning.isEmpty || meaning == text ? text : "\(text) (\(meaning))"
      return seen.insert(shown).inserted ? shown : nil
    }
    return texts.isEmpty ? [] : ["  " + kind.rawValue.padded(to: 12) + " " + texts.joined(separator: "  ")]
  }

  private func equations(_ record: Record) -> String {
    var text = ""
    for check in record.checks {
      text += equation(check)
      if check.verdict == .inconsistent { text += "    \(check.message.zh)\n    \(check.message.en)\n" }
    }
    return text
  }

  private func equation(_ check: Check) -> String {
    "  \(mark(check.verdict)) \(check.kind.rawValue.padded(to: 12)) \(check.equation)\n"
  }

  private func mark(_ verdict: Check.Verdict) -> String {
    switch verdict {
    case .consistent: colored("✓", "32")
    case .inconsistent: colored("✗", "31")
    case .indeterminate: "?"
    case .notApplicable: "–"
    }
  }

  private func bold(_ text: String) -> String { colored(text, "1") }

  private func colored(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// Padded with blanks to a width in terminal columns, in which a Han character takes two.
  func padded(to width: Int) -> String {
    let columns = unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    return self + String(repeating: " ", count: Swift.max(1, width - columns))
  }
}
