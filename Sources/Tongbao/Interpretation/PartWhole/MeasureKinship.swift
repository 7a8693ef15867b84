/// Which quantities may be compared and added.
enum MeasureKinship {
  private static let persons: Set<String> = ["人", "名", "位", "员", "口"]
  private static let cases: Set<String> = ["件", "起", "宗", "例", "桩"]
  private static let things: Set<String> = ["个", "项", "条", "处", "类", "种"]

  /// Whether both count the same sort of thing: 41人 and 1名, 10起 and 3件, 1.31万人次 and 123人.
  static func isComparable(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.kind != "percent", b.kind != "percent" else { return false }
    let (first, second) = (family(a), family(b))
    if first == second { return true }
    // The last of the four forms is often counted in 人 where the others are in 人次.
    return Set([first, second]) == ["person", "人次"]
  }

  /// Whether `part` fits into `whole`.
  static func canHold(_ whole: Quantity, _ part: Quantity) -> Bool { part.interval.low <= whole.interval.high }

  private static func family(_ quantity: Quantity) -> String {
    guard let unit = quantity.unit else { return quantity.kind }
    if persons.contains(unit) { return "person" }
    if cases.contains(unit) { return "case" }
    if things.contains(unit) { return "thing" }
    return unit
  }
}

extension Quantity {
  /// The values that the words allow.
  var interval: Interval { Interval(low, high) }
}
