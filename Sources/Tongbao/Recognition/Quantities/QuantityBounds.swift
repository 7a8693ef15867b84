/// The interval of a printed number.
///
/// - 26件 is exact, and so is an amount of money: what was paid or fined is a sum, not a measurement.
/// - 33.2万人 was rounded to its last digit: 331500 to 332499. 85.8% lies between 85.75 and 85.85.
/// - 150余条 reaches to the next step of its last digit: 150 to 159.
struct QuantityBounds {
  var low: Double?
  var high: Double?
  /// Half a unit of the last printed digit, where the number was rounded to it.
  private(set) var precision: Double = 0

  /// How wide 约 and 近 are, as a share of the value: a convention of the record format.
  private static let aboutShare = 0.05
  private static let nearShare = 0.1

  init(_ numeral: Numeral, _ approximation: Approximation?, _ kind: MeasureRow.Kind, factor: DecimalNumber) {
    func scaled(_ value: DecimalNumber) -> Double {
      factor == 1 ? value.doubleValue : (value.multiplied(by: factor) ?? value).doubleValue
    }
    let value = scaled(numeral.value)
    (low, high) = (value, value)
    switch numeral.openness {
    case .closed:
      round(numeral, kind, scaled)
      if numeral.scale > 0 || (numeral.lastPlace ?? 0) < 0, let place = numeral.lastPlace {
        precision = scaled(DecimalNumber(significand: 5, exponent: place - 1))
      }
    case .spread(let upper):
      high = scaled(upper)
    case .more(let word):
      reach(numeral, scaled)
      if word == .few { low = value }
    case .unknown:
      // 数十 is ten to a hundred; 几名 is one to nine.
      high = numeral.value == 1 ? value * 9 : scaled(numeral.value.shifted(1))
    }
    guard let approximation else { return }
    switch approximation.sense {
    case .near: low = value - value * Self.nearShare
    case .about:
      low = min(low ?? value, value - value * Self.aboutShare)
      high = max(high ?? value, value + value * Self.aboutShare)
    case .above: (low, high) = (value, nil)
    case .below: (low, high) = (nil, value)
    case .more:
      (low, high) = (value, value)
      reach(numeral, scaled)
    }
    if case .near = approximation.sense { high = value }
  }

  /// The rounding to the last printed digit.
  private mutating func round(
    _ numeral: Numeral, _ kind: MeasureRow.Kind, _ scaled: (DecimalNumber) -> Double
  ) {
    guard kind != .money, let place = numeral.lastPlace, let value = low else { return }
    if kind == .percent {
      let half = DecimalNumber(significand: 5, exponent: place - 1)
      low = scaled(numeral.value.adding(half.negated) ?? numeral.value)
      high = scaled(numeral.value.adding(half) ?? numeral.value)
    } else if numeral.scale > 0, place > 0 {
      let half = DecimalNumber(significand: 5, exponent: place - 1).doubleValue
      low = value - half
      high = value + half - 1
    }
  }

  /// Up to the next step of the last digit that is not zero; of 十, 百, 千 the double.
  private mutating func reach(_ numeral: Numeral, _ scaled: (DecimalNumber) -> Double) {
    guard let place = numeral.value.lastNonzeroPlace, let value = low else { return }
    let step = scaled(DecimalNumber(significand: 1, exponent: place))
    // 10余 may well be 20; 150余 is no 160.
    high = value + step - (step > 1 && !numeral.value.isPowerOfTen ? 1 : 0)
  }
}
