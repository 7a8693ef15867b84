/// The line, or the brackets at the very end, that name who wrote a notice.
enum Byline {
  private static let openers: PhraseSet = ["责任编辑", "编辑", "作者", "通讯员", "撰稿", "供稿", "记者", "审核", "校对", "摄影"]
  private static let roles: PhraseSet = ["通讯员", "记者", "作者", "撰稿", "供稿", "本报记者", "责任编辑", "编辑"]
  private static let longestName = 4

  /// Whether a line is nothing but a byline: 责任编辑：李某.
  static func isByline(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    let start = text[line.lowerBound] == 0x28 ? line.lowerBound + 1 : line.lowerBound
    guard line.count <= 40, let end = openers.end(in: text, at: start), end < line.upperBound else {
      return false
    }
    return text[end] == 0x3A || text[end] == 0x20
  }

  /// The author's name: in a byline, or in the brackets that close the text, as in `追究领导责任。(纪坤)`.
  static func author(of text: NoticeText, _ blocks: [Block]) -> Range<Int>? {
    let folded = text.folded
    guard let last = blocks.last else { return nil }
    if folded[last.range.upperBound - 1] == 0x29,
      let open = folded[last.range].lastIndex(of: 0x28), last.range.upperBound - open <= 14,
      open == last.range.lowerBound || !(0x30...0x39).contains(folded[open - 1])
    {
      return name(folded, open + 1..<last.range.upperBound - 1)
    }
    guard last.kind == .byline, let colon = folded[last.range].firstIndex(of: 0x3A) else { return nil }
    return name(folded, colon + 1..<last.range.upperBound)
  }

  private static func name(_ text: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    var range = Lines.trimmed(text, range)
    if let end = roles.end(in: text, at: range.lowerBound), end <= range.upperBound {
      range = Lines.trimmed(text, end..<range.upperBound)
      if let first = range.first, text[first] == 0x3A {
        range = Lines.trimmed(text, first + 1..<range.upperBound)
      }
    }
    if let space = text[range].firstIndex(where: { Lines.isSpace($0) || $0 == 0x3001 }) {
      range = range.lowerBound..<space
    }
    let isName = (2...longestName).contains(range.count) && range.allSatisfy { PrintedDate.isHan(text[$0]) }
    return isName ? range : nil
  }
}
