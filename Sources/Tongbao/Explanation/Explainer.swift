/// Derives an `Explanation` by reading the notice again with each obstacle lifted in turn.
struct Explainer {
  /// What may keep a pattern from applying: a title or an idiom around it, or a mention of another kind.
  private enum Obstacle {
    case citation, idiom
    /// All kinds but one are left out.
    case others(MentionKind)
  }

  let lexicon: Lexicon
  let segmenter: Segmenter
  let record: Record

  private var text: NoticeText { record.notice.text }

  func explanation(at position: Int) throws -> Explanation {
    let found = record.mentions.indices.filter { record.mentions[$0].range.contains(position) }
    return Explanation(
      position: position, line: line(at: position), words: words(at: position),
      findings: found.map { finding(record.mentions[$0], index: $0, notes: uses(of: $0)) },
      nearMisses: try nearMisses(at: position))
  }

  /// The line around `position`, or the white space that stands there instead of one.
  private func line(at position: Int) -> Range<Int> {
    Lines.ranges(in: text).first { $0.contains(position) } ?? position..<min(position + 1, text.count)
  }

  private func words(at position: Int) -> [Explanation.Word] {
    let lattice = WordLattice(text, lexicon)
    var seen: Set<Range<Int>> = []
    return lattice.words.all.filter { $0.index >= 0 }.map(\.range)
      .filter { $0.contains(position) && seen.insert($0).inserted }
      .sorted { $0.count > $1.count }
      .map { range in
        Explanation.Word(
          text: text.string(range),
          tables: LexiconTable.allCases.filter { lattice.exact($0, range) != nil }.map(\.file))
      }
  }

  // MARK: Near misses

  private func nearMisses(at position: Int) throws -> [Explanation.Finding] {
    var misses: [Explanation.Finding] = []
    let obstacles: [Obstacle] = [.citation, .idiom] + MentionKind.allCases.map(Obstacle.others)
    for obstacle in obstacles {
      for mention in try mentions(without: obstacle) where mention.range.contains(position) {
        let isKnown =
          record.mentions.contains { $0.range == mention.range && $0.kind == mention.kind }
          || misses.contains { $0.range == mention.range && $0.kind == mention.kind }
        if !isKnown { misses.append(finding(mention, index: nil, notes: [reason(obstacle, mention)])) }
      }
    }
    return misses
  }

  private func mentions(without obstacle: Obstacle) throws -> [Mention] {
    let context = try RecognitionContext(notice: record.notice, lexicon: lexicon, segmenter: segmenter)
    var recognizer = Recognizer()
    switch obstacle {
    case .citation: recognizer.kinds.removeAll { $0 == .citation }
    case .idiom: recognizer.readsIdioms = false
    case .others(let kind): recognizer.kinds = [kind]
    }
    return recognizer.findings(in: context).mentions
  }

  private func reason(_ obstacle: Obstacle, _ mention: Mention) -> String {
    switch obstacle {
    case .citation: return "it stands inside a title in 《》"
    case .idiom:
      let idiom = idioms().first { $0.overlaps(mention.range) }
      return idiom.map { "the expression “\(text.string($0))” (idioms) counts nothing" }
        ?? "an expression of the table idioms counts nothing"
    case .others:
      let taken = record.mentions.filter { $0.range.overlaps(mention.range) }
      if taken.isEmpty { return "what stands around it reads it otherwise" }
      return taken.map { "taken by the \($0.kind.rawValue) “\(text.string($0.range))” (\($0.pattern))" }
        .joined(separator: ", ")
    }
  }

  private func idioms() -> [Range<Int>] {
    guard let context = try? RecognitionContext(notice: record.notice, lexicon: lexicon, segmenter: segmenter)
    else { return [] }
    return IdiomRecognizer().ranges(in: context)
  }

  // MARK: Findings

  private func finding(_ mention: Mention, index: Int?, notes: [String]) -> Explanation.Finding {
    let pattern = Recognizer.patterns(of: mention.kind).first { $0.name == mention.pattern }
    return Explanation.Finding(
      mention: index, kind: mention.kind, range: mention.range, text: text.string(mention.range),
      meaning: mention.summary, pattern: mention.pattern,
      examples: pattern?.examples.map { "\($0.marked) → \($0.summary)" } ?? [],
      counterExamples: pattern?.counterExamples ?? [], notes: notes)
  }

  /// The claims, checks and cases that use a mention.
  private func uses(of mention: Int) -> [String] {
    let claims = record.claims.indices.filter {
      record.claims[$0].quantity == mention || record.claims[$0].sanctionMentions.contains(mention)
    }
    let checks = record.checks.filter { check in check.claims.contains { claims.contains($0) } }
    let cases = record.cases.indices.filter { index in
      let found = record.cases[index]
      return found.person == mention || found.body == mention
        || found.outcomes.contains { $0.mention == mention }
    }
    var uses = claims.map { index in
      let claim = record.claims[index]
      let told = [claim.predicate, claim.counted, claim.period?.text].compactMap { $0 }
      return "claim c\(index + 1): " + told.joined(separator: " · ")
    }
    uses += cases.map { "case k\($0 + 1): \(record.cases[$0].name)" }
    uses += checks.map { "\($0.kind.rawValue) \($0.equation): \($0.verdict.rawValue)" }
    return record.unclaimed.contains(mention) ? uses + ["no claim or case uses it"] : uses
  }
}

extension Analyzer {
  /// Why something was recognised at a position of a notice, or was not.
  ///
  /// In 落实一人一策，问责41人 the position of the first 一 is in no mention; the near miss is the quantity 一人, for
  /// which the idiom 一人一策 stands in the way.
  ///
  /// - Parameter position: A position in UTF-16 units, within the text.
  /// - Throws: `ICUError` where ICU fails.
  public func explanation(of notice: Notice, at position: Int) throws -> Explanation {
    let explainer = Explainer(lexicon: lexicon, segmenter: segmenter, record: try record(of: notice))
    return try explainer.explanation(at: position)
  }
}
