/// One number with its unit, and the words that make it inexact.
extension QuantityScanner {
  func part(of numeral: Numeral, _ symbol: CurrencySymbol?) -> QuantityPart? {
    if let part = reader.part(of: numeral) { return part }
    if symbol == nil, let part = listed(numeral) { return part }
    guard symbol != nil || isNamedAmount(numeral) || ImpliedCurrency.stands(around: numeral, in: context)
    else {
      return bare(numeral)
    }
    var part = QuantityPart(
      numeral: numeral, more: Approximation.more(numeral.end, in: text), kind: .money,
      value: numeral.value, end: numeral.end)
    if let more = part.more { part.end = more.edge }
    part.hasLocalCurrency = true
    return part
  }

  private static let joints: UnitSet = "、及和与"
  private static let longestList = 8

  /// 60万、45万、30万及15万元: the unit of the last amount is that of all.
  private func listed(_ numeral: Numeral) -> QuantityPart? {
    guard numeral.scale >= 4 else { return nil }
    var at = numeral.end
    for _ in 0..<Self.longestList {
      guard at + 1 < text.count, Self.joints.contains(text[at]), let next = readNumeral(at: at + 1),
        next.scale == numeral.scale
      else { return nil }
      if let last = reader.part(of: next) {
        guard last.kind == .money else { return nil }
        return QuantityPart(
          numeral: numeral, kind: .money, measure: last.measure, factor: last.factor,
          value: numeral.value.multiplied(by: last.factor) ?? numeral.value, end: numeral.end,
          hasLocalCurrency: last.hasLocalCurrency)
      }
      at = next.end
    }
    return nil
  }

  /// 欧元8万: the currency stands before the number, and nothing behind it.
  private func isNamedAmount(_ numeral: Numeral) -> Bool {
    guard numeral.end == text.count || text[numeral.end] < 0x4E00 || text[numeral.end] > 0x9FFF,
      (numeral.value.lastNonzeroPlace ?? 0) >= 2
    else { return false }
    return CurrencySymbol.named(endingAt: numeral.start, in: text) != nil
  }

  /// 2.2亿 before punctuation: a number of such size is a figure even where its unit stands elsewhere (in a
  /// table's head, in the sentence before).
  func bare(_ numeral: Numeral) -> QuantityPart? {
    let next = numeral.end < text.count ? text[numeral.end] : Glyph.newline
    guard numeral.scale >= 4, next < 0x4E00 || next > 0x9FFF, !Self.isLetter(next), !Self.isDigit(next) else {
      return nil
    }
    return QuantityPart(numeral: numeral, kind: .other, value: numeral.value, end: numeral.end)
  }

  func quantity(_ part: QuantityPart, _ symbol: CurrencySymbol?) -> Quantity {
    var quantity = Quantity()
    quantity.counts = part.kind
    if part.hasLocalCurrency {
      let sign = symbol.map { $0.isBareDollar && localCurrency != .renminbi ? localCurrency : $0.currency }
      let named = sign ?? CurrencySymbol.named(endingAt: part.numeral.start, in: text)
      quantity.unit = (named ?? localCurrency).rawValue
    } else {
      quantity.unit = reader.unit(of: part)
    }
    return quantity
  }

  /// 约 in 约澳门币6万元: it makes the amount inexact but stands outside its span, as the currency does.
  private func beforeCurrency(_ start: Int) -> Approximation? {
    guard let name = CurrencySymbol.name(endingAt: start, in: text),
      let found = Approximation.before(name, in: context)
    else { return nil }
    return Approximation(word: found.word, sense: found.sense, edge: start)
  }

  func mention(_ part: QuantityPart, _ symbol: CurrencySymbol?) -> Int? {
    let numeral = part.numeral
    var start = symbol?.start ?? numeral.start
    var before =
      Approximation.before(start, in: context) ?? Approximation.apart(start, in: context)
      ?? (part.kind == .money ? beforeCurrency(start) : nil)
    let behind = Approximation.behind(part.end, in: text)
    if numeral.isBareUnit, before == nil, part.more == nil, !numeral.isOpenAbove {
      before = Self.upTo(start, in: text)
      // 百万元以上 states a bound; 万元 alone is a unit.
      guard before != nil || behind?.sense == .above || behind?.sense == .below else { return nil }
    }
    if part.end < text.count, text[part.end] == Glyph.plus { return nil }  // 480km+700m is a place
    if !counts(part, before ?? behind) { return nil }
    var quantity = quantity(part, symbol)
    let approximation = part.more ?? behind ?? before
    let bounds = QuantityBounds(numeral, approximation, part.kind, factor: part.factor)
    let addition = part.addition
    (quantity.low, quantity.high) = (bounds.low.map { $0 + addition }, bounds.high.map { $0 + addition })
    quantity.value = part.value.doubleValue
    if part.kind == .money { quantity.precision = bounds.precision }
    switch numeral.openness {
    case .unknown(let word):
      quantity.value = nil
      quantity.approximate = word.rawValue
    case .spread: quantity.value = nil
    case .more(let word): quantity.approximate = word.rawValue
    case .closed: break
    }
    if let approximation { quantity.approximate = approximation.word.rawValue }
    if start > 0, text[start - 1] == Glyph.negative, part.kind != .person, before == nil {
      start -= 1
      quantity.value = quantity.value.map { -$0 }
      (quantity.low, quantity.high) = (quantity.high.map { -$0 }, quantity.low.map { -$0 })
    }
    let span = (before?.edge ?? start)..<(behind?.edge ?? part.end)
    quantity.counted = nouns.text(around: span, part.kind, unit: quantity.unit)
    let pattern = part.kind == .money ? "money" : part.kind == .percent ? "percent" : "count"
    return add(span, quantity, pattern)
  }

  /// 上 before a bare unit: 上千名, 上万元.
  static func upTo(_ start: Int, in text: [UInt16]) -> Approximation? {
    guard start > 0, text[start - 1] == Glyph.up else { return nil }
    return Approximation(word: .upTo, sense: .above, edge: start - 1)
  }

  /// Whether a number that is one, or that is unknown, counts here or only sounds like it.
  func counts(_ part: QuantityPart, _ approximation: Approximation?) -> Bool {
    let numeral = part.numeral
    // 几名 and 几人 count persons; 几位 and 几起 only introduce them.
    if case .unknown = numeral.openness, numeral.value == 1, numeral.isSingle {
      return text[numeral.start] == Glyph.few && text[part.end - 1] != Glyph.seat
        && (part.kind == .person || part.kind == .body)
    }
    // “治病救人”八个字 counts characters of what is quoted.
    if numeral.start > 0, text[numeral.start - 1] == Glyph.closingQuote, part.end < text.count,
      text[part.end] == Glyph.character
    {
      return false
    }
    guard numeral.isSingle, numeral.isSpelled, approximation == nil else { return true }
    let digit = text[numeral.start]
    if digit == Glyph.one { return ones.counts(part) }
    // 二次, 二期, 二处 are ordinals.
    guard digit == Glyph.two, text[part.end - 1] != Glyph.measureOfAll, !ones.standsBehindNoun(part) else {
      return true
    }
    switch part.kind {
    case .occurrence, .thing, .place, .body: return false
    default: return true
    }
  }
}
