/// An example that stands in a row of a table.
public struct LexiconExample: Sendable {
  /// The table's name.
  public let table: String
  /// The row's word.
  public let word: String
  /// The text, with the mention in 【】 or, where nothing must be counted, without.
  public let text: String
  /// The kind of mention that the example is about.
  public let kind: MentionKind
}

extension Lexicon {
  /// How many rows each small table holds, a user's included.
  public var rowCounts: [(table: String, rows: Int)] {
    [
      ("sanctions", tables.sanctions.count), ("statutes", tables.statutes.count),
      ("measures", tables.measures.count), ("idioms", tables.idioms.count), ("actions", tables.actions.count),
      ("nouns", tables.nouns.count), ("institutions", tables.institutions.count),
      ("classes", tables.classes.count), ("posts", tables.posts.count), ("surnames", tables.surnames.count),
      ("events", tables.events.count), ("festivals", tables.festivals.count),
      ("periods", tables.periods.count),
      ("words", tables.words.count), ("boundaries", tables.boundaries.count),
      ("places and townships", compiled.places.count),
    ]
  }

  /// The examples of the rows. Those of posts and classes are left out: they mark words that are no mention.
  public var examples: [LexiconExample] {
    var examples: [LexiconExample] = []
    func add(_ table: String, _ word: String, _ text: String, _ kind: MentionKind) {
      if !text.isEmpty { examples.append(LexiconExample(table: table, word: word, text: text, kind: kind)) }
    }
    for row in tables.sanctions { add("sanctions", row.code, row.example.text, .sanction) }
    for row in tables.measures {
      add("measures", row.word, row.example.text, row.kind == .time ? .date : .quantity)
    }
    for row in tables.idioms { add("idioms", row.word, row.example.text, .quantity) }
    for row in tables.actions { add("actions", row.word, row.example.text, .quantity) }
    for row in tables.institutions { add("institutions", row.word, row.example.text, .institution) }
    for row in tables.boundaries {
      let isPerson = row.kind == .follower || row.kind == .opener
      add("boundaries", row.word, row.example.text, isPerson ? .person : .institution)
    }
    for row in tables.periods { add("periods", row.word, row.example.text, .date) }
    return examples
  }
}
