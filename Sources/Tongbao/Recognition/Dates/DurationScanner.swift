/// A length of time: 60日内, 两年半, 15个月.
struct TimeLength: Equatable {
  enum Unit: String {
    case year = "Y"
    case month = "M"
    case week = "W"
    case day = "D"
    case workday = "WD"
    case hour = "H"
    case minute = "MIN"
  }
  var count: Int
  var unit: Unit
  /// Months behind years, minutes behind hours, days behind months, hours behind days.
  var rest = 0

  /// `P60D`, `P2Y6M`, `PT5H`.
  var iso: String {
    switch unit {
    case .year: rest > 0 ? count > 0 ? "P\(count)Y\(rest)M" : "P\(rest)M" : "P\(count)Y"
    case .month: rest > 0 ? count > 0 ? "P\(count)M\(rest)D" : "P\(rest)D" : "P\(count)M"
    case .week: "P\(count)W"
    case .day, .workday: rest > 0 ? "P\(count)DT\(rest)H" : "P\(count)D"
    case .hour: rest > 0 ? count > 0 ? "PT\(count)H\(rest)M" : "PT\(rest)M" : "PT\(count)H"
    case .minute: "PT\(count)M"
    }
  }
}

/// Reads lengths of time.
struct DurationScanner {
  let text: [UInt16]

  private func unit(_ at: Int) -> UInt16 { at < text.count ? text[at] : 0 }

  /// What follows a unit where it is part of another word.
  private static let notYear: UnitSet = "级期制生报薪轻龄货轮限均审代级级度"
  private static let notDay: UnitSet = "津然气空窗地天"
  private static let notWeek: UnitSet = "岁年期报刊末边转"

  /// The length at `start`; `insideOnly` refuses 日, which is a day of a month unless 内 follows.
  func read(_ start: Int) -> (length: TimeLength, end: Int)? {
    if unit(start) == DateUnits.half { return half(start) }
    if let (count, end) = grouped(start) { return behind(count, end) }
    guard let number = SmallNumeral.read(text, start), number.value > 0, number.value < 1000,
      number.isArabic || !number.isPositional
    else { return approximate(start) }
    if number.isArabic, number.end < text.count, unit(number.end) == DateUnits.dot { return nil }
    return behind(number.value, number.end)
  }

  /// 1,300 of 1,300小时.
  private func grouped(_ start: Int) -> (count: Int, end: Int)? {
    guard let first = SmallNumeral.read(text, start), first.isArabic, first.digits <= 3,
      DateReader.isGrouped(text, first.end), let rest = SmallNumeral.read(text, first.end + 1)
    else { return nil }
    return (first.value * 1000 + rest.value, rest.end)
  }

  /// 三四年: the first number counts.
  private func approximate(_ start: Int) -> (length: TimeLength, end: Int)? {
    guard let first = SmallNumeral.digitValue(unit(start)),
      let second = SmallNumeral.digitValue(unit(start + 1)),
      second == first + 1
    else { return nil }
    return behind(first, start + 2)
  }

  private func half(_ start: Int) -> (length: TimeLength, end: Int)? {
    if unit(start + 1) == DateUnits.year, !Self.notYear.contains(unit(start + 2)) {
      let end = unit(start + 2) == DateUnits.many || unit(start + 2) == DateUnits.rest ? start + 3 : start + 2
      return (TimeLength(count: 0, unit: .year, rest: 6), end)
    }
    if unit(start + 1) == DateUnits.piece, unit(start + 2) == DateUnits.month {
      return (TimeLength(count: 0, unit: .month, rest: 15), start + 3)
    }
    if unit(start + 1) == DateUnits.small, unit(start + 2) == DateUnits.hour {
      return (TimeLength(count: 0, unit: .hour, rest: 30), start + 3)
    }
    return nil
  }

  private func behind(_ count: Int, _ numberEnd: Int) -> (length: TimeLength, end: Int)? {
    var at = numberEnd
    if DateUnits.isSpace(unit(at)) { at += 1 }
    let isRounded = unit(at) == DateUnits.many || unit(at) == DateUnits.rest
    if isRounded { at += 1 }
    if unit(at) == DateUnits.day { return days(count, at) }
    if unit(at) == DateUnits.piece, unit(at + 1) == DateUnits.half, unit(at + 2) == DateUnits.month {
      return (TimeLength(count: count, unit: .month, rest: 15), at + 3)
    }
    // 5个半小时
    if unit(at) == DateUnits.piece, unit(at + 1) == DateUnits.half, let (kind, end) = unitOfTime(at + 2),
      kind == .hour
    {
      return (TimeLength(count: count, unit: .hour, rest: 30), end)
    }
    if unit(at) == DateUnits.piece, unit(at + 1) == DateUnits.many, unit(at + 2) == DateUnits.month {
      return (TimeLength(count: count, unit: .month), at + 3)
    }
    // 5个多小时
    if unit(at) == DateUnits.piece, unit(at + 1) == DateUnits.many, let (kind, end) = unitOfTime(at + 2) {
      return (TimeLength(count: count, unit: kind), end)
    }
    if let (kind, end) = unitOfTime(at) {
      let next = unit(end)
      switch kind {
      case .year where Self.notYear.contains(next) && unit(end + 1) != DateUnits.unit("间"): return nil
      case .day where Self.notDay.contains(next): return nil
      case .week where Self.notWeek.contains(next): return nil
      default: break
      }
      return tail(TimeLength(count: count, unit: kind), end)
    }
    if let end = DatePhrases.quarters.end(in: text, at: at) {
      return (TimeLength(count: count * 3, unit: .month), end)
    }
    return nil
  }

  /// 年, 天, 周, 小时, 分钟, 星期, 礼拜, 工作日, 自然日, or one of them behind 个, and 个月.
  private func unitOfTime(_ at: Int) -> (kind: TimeLength.Unit, end: Int)? {
    switch unit(at) {
    case DateUnits.year: return (.year, at + 1)
    case DateUnits.days: return (.day, at + 1)
    case DateUnits.week: return (.week, at + 1)
    // 连续三晚.
    case DateUnits.night where at > 0 && Self.isNight(text, at): return (.day, at + 1)
    case DateUnits.minute: return unit(at + 1) == DateUnits.bell ? (.minute, at + 2) : nil
    case DateUnits.piece:
      switch unit(at + 1) {
      case DateUnits.month: return (.month, at + 2)
      case DateUnits.bell: return unit(at + 2) == DateUnits.head ? (.hour, at + 3) : nil
      case DateUnits.year, DateUnits.days, DateUnits.week, DateUnits.minute, DateUnits.piece: return nil
      default: return unitOfTime(at + 1)
      }
    default: return Self.longUnits.end(in: text, at: at).map { end in (longUnit(at), end) }
    }
  }

  private static let runs: PhraseSet = ["连续", "一连", "接连"]

  /// Nights are counted only where they follow each other; elsewhere 晚 begins 晚上.
  private static func isNight(_ text: [UInt16], _ at: Int) -> Bool {
    var start = at
    while start > 0, SmallNumeral.begins(text[start - 1]) { start -= 1 }
    return runs.start(in: text, endingAt: start) != nil
  }

  private static let longUnits: PhraseSet = ["小时", "星期", "礼拜", "工作日", "工作天", "自然日", "日历日", "财政年度", "年度"]

  private func longUnit(_ at: Int) -> TimeLength.Unit {
    switch unit(at) {
    case DateUnits.small: .hour
    case DateUnits.work: .workday
    case 0x81EA, DateUnits.day: .day  // 自然日, 日历日
    case DateUnits.year, 0x8D22: .year  // 财政年度
    default: .week
    }
  }

  /// 60日内; without 内 it would be a day of a month.
  private func days(_ count: Int, _ at: Int) -> (length: TimeLength, end: Int)? {
    guard DatePhrases.inside.end(in: text, at: at + 1) != nil || count > 31 || isCounted(at) else {
      return nil
    }
    return (TimeLength(count: count, unit: .day), at + 1)
  }

  /// 有4日, 3日后, 两日.
  private func isCounted(_ at: Int) -> Bool {
    if unit(at - 1) == DateUnits.both { return true }
    var start = at
    while start > 0, SmallNumeral.begins(text[start - 1]) { start -= 1 }
    return unit(at + 1) == DateUnits.after && at - start == 1
      || start > 0 && DateScanner.lengthVerbs.contains(text[start - 1])
  }

  /// 两年半, 十年零六个月, 20年多.
  private func tail(_ length: TimeLength, _ end: Int) -> (length: TimeLength, end: Int) {
    var length = length
    var at = end
    if length.unit == .year {
      if unit(at) == DateUnits.half { length.rest = 6; return (length, at + 1) }
      let next = unit(at) == DateUnits.zero || unit(at) == 0x53C8 ? at + 1 : at  // 零, 又
      if let months = SmallNumeral.read(text, next), months.value < 12,
        let monthsEnd = DatePhrases.months.end(in: text, at: months.end)
      {
        length.rest = months.value
        return (length, monthsEnd)
      }
    }
    if length.unit == .day, unit(at) == DateUnits.half, !DateUnits.isHan(unit(at + 1)) {
      length.rest = 12
      return (length, at + 1)
    }
    if length.unit == .hour, let minutes = SmallNumeral.read(text, at),
      let minutesEnd = DatePhrases.minutes.end(in: text, at: minutes.end)
    {
      length.rest = minutes.value
      return (length, minutesEnd)
    }
    if unit(at) == DateUnits.many, unit(at + 1) != 0x6B21 { at += 1 }  // 多次
    return (length, at)
  }
}
