/// The tables whose words the recognisers look up in running text.
enum LexiconTable: UInt8, CaseIterable {
  case sanctions, measures, idioms, actions, nouns, institutions, classes, posts, surnames
  case places, townships, events, festivals, periods, statutes, words, boundaries

  /// The file's name without its ending.
  var file: String { "\(self)" }

  /// A set that holds this table alone.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
