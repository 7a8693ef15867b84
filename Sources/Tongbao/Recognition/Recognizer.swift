/// Runs the recognisers of every kind over a notice, each seeing what those before it took.
struct Recognizer {
  /// The kinds to look for.
  var kinds = MentionKind.allCases
  /// Whether the expressions that count nothing are looked for, so that no count is seen in them.
  var readsIdioms = true

  /// All mentions by position, and what was odd about them.
  func findings(in context: RecognitionContext) -> (mentions: [Mention], warnings: [Warning]) {
    var mentions: [Mention] = []
    mentions.reserveCapacity(context.folded.count / 12 + 8)
    var warnings: [Warning] = []
    func take(_ kind: MentionKind, _ layer: SpanMask.Layer, _ find: () -> [Mention]) {
      guard kinds.contains(kind) else { return }
      let found = find()
      for mention in found { context.taken.mark(mention.range, layer) }
      mentions += found
    }
    take(.citation, .citation) { CitationRecognizer().mentions(in: context) }
    if readsIdioms {
      for idiom in IdiomRecognizer().ranges(in: context) { context.taken.mark(idiom, .idiom) }
    }
    take(.date, .date) {
      let dates = DateRecognizer().findings(in: context)
      warnings = dates.warnings
      return dates.mentions
    }
    take(.quantity, .quantity) { QuantityRecognizer().mentions(in: context) }
    take(.institution, .institution) { InstitutionRecognizer().mentions(in: context) }
    take(.sanction, .sanction) { SanctionRecognizer().mentions(in: context) }
    take(.person, .person) { PersonRecognizer().mentions(in: context) }
    mentions = Self.inOrder(mentions)
    PostInstitutions.link(&mentions)
    return (mentions, warnings)
  }

  /// The patterns of a kind.
  static func patterns(of kind: MentionKind) -> [RecognitionPattern] {
    switch kind {
    case .citation: CitationRecognizer.patterns
    case .date: DateRecognizer.patterns
    case .quantity: QuantityRecognizer.patterns
    case .institution: InstitutionRecognizer.patterns
    case .sanction: SanctionRecognizer.patterns
    case .person: PersonRecognizer.patterns
    }
  }

  /// By start, then by end.
  private static func inOrder(_ mentions: [Mention]) -> [Mention] {
    var keys: [UInt64] = []
    keys.reserveCapacity(mentions.count)
    for index in mentions.indices {
      let range = mentions[index].range
      keys.append(UInt64(range.lowerBound) << 40 | UInt64(range.count & 0xFFFF) << 24 | UInt64(index))
    }
    keys.sort()
    return keys.map { mentions[Int($0 & 0xFF_FFFF)] }
  }
}
