/// A claim while its relations are sought: numbers and positions only, so that copying and comparing cost nothing.
struct Figure: Sendable {
  /// The index of the quantity among the mentions.
  let mention: Int
  let start: Int
  let end: Int
  /// The index of the sentence.
  let sentence: Int
  /// Where the clause begins.
  let clause: Int
  /// What sort of thing is counted.
  let kin: MeasureKinship
  /// The values that the words and the printed precision allow.
  let interval: Interval
  /// The value as printed; NaN where the text names none (几名).
  let value: Double
  /// Whether the words leave only one value.
  let isExact: Bool

  /// The row of the verb in `actions.tsv`, or -1.
  var action = -1
  /// Where the verb begins.
  var actionStart = 0
  /// The number of the verb's predicate, or 0.
  var predicate: UInt16 = 0
  /// The mentions among which those that are sanctions belong to the figure.
  var sanctions = 0..<0
  /// The mention whose noun the figure counts, or -1.
  var nounMention = -1
  var noun = NounKey.none
  /// Whether the list before the figure ends in 等.
  var isOpen = false
  /// The mention that gives the span of time, or -1.
  var period = -1
  /// Whether it is what another figure is compared with, or by how much they differ: 61 and 9 in
  /// 52件，比上年同期61件少9件.
  var isCompared = false

  /// The index of the figure that this one is a part of, or -1.
  var whole = -1
  var relation: Claim.Relation?
  /// Parts of one whole that were divided by the same words share a number.
  var division = 0
  /// The index of the figure that counts the group over which 各 or 每 distributes this one, or -1.
  var group = -1
  /// How many members the figure holds for: 两个县各4人, 甲县、乙县均为4人.
  var times = 1.0
  /// Whether 各 distributes another figure over what this one counts.
  var isGroup = false

  var isPart: Bool { whole >= 0 }

  /// What the figure adds to a sum.
  var amount: Interval { times == 1 ? interval : interval * times }

  /// Whether the two may stand in one sum: nothing is added to a figure of another time.
  func isComparable(to other: Figure) -> Bool {
    kin.isComparable(to: other.kin) && !isCompared && !other.isCompared
  }
}

extension [Figure] {
  func sum(_ parts: some Sequence<Int>) -> Interval {
    var (low, high) = (0.0, 0.0)
    for part in parts {
      low += self[part].amount.low
      high += self[part].amount.high
    }
    return Interval(low, high)
  }

  /// Whether the parts can make the whole: their sum meets it.
  ///
  /// A part without an upper bound (最少3次) would meet any whole.
  func isComplete(_ whole: Int, _ parts: some Sequence<Int>) -> Bool {
    let sum = sum(parts)
    return sum.high.isFinite && sum.meets(self[whole].interval)
  }

  /// The leading parts that together make the whole; empty where none do.
  func completePrefix(of whole: Int, _ parts: [Int]) -> ArraySlice<Int> {
    var count = parts.count
    while count >= 2 {
      if isComplete(whole, parts.prefix(count)) { return parts.prefix(count) }
      count -= 1
    }
    return []
  }

  mutating func attach(_ parts: some Sequence<Int>, to whole: Int, division: Int) {
    for part in parts {
      self[part].whole = whole
      self[part].division = division
    }
  }
}

/// A noun by numbers: whether two figures count the same.
struct NounKey: Equatable, Sendable {
  static let none = NounKey(whole: 0, tail: 0)

  /// Of all of the noun; 0 where there is none or it is the measure word itself.
  let whole: UInt64
  /// Of its last two characters.
  let tail: UInt64

  private init(whole: UInt64, tail: UInt64) { (self.whole, self.tail) = (whole, tail) }

  init(_ noun: String) {
    var (whole, tail, count): (UInt64, UInt64, Int) = (MeasureKinship.seed, 0, 0)
    for byte in noun.utf8 {
      whole = MeasureKinship.mixed(whole, byte)
      tail = tail << 8 | UInt64(byte)
      count += 1
    }
    // A single character is the measure word again: 41人.
    self.init(whole: count > 3 ? whole : 0, tail: count > 3 ? tail & 0xFFFF_FFFF_FFFF : 0)
  }

  /// 市直单位党组织 and 被巡察党组织 name the same sort of thing.
  func isAkin(to other: NounKey) -> Bool { tail != 0 && tail == other.tail }
}
