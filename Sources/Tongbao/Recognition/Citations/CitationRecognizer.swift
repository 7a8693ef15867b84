/// Finds titles in 《》, nested ones included in the outer.
struct CitationRecognizer {
  static let patterns: [RecognitionPattern] = [
    RecognitionPattern(
      "title",
      [
        .init("依据【《中国共产党问责条例》】规定", "中国共产党问责条例"),
        .init("下发【《关于贯彻〈监督条例〉的实施意见（试行）》】后", "关于贯彻〈监督条例〉的实施意见（试行）"),
      ],
      not: ["标题没有右括号《未完"])
  ]

  /// A title longer than this is taken for a lost closing mark.
  private static let longestTitle = 120
  private static var open: UInt16 { 0x300A }
  private static var close: UInt16 { 0x300B }

  func mentions(in context: RecognitionContext) -> [Mention] {
    let text = context.folded
    var mentions: [Mention] = []
    var at = 0
    while true {
      at = context.lattice.next(UnitMark.title, from: at)
      guard at < text.count else { return mentions }
      guard let end = closing(text, at) else {
        at += 1
        continue
      }
      let title = context.notice.text.string(at + 1..<end - 1)
      mentions.append(Mention(at..<end, .citation(Citation(title: title)), pattern: "title"))
      at = end
    }
  }

  private func closing(_ text: [UInt16], _ start: Int) -> Int? {
    var depth = 0
    for at in start..<min(text.count, start + Self.longestTitle) {
      if text[at] == Self.open { depth += 1 }
      if text[at] == Self.close { depth -= 1 }
      if depth == 0 { return at + 1 }
      if text[at] == 0x0A { return nil }
    }
    return nil
  }
}
