/// A count, an amount or a share as an interval: the printed precision decides how wide it is.
public struct Quantity: Sendable, Equatable {
  /// The value as printed (150 of 150余条); nil where the text names none (几名).
  public var value: Double?
  /// The least value that the words allow, included; nil where they give no lower bound.
  public var low: Double?
  /// The greatest value that the words allow, included; nil where they give no upper bound.
  public var high: Double?
  /// The measure word or unit, in the notice's own characters; money stands in its currency's base unit.
  public var unit: String?
  /// The word that makes the value inexact: 余, 多, 近, 约, 以上.
  public var approximate: String?
  /// The noun that is counted: 整改建议.
  public var counted: String?
  /// What the measure word counts, by `measures.tsv`: person, case, thing, money, percent.
  public var kind: String { counts.rawValue }
  var counts: MeasureRow.Kind = .thing
  /// Half a unit of the last printed digit of an amount of money in 万, 亿 or decimals (13.6万元: 500), else 0.
  ///
  /// An amount's bounds are exact, for it is a sum and no measurement; but what was printed was rounded, and a sum
  /// of such figures may miss by as much.
  var precision: Double = 0

  var summary: String {
    let unit = unit.map { " " + $0 } ?? ""
    func print(_ number: Double?) -> String { number.map(printedNumber) ?? "" }
    if let low, let high, low == high { return print(low) + unit }
    return "\(print(low))..\(print(high))\(unit)"
  }
}

/// A number as a person writes it: 26, 85.8, 157514100.
func printedNumber(_ number: Double) -> String {
  guard abs(number) < 1e9 else { return printedLarge(number) }
  let whole = Int(number)
  if Double(whole) == number { return String(whole) }
  guard let decimal = ShortDecimal(number) else { return "\(number)" }
  let isPadded = decimal.digits == 2 && decimal.rest < 10
  return String(decimal.whole) + (isPadded ? ".0" : ".") + String(decimal.rest)
}

/// A number by its digits where it has one or two behind the point, as most have: if these give the number, nothing
/// shorter does.
struct ShortDecimal {
  let whole: UInt32
  /// The digits behind the point.
  let rest: UInt32
  /// How many they are.
  let digits: Int

  init?(_ number: Double) {
    guard number > 0, number < 1e9 else { return nil }
    let tenths = (number * 10).rounded()
    let hundredths = (number * 100).rounded()
    if tenths / 10 == number {
      self.init(UInt64(tenths), scale: 10, digits: 1)
    } else if hundredths / 100 == number {
      self.init(UInt64(hundredths), scale: 100, digits: 2)
    } else {
      return nil
    }
  }

  private init(_ scaled: UInt64, scale: UInt64, digits: Int) {
    whole = UInt32(truncatingIfNeeded: scaled / scale)
    rest = UInt32(truncatingIfNeeded: scaled % scale)
    self.digits = digits
  }
}

private func printedLarge(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 9e15 ? String(Int(number)) : "\(number)"
}
