/// Decides whether 一 with a measure word counts one thing or is the indefinite article.
///
/// 一名 and 一人 count a person, 一起 behind what befalls or reports a case (发生一起事故) a case; 一个, 一种 and 一家
/// introduce something, unless a word before them makes the number matter: 其中一件, 仅一家.
final class SingleOne {
  private let context: RecognitionContext

  init(context: RecognitionContext) { self.context = context }

  private static let weighing: PhraseSet = [
    "其中", "另有", "仅", "只", "只有", "共", "共有", "各", "唯有", "不到", "不足", "至少", "增加", "减少",
  ]
  /// Measures of things that are listed: 白酒一箱, 银行卡一张.
  private static let listed: UnitSet = "瓶箱张部台套块枚件份条只本幅辆盒袋包桶艘架栋间支颗尊副"

  /// Whether the number closes an entry of a list, behind its noun: 副本二份 counts, 一份关怀 does not.
  func standsBehindNoun(_ part: QuantityPart) -> Bool {
    let text = context.folded
    let start = part.numeral.start
    guard part.kind == .thing, Self.listed.contains(text[part.end - 1]),
      part.end == text.count || !TextUnit.isHan(text[part.end]) || Self.joints.contains(text[part.end])
    else { return false }
    for begin in max(0, start - 6)..<max(0, start - 1)
    where context.lattice.starts(LexiconTable.nouns.bit, at: begin) {
      if context.lattice.exact(.nouns, begin..<start) != nil { return true }
    }
    return false
  }

  /// 一起 in 两起公款旅游、一起大操大办: the item before it in the list is counted by the same measure.
  static func isListed(_ start: Int, measure: UInt16, in text: [UInt16]) -> Bool {
    guard listMeasures.contains(measure), start > 0, text[start - 1] == Glyph.listing else { return false }
    var at = start - 2
    while at > 0, start - at < longestItem, !TextMark.endsClause(text[at]), text[at] != TextMark.comma {
      if text[at] == measure, NumeralClass.begins(text[at - 1]) { return true }
      if text[at] == Glyph.listing { return false }
      at -= 1
    }
    return false
  }

  private static let listMeasures: UnitSet = "起件宗例名"
  private static let longestItem = 24

  private static let joints: UnitSet = "和及与等"
  private static let charges: PhraseSet = ["罪", "控罪", "罪名"]

  /// 发生一起故意伤害案, 通报一起“小金库”问题; 这是一起责任事故 says what it is.
  static func isCase(_ one: Range<Int>, in text: [UInt16]) -> Bool {
    guard caseMeasures.contains(text[one.upperBound - 1]), one.count == 2,
      happening.start(in: text, endingAt: one.lowerBound) != nil
    else { return false }
    for at in one.upperBound..<min(one.upperBound + longestCase, text.count) {
      if TextMark.endsClause(text[at]) || text[at] == TextMark.comma { return false }
      if cases.end(in: text, at: at) != nil { return true }
    }
    return false
  }

  private static let caseMeasures: UnitSet = "起宗例"
  private static let longestCase = 40
  private static let happening: PhraseSet = [
    "发生", "通报", "公开通报", "曝光", "查处", "查办", "查获", "破获", "侦破", "侦办", "审结", "审理", "调查", "移送", "接报", "处置", "致使",
    "报告", "揭发", "宣判", "处理", "导致", "酿成", "引发", "对", "将", "发生了", "通报了", "查处了", "破获了", "查获了",
  ]
  private static let cases: PhraseSet = ["案", "事故", "事件", "问题", "行为", "火灾", "车祸", "纠纷", "投诉", "疫情"]

  private static let becoming: PhraseSet = ["作为", "身为", "成为", "成了", "当好", "做好", "当上", "当了", "不愧为"]
  private static let rising: PhraseSet = ["干起", "做起", "成长", "一步步", "起步"]
  private static let from: UInt16 = 0x4ECE

  /// 作为一名党员, 从一名测量员干起: what somebody is, not how many.
  private func isRole(_ part: QuantityPart) -> Bool {
    let text = context.folded
    if Self.becoming.start(in: text, endingAt: part.numeral.start) != nil { return true }
    guard part.numeral.start > 0, text[part.numeral.start - 1] == Self.from else { return false }
    var at = part.end
    while at < text.count, TextUnit.isHan(text[at]), at - part.end < 12 {
      if Self.rising.end(in: text, at: at) != nil { return true }
      at += 1
    }
    return false
  }

  func counts(_ part: QuantityPart) -> Bool {
    let text = context.folded
    switch part.kind {
    case .money, .percent, .length, .area, .mass, .volume, .energy: return true
    case .person: return text[part.end - 1] != Glyph.seat && !isRole(part)
    default: break
    }
    if Self.isListed(part.numeral.start, measure: text[part.end - 1], in: text) { return true }
    if text[part.end - 1] == Glyph.times || standsBehindNoun(part)
      || Self.isCase(part.numeral.start..<part.end, in: text)
    {
      return true
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
