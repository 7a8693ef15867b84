/// A word beside a number that makes it inexact.
struct Approximation: Sendable {
  enum Sense: Sendable {
    /// 近: up to the value.
    case near
    /// 约, 左右: about the value.
    case about
    /// 逾, 以上, 至少: the value or more.
    case above
    /// 不足, 以内: the value or less.
    case below
    /// 余, 多: the value and a part of the next unit of its last place.
    case more
  }

  let word: String
  let sense: Sense
  /// Where the word begins (of a word before the number) or ends (of one behind it).
  let edge: Int
  /// 来, which follows round numbers only: 十来人.
  var isRound = false

  private struct Entry {
    let phrase: Phrase
    let word: String
    let sense: Sense

    init(_ word: String, _ sense: Sense) {
      phrase = Phrase(stringLiteral: word)
      self.word = word
      self.sense = sense
    }
  }

  /// Words before a number; of those that end alike the longer stands first.
  private static let before: [Entry] = [
    Entry("将近", .near), Entry("接近", .near), Entry("近", .near),
    Entry("大约", .about), Entry("约", .about), Entry("大概", .about),
    Entry("不超过", .below), Entry("超过", .above), Entry("超", .above), Entry("逾", .above),
    Entry("不少于", .above), Entry("不低于", .above), Entry("不多于", .below), Entry("不高于", .below),
    Entry("至少", .above), Entry("至多", .below), Entry("最多", .below), Entry("最少", .above),
    Entry("不足", .below), Entry("不到", .below), Entry("不满", .below),
  ]

  private static let behind: [Entry] = [
    Entry("以上", .above), Entry("以下", .below), Entry("以内", .below), Entry("之内", .below),
    Entry("左右", .about), Entry("上下", .about),
  ]

  private static let surplus: UnitSet = "余馀多来"
  private static let endings: UnitSet = "近约概过超逾于少多足到满"
  private static let openings: UnitSet = "以之左上"

  /// The word that ends right before `position`.
  static func before(_ position: Int, in context: RecognitionContext) -> Approximation? {
    let text = context.folded
    guard position > 0, endings.contains(text[position - 1]) else { return nil }
    for entry in before where entry.phrase.ends(text, at: position) {
      let edge = position - entry.phrase.units.count
      // 节约, 附近, 严重超 end in the same character: one alone must be a word.
      if entry.phrase.units.count == 1, edge > 0, compounds.contains(text[edge - 1]) { return nil }
      return Approximation(word: entry.word, sense: entry.sense, edge: edge)
    }
    return nil
  }

  /// 约为 and 近达 with the number behind: the words make it inexact but stand outside its span.
  static func apart(_ position: Int, in context: RecognitionContext) -> Approximation? {
    let text = context.folded
    guard position > 1, links.contains(text[position - 1]) else { return nil }
    guard let found = before(position - 1, in: context) else { return nil }
    guard found.word.utf16.count == 1 || found.sense == .about else { return nil }
    return Approximation(word: found.word, sense: found.sense, edge: position)
  }

  private static let links: UnitSet = "为达有"

  /// Characters that make a word with a 近, 约, 超 or 逾 behind them.
  private static let compounds: UnitSet = "附最临邻靠就亲远相节违签合预条公特制契履赴邀隐集赶反"

  /// The word that stands right behind the unit, at `position`.
  static func behind(_ position: Int, in text: [UInt16]) -> Approximation? {
    guard position < text.count, openings.contains(text[position]) else { return nil }
    for entry in behind where entry.phrase.matches(text, at: position) {
      return Approximation(word: entry.word, sense: entry.sense, edge: position + entry.phrase.units.count)
    }
    return nil
  }

  /// 余, 多 or 来 at `position`.
  static func more(_ position: Int, in text: [UInt16]) -> Approximation? {
    guard position < text.count else { return nil }
    let unit = text[position]
    guard surplus.contains(unit) else { return nil }
    let word = unit == 0x591A ? "多" : unit == 0x6765 ? "来" : "余"
    return Approximation(word: word, sense: .more, edge: position + 1, isRound: unit == 0x6765)
  }
}
