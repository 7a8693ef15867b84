/// Reads a numeral in any of the forms that notices print: 1,234; ９万８６７９; 一亿五千万; 叁拾万; 两千四百五; 几十.
///
/// One pass from left to right. Digits wait in `pending` until a unit (十, 百, 千) moves them into `section`,
/// and a large unit (万, 亿) moves the section into `total`. Blanks are passed over only inside a numeral.
struct NumeralParser {
  let text: [UInt16]
  let lattice: WordLattice

  private var at: Int
  private let start: Int
  private var total = DecimalNumber(0)
  private var section = DecimalNumber(0)
  private var pending: DecimalNumber?
  /// How many Chinese digits `pending` holds; 0 of an Arabic number.
  private var pendingDigits = 0
  private var lastSmall: Int?
  private var lastLarge: Int?
  /// The exponent of the unit right before `pending`: 两千四百五 is 2450.
  private var unitBeforePending: Int?
  private var afterZero = false
  private var anyUnit = false
  private var lastPlace: Int?
  private var spread: Int?
  private var more: InexactWord?
  private var unknown: InexactWord?
  private var isSpelled = false
  private var hasArabic = false
  private var isBare = false
  private var isFraction = false

  /// The numeral that begins at `start`, or nil.
  static func numeral(in text: [UInt16], _ lattice: WordLattice, at start: Int) -> Numeral? {
    var parser = NumeralParser(text: text, lattice: lattice, start: start)
    return parser.parse()
  }

  private init(text: [UInt16], lattice: WordLattice, start: Int) {
    self.text = text
    self.lattice = lattice
    self.start = start
    at = start
  }

  /// Whether 千, 兆 or 百 at `position` opens a unit (千克, 兆瓦, 百分点) and so does not multiply. After Chinese
  /// digits 千 multiplies: 三千米 is 3000米.
  private func opensUnit(_ position: Int) -> Bool {
    guard lattice.starts(LexiconTable.measures.bit, at: position) else { return false }
    return hasArabic || NumeralClass.of(text[position]).value != 3
  }

  private mutating func parse() -> Numeral? {
    var end = start
    while at < text.count {
      if !step() {
        // A blank may stand inside (60 万), never before a digit of an Arabic number.
        guard text[at] == Glyph.space, end > start, skipBlanks() else { break }
      }
      end = at
    }
    guard end > start else { return nil }
    return numeral(end)
  }

  /// Takes one element at `at`; false where the numeral ends.
  private mutating func step() -> Bool {
    let unit = NumeralClass.of(text[at])
    switch unit.kind {
    case .arabic, .point: return takeArabic()
    case .digit: return takeDigit(unit.value)
    case .zero: return takeZero()
    case .smallUnit: return takeSmall(unit.value)
    case .largeUnit: return takeLarge(unit.value)
    case .twenty: return takeTwenty(unit.value)
    case .unknown: return takeUnknown()
    case .half: return takeHalf()
    case .none: return takeSpokenPoint() || takeMore()
    }
  }

  private mutating func skipBlanks() -> Bool {
    var next = at
    while next < text.count, text[next] == Glyph.space { next += 1 }
    guard next < text.count, next - at <= 4 else { return false }
    let kind = NumeralClass.of(text[next]).kind
    let continues =
      switch kind {
      case .smallUnit, .largeUnit: pending != nil || section.significand != 0 || more != nil
      case .arabic: anyUnit && pending == nil && hasArabic && lastLarge != nil
      case .digit, .zero: isSpelled && anyUnit && pending == nil
      case .unknown: anyUnit && pending == nil && lastSmall != nil
      case .none: isSpelled && text[next] == Glyph.spokenPoint || text[next] == Glyph.surplus
      default: false
      }
    if continues {
      // 1600万 奖池36: the number after a blank must be lower than the unit before it, which 万 assures.
      at = next
      let before = at
      let taken = step()
      if !taken { at = before }
      return taken
    }
    return false
  }

  // MARK: Digits

  private mutating func takeArabic() -> Bool {
    guard pending == nil, unknown == nil, !isFraction else { return false }
    if isSpelled && hasArabic == false && anyUnit && lastLarge == nil { return false }
    var significand = 0
    var fraction = 0
    var digits = 0
    var next = at
    func isDigit(_ position: Int) -> Bool {
      position < text.count && text[position] >= 0x30 && text[position] <= 0x39
    }
    let spacedEnd = at == start ? SpacedGroups.end(in: text, lattice, at: at) : nil
    while isDigit(next) || isGroup(next, digits) || spacedEnd.map({ next < $0 }) == true {
      if !isDigit(next) { next += 1 }
      digits += 1
      guard digits <= 15 else { return false }
      significand = significand * 10 + Int(text[next] - 0x30)
      next += 1
    }
    if next < text.count, text[next] == Glyph.point, isDigit(next + 1) {
      next += 1
      while isDigit(next) {
        guard digits + fraction < 18 else { return false }
        significand = significand * 10 + Int(text[next] - 0x30)
        fraction += 1
        next += 1
      }
    }
    guard digits + fraction > 0 else { return false }
    pending = DecimalNumber(significand: significand, exponent: -fraction)
    pendingDigits = 0
    lastPlace = -fraction
    hasArabic = true
    unitBeforePending = nil
    at = next
    return true
  }

  /// Whether a comma at `position` groups thousands: three digits follow and no fourth.
  private func isGroup(_ position: Int, _ digits: Int) -> Bool {
    guard digits > 0, position + 3 < text.count, text[position] == Glyph.comma else { return false }
    for at in position + 1...position + 3 where text[at] < 0x30 || text[at] > 0x39 { return false }
    if position + 4 < text.count, text[position + 4] >= 0x30, text[position + 4] <= 0x39 { return false }
    return digits <= 3 || text[position - 4] == Glyph.comma
  }

  private mutating func takeDigit(_ value: Int) -> Bool {
    guard unknown == nil, !isFraction else { return false }
    guard let first = pending else {
      if hasArabic && lastLarge == nil || countsAnew { return false }
      pending = DecimalNumber(significand: value)
      pendingDigits = 1
      isSpelled = true
      at += 1
      return true
    }
    guard pendingDigits > 0, spread == nil else { return false }
    let followed = at + 1 < text.count ? NumeralClass.of(text[at + 1]).kind : .none
    if pendingDigits == 1, first.significand + 1 == value, followed != .digit, followed != .zero {
      spread = 0
      pendingDigits = 2
      at += 1
      return true
    }
    guard !anyUnit, pendingDigits < 15 else { return false }
    pending = DecimalNumber(significand: first.significand * 10 + value)
    pendingDigits += 1
    at += 1
    return true
  }

  /// 三千万六名校长: a lone digit behind so many 万 is no 六千 said in short (三万六); it counts the next noun.
  private var countsAnew: Bool {
    guard let lastLarge, lastSmall == nil, !afterZero, at + 1 < text.count else { return false }
    return total.shifted(-lastLarge).doubleValue >= 100 && NumeralClass.of(text[at + 1]).kind == .none
  }

  private mutating func takeZero() -> Bool {
    guard unknown == nil, spread == nil, !isFraction else { return false }
    if let first = pending {
      guard pendingDigits > 0, !anyUnit, pendingDigits < 15 else { return false }
      pending = DecimalNumber(significand: first.significand * 10)
      pendingDigits += 1
    } else if anyUnit {
      // A zero between units only says that a place is empty; it must have something after it.
      guard at + 1 < text.count else { return false }
      let next = NumeralClass.of(text[at + 1]).kind
      guard next == .digit || next == .smallUnit || next == .arabic || next == .zero || next == .largeUnit
      else { return false }
      afterZero = true
      unitBeforePending = nil
    } else {
      guard at + 1 < text.count else { return false }
      let next = text[at + 1]
      guard next == Glyph.spokenPoint || NumeralClass.begins(next) else { return false }
      pending = 0
      pendingDigits = 1
    }
    isSpelled = true
    at += 1
    return true
  }

  private mutating func takeTwenty(_ value: Int) -> Bool {
    guard pending == nil, lastSmall.map({ $0 > 1 }) ?? true else { return false }
    section = section.adding(DecimalNumber(significand: value * 10)) ?? section
    lastSmall = 1
    unitBeforePending = 1
    anyUnit = true
    isSpelled = true
    at += 1
    return true
  }

  /// 几 and 数: 几十, 数百万, 十几, 二十几.
  private mutating func takeUnknown() -> Bool {
    guard pending == nil, unknown == nil, !isFraction else { return false }
    let word: InexactWord = text[at] == Glyph.few ? .few : .several
    if anyUnit {
      guard word == .few, lastSmall != nil else { return false }
      more = word
    } else {
      unknown = word
      pending = 1
      pendingDigits = 1
      lastPlace = nil
    }
    isSpelled = true
    at += 1
    return true
  }

  private mutating func takeHalf() -> Bool {
    guard at == start, at + 1 < text.count else { return false }
    guard text[at + 1] == Glyph.hundred || text[at + 1] == Glyph.tenth else { return false }
    pending = DecimalNumber(significand: 5, exponent: -1)
    pendingDigits = 1
    isSpelled = true
    at += 1
    return true
  }

  // MARK: Units

  private mutating func takeSmall(_ exponent: Int) -> Bool {
    guard !isFraction, !opensUnit(at) else { return false }
    if let lastSmall, exponent >= lastSmall { return false }
    if let waiting = pending {
      section = section.adding((waiting.significand == 0 ? 1 : waiting).shifted(exponent)) ?? section
      if spread != nil { spread = exponent }
    } else {
      let opensSection = afterZero || lastSmall == nil && lastLarge != nil
      guard !anyUnit || exponent == 1 || opensSection else { return false }
      if hasArabic && !afterZero { return false }
      if !anyUnit && exponent > 1 { isBare = true }
      section = section.adding(DecimalNumber(significand: 1, exponent: exponent)) ?? section
    }
    if !hasArabic { isSpelled = true }
    if let place = lastPlace, pendingDigits == 0, pending != nil { lastPlace = place + exponent }
    closeUnit(exponent)
    lastSmall = exponent
    at += 1
    return true
  }

  private mutating func takeLarge(_ exponent: Int) -> Bool {
    guard !opensUnit(at) else { return false }
    if pending == nil, section.significand == 0 {
      if !anyUnit {
        isBare = true
        section = 1
      } else {
        guard let last = lastLarge, exponent >= last || exponent == 4 else { return false }
        total = total.shifted(exponent)
        if let place = lastPlace { lastPlace = place + exponent }
        if let place = spread { spread = place + exponent }
        lastLarge = max(last, exponent)
        at += 1
        return true
      }
    }
    if let last = lastLarge, exponent == last { return false }
    if let waiting = pending { section = section.adding(waiting) ?? section }
    if let last = lastLarge, exponent > last {
      total = (total.adding(section) ?? total).shifted(exponent)
    } else {
      total = total.adding(section.shifted(exponent)) ?? total
    }
    if let place = lastPlace { lastPlace = place + exponent }
    if let place = spread { spread = place + exponent }
    if !hasArabic { isSpelled = true }
    section = 0
    closeUnit(exponent)
    lastSmall = nil
    lastLarge = exponent
    isFraction = false
    at += 1
    return true
  }

  private mutating func closeUnit(_ exponent: Int) {
    pending = nil
    pendingDigits = 0
    anyUnit = true
    afterZero = false
    unitBeforePending = exponent
  }

  /// 点 between Chinese numerals: 五千三百一十七点七六万, 一百点123.
  private mutating func takeSpokenPoint() -> Bool {
    guard text[at] == Glyph.spokenPoint, isSpelled, !isFraction, unknown == nil, spread == nil else {
      return false
    }
    var next = at + 1
    while next < text.count, text[next] == Glyph.space { next += 1 }
    var fraction = DecimalNumber(0)
    var places = 0
    while next < text.count, places < 15 {
      let unit = NumeralClass.of(text[next])
      guard unit.kind == .digit || unit.kind == .zero || unit.kind == .arabic else { break }
      places += 1
      fraction = DecimalNumber(significand: fraction.significand * 10 + unit.value, exponent: -places)
      next += 1
    }
    guard places > 0 else { return false }
    if next < text.count {
      // 三点五十分, 三点三刻 are clock times.
      if NumeralClass.of(text[next]).kind == .smallUnit || text[next] == Glyph.part { return false }
    }
    pending = (pending ?? 0).adding(fraction)
    pendingDigits = 0
    unitBeforePending = nil
    lastPlace = -places
    isFraction = true
    at = next
    return true
  }

  /// 余, 多, 来 before 万 or 亿: 40余万, 一千多万.
  private mutating func takeMore() -> Bool {
    guard pending != nil || anyUnit, more == nil, unknown == nil else { return false }
    guard let found = Approximation.more(at, in: text) else { return false }
    var next = at + 1
    while next < text.count, text[next] == Glyph.space { next += 1 }
    guard next < text.count else { return false }
    guard NumeralClass.of(text[next]).kind == .largeUnit, !opensUnit(next) else { return false }
    more = found.word
    at = next
    return takeLarge(NumeralClass.of(text[next]).value)
  }

  // MARK: Result

  private func numeral(_ end: Int) -> Numeral? {
    var rest = pending ?? 0
    var spreadPlace = spread
    if pendingDigits == 1, let unit = unitBeforePending, unit > 1, !hasArabic, spread == nil {
      rest = rest.shifted(unit - 1)  // 两千四百五 is 2450
    }
    if pending != nil, spread != nil, pendingDigits > 0 { spreadPlace = 0 }
    guard let value = total.adding(section)?.adding(rest) else { return nil }
    var numeral = Numeral(start: start, end: end, value: value)
    numeral.isSpelled = isSpelled
    numeral.isBareUnit = isBare && section.adding(total)?.isPowerOfTen == true && pending == nil
    if let unknown {
      numeral.openness = .unknown(unknown)
    } else if let more {
      numeral.openness = .more(more)
    } else if let spreadPlace {
      numeral.openness = .spread(value.adding(DecimalNumber(significand: 1, exponent: spreadPlace)) ?? value)
    }
    if hasArabic || lastPlace.map({ $0 < 0 }) == true {
      let isComposite = pending != nil && anyUnit && hasArabic
      numeral.lastPlace = isComposite ? nil : lastPlace
      if lastLarge != nil, pending == nil { numeral.scale = (lastLarge ?? 0) + (lastSmall ?? 0) }
    }
    return numeral
  }
}
