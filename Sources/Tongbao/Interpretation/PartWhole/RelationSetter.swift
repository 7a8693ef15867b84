/// Tells how the parts of each division stand to their whole.
struct RelationSetter {
  let reading: MentionReading
  private let evidence: ListEvidence

  init(reading: MentionReading) {
    self.reading = reading
    evidence = ListEvidence(reading: reading)
  }

  func setRelations(_ figures: inout [Figure], _ groups: [Division.Group]) {
    for group in groups where figures[group.parts[0]].relation == nil {
      let (whole, parts) = (group.whole, group.parts)
      let sum = figures.sum(parts)
      let own = figures[whole].interval
      if parts.count >= 2,
        mustShareMembers(figures, parts) || sum.low > own.high && reading.saysShared(figures, parts)
      {
        let isOverlap = own.low <= sum.high || sum.low > own.high || reading.countsPunished(figures[whole])
        for part in parts { figures[part].relation = isOverlap ? .overlap : .subset }
        continue
      }
      let complete = figures.completePrefix(of: whole, parts)
      let exceeds = complete.isEmpty && parts.count >= 2 && sum.low > own.high
      let isWhole =
        complete.isEmpty
        && (evidence.isExhaustive(figures, whole, parts)
          || NearMiss(figures: figures).isLikely(whole, parts, structure(figures[whole])))
      if exceeds, !isWhole, hasAbsurdPart(figures, whole, parts),
        !NearMiss(figures: figures).explains(whole, parts)
      {
        for part in parts { figures[part].relation = .subset }
        continue
      }
      // 罚款68.4万元。其中，甲公司被罚126万元…: so much more, and by no slip, is another total's part.
      if exceeds, !isWhole, sum.low > own.high * Self.farthest,
        !NearMiss(figures: figures).explains(whole, parts)
      {
        for part in parts { figures[part].whole = -1 }
        continue
      }
      for part in parts {
        if exceeds, !isWhole {
          figures[part].relation = mayShareMembers(figures, parts) ? .overlap : .partition
        } else {
          figures[part].relation = isWhole || complete.contains(part) ? .partition : .subset
        }
      }
    }
  }

  /// 17名受到处分，其中开除党籍6人、开除公职200人: one part is greater than the whole by a slip, and the others leave it room.
  private func hasAbsurdPart(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    let own = figures[whole]
    let above = parts.filter { figures[$0].interval.low > own.interval.high }
    guard above.count == 1, !own.kin.isMoney, own.isOneNumber, figures[above[0]].isOneNumber,
      figures[above[0]].sentence - own.sentence <= Self.reach
    else { return false }
    let room =
      mayShareMembers(figures, parts)
      ? own.value : own.value - figures.sum(parts.filter { $0 != above[0] }).low
    return room >= 1 && SlipOutcomes.reaches(room, from: figures[above[0]].value)
  }

  /// How many statements behind its whole a part that is too great may stand.
  private static let reach = 2

  /// How many times a total its parts may be and still be taken for a mistake.
  private static let farthest = 2.0

  /// 1126名（高一412名、高二388名、高三326名）, 41人：党纪处分1人…: what stands right behind a total divides all of it.
  private func structure(_ whole: Figure) -> NearMiss.Structure {
    guard whole.end < reading.folded.count else { return .listed }
    let mark = reading.folded[whole.end]
    return mark == TextMark.open || mark == TextMark.colon ? .stated : .listed
  }

  /// One person may hold several sanctions, and 人次 count acts: such parts need not be disjoint.
  private func mayShareMembers(_ figures: [Figure], _ parts: [Int]) -> Bool {
    if parts.contains(where: { figures[$0].kin == .visit }) { return true }
    let first = figures[parts[0]]
    return parts.contains {
      figures[$0].predicate != first.predicate || figures[$0].sanctions != first.sanctions
    }
  }

  /// 党纪处分 and 政务处分 and nothing else: a Party member in office may receive both.
  private func mustShareMembers(_ figures: [Figure], _ parts: [Int]) -> Bool {
    guard parts.count == 2 else { return false }
    let (first, second) = (regime(figures[parts[0]]), regime(figures[parts[1]]))
    return (first == .party && second == .office) || (first == .office && second == .party)
  }

  private enum Regime { case party, office, other }

  private func regime(_ figure: Figure) -> Regime {
    var code: String?
    for mention in figure.sanctions where reading.kinds[mention] == .sanction {
      code = reading.sanction(mention)?.code
    }
    if code == nil, figure.action >= 0 {
      code = reading.context.lexicon.tables.actions[figure.action].sanction
    }
    switch code {
    case "UM3": return .party
    case "UM4", "UM5": return .office
    default: return .other
    }
  }
}
