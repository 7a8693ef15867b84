/// Walks over a notice's numerals and decides for each whether it counts something.
///
/// A class, as the readers it uses are, so that a notice's context is held once and not copied at each numeral.
final class QuantityScanner {
  let context: RecognitionContext
  let text: [UInt16]
  private let reader: QuantityPartReader
  private let nouns: CountedNoun
  private let ones: SingleOne
  private(set) var found: [Mention] = []

  init(_ context: RecognitionContext) {
    self.context = context
    text = context.folded
    reader = QuantityPartReader(context: context)
    nouns = CountedNoun(context: context)
    ones = SingleOne(context: context)
  }

  func scan() {
    var at = 0
    while at < text.count {
      if NumeralClass.begins(text[at]), !isTaken(at) { at = read(at) } else { at += 1 }
    }
  }

  private func isTaken(_ position: Int) -> Bool {
    context.taken.holds([.citation, .idiom, .date], at: position)
  }

  /// Reads the quantity that begins at `start`, if there is one; returns where to go on.
  private func read(_ start: Int) -> Int {
    if let percent = spelledPercent(at: start) { return add(percent) }
    guard var numeral = readNumeral(at: start) else { return start + 1 }
    if !canBegin(numeral) { return numeral.end }
    if let half = half(numeral) { return add(half) }
    if let fraction = fraction(from: numeral) { return add(fraction) }
    if let body = afterListHead(numeral) { numeral = body }
    let symbol = CurrencySymbol.before(numeral.start, in: text)
    let part = part(of: numeral, symbol)
    if let range = range(from: numeral, part, symbol) { return add(range) }
    guard let part else { return max(numeral.end, reader.skipped(numeral)) }
    guard let mention = mention(part, symbol) else { return part.end }
    return add(mention)
  }

  private func readNumeral(at position: Int) -> Numeral? {
    guard position < text.count else { return nil }
    return NumeralParser.numeral(in: text, context.lattice, at: position)
  }

  private func add(_ mention: Mention) -> Int {
    found.append(mention)
    return mention.range.upperBound
  }

  // MARK: Where a number may begin

  private func canBegin(_ numeral: Numeral) -> Bool {
    let start = numeral.start
    guard start > 0 else { return true }
    let before = text[start - 1]
    if numeral.isSpelled {
      // 统一, 万一, 唯一: the numeral is the tail of a word.
      if numeral.isSingle, !context.tokens.isBoundary(start), !Self.looseBefore.contains(before),
        rangeSeparator(numeral.end) == nil
      {
        return false
      }
      if let place = context.lattice.longest(.places, at: start), place.end > numeral.end { return false }
    } else if Self.isLetter(before), !CurrencySymbol.isCode(endingAt: start, in: text) {
      return false  // G320, K18
    } else if Self.numberJoiners.contains(before) {
      return false  // 4·29, 3/5, +300
    } else if before == Self.colon, isReadingCounter(start - 1) {
      return false
    } else if before == Glyph.hyphen || before == Self.colon, start > 1, Self.isDigit(text[start - 2]) {
      return false  // 0512-6789, 12:30
    }
    return !isOrdinal(start)
  }

  private static let looseBefore: UnitSet = "共有的和及对为将处出中另其责理罚分诫等达约近上逾超足到"
  private static let numberJoiners: UnitSet = "·#№+/_=@."
  private static let colon: UInt16 = 0x3A
  private static let listSeparators: UnitSet = "、和及至到-~"

  private static let counters: PhraseSet = [
    "浏览", "点击", "阅读", "访问", "浏览次数", "点击次数", "阅读次数", "访问次数", "点击数", "点击率", "浏览量", "阅读量", "访问量",
    "阅读数",
  ]

  /// Whether the colon at `position` closes the label of a page's reading counter.
  private func isReadingCounter(_ position: Int) -> Bool {
    Self.counters.start(in: text, endingAt: position) != nil
  }

  private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
  private static func isLetter(_ unit: UInt16) -> Bool {
    unit >= 0x41 && unit <= 0x5A || unit >= 0x61 && unit <= 0x7A
  }

  /// Whether 第 stands before the number, also over a list: 第3、4项.
  private func isOrdinal(_ start: Int) -> Bool {
    var at = start - 1
    while at >= 0, text[at] == Glyph.space { at -= 1 }
    guard at >= 0 else { return false }
    if text[at] == Glyph.ordinal { return true }
    guard Self.listSeparators.contains(text[at]) else { return false }
    let limit = max(0, at - 8)
    at -= 1
    while at >= limit {
      if text[at] == Glyph.ordinal { return true }
      guard NumeralClass.begins(text[at]) || Self.listSeparators.contains(text[at]) else { return false }
      at -= 1
    }
    return false
  }

  /// `2.3名` at the head of a line is item 2 and 3名.
  private func afterListHead(_ numeral: Numeral) -> Numeral? {
    guard !numeral.isSpelled, numeral.scale == 0, numeral.value.exponent < 0 else { return nil }
    var at = numeral.start - 1
    while at >= 0, text[at] == Glyph.space { at -= 1 }
    guard at >= 0, text[at] == Glyph.newline else { return nil }
    guard let dot = text[numeral.start..<numeral.end].firstIndex(of: Glyph.point) else { return nil }
    guard let rest = readNumeral(at: dot + 1) else { return nil }
    guard let part = reader.part(of: rest) else { return nil }
    guard [.person, .case, .body, .thing].contains(part.kind) else { return nil }
    return rest
  }

  // MARK: Forms

  /// 百分之三十, 千分之二.
  private func spelledPercent(at start: Int) -> Mention? {
    guard let shift = PercentPrefix.match(text, at: start) else { return nil }
    guard let numeral = readNumeral(at: shift.end) else { return nil }
    var quantity = Quantity()
    quantity.unit = "%"
    quantity.kind = MeasureRow.Kind.percent.rawValue
    var end = numeral.end
    var upper: Numeral?
    if let separator = rangeSeparator(numeral.end) {
      let next = PercentPrefix.match(text, at: separator)?.end ?? separator
      upper = readNumeral(at: next)
      end = upper?.end ?? end
    }
    let before = Approximation.before(start, in: context)
    let behind = Approximation.behind(end, in: text)
    let factor = DecimalNumber(significand: 1, exponent: shift.exponent)
    var bounds = QuantityBounds(numeral, behind ?? before, .percent, factor: factor)
    if let upper {
      bounds.low = numeral.value.shifted(shift.exponent).doubleValue
      bounds.high = upper.value.shifted(shift.exponent).doubleValue
    } else {
      quantity.value = numeral.value.shifted(shift.exponent).doubleValue
    }
    (quantity.low, quantity.high) = (bounds.low, bounds.high)
    quantity.approximate = (behind ?? before)?.word
    let range = (before?.edge ?? start)..<(behind?.edge ?? end)
    return Mention(range, .quantity(quantity), pattern: "percent")
  }

  /// 三分一, as Hong Kong writes it for 三分之一: one digit, and something that it measures behind.
  private func isShortFraction(_ at: Int, _ isMixed: Bool) -> Bool {
    guard NumeralClass.of(text[at]).kind == .digit, at + 1 < text.count else { return false }
    if isMixed { return true }
    return context.lattice.starts(LexiconTable.measures.bit, at: at + 1) && text[at + 1] != Glyph.part
  }

  /// 一半 beside a word that makes it a share: 超过一半, 占一半.
  private func half(_ numeral: Numeral) -> Mention? {
    guard numeral.isSingle, text[numeral.start] == Glyph.one, numeral.end < text.count,
      text[numeral.end] == Glyph.half
    else { return nil }
    let end = numeral.end + 1
    let before = Approximation.before(numeral.start, in: context)
    let behind = Approximation.behind(end, in: text)
    let follows = numeral.start > 0 && text[numeral.start - 1] == Glyph.share
    let isShare = before != nil || behind != nil || follows
    guard isShare || context.lattice.starts(LexiconTable.measures.bit, at: end) else { return nil }
    var quantity = Quantity(value: 0.5, low: 0.5, high: 0.5)
    quantity.kind = MeasureRow.Kind.other.rawValue
    open(&quantity, behind ?? before)
    let span = (before?.edge ?? numeral.start)..<(behind?.edge ?? end)
    return Mention(span, .quantity(quantity), pattern: "fraction")
  }

  /// Widens an exact share by the word beside it.
  private func open(_ quantity: inout Quantity, _ approximation: Approximation?) {
    guard let value = quantity.value else { return }
    (quantity.low, quantity.high) = (value, value)
    switch approximation?.sense {
    case .above: quantity.high = nil
    case .below: quantity.low = nil
    case .near: quantity.low = value * 0.9
    case .about: (quantity.low, quantity.high) = (value * 0.95, value * 1.05)
    case .more, nil: break
    }
    quantity.approximate = approximation?.word
  }

  /// 三分之二, 三又五分之一.
  private func fraction(from first: Numeral) -> Mention? {
    var denominator = first
    var whole: Numeral?
    var at = skipBlanks(first.end)
    if at < text.count, text[at] == Glyph.and {
      guard let next = readNumeral(at: skipBlanks(at + 1)) else { return nil }
      whole = first
      denominator = next
      at = skipBlanks(next.end)
    }
    guard at < text.count, text[at] == Glyph.part else { return nil }
    at = skipBlanks(at + 1)
    guard at < text.count else { return nil }
    if text[at] == Glyph.of {
      at = skipBlanks(at + 1)
    } else if !isShortFraction(at, whole != nil) {
      return nil
    }
    guard at < text.count, let numerator = readNumeral(at: at) else { return nil }
    guard denominator.value.significand != 0 else { return nil }
    let share = numerator.value.doubleValue / denominator.value.doubleValue
    var quantity = Quantity()
    quantity.value = (whole?.value.doubleValue ?? 0) + share
    quantity.kind = MeasureRow.Kind.other.rawValue
    var end = numerator.end
    if let measure = context.lattice.longest(.measures, at: end) {
      let row = context.lexicon.tables.measures[measure.row]
      if row.kind != .time {
        quantity.unit = row.unit
        quantity.kind = row.kind.rawValue
        end = measure.end
      }
    }
    let before = Approximation.before(first.start, in: context)
    let behind = Approximation.behind(end, in: text)
    open(&quantity, behind ?? before)
    return Mention(
      (before?.edge ?? first.start)..<(behind?.edge ?? end), .quantity(quantity), pattern: "fraction")
  }

  /// 3至5人, 5-10万元, 5万元以上10万元以下.
  private func range(
    from first: Numeral, _ firstPart: QuantityPart?, _ symbol: CurrencySymbol?
  ) -> Mention? {
    var lower = first.value
    var last: QuantityPart?
    if let separator = rangeSeparator(first.end) {
      guard let second = readNumeral(at: separator) else { return nil }
      guard let part = part(of: second, symbol) else { return nil }
      let scaled = lower.shifted(second.scale)
      if first.scale == 0, second.scale > 0, scaled.doubleValue < second.value.doubleValue { lower = scaled }
      lower = lower.multiplied(by: part.factor) ?? lower
      last = part
    } else if let part = firstPart {
      var at = part.end
      if let behind = Approximation.behind(at, in: text), behind.sense == .above { at = behind.edge }
      guard let next = at > part.end ? at : rangeSeparator(at), next < text.count else { return nil }
      guard NumeralClass.begins(text[next]), !isTaken(next) else { return nil }
      guard let second = readNumeral(at: next) else { return nil }
      guard let other = reader.part(of: second), other.unit == part.unit else { return nil }
      if at > part.end {
        guard Approximation.behind(other.end, in: text)?.sense == .below else { return nil }
      }
      lower = part.value
      last = other
    }
    guard let part = last, lower.doubleValue < part.value.doubleValue else { return nil }
    guard first.start == 0 || !isOrdinal(first.start) else { return nil }
    var quantity = quantity(part, symbol)
    quantity.value = nil
    quantity.low = lower.doubleValue
    quantity.high = part.value.doubleValue
    let before = Approximation.before(symbol?.start ?? first.start, in: context)
    let behind = Approximation.behind(part.end, in: text)
    quantity.approximate = (before ?? behind)?.word
    let span = (before?.edge ?? symbol?.start ?? first.start)..<(behind?.edge ?? part.end)
    quantity.counted = nouns.text(around: span, part.kind, unit: part.unit)
    return Mention(span, .quantity(quantity), pattern: "range")
  }

  private static let rangeMarks: UnitSet = "至到-~"

  private func rangeSeparator(_ position: Int) -> Int? {
    let at = skipBlanks(position)
    guard at + 1 < text.count, Self.rangeMarks.contains(text[at]) else { return nil }
    let next = skipBlanks(text[at + 1] == text[at] ? at + 2 : at + 1)
    guard next < text.count, NumeralClass.begins(text[next]), !isTaken(next) else { return nil }
    return next
  }

  // MARK: One number with its unit

  private func part(of numeral: Numeral, _ symbol: CurrencySymbol?) -> QuantityPart? {
    if let part = reader.part(of: numeral) { return part }
    guard symbol != nil || ImpliedCurrency.stands(around: numeral, in: context) else { return bare(numeral) }
    var part = QuantityPart(
      numeral: numeral, more: Approximation.more(numeral.end, in: text), kind: .money, unit: nil,
      value: numeral.value, end: numeral.end)
    if let more = part.more { part.end = more.edge }
    part.hasLocalCurrency = true
    return part
  }

  /// 2.2亿 before punctuation: a number of such size is a figure even where its unit stands elsewhere (in a
  /// table's head, in the sentence before).
  private func bare(_ numeral: Numeral) -> QuantityPart? {
    let next = numeral.end < text.count ? text[numeral.end] : Glyph.newline
    guard numeral.scale >= 4, next < 0x4E00 || next > 0x9FFF, !Self.isLetter(next), !Self.isDigit(next) else {
      return nil
    }
    return QuantityPart(numeral: numeral, kind: .other, unit: nil, value: numeral.value, end: numeral.end)
  }

  private func quantity(_ part: QuantityPart, _ symbol: CurrencySymbol?) -> Quantity {
    var quantity = Quantity()
    quantity.unit = part.unit
    quantity.kind = part.kind.rawValue
    if part.hasLocalCurrency {
      let named = symbol?.unit ?? CurrencySymbol.named(endingAt: part.numeral.start, in: text)
      quantity.unit = named ?? context.script.currency
    }
    return quantity
  }

  private func mention(_ part: QuantityPart, _ symbol: CurrencySymbol?) -> Mention? {
    let numeral = part.numeral
    var start = symbol?.start ?? numeral.start
    var before = Approximation.before(start, in: context) ?? Approximation.apart(start, in: context)
    if numeral.isBareUnit, before == nil, part.more == nil {
      before = Self.upTo(start, in: text)
      guard before != nil else { return nil }
    }
    if part.end < text.count, text[part.end] == Glyph.plus { return nil }  // 480km+700m is a place
    let behind = Approximation.behind(part.end, in: text)
    if !counts(part, before ?? behind) { return nil }
    var quantity = quantity(part, symbol)
    let approximation = part.more ?? behind ?? before
    let bounds = QuantityBounds(numeral, approximation, part.kind, factor: part.factor)
    let addition = part.value.doubleValue - (numeral.value.multiplied(by: part.factor) ?? 0).doubleValue
    (quantity.low, quantity.high) = (bounds.low.map { $0 + addition }, bounds.high.map { $0 + addition })
    quantity.value = part.value.doubleValue
    switch numeral.openness {
    case .unknown(let word):
      quantity.value = nil
      quantity.approximate = word
    case .spread: quantity.value = nil
    case .more(let word): quantity.approximate = word
    case .closed: break
    }
    if let approximation { quantity.approximate = approximation.word }
    if start > 0, text[start - 1] == Glyph.negative, part.kind != .person, before == nil {
      start -= 1
      quantity.value = quantity.value.map { -$0 }
      (quantity.low, quantity.high) = (quantity.high.map { -$0 }, quantity.low.map { -$0 })
    }
    let span = (before?.edge ?? start)..<(behind?.edge ?? part.end)
    quantity.counted = nouns.text(around: span, part.kind, unit: part.unit)
    let pattern = part.kind == .money ? "money" : part.kind == .percent ? "percent" : "count"
    return Mention(span, .quantity(quantity), pattern: pattern)
  }

  /// 上 before a bare unit: 上千名, 上万元.
  private static func upTo(_ start: Int, in text: [UInt16]) -> Approximation? {
    guard start > 0, text[start - 1] == Glyph.up else { return nil }
    return Approximation(word: "上", sense: .above, edge: start - 1)
  }

  /// Whether a number that is one, or that is unknown, counts here or only sounds like it.
  private func counts(_ part: QuantityPart, _ approximation: Approximation?) -> Bool {
    let numeral = part.numeral
    if case .unknown = numeral.openness, numeral.value == 1, numeral.isSingle {
      return text[numeral.start] == Glyph.few && [.person, .case, .body].contains(part.kind)
    }
    guard numeral.isSingle, numeral.isSpelled, approximation == nil else { return true }
    let digit = text[numeral.start]
    if digit == Glyph.one { return ones.counts(part) }
    // 二次, 二期, 二处 are ordinals.
    guard digit == Glyph.two, text[part.end - 1] != Glyph.measureOfAll else { return true }
    return ![.occurrence, .thing, .place, .body].contains(part.kind)
  }

  private func skipBlanks(_ position: Int) -> Int {
    var at = position
    while at < text.count, text[at] == Glyph.space, at - position < 4 { at += 1 }
    return at
  }
}
