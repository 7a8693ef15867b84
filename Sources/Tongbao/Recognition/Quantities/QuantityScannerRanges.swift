/// Ranges: 3至5人, 5-10万元, 5万元以上10万元以下.
extension QuantityScanner {
  /// 3至5人, 5-10万元, 5万元以上10万元以下.
  func range(
    from first: Numeral, _ firstPart: QuantityPart?, _ symbol: CurrencySymbol?
  ) -> Int? {
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
      guard let other = reader.part(of: second), reader.unit(of: other) == reader.unit(of: part) else {
        return nil
      }
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
    quantity.approximate = (before ?? behind)?.word.rawValue
    let span = (before?.edge ?? symbol?.start ?? first.start)..<(behind?.edge ?? part.end)
    quantity.counted = nouns.text(around: span, part.kind, unit: quantity.unit)
    return add(span, quantity, "range")
  }

  static let rangeMarks: UnitSet = "至到-~"

  func rangeSeparator(_ position: Int) -> Int? {
    let at = skipBlanks(position)
    guard at + 1 < text.count, Self.rangeMarks.contains(text[at]) else { return nil }
    let next = skipBlanks(text[at + 1] == text[at] ? at + 2 : at + 1)
    guard next < text.count, NumeralClass.begins(text[next]), !isTaken(next) else { return nil }
    return next
  }
}
