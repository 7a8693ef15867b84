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

  let word: InexactWord
  let sense: Sense
  /// Where the word begins (of a word before the number) or ends (of one behind it).
  let edge: Int
  /// 来, which follows round numbers only: 十来人.
  var isRound = false

  private struct Entry {
    let phrase: Phrase
    let word: InexactWord
    let sense: Sense

    init(_ word: InexactWord, _ sense: Sense) {
      phrase = Phrase(stringLiteral: word.rawValue)
      self.word = word
      self.sense = sense
    }
  }

  /// Words before a number; of those that end alike the longer stands first.
  private static let before: [Entry] = [
    Entry(.nearly, .near), Entry(.approaching, .near), Entry(.near, .near), Entry(.roughly, .about),
    Entry(.about, .about), Entry(.probably, .about), Entry(.notExceeding, .below),
    Entry(.notExceeded, .below), Entry(.exceeding, .above),
    Entry(.over, .above), Entry(.beyond, .above), Entry(.notFewer, .above), Entry(.notBelow, .above),
    Entry(.notMore, .below), Entry(.notAbove, .below), Entry(.atLeast, .above), Entry(.atMost, .below),
    Entry(.utmost, .below), Entry(.least, .above), Entry(.short, .below), Entry(.under, .below),
    Entry(.lacking, .below),
  ]

  private static let behind: [Entry] = [
    Entry(.orMore, .above), Entry(.orLess, .below), Entry(.within, .below), Entry(.inside, .below),
    Entry(.moreOrLess, .about), Entry(.aroundIt, .about),
  ]

  private static let surplus: UnitSet = "余馀多来"
  private static let endings: UnitSet = "近约概过超逾于少多足到满"
  private static let openings: UnitSet = "以之左上"

  /// The word that ends right before `position`, or before the blank there: 近 300 件.
  static func before(_ number: Int, in context: RecognitionContext) -> Approximation? {
    let text = context.folded
    var position = number
    if position > 1, text[position - 1] == Glyph.space { position -= 1 }
    guard position > 0, endings.contains(text[position - 1]) else { return nil }
    for entry in before where entry.phrase.ends(text, at: position) {
      let edge = position - entry.phrase.count
      // 节约, 附近, 严重超 end in the same character: one alone must be a word.
      if entry.phrase.count == 1, edge > 0, compounds.contains(text[edge - 1]) { return nil }
      if entry.word == .short, findings.start(in: text, endingAt: edge) != nil { return nil }
      return Approximation(word: entry.word, sense: entry.sense, edge: edge)
    }
    return nil
  }

  /// 约为 and 近达 with the number behind: the words make it inexact but stand outside its span.
  static func apart(_ position: Int, in context: RecognitionContext) -> Approximation? {
    let text = context.folded
    guard position > 1, links.contains(text[position - 1]) else { return nil }
    guard let found = before(position - 1, in: context) else { return nil }
    guard position - 1 - found.edge == 1 || found.sense == .about else { return nil }
    return Approximation(word: found.word, sense: found.sense, edge: position)
  }

  private static let links: UnitSet = "为达有"

  /// Verbs behind which 不足 is what was found: 查摆不足12个.
  private static let findings: PhraseSet = ["指出", "查找", "查摆", "剖析", "反思", "弥补"]

  /// Characters that make a word with a 近, 约, 超 or 逾 behind them.
  private static let compounds: UnitSet = "附最临邻靠就亲远相节违签合预条公特制契履赴邀隐集赶反"

  /// The word that stands right behind the unit, at `position`.
  static func behind(_ position: Int, in text: [UInt16]) -> Approximation? {
    guard position < text.count, openings.contains(text[position]) else { return nil }
    for entry in behind where entry.phrase.matches(text, at: position) {
      let edge = position + entry.phrase.count
      // 5个以内部承包名义 holds 以 and 内部.
      if edge < text.count, overlaps[text[edge - 1]]?.contains(text[edge]) == true { return nil }
      return Approximation(word: entry.word, sense: entry.sense, edge: position + entry.phrase.count)
    }
    return nil
  }

  private static let overlaps = UnitSets([("内", "部"), ("上", "述"), ("下", "属达")])

  /// 余, 多 or 来 at `position`.
  static func more(_ position: Int, in text: [UInt16]) -> Approximation? {
    guard position < text.count else { return nil }
    let unit = text[position]
    guard surplus.contains(unit) else { return nil }
    let word: InexactWord = unit == 0x591A ? .many : unit == 0x6765 ? .some : .surplus
    return Approximation(word: word, sense: .more, edge: position + 1, isRound: unit == 0x6765)
  }
}
