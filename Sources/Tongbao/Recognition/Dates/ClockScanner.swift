/// Reads times of day: 下午5点多, 20时49分许, 18:00, 晚8时.
struct ClockScanner {
  let text: [UInt16]
  let words: PeriodWords

  private static let approximations: PhraseSet = ["许", "左右", "前后", "多", "余", "整", "钟左右", "钟许", "钟", "多钟"]
  /// What follows 点 or 时 where it is no hour: 三点要求, 5时间.
  private static let notHours: UnitSet = "要意建问期间候段代任常而有局"

  /// Reads a part of the day, a clock time or both at `start`.
  func read(_ start: Int) -> (clock: ClockTime, end: Int)? {
    var clock = ClockTime()
    var at = start
    if let (row, end) = words.row(.daypart, at) {
      clock.part = row.part
      at = end
      if let (inner, innerEnd) = words.row(.daypart, at), inner.part != nil {
        at = innerEnd; clock.part = inner.part
      }
    }
    if let end = readHour(skippingSpaces(at), &clock) ?? readHour(behindAbout(at), &clock) {
      return clock.isPossible ? (clock, end) : nil
    }
    return at > start ? (clock, at) : nil
  }

  private func skippingSpaces(_ start: Int) -> Int {
    var at = start
    while at < text.count, DateUnits.isSpace(text[at]), at - start < 3 { at += 1 }
    return at
  }

  /// 晚上约11时: the word stands between the part of the day and the hour.
  private func behindAbout(_ start: Int) -> Int { Self.about.end(in: text, at: start) ?? text.count }

  private static let about: PhraseSet = ["约", "大约"]

  private func readHour(_ start: Int, _ clock: inout ClockTime) -> Int? {
    guard let hour = SmallNumeral.read(text, start), hour.value <= 24, hour.end < text.count else {
      return nil
    }
    var at = hour.end
    switch text[at] {
    case DateUnits.colon:
      guard let minute = SmallNumeral.read(text, at + 1), minute.digits == 2, minute.isArabic,
        minute.value < 60
      else { return nil }
      clock.hour = hour.value
      clock.minute = minute.value
      at = minute.end
      if at + 2 < text.count, text[at] == DateUnits.colon, let second = SmallNumeral.read(text, at + 1),
        second.digits == 2
      {
        clock.second = second.value
        at = second.end
      }
      if at < text.count, text[at] == DateUnits.minute { at += 1 }
    case DateUnits.hour, DateUnits.point:
      if at + 1 < text.count, Self.notHours.contains(text[at + 1]) { return nil }
      clock.hour = hour.value
      at += 1
      readMinutes(&at, &clock)
    default: return nil
    }
    return Self.approximations.end(in: text, at: at) ?? at
  }

  private func readMinutes(_ at: inout Int, _ clock: inout ClockTime) {
    guard at < text.count else { return }
    if DateUnits.isSpace(text[at]), let minute = SmallNumeral.read(text, at + 1), minute.end < text.count,
      text[minute.end] == DateUnits.minute
    {
      at += 1  // 13 时 07 分
    }
    if text[at] == DateUnits.half {
      clock.minute = 30
      at += 1
    } else if let minute = SmallNumeral.read(text, at), minute.end < text.count {
      var end = minute.end
      if text[end] == DateUnits.many, end + 1 < text.count { end += 1 }
      if text[end] == DateUnits.minute {
        clock.minute = minute.value
        at = end + 1
        if at < text.count, text[at] == DateUnits.unit("钟") { at += 1 }
        if let second = SmallNumeral.read(text, at), second.end < text.count,
          text[second.end] == DateUnits.second
        {
          clock.second = second.value
          at = second.end + 1
        }
      } else if text[end] == DateUnits.quarter {
        clock.minute = minute.value * 15
        at = end + 1
      } else if minute.isArabic, minute.digits == 2, minute.value < 60 {
        clock.minute = minute.value
        at = minute.end
      }
    }
  }
}
