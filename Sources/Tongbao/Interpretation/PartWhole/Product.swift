/// What a rate and the size of its group make: 428 × 600元 is 25.68万元.
enum Product {
  /// Whether the product is the total, to the last digit.
  static func isExact(_ product: Double, _ total: Double) -> Bool {
    abs(product - total) <= 1e-9 * total
  }

  /// Whether one slip in the total, the rate or the size of the group lies between them.
  static func isMisprinted(_ total: Double, _ each: Double, _ size: Double) -> Bool {
    guard total > 0, each > 0, size > 0 else { return false }
    return SingleSlip(total, each * size) != nil || SingleSlip(each, total / size) != nil
      || SingleSlip(size, total / each) != nil
  }

  /// How many figures away a factor may stand.
  static let farthest = 50

  /// The figures of the sentence that stand near enough to be of one product.
  static func near(_ part: Int, _ figures: [Figure], _ reading: MentionReading) -> Range<Int> {
    reading.figures(figures, inSentence: figures[part].sentence)
      .clamped(to: max(0, part - farthest)..<min(figures.count, part + farthest))
  }
}
