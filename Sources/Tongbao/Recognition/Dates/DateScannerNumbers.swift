/// Dates that begin with a number: 2017年, 8月2日, 1至9月, 九十年代.
extension DateScanner {
  func readNumber(_ found: inout Found, _ start: Int) -> Bool {
    guard let number = SmallNumeral.read(text, start) else { return false }
    if number.isArabic, [2, 3, 4, 8].contains(number.digits), let numeric = NumericDate.read(text, start) {
      found.point = numeric.point
      found.end = numeric.end
      return true
    }
    let at = number.isArabic ? skipSpace(number.end) : number.end
    switch unit(at) {
    case 0x4E16 where unit(at + 1) == 0x7EAA:  // 世纪
      return readCentury(&found, number, at + 2)
    case 0x5B66 where unit(at + 1) == DateUnits.year && (number.digits == 4 || isRepublicSchoolYear(number)):
      // 2023学年; 112學年度, from August to July
      found.point.year = .number(number.digits == 4 ? number.value : number.value + 1911)
      if number.digits == 3 { found.point.part = .months(8...19) }
      found.end = unit(at + 2) == DateUnits.degree ? at + 3 : at + 2
      return true
    case 0x5168 where unit(at + 1) == DateUnits.year && number.digits == 4:  // 2020全年
      found.point.year = .number(number.value)
      found.end = at + 2
      return true
    case 0x8D5B where unit(at + 1) == DateUnits.season && number.digits == 4:  // 赛季
      found.point.year = .number(number.value)
      found.end = at + 2
      return true
    case DateUnits.slash where number.digits == 4:
      return readFiscalYear(&found, number, at + 1)
    case DateUnits.year:
      guard let year = year(number, at) else { return decade(&found, number, at) }
      found.point.year = .number(year)
      found.point.isShortYear = year < 100
      found.end = at + 1
      readWithinYear(&found)
      return true
    case DateUnits.month where number.digits <= 2:
      return readMonth(&found, start)
    case DateUnits.day:
      return readBareDay(&found, number, at)
    case DateUnits.shut
    where unit(at + 1) == DateUnits.day && unit(start - 1) == DateUnits.open
      && Self.glossed.contains(unit(start - 2)):
      // 今(3)日, whose first character the reader takes in.
      guard (1...31).contains(number.value) else { return false }
      found.point.day = .number(number.value)
      found.point.pattern = "gloss"
      found.end = at + 2
      return true
    case DateUnits.shut
    where unit(start - 1) == DateUnits.open && Self.glossed.contains(unit(start - 2)):
      // 今(2023)年9月, 今(112)年, 本(9)月.
      if unit(at + 1) == DateUnits.month, (1...12).contains(number.value) {
        found.point.month = .number(number.value)
        found.end = at + 2
        readWithinMonth(&found)
        return true
      }
      // 今(15)公布
      if Self.glossedDays.contains(unit(start - 2)), number.isArabic, (1...31).contains(number.value) {
        found.point.day = .number(number.value)
        found.point.pattern = "gloss"
        found.end = at + 1
        return true
      }
      guard unit(at + 1) == DateUnits.year, number.digits == 3 || number.digits == 4 else { return false }
      found.point.year = .number(number.digits == 3 ? number.value + 1911 : number.value)
      found.end = at + 2
      readWithinYear(&found)
      return true
    case DateUnits.hour, DateUnits.point, DateUnits.colon:
      guard let (clock, end) = clocks.read(start),
        clock.minute != nil || Self.behindHours.contains(unit(end - 1)),
        unit(at) != DateUnits.colon
      else { return false }
      found.point.clock = clock
      found.point.pattern = "clock"
      found.end = end
      return true
    case let next
    where DateUnits.isDash(next) || next == DateUnits.to || next == DateUnits.until || next == 0x3001:
      return readPending(&found, number)
    default: return false
    }
  }

  /// 今(3)日, 明(20)日, 昨(21)日, 去(2022)年, 本(9)月.
  static let glossed: UnitSet = "今昨去明本上"
  /// 今(15), 昨(14): days that need no 日 behind the bracket.
  static let glossedDays: UnitSet = "今昨明"

  /// 许, 左右, 整: what ends the time of day where no minutes do.
  private static let behindHours: UnitSet = "许右整"

  /// 1 of 1至9月, 2013 of 2013-2017年: the unit of the number behind the dash is the number's own.
  func readPending(_ found: inout Found, _ number: SmallNumeral) -> Bool {
    guard let joint = joint(number.end) ?? listed(found.end, number),
      let second = SmallNumeral.read(text, joint)
    else { return false }
    switch unit(second.end) {
    case DateUnits.year where found.point.year.isAbsent:
      guard number.isPositional, let year = pendingYear(number, second) else { return false }
      found.point.year = .number(year)
      found.point.isShortYear = year < 100
    case 0x5B66 where unit(second.end + 1) == DateUnits.year:
      guard number.digits == 4 else { return false }
      found.point.year = .number(number.value)
    case DateUnits.month:
      guard number.value <= 12, number.value > 0 else { return false }
      found.point.month = .number(number.value)
    case DateUnits.season where unit(second.end + 1) == DateUnits.measure:
      // 二、三季度.
      guard number.value <= 4, number.value > 0 else { return false }
      found.point.part = .months(number.value * 3 - 2...number.value * 3)
    case DateUnits.both where unit(second.end + 1) == DateUnits.year:
      // 2021、2022两年.
      guard number.digits == 4, second.digits == 4, found.point.year.isAbsent else { return false }
      found.point.year = .number(number.value)
    case DateUnits.day, DateUnits.number:
      guard number.value <= 31, number.value > 0, unit(second.end + 1) != DateUnits.inside else {
        return false
      }
      if found.point.month.isAbsent, unit(second.end) == DateUnits.number { return false }
      found.point.day = .number(number.value)
    case _ where areYears(number, second, from: found.end):
      found.point.year = .number(number.value)
      found.point.pattern = "figures"
    default: return false
    }
    found.end = number.end
    found.isPending = true
    found.next = joint
    return true
  }

  /// 从2014到2018, and 2014-2018 where nothing else stands.
  private func areYears(_ first: SmallNumeral, _ second: SmallNumeral, from start: Int) -> Bool {
    let years = 1900...2099
    guard first.isArabic, second.isArabic, first.digits == 4, second.digits == 4, years ~= first.value,
      years ~= second.value, first.value < second.value, !DateUnits.isHan(unit(second.end))
    else { return false }
    return start == 0 && second.end == text.count || Self.fromYears.contains(unit(start - 1))
  }

  private static let fromYears: UnitSet = "从自"

  /// 2013 of 2013-2017年, 104 of 104至107年度, 86 of 86至87年.
  private func pendingYear(_ number: SmallNumeral, _ second: SmallNumeral) -> Int? {
    if number.digits == 4 { return number.value }
    if number.isArabic, number.digits == 2, second.digits == 2, number.value >= 70,
      number.value < second.value
    {
      return number.value
    }
    guard number.isArabic, second.digits == 3, (50...199).contains(number.value), number.value < second.value,
      RepublicYears.stand(in: text)
    else { return nil }
    return number.value + 1911
  }

  /// The last number of 7、8月 or 2017、2018年; a number that begins a line numbers a paragraph.
  func listed(_ start: Int, _ first: SmallNumeral) -> Int? {
    var last = first
    var at = first.end
    let beginsLine = start == 0 || text[start - 1] == DateUnits.newline || DateUnits.isSpace(text[start - 1])
    if beginsLine, first.digits < 4 { return nil }
    while unit(at) == 0x3001, let next = SmallNumeral.read(text, at + 1), next.value > last.value,
      next.digits <= 2 || next.digits == first.digits
    {
      at += 1
      if unit(next.end) != 0x3001 { return next.digits == 4 || first.digits <= 2 ? at : nil }
      (last, at) = (next, next.end)
    }
    return nil
  }

  private static let during: UInt16 = 0x95F4  // 间
  private static let upTo: UInt16 = 0x8FC4  // 迄

  /// The position behind the mark that joins the ends of a span at `at`, or nil.
  func joint(_ at: Int) -> Int? {
    var end = skipSpace(at)
    // 1月1日起至6月30日.
    if unit(end) == DateUnits.from, unit(end + 1) == DateUnits.to || unit(end + 1) == DateUnits.until {
      end += 1
    }
    // 2021年1月间至2023年9月.
    if unit(end) == Self.during, unit(end + 1) == DateUnits.to || unit(end + 1) == DateUnits.until {
      end += 1
    }
    if unit(end) == DateUnits.to || unit(end) == DateUnits.until { return skipSpace(end + 1) }
    // 2011年迄今
    if unit(end) == Self.upTo, unit(end + 1) == DateUnits.present { return end + 1 }
    let dash = end
    while end < text.count, DateUnits.isDash(text[end]), end - dash < 4 { end += 1 }
    return end > dash ? skipSpace(end) : nil
  }

  /// 二十世纪九十年代.
  func readCentury(_ found: inout Found, _ century: SmallNumeral, _ end: Int) -> Bool {
    guard (10...21) ~= century.value else { return false }
    let first = (century.value - 1) * 100
    if let decade = SmallNumeral.read(text, end), decade.value < 100, unit(decade.end) == DateUnits.year,
      unit(decade.end + 1) == DateUnits.generation
    {
      found.point.year = .number(first + decade.value)
      found.point.part = .decade
      found.end = decade.end + 2
      readDecadeEdge(&found)
    } else {
      found.point.year = .number(first)
      found.point.part = .years(1...100)
      found.end = end
    }
    found.point.pattern = "decade"
    return true
  }

  /// 2017/18年度: from one year into the next.
  func readFiscalYear(_ found: inout Found, _ year: SmallNumeral, _ at: Int) -> Bool {
    guard let next = SmallNumeral.read(text, at), next.isArabic, next.digits == 2,
      next.value == (year.value + 1) % 100
    else { return false }
    let isMarked = unit(next.end) == DateUnits.year
    guard isMarked || joint(next.end) != nil else { return false }
    found.point.year = .number(year.value)
    found.point.part = .years(0...1)
    found.point.pattern = "fiscal-year"
    found.end = isMarked ? next.end + (unit(next.end + 1) == DateUnits.measure ? 2 : 1) : next.end
    return true
  }

  static let notYears: UnitSet = "级期制生报薪轻龄货轮限均审味夜久"

  func year(_ number: SmallNumeral, _ at: Int) -> Int? {
    let next = unit(at + 1)
    if next == DateUnits.generation || next == 0x7EA7 { return nil }  // 级
    if number.digits < 4, Self.notYears.contains(next) { return nil }
    let month = SmallNumeral.read(text, skipSpace(at + 1))
    let hasMonth = month.map { unit($0.end) == DateUnits.month && $0.value <= 13 } ?? false
    let hasPart =
      hasMonth || words.row(.months, at + 1) != nil || next == DateUnits.measure
      || lattice.starts(LexiconTable.festivals.bit, at: at + 1)
      || isQuarter(skipSpace(at + 1))
    if number.isArabic {
      if number.digits == 4, (1000...2999).contains(number.value) { return number.value }
      if number.digits == 3, (50...199).contains(number.value),
        hasPart || RepublicYears.stand(in: text)
          || (95...130).contains(number.value) && DateUnits.isHan(next)
            && (!Self.lengths.contains(next) || DatePhrases.since.end(in: text, at: at + 1) != nil)
            && RepublicYears.areUsual(in: text)
      {
        return number.value + 1911
      }
      if number.digits == 2 {
        if number.value > 30, hasPart && countsRepublicYears || isRepublicYear(next) {
          return number.value + 1911
        }
        if number.leadsWithZero || hasPart || number.value >= 90 { return number.value }
      }
      return nil
    }
    if number.isPositional {
      if number.digits == 4 { return number.value }
      if number.digits == 2 {
        let approximate = number.value % 10 == number.value / 10 + 1
        return approximate && !hasMonth && !number.leadsWithZero ? nil : number.value
      }
      return nil
    }
    return (50...199).contains(number.value) && hasMonth ? number.value + 1911 : nil
  }

  private func isRepublicSchoolYear(_ number: SmallNumeral) -> Bool {
    number.isArabic && number.digits == 3 && (50...199).contains(number.value)
  }

  /// Behind 年 where a length of time is meant: 114年来, 100年间.
  private static let lengths: UnitSet = "来前后间内历以之多"

  /// 99年考绩, 99年第14次会议: even where no month follows.
  private func isRepublicYear(_ next: UInt16) -> Bool {
    (next == DateUnits.ordinal || next == 0x8003) && RepublicYears.areUsual(in: text)  // 考
  }

  /// Whether a year of two digits counts from 1912.
  private var countsRepublicYears: Bool {
    RepublicYears.stand(in: text) || RepublicYears.areUsual(in: text)
  }

  /// 第2季 behind 105年.
  private func isQuarter(_ at: Int) -> Bool {
    guard unit(at) == DateUnits.ordinal, let number = SmallNumeral.read(text, skipSpace(at + 1)) else {
      return false
    }
    return unit(number.end) == DateUnits.season
  }

  /// 七十年代, 20世纪90年代.
  func decade(_ found: inout Found, _ number: SmallNumeral, _ at: Int) -> Bool {
    guard unit(at + 1) == DateUnits.generation, number.value < 100, number.value % 10 == 0 else {
      return false
    }
    found.point.year = .number(number.value)
    found.point.isShortYear = true
    found.point.part = .decade
    found.end = at + 2
    readDecadeEdge(&found)
    return true
  }

  /// 九十年代初 still names the decade.
  func readDecadeEdge(_ found: inout Found) {
    found.point.pattern = "decade"
    found.end = DatePhrases.decadeEdges.end(in: text, at: found.end) ?? found.end
  }

  /// 有4日, 共3日, 上诉期10日: a length of time.
  static let lengthVerbs: UnitSet = "有共达期限"
  private static let notDays: UnitSet = "内常报均游"

  func readBareDay(_ found: inout Found, _ number: SmallNumeral, _ at: Int) -> Bool {
    let next = unit(at + 1)
    if number.value < 1 || number.value > 31 || unit(found.end) == DateUnits.both { return false }
    if Self.notDays.contains(next), !isReported(at + 1, number) { return false }
    if number.isArabic ? number.digits > 2 : number.isPositional || number.value == 1 { return false }
    if DatePhrases.inside.end(in: text, at: at + 1) != nil { return false }
    if Self.lengthVerbs.contains(unit(found.end - 1)) || next == DateUnits.after && number.value < 10 {
      return false
    }
    found.point.day = .number(number.value)
    found.point.pattern = "day"
    found.end = at + 1
    return true
  }

  /// 19日报道 and 4日报案, which are no 日报.
  private func isReported(_ at: Int, _ number: SmallNumeral) -> Bool {
    unit(at) == 0x62A5 && (number.isArabic || Self.reports.contains(unit(at + 1)))  // 报
  }

  private static let reports: UnitSet = "道案告送警称"
}
