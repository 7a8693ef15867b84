/// Adds to a finding, in Chinese and in English, what was printed where, and what would repair it.
struct RepairMessage {
  let text: NoticeText
  let mentions: [Mention]

  /// So many suspects of the first rank are named in the message; the record holds all.
  private static let mostNamed = 3

  func message(_ check: Check) -> Check.Message {
    let named = check.suspects.prefix { $0.rank == 1 }.prefix(Self.mostNamed)
    guard !named.isEmpty else { return check.message }
    return Check.Message(
      zh: check.message.zh + "。疑点：" + named.map(chinese).joined(separator: "；或"),
      en: check.message.en + "; suspect: " + named.map(english).joined(separator: "; or "))
  }

  /// 第3行第12列“900名”似应为9000（少1位，应乘10）
  private func chinese(_ suspect: Check.Suspect) -> String {
    let (line, column) = text.lineAndColumn(mentions[suspect.mention].range.lowerBound)
    let printed = "第\(line)行第\(column)列“\(printed(suspect.mention))”"
    if suspect.slip == .missingPart { return printed + "或漏列一项\(suspect.proposedText)" }
    let others = suspect.together.map { "“\(self.printed($0))”" }.joined(separator: "、")
    return printed + "似应为\(suspect.proposedText)（\(suspect.slip.chinese)）"
      + (others.isEmpty ? "" : "，并须同改\(others)")
  }

  /// line 3, column 12: “900名” for 9000 (×10)
  private func english(_ suspect: Check.Suspect) -> String {
    let (line, column) = text.lineAndColumn(mentions[suspect.mention].range.lowerBound)
    let printed = "line \(line), column \(column): “\(printed(suspect.mention))”"
    if suspect.slip == .missingPart {
      return printed + " may lack a part of \(suspect.proposedText) in its list"
    }
    let others = suspect.together.map { "“\(self.printed($0))”" }.joined(separator: ", ")
    return printed + " for \(suspect.proposedText) (\(suspect.slip.name))"
      + (others.isEmpty ? "" : ", together with \(others)")
  }

  private func printed(_ mention: Int) -> String { text.string(mentions[mention].range) }
}
