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
    let key = Self.key(unit)
    self = Self.byUnit.first { $0.key == key }?.kinship ?? .unit(unit)
  }

  /// The first eight bytes of a unit; comparing strings would cost more than everything else here.
  private static func key(_ unit: String) -> UInt64 { unit.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  private static let byUnit: [(key: UInt64, kinship: MeasureKinship)] = {
    let units: [([String], MeasureKinship)] = [
      (["人", "名", "位", "员", "口"], .person), (["人次"], .visit), (["件", "起", "宗", "例", "桩"], .case),
      (["个", "项", "条", "处", "类", "种"], .thing),
    ]
    return units.flatMap { units, kinship in units.map { (key($0), kinship) } }
  }()

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
  /// The values that the words and the printed precision allow.
  var interval: Interval { Interval(low.map { $0 - precision }, high.map { $0 + precision }) }
}
