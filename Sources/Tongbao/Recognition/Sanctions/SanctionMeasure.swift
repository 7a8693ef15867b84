/// Reads the term and the amount beside a sanction's kind: 二年, 十年零六个月, 人民币三十万元.
/// A class, so that handing it on at every candidate costs nothing.
final class SanctionMeasure {
  let text: [UInt16]
  let lattice: WordLattice

  init(_ context: RecognitionContext) {
    text = context.folded
    lattice = context.lattice
  }

  /// An amount of money that begins at `start`: 人民币3000元, 各1万元, 二十万余元.
  func amount(at start: Int) -> (value: Double, end: Int)? {
    let at = Self.beforeAmount.end(in: text, at: start) ?? start
    guard let number = NumeralParser.numeral(in: text, lattice, at: at),
      let end = Self.moneyUnits.end(in: text, at: number.end)
    else { return nil }
    return (number.value.doubleValue, end)
  }

  /// 960万 in 共罚960万, which needs no 元; an amount of money too.
  func bareAmount(at start: Int) -> (value: Double, end: Int)? {
    if let found = amount(at: start) { return found }
    guard let number = NumeralParser.numeral(in: text, lattice, at: start),
      Self.large.contains(text[number.end - 1]),
      number.end == text.count || !TextUnit.isHan(text[number.end])
    else { return nil }
    return (number.value.doubleValue, number.end)
  }

  private static let large: UnitSet = "万亿"

  /// A share that begins at `start`: 30%.
  func share(at start: Int) -> Int? {
    guard let number = NumeralParser.numeral(in: text, lattice, at: start), number.end < text.count,
      text[number.end] == Self.percent
    else { return nil }
    return number.end + 1
  }

  /// An amount right before the kind: 处20万元罚款, 新臺幣400萬元罰鍰.
  func amount(before core: Range<Int>) -> (value: Double, start: Int)? {
    var end = core.lowerBound
    if end > 0, text[end - 1] == Self.of { end -= 1 }
    guard end > 1, text[end - 1] == Self.yuan else { return nil }
    var start = end - 1
    while start > 0, end - start < 16, Self.mayStand(text[start - 1]) { start -= 1 }
    guard let found = amount(at: start), found.end == end else { return nil }
    return (found.value, Self.currencies.start(in: text, endingAt: start) ?? start)
  }

  /// Where 上一年年收入30%的 before 罚款 begins.
  func incomeShare(before core: Range<Int>) -> Int? {
    var at = core.lowerBound
    if at > 0, text[at - 1] == Self.of { at -= 1 }
    guard at > 1, text[at - 1] == Self.percent else { return nil }
    at -= 1
    while at > 0, TextUnit.isDigit(text[at - 1]) { at -= 1 }
    return Self.incomes.start(in: text, endingAt: at)
  }

  private static let incomes: PhraseSet = [
    "上一年年收入", "上一年度年收入", "其上一年年收入", "其上一年度年收入", "上年度收入", "上一年收入", "上一年度收入", "年收入",
  ]

  /// 二年, 十一年零六个月, 一年半, 十日, 终身, (二年).
  func term(at start: Int) -> (iso: String, end: Int)? {
    guard start < text.count else { return nil }
    if Self.lifelong.matches(text, at: start) { return ("P99Y", start + 2) }
    if text[start] == TextMark.open {
      guard let inner = term(at: start + 1), inner.end < text.count, text[inner.end] == TextMark.close else {
        return nil
      }
      return (inner.iso, inner.end + 1)
    }
    guard NumeralClass.begins(text[start]), var part = part(start) else { return nil }
    var date = part.isTime ? "" : part.iso
    var time = part.isTime ? part.iso : ""
    while let next = self.part(Self.joining.end(in: text, at: part.end) ?? part.end), next.rank > part.rank {
      if next.isTime { time += next.iso } else { date += next.iso }
      part = next
    }
    if part.end < text.count, text[part.end] == Self.half, part.rank == 0 {
      date += "6M"
      part.end += 1
    }
    if Self.notTerm.end(in: text, at: part.end) != nil { return nil }
    return ("P" + date + (time.isEmpty ? "" : "T" + time), part.end)
  }

  /// (影响期二年): for how long a warning bars from promotion.
  func influence(at start: Int) -> (iso: String, end: Int)? {
    guard start < text.count, text[start] == TextMark.open,
      let inside = Self.influence.end(in: text, at: start + 1), let inner = term(at: inside),
      inner.end < text.count, text[inner.end] == TextMark.close
    else { return nil }
    return (inner.iso, inner.end + 1)
  }

  /// A term right before the kind: 10年证券市场禁入, 三年有期徒刑.
  func term(before core: Range<Int>) -> (iso: String, start: Int)? {
    var end = core.lowerBound
    if end > 0, text[end - 1] == Self.of { end -= 1 }
    if end > 1, Self.lifelong.ends(text, at: end) { return ("P99Y", end - 2) }
    guard end > 1, Self.termEnds.contains(text[end - 1]) else { return nil }
    var start = end
    while start > 0, end - start < 12,
      Self.inTerm.contains(text[start - 1]) || NumeralClass.begins(text[start - 1])
    {
      start -= 1
    }
    guard start == 0 || text[start - 1] != Self.ordinal, let found = term(at: start), found.end == end else {
      return nil
    }
    return (found.iso, start)
  }

  /// Where 五年以上, 三年以上十年以下 begins, which ends before `end`: the limits of many sentences.
  func limits(before end: Int) -> Int? {
    var start: Int?
    var at = end
    while let bound = Self.bounds.start(in: text, endingAt: at) {
      var from = bound
      while from > 0, bound - from < 8,
        Self.inTerm.contains(text[from - 1]) || NumeralClass.begins(text[from - 1])
      {
        from -= 1
      }
      guard from < bound, let found = part(from), found.end == bound else { break }
      start = from
      at = from
    }
    return start
  }

  private static let bounds: PhraseSet = ["以上", "以下", "以上、", "以下的", "以上的"]

  /// A single length without 以内 or the like: 1个月, 十五日.
  func length(at start: Int) -> (iso: String, end: Int)? {
    guard let part = part(start), !part.isTime else { return nil }
    return ("P" + part.iso, part.end)
  }

  private struct Part {
    let iso: String
    var end: Int
    let rank: Int
    var isTime = false
  }

  private func part(_ start: Int) -> Part? {
    guard start < text.count, NumeralClass.begins(text[start]),
      let number = NumeralParser.numeral(in: text, lattice, at: start), number.value.doubleValue < 1000
    else { return nil }
    let count = Int(number.value.doubleValue)
    guard count > 0 else { return nil }
    for unit in Self.units where unit.word.matches(text, at: number.end) {
      if unit.letter == "Y", count > 99 { return nil }
      return Part(
        iso: "\(count)\(unit.letter)", end: number.end + unit.word.count, rank: unit.rank,
        isTime: unit.letter == "H")
    }
    return nil
  }

  /// Whether an amount may hold the unit.
  private static func mayStand(_ unit: UInt16) -> Bool {
    NumeralClass.begins(unit) || inAmount.contains(unit)
  }

  private static let units: [(word: Phrase, letter: String, rank: Int)] = [
    ("年", "Y", 0), ("个月", "M", 1), ("月", "M", 1), ("周", "W", 2), ("星期", "W", 2), ("个星期", "W", 2),
    ("日", "D", 3), ("天", "D", 3),
    ("小时", "H", 4),
  ]
  private static let beforeAmount: PhraseSet = [
    "人民币", "人民币共", "新台币", "港币", "各", "共", "共计", "约", "近", "逾", "超", "超过", "各人民币", "共计人民币", "计", "计人民币",
    "计新台币",
  ]
  private static let moneyUnits: PhraseSet = [
    "元", "港元", "美元", "欧元", "新台币", "余元", "多元", "元整", "圆", "圆整", "元人民币",
    "元港币", "元新台币",
  ]
  private static let currencies: PhraseSet = ["人民币", "新台币", "港币"]
  private static let influence: PhraseSet = ["影响期", "处分影响期", "处分期", "影响期为", "处分期为"]
  private static let lifelong: Phrase = "终身"
  private static let joining: PhraseSet = ["零", "又", "另", "另加"]
  /// What makes it a limit or a date instead of a term.
  private static let notTerm: PhraseSet = ["以来", "以内", "之内", "内", "前", "后", "底", "初", "份", "以上", "以下", "来"]
  private static let inAmount: UnitSet = ",余多港"
  private static let termEnds: UnitSet = "年月日天周期时"
  private static let inTerm: UnitSet = "年个月日天周星期小时零"
  private static let ordinal: UInt16 = 0x7B2C  // 第
  private static let yuan: UInt16 = 0x5143
  private static let percent: UInt16 = 0x25
  private static let half: UInt16 = 0x534A
  private static let of: UInt16 = 0x7684  // 的
}
