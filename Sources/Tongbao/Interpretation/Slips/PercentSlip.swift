/// Whether a percentage was misprinted for another: 68.3% for 62.3%, 91.4% for 19.4%.
enum PercentSlip {
  /// One digit is another, or two neighbours have changed places, to the printed precision.
  static func isLikely(printed: Double, meant: Double) -> Bool {
    guard printed.isFinite, meant.isFinite, printed > 0, printed < 1000, meant < 1000 else { return false }
    let scale = printed == printed.rounded() ? 1.0 : (printed * 10) == (printed * 10).rounded() ? 10.0 : 100.0
    let a = SingleSlip.digits((printed * scale).rounded())
    let b = SingleSlip.digits((meant * scale).rounded())
    return a.count == b.count && a.count >= 2 && SingleSlip.slip(a, b) != nil
  }
}
