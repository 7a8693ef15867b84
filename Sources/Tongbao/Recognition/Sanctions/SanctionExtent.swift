/// What belongs to a sanction behind its kind: a term, an amount, a closing 处分.
struct SanctionExtent {
  var end: Int
  var duration: String?
  var amount: Double?
  /// Whether a closing 处分 or 处理 belongs to it, which makes a bare 警告 a sanction.
  var isClosed = false

  init(_ text: [UInt16], behind core: Range<Int>, kind: SanctionKind) {
    end = core.upperBound
    if kind.takesAmount, let found = Self.amount(text, at: end) {
      end = found.end
      amount = found.value
    }
    if kind.takesTerm, let found = Self.term(text, at: end) {
      end = found.end
      duration = found.iso
    }
    if kind.isClosed, !Self.close.ends(text, at: end), let closed = Self.closings.end(in: text, at: end) {
      end = closed
      isClosed = true
    }
  }

  private static let close: Phrase = "处分"
  private static let closings: PhraseSet = ["处分", "处理", "措施"]
  private static let beforeAmount: PhraseSet = [
    "人民币", "人民币共", "新台币", "港币", "各", "共", "共计", "约", "近", "逾", "超", "超过", "各人民币", "共计人民币",
  ]
  private static let moneyUnits: PhraseSet = ["元", "港元", "美元", "欧元", "新台币", "余元", "多元", "元整", "圆", "圆整"]

  static func amount(_ text: [UInt16], at start: Int) -> (value: Double, end: Int)? {
    var at = beforeAmount.end(in: text, at: start) ?? start
    guard let number = SanctionNumeral.read(text, at: at) else { return nil }
    var value = number.value
    at = number.end
    // 1489万余元, 20多万元
    if at < text.count, text[at] == 0x4F59 || text[at] == 0x591A {
      at += 1
      if at < text.count, text[at] == 0x4E07 {
        value *= 10_000
        at += 1
      }
    }
    guard let end = moneyUnits.end(in: text, at: at) else { return nil }
    return (value, end)
  }

  /// An amount right before the kind: 处20万元罚款, 新臺幣400萬元罰鍰.
  static func amount(_ text: [UInt16], before core: Range<Int>) -> (value: Double, start: Int)? {
    guard core.lowerBound > 1, text[core.lowerBound - 1] == 0x5143 else { return nil }
    var start = core.lowerBound - 1
    while start > 0, core.lowerBound - start < 16, isNumeral(text[start - 1]) { start -= 1 }
    guard let found = amount(text, at: start), found.end == core.lowerBound else { return nil }
    return (found.value, currencies.start(in: text, endingAt: start) ?? start)
  }

  private static let currencies: PhraseSet = ["人民币", "新台币", "港币"]

  private static func isNumeral(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2E, 0x2C, 0x591A, 0x4F59, 0x6E2F: true  // . , 多 余 港
    default: SanctionNumeral.isPart(unit)
    }
  }

  /// 二年, 十一年零六个月, 一年半, 十日, 终身, (二年).
  static func term(_ text: [UInt16], at start: Int) -> (iso: String, end: Int)? {
    if lifelong.matches(text, at: start) { return ("P99Y", start + 2) }
    if start < text.count, text[start] == 0x28 {
      guard let inner = term(text, at: start + 1), inner.end < text.count, text[inner.end] == 0x29 else {
        return nil
      }
      return (inner.iso, inner.end + 1)
    }
    guard var part = termPart(text, start) else { return nil }
    var date = part.time ? "" : part.iso
    var time = part.time ? part.iso : ""
    while let next = termPart(text, joining.end(in: text, at: part.end) ?? part.end), next.rank > part.rank {
      if next.time { time += next.iso } else { date += next.iso }
      part = next
    }
    if part.end < text.count, text[part.end] == 0x534A, part.rank == 0 {
      date += "6M"
      part.end += 1
    }
    if notTerm.end(in: text, at: part.end) != nil { return nil }
    return ("P" + date + (time.isEmpty ? "" : "T" + time), part.end)
  }

  private static let lifelong: Phrase = "终身"
  private static let joining: PhraseSet = ["零", "又", "另", "另加"]
  /// What makes it a limit or a date instead of a term.
  private static let notTerm: PhraseSet = ["以来", "以内", "之内", "内", "前", "后", "底", "初", "份", "以上", "以下", "来"]

  private struct Part {
    var iso: String
    var end: Int
    var rank: Int
    var time: Bool
  }

  private static func termPart(_ text: [UInt16], _ start: Int) -> Part? {
    guard let number = SanctionNumeral.read(text, at: start), number.value < 1000 else { return nil }
    let count = Int(number.value)
    let at = number.end
    guard at < text.count else { return nil }
    switch text[at] {
    case 0x5E74 where number.value <= 99: return Part(iso: "\(count)Y", end: at + 1, rank: 0, time: false)
    case 0x4E2A where month.matches(text, at: at):
      return Part(iso: "\(count)M", end: at + 2, rank: 1, time: false)
    case 0x6708: return Part(iso: "\(count)M", end: at + 1, rank: 1, time: false)
    case 0x5468: return Part(iso: "\(count)W", end: at + 1, rank: 2, time: false)
    case 0x661F where week.matches(text, at: at):
      return Part(iso: "\(count)W", end: at + 2, rank: 2, time: false)
    case 0x65E5, 0x5929: return Part(iso: "\(count)D", end: at + 1, rank: 3, time: false)
    case 0x5C0F where hour.matches(text, at: at):
      return Part(iso: "\(count)H", end: at + 2, rank: 4, time: true)
    default: return nil
    }
  }

  private static let month: Phrase = "个月"
  private static let week: Phrase = "星期"
  private static let hour: Phrase = "小时"
}
