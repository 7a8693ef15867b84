/// A quantity bound to what it counts: 问责41人 says that 41 persons were held accountable.
public struct Claim: Sendable {
  /// How a part stands to its whole.
  public enum Relation: String, Sendable {
    /// With its siblings the part makes the whole: 41人，其中…1人，…40人.
    case partition
    /// The part lies within the whole and need not complete it: 9项，其中有2项.
    case subset
    /// The parts may share members: 党纪处分 and 政务处分 of the same persons.
    case overlap
    /// The part holds for each member of a group: 28名职工…12.32万元，人均4400元.
    case distribution
  }

  /// The index of the quantity among the record's mentions.
  public let quantity: Int
  /// The quantity itself, its noun included.
  public internal(set) var amount: Quantity
  /// What sort of thing is counted.
  let kinship: MeasureKinship
  /// The canonical verb: 问责, 查处, 处分.
  public var predicate: String?
  /// The noun that is counted: 问题, 党员干部.
  public var counted: String?
  /// The taxonomy's codes that the claim's verb or noun names.
  public var sanctions: [String] = []
  /// The indexes of the sanction mentions that the claim counts.
  var sanctionMentions: [Int] = []
  /// Who acted or where: 昆山市.
  public var agent: String?
  /// The field that the sentence limits itself to: 生态文明建设领域.
  public var domain: String?
  /// The span of time that the claim covers.
  public var period: Period?
  /// The index of the claim that this one is a part of.
  public var parent: Int?
  /// How the part stands to its parent.
  public var relation: Relation?
  /// Parts of one whole that were divided by the same words share a number: 其中…, 按职级看….
  var division: Int = 0
  /// The index of the claim that counts the group over which 各 distributes this one: 两个县各4人.
  var distributedOver: Int?
  /// How many members the part holds for: 2 in 甲县、乙县均为4人.
  var times: Double = 1
  /// Whether 各 distributes another claim over what this one counts: 两个县 in 两个县各4人.
  var isGroup: Bool = false
  /// Whether the part's list ends in 等, so that it may hold more kinds than it names.
  public var isOpen: Bool = false
  /// The head of the row, of a figure in a table: 乡科级.
  public var row: String?
  /// The head of the column, of a figure in a table: 问题数.
  public var column: String?
  /// The span from the verb or noun to the quantity's end, in UTF-16 units.
  public let range: Range<Int>
}

/// The span of time that a claim covers, with the words that give it.
public struct Period: Sendable, Equatable {
  /// The first day, included; nil where it is open.
  public let begin: CalendarDate?
  /// The last day, included; nil where it is open.
  public let end: CalendarDate?
  /// The words: 今年以来.
  public let text: String
}
