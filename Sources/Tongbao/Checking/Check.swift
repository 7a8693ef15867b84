/// An arithmetic relation between claims, and whether it holds.
public struct Check: Sendable {
  /// The relations of the record format.
  public enum Kind: String, Sendable, CaseIterable {
    /// The parts make the whole: 41 = 1 + 40.
    case partition
    /// The part lies within the whole: 2 <= 9.
    case subset
    /// The parts may share members: the largest part <= the whole <= the sum.
    case overlap
    /// The number of things named: 2 = |{河道黑臭, 烟雾扰民}|.
    case enumeration
    /// 分别, 均, 各: 20 = 6 + 2 x 4 + 3 x 2.
    case distribution
    /// The same fact stated twice.
    case `repeat`
    /// A percentage of a base.
    case share
    /// A change against an earlier period.
    case growth
    /// Row and column totals.
    case table
    /// Between two notices.
    case crossNotice = "cross-notice"
  }

  /// What the intervals tell.
  public enum Verdict: String, Sendable {
    /// The intervals meet.
    case consistent
    /// They do not.
    case inconsistent
    /// A bound or the base is missing, or the list is open.
    case indeterminate
    /// The relation does not apply.
    case notApplicable = "not-applicable"
  }

  /// The relation.
  public let kind: Kind
  /// The indexes of the claims, the whole first.
  public let claims: [Int]
  /// The relation in ASCII with its values multiplied out.
  public let equation: String
  /// The bounds of the left side.
  public let left: Interval
  /// The bounds of the right side.
  public let right: Interval
  /// Whether it holds.
  public let verdict: Verdict
  /// The left value minus the right value, as printed.
  public let residual: Double
  /// The finding in Chinese and in English.
  public internal(set) var message: Message
  /// The values that are most likely wrong, where it does not hold, the likeliest first.
  public internal(set) var suspects: [Suspect]
  /// The relation that was checked.
  var relation: Relation?

  /// One finding in two languages.
  public struct Message: Sendable, Equatable {
    /// In Chinese.
    public let zh: String
    /// In English.
    public let en: String
  }

  /// A value that may be wrong, with what would repair the relation.
  ///
  /// 24万 against 13 + 1314 + 900 + 3.3万 + 3.9万 + 15.9万: the 900 printed, 9000 proposed, slip `×10`, rank 1.
  public struct Suspect: Sendable, Equatable {
    /// The index of the quantity among the record's mentions.
    public let mention: Int
    /// The printed value; 0 where a part is not listed at all.
    public let printed: Double
    /// The value that would make every relation hold in which the quantity takes part.
    public let proposed: Double
    /// The proposed value as it would be printed: 9000, 3.4万.
    public let proposedText: String
    /// The slip that turns one into the other.
    public let slip: Slip
    /// 1 is the most likely; equally likely ones share a rank.
    public let rank: Int
    /// The indexes of the mentions that have to be changed too, where one value alone repairs nothing.
    public let together: [Int]
  }
}
