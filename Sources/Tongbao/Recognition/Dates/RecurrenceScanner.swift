/// Reads recurring times: 每双月, 每季度, 每两年.
struct RecurrenceScanner {
  let text: [UInt16]
  let durations: DurationScanner

  private static let units: PhraseSet = [
    "双月", "季度", "个季度", "季", "半年", "月", "个月", "双周", "周", "星期", "个星期", "年", "年度", "日", "天", "学期", "小时",
  ]
  /// 每日按 and 每月薪: a rate, or another word.
  private static let notBehind: UnitSet = "薪按期刊报岁级"

  /// The recurrence whose 每 ends at `start`.
  func read(_ start: Int) -> (value: String, end: Int)? {
    if let end = Self.units.end(in: text, at: start) {
      if end < text.count, Self.notBehind.contains(text[end]) || isSlogan(start, end) { return nil }
      return ("R/" + period(text[start] == DateUnits.piece ? start + 1 : start), end)
    }
    guard start < text.count, let (length, end) = durations.read(start) else { return nil }
    return ("R/" + length.iso, end)
  }

  /// 每日一汇总, 每周一报告: a deed for each turn, named like a rule; 每月一次 and 每周一例 count.
  /// 每周一 is every Monday unless it stands in a list of such.
  private func isSlogan(_ start: Int, _ end: Int) -> Bool {
    guard end + 2 < text.count, text[end] == Self.one, TextUnit.isHan(text[end + 1]),
      TextUnit.isHan(text[end + 2]), !Self.turns.contains(text[end + 1])
    else { return false }
    let isWeek = text[end - 1] == DateUnits.week || text[end - 2] == DateUnits.star
    return !isWeek || start > 1 && Self.listed.contains(text[start - 2])
  }

  private static let one: UInt16 = 0x4E00  // 一
  private static let turns: UnitSet = "次回趟遍轮期个份篇条场至到、和及或上下早晚例千百万"
  private static let listed: UnitSet = "、“"

  /// The period of the unit at `start`.
  private func period(_ start: Int) -> String {
    switch text[start] {
    case DateUnits.double: text[start + 1] == DateUnits.month ? "P2M" : "P2W"
    case DateUnits.season: "P3M"
    case DateUnits.month: "P1M"
    case DateUnits.year: "P1Y"
    case DateUnits.day, DateUnits.days: "P1D"
    case DateUnits.week, DateUnits.star: "P1W"
    case DateUnits.small: "PT1H"
    default: "P6M"  // 半年, 学期
    }
  }
}
