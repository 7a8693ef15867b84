extension Quantity {
  /// The interval that `number` would allow if it stood where this quantity stands, which prints `printed`: the same
  /// words around it, and the precision of its own last digit.
  func interval(of number: PrintedNumber, insteadOf printed: PrintedNumber) -> Interval {
    let value = number.value
    let (below, above) = (interval.low - printed.value, interval.high - printed.value)
    if number.lastPlace == printed.lastPlace, number.scale == printed.scale {
      return Interval(value + below, value + above)
    }
    if approximate == nil {
      if number.scale == 0, number.decimals == 0 { return Interval(value, value) }
      if below == 0, above == 0 {
        let half = DecimalNumber(significand: 5, exponent: number.lastPlace - 1).doubleValue
        return Interval(value - half, value + half)
      }
    }
    let ratio = DecimalNumber(significand: 1, exponent: number.lastPlace - printed.lastPlace).doubleValue
    return Interval(value + below * ratio, value + above * ratio)
  }
}
