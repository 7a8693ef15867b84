/// What sort of thing a quantity counts, as a number: only kin may be compared and added.
struct MeasureKinship: Equatable, Sendable {
  private let code: UInt64

  /// A share of something; never added.
  static let percent = MeasureKinship(code: 1)
  /// 人, 名, 位.
  static let person = MeasureKinship(code: 2)
  /// 人次: acts that fell on persons.
  static let visit = MeasureKinship(code: 3)
  /// 件, 起, 宗.
  static let `case` = MeasureKinship(code: 4)
  /// 个, 项, 条.
  static let thing = MeasureKinship(code: 5)

  /// 倍: how many times another amount; never added either.
  static let multiple = MeasureKinship(code: 6)

  private static let isMoney: UInt64 = 1 << 63
  private static let isOther: UInt64 = 1 << 62
  private static let mask: UInt64 = isOther - 1
  /// 元 without the name of a currency.

  private static let points = "百分点".utf8

  private init(code: UInt64) { self.code = code }

  init(_ quantity: Quantity) {
    if quantity.counts == .percent || quantity.isFraction {
      self = .percent
    } else if let unit = quantity.unit?.utf8, unit.count >= Self.points.count,
      unit.suffix(Self.points.count).elementsEqual(Self.points)
    {
      // Points of different rates do not lie in one another.
      self = .multiple
    } else if quantity.counts == .money {
      self.init(code: Self.isMoney | Self.hash(quantity.unit ?? ""))
    } else {
      self.init(unit: quantity.unit ?? quantity.kind)
    }
  }

  /// The kinship of a measure word.
  init(unit: String) {
    var (character, hash, count): (UInt32, UInt64, Int) = (0, Self.seed, 0)
    for byte in unit.utf8 {
      character = character << 6 | UInt32(byte & (count == 0 ? 0x0F : 0x3F))
      hash = Self.mixed(hash, byte)
      count += 1
    }
    if count == 3 {
      self = Self.kinship(ofCharacter: character) ?? MeasureKinship(code: Self.isOther | hash & Self.mask)
    } else {
      self = unit == "人次" ? .visit : MeasureKinship(code: Self.isOther | hash & Self.mask)
    }
  }

  private static func kinship(ofCharacter character: UInt32) -> MeasureKinship? {
    guard let scalar = Unicode.Scalar(character) else { return nil }
    switch scalar {
    case "人", "名", "位", "员", "口": return .person
    case "件", "起", "宗", "例", "桩": return .case
    case "个", "项", "条", "处", "类", "种": return .thing
    case "倍": return .multiple
    default: return nil
    }
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of the Fowler–Noll–Vo hash.
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private static func hash(_ text: String) -> UInt64 { text.utf8.reduce(seed, mixed) & mask }

  /// 户, 只, 家 and every measure without kin.
  var isOther: Bool { code & Self.isOther != 0 && !isMoney }

  var isMoney: Bool { code & Self.isMoney != 0 }

  /// Whether the two may stand in one sum: 41人 and 1名, 10起 and 3件.
  ///
  /// The last of the four forms is often counted in 人 where the others are in 人次, so these two may as well; amounts
  /// in two currencies make no sum.
  func isComparable(to other: MeasureKinship) -> Bool {
    if self == other { return self != .percent && self != .multiple }
    return (self == .person && other == .visit) || (self == .visit && other == .person)
  }
}

extension Quantity {
  /// The values that the words and the printed precision allow.
  ///
  /// A count in 万 has its rounding in its bounds already; an amount of money, whose bounds are exact, has it in its
  /// precision.
  var interval: Interval {
    if isFraction {
      return Interval(low.map { $0 * 100 - Self.roundShare }, high.map { $0 * 100 + Self.roundShare })
    }
    if counts == .percent, let value, low == high {
      return Interval(value - Self.roundShare, value + Self.roundShare)
    }
    guard low == high else { return Interval(low, high) }
    return Interval(low.map { $0 - precision }, high.map { $0 + precision })
  }

  /// 八成 and 三分之一 are as round as 80% and 33%.
  private static let roundShare = 0.5

  /// A share without a unit: 三分之一, 一半.
  var isFraction: Bool { counts == .other && unit == nil && (value ?? 1) < 1 }

  /// The value that relations are checked with: a fraction in percent.
  var measure: Double? { isFraction ? value.map { ($0 * 1000).rounded() / 10 } : value }
}
