/// Lengths of time and recurring times: 近3年, 60日内, 每双月.
extension DateReader {
  func recurrence(_ start: Int, _ end: Int) -> Int? {
    guard case (let value, var last)? = recurrences.read(end) else { return nil }
    if value == "R/P1W", let (_, weekdayEnd) = scanner.weekdayNumber(last) { last = weekdayEnd }
    if value == "R/P1M" || value == "R/P1Y" { last = placeInPeriod(last) }
    if value == "R/P1D" { last = hourOfDay(last) }
    add(start..<last, TemporalExpression(value: value, kind: .set), "set")
    return last
  }

  /// 每月15日前, 每年12月: the place within the period belongs to it.
  func placeInPeriod(_ start: Int) -> Int {
    guard SmallNumeral.begins(unit(start)), let found = scanner.read(start), found.point.year.isAbsent,
      !found.isPending,
      !found.point.month.isAbsent || !found.point.day.isAbsent
    else { return start }
    return deadline(found.end) ?? found.end
  }

  /// 每日16时前.
  func hourOfDay(_ start: Int) -> Int {
    guard let (clock, end) = scanner.clocks.read(start), clock.hour != nil else { return start }
    return deadline(end) ?? end
  }

  /// 近3年, 过去的四天, 连续5年, 前两天.
  func running(_ start: Int) -> Int? {
    for match in lattice.all(.periods, at: start) where words.rows[match.row].meaning.unit == .running {
      let part = words.rows[match.row].meaning.part
      if part == .before || part == .after {
        if let done = shifted(start, match.end, isBefore: part == .before) { return done }
        continue
      }
      guard scanner.startsWord(start) else { continue }
      if part == .plain {
        if let done = duration(match.end, from: start) { return done }
        continue
      }
      guard let (length, end) = durations.read(match.end) ?? pair(match.end) else { continue }
      let last = DatePhrases.trailing.end(in: text, at: end) ?? end
      if terms.holds(match.end..<end, durations) { return last }
      var expression = TemporalExpression(value: length.iso, kind: .duration)
      if let published {
        if part == .past {
          (expression.begin, expression.end) = (TimeShift.back(published, length), published)
        }
        if part == .future {
          (expression.begin, expression.end) = (published, TimeShift.forth(published, length))
        }
        if part == .past || part == .future { expression.anchor = .published }
      }
      add(start..<last, expression, "running")
      return last
    }
    return nil
  }

  /// 近两日: 日 is a length here.
  func pair(_ at: Int) -> (length: TimeLength, end: Int)? {
    guard let number = SmallNumeral.read(text, at), number.value > 0, number.value <= 31,
      unit(number.end) == DateUnits.day
    else { return nil }
    return (TimeLength(count: number.value, unit: .day), number.end + 1)
  }

  /// 前两天, 后三个月; behind a word 后 is its part (反馈后60日). 前5个月 counts from January.
  func shifted(_ start: Int, _ at: Int, isBefore: Bool) -> Int? {
    if isBefore, let done = firstMonths(start, at) { return done }
    guard let (length, end) = durations.read(at), length.rest == 0, let published,
      !DateUnits.isHan(unit(start - 1))
    else { return nil }
    var date: ResolvedDate?
    if isBefore, length.unit == .month, (3...12) ~= length.count,
      unit(start) == DateUnits.before || unit(start) == 0x9996
    {
      var point = DatePoint()
      point.part = .firstMonths(length.count)
      date = resolver.resolve(point, .past)
    } else {
      date = TimeShift.units(length, from: published, isBefore: isBefore)
    }
    guard var date else { return nil }
    date.anchor = .published
    resolver.rememberPeriod(date)
    add(start..<end, expression(date), "neighbours")
    return end
  }

  /// 前4月 is January to April, where no day follows.
  private func firstMonths(_ start: Int, _ at: Int) -> Int? {
    guard unit(start) == DateUnits.before || unit(start) == 0x9996, at == start + 1,  // 首
      scanner.startsWord(start) || Self.wholes.contains(unit(start - 1)),
      let number = SmallNumeral.read(text, at), (2...12) ~= number.value, !number.isNeighbours,
      unit(number.end) == DateUnits.month, !SmallNumeral.begins(unit(number.end + 1)),
      unit(number.end + 1) != DateUnits.share
    else { return nil }
    var point = DatePoint()
    point.part = .firstMonths(number.value)
    let date = resolver.resolve(point, .past)
    resolver.rememberPeriod(date)
    add(start..<number.end + 1, expression(date), "neighbours")
    return number.end + 1
  }

  /// 全市前8月.
  private static let wholes: UnitSet = "市省县区国州"

  func duration(_ start: Int, from outer: Int) -> Int? {
    if DateUnits.isDigit(unit(start - 1)) { return nil }
    if Self.indefinite.contains(unit(start - 1)),
      !DateUnits.isDigit(unit(start)) || unit(start - 1) == DateUnits.dot
    {
      return nil
    }
    var low: TimeLength?
    var at = start
    if let number = SmallNumeral.read(text, start), let joint = scanner.joint(number.end),
      durations.read(start) == nil,
      let (length, _) = durations.read(joint)
    {
      low = TimeLength(count: number.value, unit: length.unit)
      at = joint
    }
    guard let (length, end) = durations.read(at) else { return nil }
    if terms.goesOn(from: lastTerm, at: start) || terms.holds(start..<end, durations) {
      lastTerm = terms.end(of: start..<end)
      return lastTerm
    }
    if isInsideIdiom(start..<end) { return nil }
    if length.count == 1, length.rest == 0, isSome(start, end, length.unit) { return end }
    var last = DatePhrases.elapsed.end(in: text, at: end) ?? end
    if let done = displaced(outer, length, end) { return done }
    if last == end, let half = DatePhrases.aboutLength.end(in: text, at: end) { last = half }
    let value = low.map { $0.iso + "/" + length.iso } ?? length.iso
    add(outer..<last, TemporalExpression(value: value, kind: .duration), "duration")
    return last
  }

  /// 有一天, 8月的一天, 案件最多的一年: which one, not how long.
  private func isSome(_ start: Int, _ end: Int, _ unit: TimeLength.Unit) -> Bool {
    switch unit {
    case .day:
      self.unit(end) == DateUnits.age || Self.someDay.contains(self.unit(start - 1)) || isRepeated(start, end)
    case .year:
      isRepeated(start, end)
        || self.unit(start - 1) == DateUnits.of && self.unit(start) == 0x4E00  // 一
    default: false
    }
  }

  /// 一年比一年, 一天比一天.
  private func isRepeated(_ start: Int, _ end: Int) -> Bool {
    let compares: UInt16 = 0x6BD4  // 比
    return self.unit(end) == compares && self.unit(end + 1) == self.unit(start)
      || self.unit(start - 1) == compares && self.unit(start - 2) == self.unit(end - 1)
  }

  private static let someDay: UnitSet = "有的某"
  /// 数十年, 上百天.
  private static let indefinite: UnitSet = "数几百千万."

  /// 后勤, 后备, 后续: words of their own.
  private static let notAfter: UnitSet = "勤备续台卫援"

  /// 3年前, 两天后: a day counted from the publication or from the date before.
  func displaced(_ start: Int, _ length: TimeLength, _ end: Int) -> Int? {
    if unit(start - 1) == DateUnits.unit("满") { return nil }
    let isBefore = DatePhrases.ago.end(in: text, at: end)
    guard let last = isBefore ?? DatePhrases.later.end(in: text, at: end) else { return nil }
    if Self.notBefore.contains(unit(last)) || last == end + 1 && Self.notAfter.contains(unit(last)) {
      return nil
    }
    let isBare = isBefore == nil && isBare(start..<last)
    let base = isBefore != nil || isBare ? published : resolver.previous?.end
    var expression = TemporalExpression(kind: .date)
    // 一个多月后: nobody could tell the day.
    let isLoose = (start..<end).contains { text[$0] == DateUnits.many || text[$0] == DateUnits.rest }
    if isLoose {
      expression.isVague = true
    } else if let base, length.unit != .hour, length.unit != .minute {
      let day = isBefore != nil ? TimeShift.back(base, length) : TimeShift.forth(base, length)
      expression.begin = day
      expression.end = day
      // 两天后 tells how much later: its days stand beside the length.
      let isLater = isBefore == nil && !isBare
      if isLater { expression.kind = .duration }
      let isYear = length.unit == .year && length.rest == 0
      let digits = isYear ? 4 : length.unit == .month || length.unit == .year ? 7 : 10
      expression.value = isLater ? length.iso : day.map { String($0.description.prefix(digits)) }
      expression.anchor = isBefore != nil || isBare ? .published : .previous
    }
    add(start..<last, expression, "displaced")
    return last
  }
}
