/// Finds sanctions: kinds by the table, with term, amount and closing 处分.
///
/// Candidates come from the table and from the forms whose words stand apart; those whose words alone do not tell an
/// outcome need a cue, or a neighbour in the same list that has one (诫勉谈话、批评教育等40人).
struct SanctionRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    var candidates = candidates(in: context)
    if candidates.isEmpty { return [] }
    let text = context.folded
    accept(&candidates, text)
    dropInquiries(&candidates, text)
    let naming = SanctionNaming(context)
    var polarity = SanctionPolarity(text: text, candidates: candidates)
    var previous: SanctionKind?
    var previousEnd = -1
    var mentions: [Mention] = []
    for index in candidates.indices where candidates[index].isAccepted {
      let candidate = candidates[index]
      let isListed = Self.connector(text, previousEnd, candidate.range.lowerBound)
      let kind = naming.kind(of: candidate, previous: isListed ? previous : nil)
      var sanction = Sanction(
        type: naming.name(of: kind, candidate), code: kind?.code,
        family: kind?.family ?? candidate.surface.kinds[0].family)
      sanction.polarity = polarity.of(candidate.range, code: kind?.code ?? "")
      sanction.duration = candidate.duration
      sanction.amount = candidate.amount
      sanction.source = kind?.source(on: context.notice.published)
      mentions.append(Mention(candidate.range, .sanction(sanction), pattern: candidate.surface.pattern))
      previous = kind
      previousEnd = candidate.range.upperBound
    }
    return mentions
  }

  /// 接受审查调查 is what befell somebody only until, in the same paragraph, a sanction does.
  private func dropInquiries(_ candidates: inout [SanctionCandidate], _ text: [UInt16]) {
    var decided = text.count
    for index in candidates.indices.reversed() where candidates[index].isAccepted {
      let candidate = candidates[index]
      if Self.decided.contains(candidate.surface.kinds[0].family) {
        decided = candidate.range.lowerBound
      } else if candidate.surface.strength == .undergone, decided < text.count,
        // 正在接受审查调查: what is decided behind it is decided on others.
        Self.ongoing.last(in: text, max(0, candidate.range.lowerBound - 6)..<candidate.range.lowerBound)
          == nil,
        !text[candidate.range.upperBound..<decided].contains(0x0A)
      {
        candidates[index].isAccepted = false
      }
    }
  }

  private static let ongoing: PhraseSet = ["正在接受", "正接受", "仍在接受", "尚在接受"]
  private static let decided: WordSet = ["PI", "AD", "CR"]

  private func candidates(in context: RecognitionContext) -> [SanctionCandidate] {
    let text = context.folded
    let taken = context.taken
    let cues = SanctionCues(text: text, taken: taken)
    let measure = SanctionMeasure(context)
    let sanctions = LexiconTable.sanctions.bit
    var found: [SanctionCandidate] = []
    var at = 0
    var never = 0
    let marks = Self.marks(in: context)
    while true {
      let start = context.lattice.next(marks, from: at)
      guard start < text.count else { return found }
      at = start + 1
      guard !taken.holds(.citation, at: start),
        var candidate = candidate(
          at: start, isListed: context.lattice.starts(sanctions, at: start), context, measure)
      else { continue }
      // 内部通报 is publicity, but 内部通报批评 holds a sanction that ends behind it.
      guard candidate.core.upperBound > never else { continue }
      if candidate.surface.strength == .never {
        never = candidate.core.upperBound
        continue
      }
      let extent = SanctionExtent(measure, behind: candidate.core, kind: candidate.surface.kinds[0])
      candidate.range = candidate.range.lowerBound..<extent.end
      candidate.duration = extent.duration ?? candidate.duration
      candidate.amount = extent.amount ?? candidate.amount
      if extent.amount == nil, Self.fines.end(in: text, at: candidate.core.lowerBound) != nil,
        let before = measure.amount(before: candidate.core)
      {
        candidate.amount = before.value
        candidate.range = before.start..<extent.end
      }
      if candidate.amount == nil, Self.fines.end(in: text, at: candidate.core.lowerBound) != nil,
        let share = measure.incomeShare(before: candidate.core)
      {
        candidate.range = share..<extent.end
      }
      if candidate.duration == nil, Self.imprisonment.matches(text, at: candidate.core.lowerBound),
        let limits = measure.limits(before: candidate.core.lowerBound)
      {
        candidate.range = limits..<extent.end
      }
      if candidate.duration == nil, candidate.surface.kinds[0].takesTerm,
        let before = measure.term(before: candidate.core)
      {
        candidate.duration = before.iso
        candidate.range = before.start..<extent.end
      }
      if let end = confiscated(behind: candidate, context) {
        candidate.range = candidate.range.lowerBound..<end
        candidate.isAccepted = true
      } else {
        candidate.isAccepted = isAccepted(candidate, extent, cues)
      }
      if !cues.isAttributive(extent.end) { found.append(candidate) }
      at = max(extent.end, candidate.range.upperBound)
      if candidate.isAccepted {
        for elided in ElidedSanctions(behind: candidate, measure, text) {
          found.append(elided)
          at = elided.range.upperBound
        }
      }
    }
  }

  /// 库存绿豆糕340盒 behind 没收: the things taken, with their count, in the same clause.
  private func confiscated(behind candidate: SanctionCandidate, _ context: RecognitionContext) -> Int? {
    let (text, core) = (context.folded, candidate.core)
    let isBare = core.count == 2
    guard isBare || candidate.surface.kinds[0].code == "AP5", candidate.range.upperBound == core.upperBound,
      Self.confiscation.matches(text, at: core.lowerBound)
    else { return nil }
    var at = core.upperBound
    while at < text.count, at - core.upperBound < Self.longestThing, TextUnit.isHan(text[at]),
      !context.taken.holds(.quantity, at: at)
    {
      at += 1
    }
    guard at < text.count, !isBare || at - core.upperBound >= 2, context.taken.holds(.quantity, at: at)
    else { return nil }
    while at < text.count, context.taken.holds(.quantity, at: at) { at += 1 }
    return at == text.count || !TextUnit.isHan(text[at]) ? at : nil
  }

  private static let longestThing = 16
  private static let confiscation: Phrase = "没收"

  static let verbUnits = UnitSet { unit in
    SplitSanctionForm.firsts.contains(unit) || unit == BareFine.verb || unit == BareFine.judging
      || BarredDeed.firsts.contains(unit)
  }

  /// Where a word of the table or the verb of a form begins.
  private static func marks(in context: RecognitionContext) -> UInt32 {
    LexiconTable.sanctions.bit | UnitMark.sanction | (context.script.isOverseas ? UnitMark.restitution : 0)
  }

  private func isAccepted(_ candidate: SanctionCandidate, _ extent: SanctionExtent, _ cues: SanctionCues)
    -> Bool
  {
    if candidate.duration != nil || candidate.amount != nil { return true }
    if candidate.surface.kinds[0].code == "UM13", cues.publishesCases(candidate.range) { return false }
    if candidate.surface.kinds[0].family == "UM" {
      if candidate.surface.kinds[0].code != "UM11" && cues.isMentioned(candidate.range)
        || cues.isInPath(candidate.range)
      {
        return false
      }
      if Self.severe.ends(cues.text, at: candidate.core.upperBound), cues.isAnnounced(candidate.range) {
        return false
      }
      if Self.twice.matches(cues.text, at: candidate.core.lowerBound), cues.isThreat(candidate.range) {
        return true
      }
    }
    switch candidate.surface.strength {
    case .always: return true
    case .cued:
      return cues.isTold(candidate.range) || cues.isOutcome(candidate.range, touching: false)
        || candidate.surface.kinds[0].code == "FF2" && cues.summons(candidate.range)
        || candidate.surface.kinds[0].code == "UM15" && cues.isReferred(candidate.range)
    case .touched:
      return extent.isClosed && candidate.surface.isAmbiguous
        || cues.isOutcome(candidate.range, touching: true)
    case .passive:
      return cues.isPassive(candidate.range) && !cues.isPublication(candidate.range)
        || candidate.surface.word == "通报" && cues.countsPersons(candidate.range)
    case .recovered: return cues.isRecovered(candidate.range)
    case .undergone: return cues.isUndergone(candidate.range)
    case .dealt: return cues.isDealtWith(candidate.range)
    case .corrected: return cues.isCorrected(candidate.range)
    case .filed: return cues.isFiledAgainst(candidate.range)
    case .never: return false
    }
  }

  /// What begins at `position`: the longest surface of the table, or a longer form whose words stand apart.
  private func candidate(
    at position: Int, isListed: Bool, _ context: RecognitionContext, _ measure: SanctionMeasure
  ) -> SanctionCandidate? {
    let listed = isListed ? listed(at: position, context) : nil
    if let fine = BareFine(measure, at: position) ?? BareFine(sentence: measure, at: position)
      ?? (context.script.isOverseas ? BareFine(restitution: measure, at: position) : nil)
    {
      return context.lexicon.sanctionIndex.surface(fine.closing).map { surface in
        var candidate = SanctionCandidate(fine.range, surface)
        candidate.amount = fine.amount
        candidate.duration = fine.duration
        return candidate
      }
    }
    if BarredDeed.firsts.contains(context.folded[position]), let ban = BarredDeed(measure, at: position),
      let surface = context.lexicon.sanctionIndex.surface(ban.closing)
    {
      var candidate = SanctionCandidate(ban.range, surface)
      candidate.duration = ban.duration
      return candidate
    }
    guard let split = SplitSanction(measure, at: position),
      split.range.upperBound > listed?.core.upperBound ?? 0
    else { return listed }
    guard let surface = context.lexicon.sanctionIndex.surface(split.closing) else { return listed }
    return SanctionCandidate(split.range, surface, duration: split.duration)
  }

  private func listed(at position: Int, _ context: RecognitionContext) -> SanctionCandidate? {
    guard let match = context.lattice.longestMatch(.sanctions, at: position),
      let surface = context.lexicon.sanctionIndex.surface(match.index)
    else { return nil }
    // 予以纠正 is a sanction of Taiwan's supervisors alone, and 检控类信访 no charge of Hong Kong's.
    if !context.script.isOverseas, surface.isAmbiguous, surface.kinds.allSatisfy(\.isOverseas) { return nil }
    let core = match.range
    if core.count == 2, isInsideWord(core, context) { return nil }
    // 判|监禁14日: its last character begins the word that is meant.
    if core.count == 2, context.tokens.isBoundary(core.upperBound - 1),
      !context.tokens.isBoundary(core.upperBound),
      let next = context.lattice.longestMatch(.sanctions, at: core.upperBound - 1),
      next.range.upperBound > core.upperBound
    {
      return nil
    }
    if position > 0, Self.from.ends(context.folded, at: position),
      Self.heavier.matches(context.folded, at: position)
    {
      return nil
    }
    // 并处罚金, 处罚款3万元
    if Self.punish.matches(context.folded, at: position), core.count == 2,
      core.upperBound < context.folded.count, Self.fined.contains(context.folded[core.upperBound])
    {
      return nil
    }
    // 一经定罪，最高可判监七年
    if position > 1, Self.once.ends(context.folded, at: position) { return nil }
    if surface.strength != .never, Self.isPartOfStep(context.folded, core) { return nil }
    return SanctionCandidate(core, surface)
  }

  /// A short surface must be a word of its own (not 登记过, not 破获刑事案件) or of a verb that we know (被问责); and 并处罚金 is
  /// no 处罚.
  private func isInsideWord(_ core: Range<Int>, _ context: RecognitionContext) -> Bool {
    let position = core.lowerBound
    if context.tokens.isBoundary(position) || context.isTraditional { return false }
    let word = context.tokens.start(ofWordAt: position)
    if context.lattice.longest(.actions, at: word).map({ $0.end >= core.upperBound }) ?? false {
      return false
    }
    return Self.verbs.start(in: context.folded, endingAt: position) == nil
  }

  private static let verbs: PhraseSet = ["处", "共", "被", "已", "均", "获", "受", "各", "并", "其", "予", "并处"]
  /// 从重处分 tells how, not what.
  private static let from: Phrase = "从"
  private static let heavier: Phrase = "重处分"
  private static let imprisonment: Phrase = "有期徒刑"
  private static let punish: Phrase = "处罚"
  private static let fined: UnitSet = "款金锾没"
  private static let once: Phrase = "一经"
  private static let severe: Phrase = "严肃处理"
  private static let twice: Phrase = "追责问责"
  private static let fines: PhraseSet = ["罚款", "罚金", "罚锾", "交保"]

  /// 审查起诉 and 提起诉讼 hold 起诉; 停业整顿的处分 names its kind before.
  private static func isPartOfStep(_ text: [UInt16], _ core: Range<Int>) -> Bool {
    if discipline.matches(text, at: core.lowerBound), core.count == 2,
      ofKind.start(in: text, endingAt: core.lowerBound) != nil
    {
      return true
    }
    if liability.ends(text, at: core.upperBound), staff.end(in: text, at: core.upperBound) != nil {
      return true
    }
    // 事故责任追究情况 is the title of what follows.
    if pursuit.ends(text, at: core.upperBound), circumstances.matches(text, at: core.upperBound) {
      return true
    }
    if unlawful.ends(text, at: core.lowerBound) || person.end(in: text, at: core.lowerBound) != nil {
      return true
    }
    guard prosecution.matches(text, at: core.lowerBound), core.count == 2 else { return false }
    return review.ends(text, at: core.lowerBound) || litigation.end(in: text, at: core.lowerBound) != nil
      || court.ends(text, at: core.lowerBound)
  }

  /// 追究责任人员8人 and 追究相关责任人8名 count persons.
  private static let liability: Phrase = "责任"
  private static let staff: PhraseSet = ["人员", "人"]
  private static let pursuit: Phrase = "追究"
  private static let circumstances: Phrase = "情况"
  private static let prosecution: Phrase = "起诉"
  private static let discipline: Phrase = "处分"
  private static let ofKind: PhraseSet = ["的", "之", "之惩戒", "的惩戒", "之惩处"]
  private static let review: Phrase = "审查"
  /// 可向人民法院起诉 tells of a remedy.
  private static let court: Phrase = "人民法院"
  private static let litigation: PhraseSet = ["起诉讼", "起诉书", "起诉状", "起诉人", "起诉意见", "起诉愿"]
  private static let person: PhraseSet = ["处分人", "处分案"]
  /// 乱罚款 is a wrong of the authorities.
  private static let unlawful: Phrase = "乱"

  /// A kind that needs a cue has one if its neighbour in a list is accepted.
  private func accept(_ candidates: inout [SanctionCandidate], _ text: [UInt16]) {
    for index in candidates.indices.dropFirst()
    where !candidates[index].isAccepted && candidates[index - 1].isAccepted
      && (isJoined(candidates, index, text) || isNextClause(candidates, index, text))
    {
      candidates[index].isAccepted = true
    }
    for index in candidates.indices.dropLast().reversed()
    where !candidates[index].isAccepted && candidates[index + 1].isAccepted
      && isJoined(candidates, index + 1, text)
    {
      candidates[index].isAccepted = true
    }
  }

  /// 没收个人财产50万元，追缴犯罪所得: a measure of the law that opens the clause behind an accepted one.
  private func isNextClause(_ candidates: [SanctionCandidate], _ index: Int, _ text: [UInt16]) -> Bool {
    let (before, this) = (candidates[index - 1], candidates[index])
    guard this.surface.strength == .cued, Self.legal.contains(this.surface.kinds[0].family),
      Self.legal.contains(before.surface.kinds[0].family)
    else { return false }
    return Self.nextClause.end(in: text, at: before.range.upperBound) == this.range.lowerBound
  }

  private static let legal: WordSet = ["AP", "CR", "RG"]
  private static let nextClause: PhraseSet = [",", ";", ",并", ",同时", ",予以", ",并予以", ",一并", ",依法"]

  private func isJoined(_ candidates: [SanctionCandidate], _ index: Int, _ text: [UInt16]) -> Bool {
    Self.connector(text, candidates[index - 1].range.upperBound, candidates[index].range.lowerBound)
  }

  /// Whether only 、, 和 or the like stands between two positions.
  private static func connector(_ text: [UInt16], _ from: Int, _ to: Int) -> Bool {
    from >= 0 && from < to && connectors.end(in: text, at: from) == to
  }

  private static let connectors: PhraseSet = [
    "、", "和", "及", "与", "或", "以及", "或者", "、给予", "并给予", "和给予", "、并处", ",并处", "并", "并被", ",并",
  ]
}
