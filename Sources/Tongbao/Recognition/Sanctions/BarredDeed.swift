/// A ban that tells what may no longer be done, and for how long: 五年内不得从事食品生产经营, 终身不得担任企业负责人.
struct BarredDeed {
  /// From the term to the end of the clause.
  let range: Range<Int>
  let duration: String
  let closing: SplitSanctionForm.Closing

  /// 不得, 禁止.
  static let firsts: UnitSet = "不禁"

  /// The ban whose 不得 or 禁止 stands at `start`; nil where no term stands before it or what follows bars nobody.
  init?(_ measure: SanctionMeasure, at start: Int) {
    let text = measure.text
    guard let verb = Self.forbids.end(in: text, at: start), let term = Self.term(measure, before: start),
      let deed = Self.deeds.end(in: text, at: Self.pastPlace(text, verb))
    else { return nil }
    var end = deed
    while end < text.count, end - verb < Self.longest, !TextMark.endsClause(text[end]),
      text[end] != TextMark.comma, text[end] != TextMark.close, text[end] != Self.quote
    {
      end += 1
    }
    range = term.start..<end
    duration = term.iso
    closing = ("不得", [Self.code(text, verb..<end)])
  }

  /// The position behind 在全省 in 不得在全省参加投标.
  private static func pastPlace(_ text: [UInt16], _ verb: Int) -> Int {
    guard verb < text.count, places.contains(text[verb]) else { return verb }
    for at in verb + 1..<max(verb + 1, min(text.count, verb + longestPlace)) {
      if TextMark.endsClause(text[at]) || text[at] == TextMark.comma { return verb }
      if deeds.end(in: text, at: at) != nil { return at }
    }
    return verb
  }

  private static let places: UnitSet = "在到于"
  private static let longestPlace = 12

  /// 五年内, 终身: the term right before the ban.
  private static func term(_ measure: SanctionMeasure, before start: Int) -> (iso: String, start: Int)? {
    if let life = lifelong.start(in: measure.text, endingAt: start) { return ("P99Y", life) }
    // 2023年度不得评优
    if let year = years.start(in: measure.text, endingAt: start) {
      var from = year
      while from > 0, year - from < 4, TextUnit.isDigit(measure.text[from - 1]) { from -= 1 }
      if year - from == 4 { return ("P1Y", from) }
    }
    guard let end = within.start(in: measure.text, endingAt: start) else { return nil }
    for at in max(0, end - longestTerm)..<end {
      if let found = measure.length(at: at), found.end == end { return (found.iso, at) }
    }
    return nil
  }

  private static let longestTerm = 7

  private static func code(_ text: [UInt16], _ deed: Range<Int>) -> String {
    if tenders.first(in: text, deed) != nil { return "RG25" }
    if regains.end(in: text, at: deed.lowerBound) != nil { return "AP25" }
    if honours.first(in: text, deed) != nil { return "FF9" }
    return applications.end(in: text, at: deed.lowerBound) == nil ? "AP27" : "RG31"
  }

  private static let longest = 32
  private static let quote: UInt16 = 0x201D
  private static let forbids: PhraseSet = ["不得", "不得再", "不能再", "不准", "不予", "禁止"]
  private static let lifelong: PhraseSet = ["终身", "终生", "永久", "永远"]
  private static let years: PhraseSet = ["年度", "年度内"]
  private static let within: PhraseSet = ["内", "以内", "之内", "内均"]
  private static let deeds: PhraseSet = [
    "从事", "担任", "参加", "参与", "申报", "申请", "重新取得", "重新申领", "重新申请", "进入", "报考", "晋升", "晋级", "晋职", "评优", "评先",
    "录用", "聘用", "任教", "执业", "开展", "承担", "承接", "承揽", "投标", "提拔", "提任", "评选", "评定", "评审", "再任", "任用", "招录",
    "取得",
  ]
  private static let tenders: PhraseSet = ["投标", "采购", "招标"]
  private static let regains: PhraseSet = ["重新取得", "重新申领", "重新申请", "取得"]
  private static let honours: PhraseSet = ["评优", "评先", "晋升", "晋级", "晋职", "提拔", "提任", "表彰"]
  private static let applications: PhraseSet = ["申报", "申请", "报考", "承担", "评审", "评定"]
}
