/// Reads recurring times: 每双月, 每季度, 每两年.
struct RecurrenceScanner {
  let text: [UInt16]
  let durations: DurationScanner

  private static let units: [(PhraseSet, String)] = [
    (["双月"], "P2M"), (["季度", "个季度", "季"], "P3M"), (["半年"], "P6M"), (["月", "个月"], "P1M"),
    (["双周"], "P2W"), (["周", "星期", "个星期"], "P1W"), (["年", "年度"], "P1Y"), (["日", "天"], "P1D"),
    (["学期"], "P6M"), (["小时"], "PT1H"),
  ]
  /// 每日按 and 每月薪: a rate, or another word.
  private static let notBehind: UnitSet = "薪按期刊报岁级"

  /// The recurrence whose 每 ends at `start`.
  func read(_ start: Int) -> (value: String, end: Int)? {
    for (phrases, period) in Self.units {
      guard let end = phrases.end(in: text, at: start) else { continue }
      if end < text.count, Self.notBehind.contains(text[end]) { return nil }
      return ("R/" + period, end)
    }
    guard start < text.count, let (length, end) = durations.read(start) else { return nil }
    return ("R/" + length.iso, end)
  }
}
