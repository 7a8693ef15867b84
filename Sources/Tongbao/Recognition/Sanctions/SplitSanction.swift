/// Kinds whose words stand apart: 免去其副县长职务, 限期1个月改正, 追究6人的领导责任, 吊销出版经营许可证.
struct SplitSanction {
  /// The span from the verb to the closing noun.
  let range: Range<Int>
  /// The codes of the rows it may stand for.
  let codes: [String]
  let duration: String?

  static let heads: PhraseSearch = [
    "免去", "撤销", "责令辞去", "追究", "吊销", "暂扣", "没收", "限期", "责令限期", "取消", "移送", "移交", "收缴", "罢免",
  ]

  init?(_ text: [UInt16], at start: Int) {
    guard Self.heads.end(in: text, at: start) != nil else { return nil }
    for form in Self.forms where form.head.matches(text, at: start) {
      guard let found = form.find(text, behind: start + form.head.units.count) else { continue }
      range = start..<found.end
      codes = found.codes
      duration = found.duration
      return
    }
    return nil
  }

  private struct Form {
    let head: Phrase
    /// The nouns that may close it, and the codes each stands for.
    let closings: [(noun: Phrase, codes: [String])]
    /// How many units may stand between.
    let longest: Int
    /// Whether the words between may hold 、.
    var allowsList = false
    /// A term that must stand between.
    var needsTerm = false

    func find(_ text: [UInt16], behind start: Int) -> (end: Int, codes: [String], duration: String?)? {
      var at = start
      var duration: String?
      if needsTerm {
        if let before = SplitSanction.term(text, at: start) {
          duration = before.iso
          at = before.end
        } else {
          return nil
        }
      }
      var isTitled = false
      let limit = min(text.count, start + longest)
      while at < limit {
        for closing in closings where closing.noun.matches(text, at: at) {
          let end = at + closing.noun.units.count
          return (
            isTitled && end < text.count && text[end] == 0x300B ? end + 1 : end, closing.codes, duration
          )
        }
        if needsTerm { return nil }
        let unit = text[at]
        if unit == 0x300A { isTitled = true }
        if TextMark.endsClause(unit) || (!allowsList && (unit == TextMark.enumerationComma || unit == 0x6216))
        {
          return nil
        }
        at += 1
      }
      return nil
    }
  }

  private static func term(_ text: [UInt16], at start: Int) -> (iso: String, end: Int)? {
    guard let number = SanctionNumeral.read(text, at: start) else { return nil }
    for (unit, letter) in units where unit.matches(text, at: number.end) {
      let end = number.end + unit.units.count
      return ("P\(Int(number.value))\(letter)", within.end(in: text, at: end) ?? end)
    }
    return nil
  }

  private static let units: [(Phrase, String)] = [
    ("个月", "M"), ("日", "D"), ("天", "D"), ("年", "Y"), ("月", "M"),
  ]
  private static let within: PhraseSet = ["内", "以内", "之内", "前", "内予以", "内完成"]

  private static let correction: [(noun: Phrase, codes: [String])] = [
    ("改正", ["AP21"]), ("整改", ["FF10"]), ("改善", ["AP21"]),
  ]
  private static let licences: [(noun: Phrase, codes: [String])] = [
    ("许可证", ["AP8"]), ("营业执照", ["AP22"]), ("执照", ["AP22"]), ("证书", ["AP8"]), ("资质", ["AP8"]),
    ("驾驶证", ["AP8"]), ("牌照", ["HK16", "AP8"]),
  ]
  private static let duties: [(noun: Phrase, codes: [String])] = [
    ("刑事责任", ["CP10"]), ("领导责任", ["UM9"]), ("主体责任", ["UM9"]), ("监督责任", ["UM9"]),
    ("党纪责任", ["UM14"]), ("政纪责任", ["UM14"]), ("纪律责任", ["UM14"]), ("行政责任", ["UM14"]),
    ("法律责任", ["UM14"]),
  ]

  private static let forms: [Form] = [
    Form(head: "责令限期", closings: correction, longest: 12, needsTerm: true),
    Form(head: "限期", closings: correction, longest: 12, needsTerm: true),
    Form(head: "免去", closings: [("职务", ["OH4"])], longest: 28, allowsList: true),
    Form(head: "责令辞去", closings: [("职务", ["OH3"])], longest: 20, allowsList: true),
    Form(head: "罢免", closings: [("职务", ["OH11"])], longest: 20),
    Form(
      head: "撤销", closings: [("职务", ["PI3", "AD5"]), ("称号", ["OH14"]), ("委员资格", ["OH12"])], longest: 24,
      allowsList: true),
    Form(
      head: "取消", closings: [("评优资格", ["FF9"]), ("评先资格", ["FF9"]), ("称号", ["OH14"])],
      longest: 16),
    Form(head: "追究", closings: duties, longest: 14),
    Form(head: "吊销", closings: licences, longest: 18),
    Form(
      head: "暂扣",
      closings: [("许可证", ["AP6"]), ("执照", ["AP6"]), ("驾驶证", ["AP6"])], longest: 16),
    Form(
      head: "没收",
      closings: [
        ("违法所得", ["AP4"]), ("非法所得", ["AP4"]), ("财产", ["CR8"]), ("非法财物", ["AP5"]),
      ], longest: 10),
    Form(
      head: "移送",
      closings: [("审查起诉", ["SM20"]), ("司法机关", ["SM24"]), ("检察机关", ["SM20"])], longest: 14),
    Form(head: "移交", closings: [("司法机关", ["SM24"]), ("检察机关", ["SM20"])], longest: 8),
    Form(
      head: "收缴",
      closings: [("违纪违法所得", ["SM19"]), ("违纪所得", ["SM19"]), ("违法所得", ["SM19"])], longest: 14),
  ]
}
