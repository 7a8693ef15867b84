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
      if end < text.count, Self.notBehind.contains(text[end]) { return nil }
      return ("R/" + period(text[start] == DateUnits.piece ? start + 1 : start), end)
    }
    guard start < text.count, let (length, end) = durations.read(start) else { return nil }
    return ("R/" + length.iso, end)
  }

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
