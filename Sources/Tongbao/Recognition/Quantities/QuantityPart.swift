/// A number with its unit, before the words around it are weighed.
struct QuantityPart {
  var numeral: Numeral
  /// 余 or 多 between the number and its unit, or behind the unit.
  var more: Approximation?
  var kind: MeasureRow.Kind
  /// The unit's row in `measures.tsv`; nil of an amount without a unit.
  var measure: Int?
  var factor: DecimalNumber = 1
  /// The value, multiplied out, with what a chain (3元5角) or 半 adds.
  var value: DecimalNumber
  var end: Int
  /// A bare 元, 角 or 块, which the notice's currency explains.
  var hasLocalCurrency = false

  /// What a chain or 半 adds to the number itself.
  var addition: Double {
    let plain = factor == 1 ? numeral.value : numeral.value.multiplied(by: factor) ?? 0
    return plain == value ? 0 : value.doubleValue - plain.doubleValue
  }
}
