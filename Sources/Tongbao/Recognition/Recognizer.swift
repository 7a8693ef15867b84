/// Runs the recognisers of every kind over a notice, each seeing what those before it took.
struct Recognizer {
  /// The kinds to look for.
  var kinds = MentionKind.allCases
  /// Whether the expressions that count nothing are looked for, so that no count is seen in them.
  var readsIdioms = true

  /// All mentions by position, and what was odd about them.
  func findings(in context: RecognitionContext) -> (mentions: [Mention], warnings: [Warning]) {
    var byKind: [[Mention]] = []
    byKind.reserveCapacity(kinds.count)
    var warnings: [Warning] = []
    func take(_ kind: MentionKind, _ layer: SpanMask.Layer, _ find: () -> [Mention]) {
      guard kinds.contains(kind) else { return }
      let found = find()
      for mention in found { context.taken.mark(mention.range, layer) }
      byKind.append(found)
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
    dropTerms(&byKind)
    take(.person, .person) { PersonRecognizer().mentions(in: context) }
    var mentions = Self.inOrder(byKind)
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

  /// 60日 in 暂扣安全生产许可证60日: a length of time that opens or closes a sanction is its term and no date; 限期1个月改正 sets a time.
  private func dropTerms(_ byKind: inout [[Mention]]) {
    guard let sanctions = kinds.contains(.sanction) ? byKind.last : nil, !sanctions.isEmpty,
      let dates = byKind.firstIndex(where: { $0.first?.kind == .date })
    else { return }
    var next = 0
    byKind[dates].removeAll { date in
      guard case .date(let expression) = date.content, expression.kind == .duration else { return false }
      while next < sanctions.count, sanctions[next].range.upperBound <= date.range.lowerBound { next += 1 }
      guard next < sanctions.count, case .sanction(let sanction) = sanctions[next].content else {
        return false
      }
      let range = sanctions[next].range
      return sanction.duration != nil && range.lowerBound <= date.range.lowerBound
        && date.range.upperBound <= range.upperBound
        && (range.lowerBound == date.range.lowerBound || range.upperBound == date.range.upperBound)
    }
  }

  /// By start, then by end, then in the order of the recognisers.
  private static func inOrder(_ byKind: [[Mention]]) -> [Mention] {
    var keys: [UInt64] = []
    keys.reserveCapacity(byKind.reduce(0) { $0 + $1.count })
    // Where each kind's numbers begin.
    var bases: [Int] = []
    for mentions in byKind {
      bases.append(keys.count)
      for index in mentions.indices {
        let range = mentions[index].range
        keys.append(UInt64(range.lowerBound) << 40 | UInt64(range.count & 0xFFFF) << 24 | UInt64(keys.count))
      }
    }
    keys.sort()
    return keys.map { key in
      let number = Int(key & 0xFF_FFFF)
      var kind = bases.count - 1
      while bases[kind] > number { kind -= 1 }
      return byKind[kind][number - bases[kind]]
    }
  }
}
