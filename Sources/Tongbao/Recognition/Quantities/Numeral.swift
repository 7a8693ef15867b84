/// A numeral as printed: where it stands, its exact value, and how it was written.
struct Numeral {
  /// How a numeral leaves its value open by itself, before any 约 or 以上.
  enum Openness {
    case closed
    /// 三四十, 七八: up to the value of the second digit.
    case spread(DecimalNumber)
    /// 40余万, 一千多万, 二十几: more than the value, by less than the last place.
    case more(InexactWord)
    /// 几, 数十: no digit is known; the value is that of the unit (10 of 数十).
    case unknown(InexactWord)
  }

  var start: Int
  var end: Int
  var value: DecimalNumber
  var openness: Openness = .closed
  /// The power of ten of the last printed digit, where the numeral was rounded to 万 or 亿 (33.2万: 3) or is a
  /// decimal (85.8: -1).
  var lastPlace: Int?
  /// The power of ten that a closing 万 or 亿 multiplied Arabic digits with: 4 of 24万.
  var scale = 0
  /// Written with Chinese numerals.
  var isSpelled = false
  /// 百, 千, 万 without a digit before: a number only in 上百, 近千, 万余.
  var isBareUnit = false
  /// 百余万: 余 stands inside.
  var isOpenAbove: Bool { if case .more = openness { true } else { false } }
  /// One character: 一, 三.
  var isSingle: Bool { end - start == 1 }
}
