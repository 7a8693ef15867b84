/// What sort of thing a quantity counts: only kin may be compared and added.
enum MeasureKinship: Equatable, Sendable {
  /// A share of something; never added.
  case percent
  /// 人, 名, 位.
  case person
  /// 人次: acts that fell on persons.
  case visit
  /// 件, 起, 宗.
  case `case`
  /// 个, 项, 条.
  case thing
  /// Any other unit: 元, 期, 家.
  case unit(String)

  init(_ quantity: Quantity) {
    guard quantity.kind != "percent", let unit = quantity.unit else {
      self = quantity.kind == "percent" ? .percent : .unit(quantity.kind)
      return
    }
    switch unit {
    case "人", "名", "位", "员", "口": self = .person
    case "人次": self = .visit
    case "件", "起", "宗", "例", "桩": self = .case
    case "个", "项", "条", "处", "类", "种": self = .thing
    default: self = .unit(unit)
    }
  }

  /// Whether the two may stand in one sum: 41人 and 1名, 10起 and 3件.
  ///
  /// The last of the four forms is often counted in 人 where the others are in 人次, so these two may as well.
  func isComparable(to other: MeasureKinship) -> Bool {
    switch (self, other) {
    case (.percent, _), (_, .percent): false
    case (.person, .visit), (.visit, .person): true
    default: self == other
    }
  }
}

extension Quantity {
  /// The values that the words allow.
  var interval: Interval { Interval(low, high) }
}
