/// How far two annotators agree about every character, beyond chance.
///
/// Each character of the text is a unit, and its category is the set of kinds that cover it (`-` for none): for one kind,
/// whether it covers it. Two coefficients are computed from the same table:
/// - Cohen's kappa (Cohen 1960): chance is what each annotator's own use of the categories makes likely;
/// - Krippendorff's alpha for nominal data and two observers (Krippendorff 2004, section 11.3): chance is the use of the
///   categories by both together, corrected for small samples.
///
/// This is the nominal alpha over characters, not the unitised `αU`: it does not see where one mention ends and the next of
/// the same kind begins. That is what the span F1 beside it shows, which is also what kappa tends to where what is not
/// annotated cannot be counted (Hripcsak and Rothschild 2005).
struct CharacterAgreement: Sendable {
  /// How many characters have category i with A and category j with B, at `i * categories + j`.
  var table: [Int]
  let categories: Int

  init(categories: Int) {
    (table, self.categories) = (Array(repeating: 0, count: categories * categories), categories)
  }

  mutating func add(_ a: Int, _ b: Int) { table[a * categories + b] += 1 }

  static func += (a: inout CharacterAgreement, b: CharacterAgreement) {
    for index in a.table.indices { a.table[index] += b.table[index] }
  }

  /// The number of characters.
  var count: Int { table.reduce(0, +) }

  /// The share of characters with the same category.
  var observed: Double {
    count == 0 ? 1 : Double((0..<categories).reduce(0) { $0 + table[$1 * categories + $1] }) / Double(count)
  }

  private func uses(_ category: Int) -> (a: Int, b: Int) {
    (0..<categories).reduce((0, 0)) { sum, other in
      (sum.0 + table[category * categories + other], sum.1 + table[other * categories + category])
    }
  }

  /// Cohen's kappa; nil where both use one category alone, which leaves nothing to agree about.
  var kappa: Double? {
    let total = Double(count)
    let chance = (0..<categories).reduce(0.0) { sum, category in
      let (a, b) = uses(category)
      return sum + Double(a) / total * Double(b) / total
    }
    return total == 0 || chance >= 1 ? nil : (observed - chance) / (1 - chance)
  }

  /// Krippendorff's alpha; nil where both use one category alone.
  var alpha: Double? {
    let values = 2 * Double(count)
    let same = (0..<categories).reduce(0.0) { sum, category in
      let (a, b) = uses(category)
      let uses = Double(a + b)
      return sum + uses * (uses - 1)
    }
    let expected = 1 - same / (values * (values - 1))
    return count == 0 || expected <= 0 ? nil : 1 - (1 - observed) / expected
  }
}
