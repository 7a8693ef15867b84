/// 共查处172起，占此类问题总数的87.8%: what is given as a share of a figure lies in it.
struct ShareLinker {
  let reading: MentionReading

  func link(_ figures: inout [Figure]) {
    let shares = ShareFinder(reading: reading, figures: figures).shares()
    attachShares(shares, &figures)
    completeShares(shares, &figures)
  }

  private func attachShares(_ shares: [ShareFact], _ figures: inout [Figure]) {
    for share in shares
    where share.whole < share.part && !figures[share.part].isPart && figures[share.whole].whole != share.part
      && figures[share.part].interval.low <= figures[share.whole].interval.high
    {
      let part = share.part
      if reading.opensView(figures[part]) {
        // 从形态看 looks at parts of the total one by one, those included that no percentage follows.
        attach(&figures, part, to: share.whole)
        attachOthers(&figures, behind: part, to: share.whole)
      } else {
        // The share itself is the check, and beside it what the stage of a procedure says: 发现236个，…186个已整改到位，占八成.
        let division = isStage(figures[part], of: figures[share.whole]) ? figures[part].start : Division.none
        figures.attach([part], to: share.whole, division: division)
        figures[part].relation = .subset
        linkRest(&figures, behind: part, in: share.whole)
      }
    }
  }

  /// 议定50件，办结12件，占24%；在办38件，占76%: parts whose shares make a hundred divide their base.
  private func completeShares(_ shares: [ShareFact], _ figures: inout [Figure]) {
    var first = 0
    for next in shares.indices.dropFirst() {
      let (last, share) = (shares[next - 1], shares[next])
      let goesOn =
        last.whole == share.whole && last.part < share.part
        && figures[share.part].sentence - figures[last.percent].sentence <= 1
      if !goesOn {
        complete(shares[first..<next], &figures)
        first = next
      }
    }
    complete(shares[first...], &figures)
  }

  private func complete(_ shares: ArraySlice<ShareFact>, _ figures: inout [Figure]) {
    guard shares.count >= 2, let whole = shares.first?.whole else { return }
    let percents = shares.map { figures[$0.percent] }
    let sum = percents.reduce(0) { $0 + $1.value }
    let rounding = percents.reduce(0) { $0 + ($1.interval.high - $1.interval.low) / 2 }
    let parts = shares.map(\.part)
    guard abs(sum - 100) <= min(rounding, Self.mostRounding), percents.allSatisfy(\.isOneNumber),
      parts.allSatisfy({ figures[$0].whole == whole && figures[$0].relation != .distribution && $0 > whole })
    else { return }
    // A list of which some members have no share stays as it is.
    let divisions = parts.map { figures[$0].division }
    if figures.indices.contains(where: {
      figures[$0].whole == whole && figures[$0].division != Division.none
        && divisions.contains(figures[$0].division)
        && !parts.contains($0)
    }) {
      return
    }
    figures.attach(parts, to: whole, division: figures[parts[0]].start)
    for part in parts { figures[part].relation = .partition }
  }

  /// In hundredths of the base.
  private static let mostRounding = 1.0

  private func isStage(_ part: Figure, of whole: Figure) -> Bool {
    part.predicate != 0 && part.kin == whole.kin
      && reading.context.lexicon.tables.predicates.follows(part.predicate, whole.predicate)
  }

  private static let restReach = 3
  private static let rest: PhraseSet = ["剩余", "其余", "余下", "剩下"]

  /// 已完成整治68个，占总数的93.2%；剩余5个: the rest completes the base of the share.
  private func linkRest(_ figures: inout [Figure], behind part: Int, in whole: Int) {
    let end = min(figures.count, part + 1 + Self.restReach)
    let rest = (part + 1..<end).first { figures[$0].kin == figures[part].kin }
    guard let rest, !figures[rest].isPart, figures[rest].kin == figures[whole].kin,
      figures[rest].sentence - figures[part].sentence <= 1, figures[rest].isExact,
      Self.rest.start(in: reading.folded, endingAt: figures[rest].start) != nil
    else { return }
    let parts = [part, rest]
    guard figures.isComplete(whole, parts) || NearMiss(figures: figures).isLikely(whole, parts, .closed)
    else {
      return
    }
    figures.attach(parts, to: whole, division: figures[part].start)
    for part in parts { figures[part].relation = .partition }
  }

  private func attach(_ figures: inout [Figure], _ part: Int, to whole: Int) {
    figures.attach([part], to: whole, division: figures[part].start)
    figures[part].relation = .subset
  }

  /// 涉及货车的事故203起，占18.0%；涉及电动自行车的事故418起; 死亡31人 in the same statement counts something else.
  private func attachOthers(_ figures: inout [Figure], behind part: Int, to whole: Int) {
    let range = figures[part].end..<max(figures[part].end, reading.clauses.fullEnd(figures[part].end))
    for other in reading.figures(figures, in: range)
    where !figures[other].isPart && figures[other].kin == figures[whole].kin && figures[other].isExact
      && (figures[other].value < figures[whole].value || isMisprinted(figures[other], figures[whole]))
      && figures[other].times == 1
      && !figures[other].isGroup && opensStatement(figures[other])
      && reading.clauses.cue([.anaphor, .comparison, .outside], endingAt: figures[other].start) == nil
      && reading.clauses.firstCue([.total, .compared], in: figures[other].clause..<figures[other].start)
        == nil
    {
      attach(&figures, other, to: whole)
    }
  }

  /// 涉及电动自行车的事故4180起 of 1127起: a digit too many.
  private func isMisprinted(_ part: Figure, _ whole: Figure) -> Bool {
    part.noun.whole != 0 && part.noun.isAkin(to: whole.noun) && whole.isOneNumber
      && SlipOutcomes.shrinks(part.value, to: whole.value)
  }

  /// The first clause of a statement behind ；.
  private func opensStatement(_ figure: Figure) -> Bool {
    figure.clause <= reading.clauses.sentences[figure.sentence].lowerBound + 1
  }
}

extension MentionReading {
  /// Whether the full sentence of `figure` opens with 从…看 or 按…看.
  func opensView(_ figure: Figure) -> Bool {
    var number = figure.sentence
    while number > 0, folded[clauses.sentences[number - 1]].last == TextMark.semicolon { number -= 1 }
    let start = Lines.trimmed(folded, clauses.sentences[number]).lowerBound
    let limit = min(clauses.sentences[number].upperBound, start + ViewWords.longest)
    guard start < limit, folded[start] == ViewWords.from || folded[start] == ViewWords.by,
      let comma = folded[start..<limit].firstIndex(of: TextMark.comma), comma > start
    else { return false }
    return folded[comma - 1] == ViewWords.look
  }
}

private enum ViewWords {
  static let longest = 20
  static let from: UInt16 = 0x4ECE
  static let by: UInt16 = 0x6309
  static let look: UInt16 = 0x770B
}
