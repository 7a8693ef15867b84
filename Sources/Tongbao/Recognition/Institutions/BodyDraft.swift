/// A body that was found, before its full name is known.
///
/// A draft passes through many hands until it stands; a reference is handed on more cheaply than the value.
final class BodyDraft {
  /// What stands before the head of the name.
  enum Prefix: Sendable {
    /// Nothing: 国务院, 嘉科工程顾问有限公司.
    case none
    /// Places: 江苏省昆山市纪委.
    case chain(PlaceChain)
    /// A level that stands for the notice's own place: 市纪委.
    case level(UInt16)
    /// A place pointed at: 该市纪委.
    case pointer(UInt16)
    /// The body before it in a list: 监察局 in 昆山市纪委、监察局.
    case shared(with: Int)
    /// A body named before: 该局, 培训中心.
    case earlier(Int)
    /// A body that the name of another holds: 培训中心 of 某委培训中心纪委.
    case inside(Int, end: Int)
    /// A body whose name goes on as another's up to `end`: 第六审查室 behind 市纪委第三监督检查室.
    case beside(Int, end: Int)
    /// The unit of a post in a list hangs on the body before it: 安全监察处.
    case part(of: Int)
  }

  var range: Range<Int>
  var prefix: Prefix
  /// Where the name goes on behind the prefix.
  var restStart: Int
  /// What closes the name where a word parts it from the rest: 党委 in 清水镇原党委书记.
  var printedRest: Range<Int>?
  let category: String
  let level: String?
  let pattern: String
  /// The full name where a table or a definition tells it.
  var fullName: String?
  /// The coordination's members: what follows the place in each.
  var members: [String] = []
  /// The places over which a coordination distributes.
  var memberChains: [PlaceChain] = []
  /// Whether the middle of the name is free, so that a short place before it belongs to the name.
  var isFree = false
  /// Where the party stands that the name begins with: 中共 in 中共昆山市委.
  var party: Range<Int>?
  /// Whether it is a place that acts.
  var isPlace = false

  init(
    range: Range<Int>, prefix: Prefix, restStart: Int, category: String, level: String?, pattern: String,
    fullName: String? = nil
  ) {
    self.range = range
    self.prefix = prefix
    self.restStart = restStart
    self.category = category
    self.level = level
    self.pattern = pattern
    self.fullName = fullName
  }
}
