/// Shares: 百分之三十, 三分之二, 超过一半.
extension QuantityScanner {
  /// 百分之三十, 千分之二.
  func spelledPercent(at start: Int) -> Int? {
    guard let shift = PercentPrefix.match(text, at: start) else { return nil }
    guard let numeral = readNumeral(at: shift.end) else { return nil }
    var quantity = Quantity()
    quantity.unit = "%"
    quantity.counts = .percent
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
      let value = numeral.value.shifted(shift.exponent).doubleValue
      quantity.value = value
      // 百分之九 is as round as 9%.
      if bounds.low == value, bounds.high == value {
        let half = DecimalNumber(significand: 5, exponent: shift.exponent - 1).doubleValue
        (bounds.low, bounds.high) = (value - half, value + half)
      }
    }
    (quantity.low, quantity.high) = (bounds.low, bounds.high)
    quantity.approximate = (behind ?? before)?.word.rawValue
    let range = (before?.edge ?? start)..<(behind?.edge ?? end)
    return add(range, quantity, "percent")
  }

  /// 三分一, as Hong Kong writes it for 三分之一: one digit, and something that it measures behind.
  func isShortFraction(_ at: Int, _ isMixed: Bool) -> Bool {
    guard NumeralClass.of(text[at]).kind == .digit, at + 1 < text.count else { return false }
    if isMixed { return true }
    return lattice.starts(LexiconTable.measures.bit, at: at + 1) && text[at + 1] != Glyph.part
  }

  /// 一半 beside a word that makes it a share: 超过一半, 占一半.
  func half(_ numeral: Numeral) -> Int? {
    guard numeral.isSingle, text[numeral.start] == Glyph.one, numeral.end < text.count,
      text[numeral.end] == Glyph.half
    else { return nil }
    let end = numeral.end + 1
    let before = Approximation.before(numeral.start, in: context)
    let behind = Approximation.behind(end, in: text)
    let follows = numeral.start > 0 && text[numeral.start - 1] == Glyph.share
    let isShare = before != nil || behind != nil || follows
    guard isShare || lattice.starts(LexiconTable.measures.bit, at: end) else { return nil }
    var quantity = Quantity(value: 0.5, low: 0.5, high: 0.5)
    quantity.counts = .other
    open(&quantity, behind ?? before)
    let span = (before?.edge ?? numeral.start)..<(behind?.edge ?? end)
    return add(span, quantity, "fraction")
  }

  /// Widens an exact share by the word beside it.
  func open(_ quantity: inout Quantity, _ approximation: Approximation?) {
    guard let value = quantity.value else { return }
    (quantity.low, quantity.high) = (value, value)
    switch approximation?.sense {
    case .above: quantity.high = nil
    case .below: quantity.low = nil
    case .near: quantity.low = value * 0.9
    case .about: (quantity.low, quantity.high) = (value * 0.95, value * 1.05)
    case .more, nil: break
    }
    quantity.approximate = approximation?.word.rawValue
  }

  /// 三分之二, 三又五分之一.
  func fraction(from first: Numeral) -> Int? {
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
    quantity.counts = .other
    var end = numerator.end
    if let measure = lattice.longest(.measures, at: end) {
      let row = context.lexicon.tables.measures[measure.row]
      // 三分之一村民 is no third of a village.
      if row.kind != .time, context.tokens.isBoundary(measure.end) {
        quantity.unit = row.unit
        quantity.counts = row.kind
        end = measure.end
      }
    }
    let before = Approximation.before(first.start, in: context)
    let behind = Approximation.behind(end, in: text)
    open(&quantity, behind ?? before)
    return add((before?.edge ?? first.start)..<(behind?.edge ?? end), quantity, "fraction")
  }
}
