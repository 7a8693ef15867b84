/// Whether a percentage was misprinted for another: 68.3% for 62.3%, 91.4% for 19.4%.
enum PercentSlip {
  /// One digit is another, or two neighbours have changed places, to the printed precision.
  static func isLikely(printed: Double, meant: Double) -> Bool {
    guard printed.isFinite, meant.isFinite, printed > 0, printed < 1000, meant < 1000 else { return false }
    let scale = printed == printed.rounded() ? 1.0 : (printed * 10) == (printed * 10).rounded() ? 10.0 : 100.0
    let (a, b) = (digits(printed * scale), digits(meant * scale))
    guard a.count == b.count, a.count >= 2, a != b else { return false }
    let different = a.indices.filter { a[$0] != b[$0] }
    if different.count == 1 { return true }
    return different.count == 2 && different[0] + 1 == different[1]
      && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]]
  }

  private static func digits(_ value: Double) -> [Int] {
    var rest = Int(value.rounded())
    var digits: [Int] = []
    repeat {
      digits.append(rest % 10)
      rest /= 10
    } while rest > 0
    return digits
  }
}
