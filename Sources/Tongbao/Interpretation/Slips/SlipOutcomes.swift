/// The numbers that may have been meant by a printed one, if one slip of the pen came between.
///
/// 420 may have been 42 (a zero too many) or 240 (two digits swapped): few numbers are made so. With one digit wrong or
/// left out it may have been any of many: 920, 460, 1420.
struct SlipOutcomes {
  /// The slips by how many other numbers they can make of one.
  enum Class { case few, many }

  private let printed: Double
  /// The digits that were printed, as a number; zeros that only fill up 万 and 亿 are left out.
  private var digits = 0
  /// How many they are.
  private var count = 0
  /// The power of ten of the last of them.
  private var unit = 1.0
  private var isWhole = false

  /// Numbers beyond this hold more digits than are told apart.
  private static let most = 9e15
  /// From here on zeros at the end are those of 万.
  private static let leastFilled = 10_000.0

  init(_ printed: Double) {
    self.printed = printed
    guard printed >= 1, printed < Self.most, printed == printed.rounded() else { return }
    isWhole = true
    digits = Int(printed)
    if printed >= Self.leastFilled {
      var (zeros, filled) = (0, digits)
      while filled % 10 == 0 {
        filled /= 10
        zeros += 1
      }
      // 3100 may have any digit wrong; of 12.4万 only those that were printed.
      if zeros >= 2 {
        digits = filled
        for _ in 0..<zeros { unit *= 10 }
      }
    }
    var rest = digits
    repeat {
      count += 1
      rest /= 10
    } while rest > 0
  }

  /// Calls `body` with every number that may have been meant; some may come twice.
  func forEach(_ body: (_ meant: Double, _ slip: Class) -> Void) {
    for power in Self.powers {
      body(printed * power, .few)
      // 85件 was never 8.5件.
      if !isWhole || (printed / power) == (printed / power).rounded() { body(printed / power, .few) }
    }
    guard isWhole else { return }
    var place = 1
    for _ in 0..<count - 1 {
      let (digit, next) = (digits / place % 10, digits / (place * 10) % 10)
      if digit != next {
        body(Double(digits + (next - digit) * (place - place * 10)) * unit, .few)
      } else {
        let shorter = Double(digits / (place * 10) * place + digits % place) * unit
        body(shorter, .few)
        if unit > 1 { body(shorter * 10, .few) }
      }
      place *= 10
    }
    place = 1
    for at in 0...count {
      let digit = digits / place % 10
      if at < count {
        for other in 0...9 where other != digit {
          body(Double(digits + (other - digit) * place) * unit, .many)
        }
      }
      let (before, behind) = (digits / place * place * 10, digits % place)
      for other in 0...9 {
        let longer = Double(before + other * place + behind) * unit
        body(longer, .many)
        if unit > 1 { body(longer / 10, .many) }
      }
      place *= 10
    }
  }

  /// Whether `whole` may be the total of a part that was printed as `part`, or its total have been one that holds it, by a
  /// slip with few outcomes: 490 of 538 was printed as 4900.
  static func reaches(_ whole: Double, from part: Double) -> Bool {
    var isReached = shrinks(part, to: whole)
    SlipOutcomes(whole).forEach { meant, slip in
      if slip == .few, meant >= part, meant < most { isReached = true }
    }
    return isReached
  }

  /// Whether a number no greater than `whole` may have been meant by `part`, by a slip with few outcomes.
  static func shrinks(_ part: Double, to whole: Double) -> Bool {
    var isFound = false
    SlipOutcomes(part).forEach { meant, slip in
      if slip == .few, meant <= whole, meant >= 1 { isFound = true }
    }
    return isFound
  }

  private static let powers: [Double] = [10, 100, 10_000, 100_000_000]
}
