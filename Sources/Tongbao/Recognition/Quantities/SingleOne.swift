/// Decides whether 一 with a measure word counts one thing or is the indefinite article.
///
/// 一名 and 一人 count a person; 一个, 一起, 一种 and 一家 introduce something, unless a word before them makes
/// the number matter: 其中一件, 仅一家.
final class SingleOne {
  private let context: RecognitionContext

  init(context: RecognitionContext) { self.context = context }

  private static let weighing: PhraseSet = [
    "其中", "另有", "仅", "只", "只有", "共", "共有", "各", "唯有", "不到", "不足", "至少", "增加", "减少",
  ]
  private static let charges: PhraseSet = ["罪", "控罪", "罪名"]

  func counts(_ part: QuantityPart) -> Bool {
    let text = context.folded
    switch part.kind {
    case .money, .percent, .length, .area, .mass, .volume, .energy: return true
    case .person: return text[part.end - 1] != Glyph.seat
    default: break
    }
    if Self.weighing.start(in: text, endingAt: part.numeral.start) != nil { return true }
    guard text[part.end - 1] == Glyph.item else { return false }
    // A charge is counted: 一项受贿罪, 一项控罪.
    for at in part.end..<min(part.end + 16, text.count) {
      if text[at] < 0x4E00 || text[at] > 0x9FFF { return false }
      if Self.charges.end(in: text, at: at) != nil { return true }
    }
    return false
  }
}
