/// Sentences that are built alike, each with a part of an earlier total: 共查处问题418起…。查处甲类问题196起…。
/// 查处乙类问题222起.
///
/// A part has the total's verb; only the arithmetic tells that they are all, so it must be exact.
struct ParallelLinker {
  let reading: MentionReading

  private static let leastTotal = 20.0
  /// How many sentences the parts may spread over.
  private static let reach = 14
  /// How many items sums of money may spread over.
  private static let moneyReach = 30

  /// Links parts to wholes; what has another whole already becomes a division of its own.
  func link(_ figures: inout [Figure]) -> [Division] {
    var divisions: [Division] = []
    for whole in figures.indices
    where figures[whole].value >= Self.leastTotal && figures[whole].kin != .percent {
      let found =
        figures[whole].kin.isMoney
        ? sums(figures, whole) : parts(figures, whole) ?? contrasted(figures, whole)
      if let parts = found {
        if parts.allSatisfy({ !figures[$0].isPart }) {
          figures.attach(parts, to: whole, division: figures[parts[0]].start)
          for part in parts { figures[part].relation = .partition }
        } else {
          divisions.append(Division(whole: whole, parts: parts, relation: .partition))
        }
      }
    }
    return divisions
  }

  /// The counts alone, before the stages of a procedure are told: 交办1187件…。甲市交办312件，办结241件；乙市交办….
  func linkCounts(_ figures: inout [Figure]) {
    for whole in figures.indices
    where figures[whole].value >= Self.leastTotal && figures[whole].kin == .case && !figures[whole].isPart {
      guard let parts = parts(figures, whole) ?? reported(figures, whole), parts.count >= 3,
        parts.allSatisfy({ !figures[$0].isPart })
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  /// The first figure of each later sentence with the whole's verb, in the same place among its kin.
  private func parts(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard own.predicate != 0, own.isExact else { return nil }
    var parts: [Int] = []
    var sum = 0.0
    var sentence = own.sentence
    for index in figures.index(after: whole)..<figures.endIndex {
      let figure = figures[index]
      if figure.sentence - own.sentence > Self.reach { break }
      guard figure.sentence > sentence, figure.predicate == own.predicate, figure.isExact,
        figure.kin == own.kin, figure.value < own.value, isAlike(figures, figure, own)
      else { continue }
      sentence = figure.sentence
      parts.append(index)
      sum += figure.value
      if sum == own.value, parts.count >= 2 { return parts }
      if sum > own.value { return nil }
    }
    return nil
  }

  /// The first figure of each later sentence that stands to it as a part does, whatever its value.
  private func parallels(_ figures: [Figure], _ whole: Int, until last: Int) -> [Int] {
    let own = figures[whole]
    guard own.predicate != 0, own.isOneNumber else { return [] }
    var found: [Int] = []
    for index in figures.index(after: whole)..<figures.endIndex {
      let figure = figures[index]
      if figure.sentence > last { break }
      guard figure.sentence > own.sentence,
        found.last.map({ figures[$0].sentence < figure.sentence }) ?? true,
        figure.predicate == own.predicate, figure.isOneNumber, figure.kin == own.kin,
        isAlike(figures, figure, own)
      else { continue }
      found.append(index)
    }
    return found
  }

  private static let groups = 2

  /// 处理603人。…查处形式主义、官僚主义问题…，处理301人。查处享乐主义、奢靡之风问题…，处理302人: one sentence for each of two groups
  /// that are all there are, and a slip of the pen between them and the total.
  private func contrasted(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let near = parallels(figures, whole, until: figures[whole].sentence + Self.reach)
    guard near.count >= Self.groups else { return nil }
    return contrasted(figures, whole, near.filter { isOfStyle(figures[$0]) })
  }

  private func contrasted(_ figures: [Figure], _ whole: Int, _ near: [Int]) -> [Int]? {
    // 县处级领导干部问题41起 is a part of the total beside them.
    guard near.count == Self.groups,
      near.allSatisfy({ !figures[$0].isPart || figures[$0].whole != figures[whole].whole }),
      ContrastSet.stylesOfWork.isNamed(by: near.map { before(figures[$0]) }, in: reading.folded),
      // 1至8月查处4180起，其中8月418起: what they make is told already.
      !figures.prefix(near[0]).contains(where: {
        $0.kin == figures[whole].kin && figures.sum(near).meets($0.interval)
      }),
      NearMiss(figures: figures).isLikely(whole, near, .closed)
    else { return nil }
    return near
  }

  private func before(_ figure: Figure) -> Range<Int> {
    reading.clauses.sentences[figure.sentence].lowerBound..<figure.start
  }

  private func isOfStyle(_ figure: Figure) -> Bool {
    ContrastSet.stylesOfWork.kinds.count { $0.first(in: reading.folded, before(figure)) != nil } == 1
  }

  private static let following: PhraseSet = ["如下:"]
  /// How many figures on the report may begin.
  private static let nextReach = 64
  private static let every: PhraseSet = ["各"]

  /// 交办1187件…。各州（市）办理情况如下：甲市交办312件，办结241件；乙市交办198件，…: a report on each of those among whom the total
  /// was divided, and a slip of the pen between.
  private func reported(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let first = figures.index(after: whole)
    let next = figures[first...].prefix(Self.nextReach).first {
      $0.sentence > figures[whole].sentence && $0.predicate != 0
    }
    guard let next, next.predicate == figures[whole].predicate else { return nil }
    let lead = before(next)
    guard let colon = reading.first(Self.following, in: lead), reading.first(Self.every, in: lead) != nil
    else { return nil }
    let end = reading.clauses.fullEnd(colon.upperBound)
    let parts = parallels(figures, whole, until: reading.clauses.index(at: end - 1))
    guard parts.count == reading.clauses.index(at: end - 1) - next.sentence + 1,
      NearMiss(figures: figures).isLikely(whole, parts, .closed)
    else { return nil }
    return parts
  }

  /// Both stand by themselves, or both lie in wholes with the same verb: 437人 and 193人 in 603人 and 301人.
  private func isAlike(_ figures: [Figure], _ part: Figure, _ whole: Figure) -> Bool {
    guard part.isPart == whole.isPart else { return false }
    return !part.isPart || figures[part.whole].predicate == figures[whole.whole].predicate
  }

  /// 涉及资金共20.94万元 and the sums of the cases below: each sum that is no part of another counts.
  private func sums(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard !own.isPart || own.division == Division.none, own.clause < own.start, isLead(own) else {
      return nil
    }
    let limit = itemEnd(own.start)
    var parts: [Int] = []
    for index in figures.index(after: whole)..<figures.endIndex {
      let figure = figures[index]
      if figure.sentence - own.sentence > Self.moneyReach || figure.start >= limit { break }
      guard figure.sentence > own.sentence, figure.isExact, !figure.isPart, figure.isComparable(to: own),
        figure.value < own.value, figure.times == 1
      else { continue }
      parts.append(index)
      let sum = figures.sum(parts)
      if parts.count >= 3 || (parts.count >= 2 && sum.low == own.value), sum.meets(own.interval) {
        return parts
      }
      if sum.low > own.interval.high { break }
    }
    return itemized(figures, whole)
  }

  /// Where the numbered case ends that holds `position`: at the next number of the same sort. A total in one case sums up
  /// nothing in the next, but what its own items tell.
  private func itemEnd(_ position: Int) -> Int {
    let items = reading.context.notice.blocks.compactMap { block -> (number: Int, start: Int)? in
      if case .item(let number) = block.kind { (number, block.range.lowerBound) } else { nil }
    }
    guard let own = items.last(where: { $0.start <= position }) else { return Int.max }
    let next = items.first {
      $0.start > position && $0.number == own.number + 1
        && NumeralClass.of(reading.folded[$0.start]).kind == NumeralClass.of(reading.folded[own.start]).kind
    }
    return next?.start ?? Int.max
  }

  private static let leastItems = 3

  /// 涉及资金共20.94万元 and numbered cases with a sum each, the first that is no part: a slip of the pen between.
  private func itemized(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let items = reading.context.notice.blocks.filter {
      if case .item = $0.kind { $0.range.lowerBound >= figures[whole].end } else { false }
    }
    guard items.count >= Self.leastItems else { return nil }
    let parts = items.compactMap { item in
      reading.figures(figures, in: item.range).first {
        figures[$0].isExact && !figures[$0].isPart && figures[$0].isComparable(to: figures[whole])
          && figures[$0].times == 1 && !figures[$0].isGroup
      }
    }
    guard parts.count == items.count, let miss = NearMiss(figures: figures).miss(whole, parts),
      miss.slip == .few, NearMiss.Structure.stated.believes(miss)
    else { return nil }
    return parts
  }

  private static let leads: PhraseSet = ["涉及资金", "涉及金额", "涉案金额", "涉及", "涉案", "金额"]

  private func isLead(_ figure: Figure) -> Bool {
    let range = figure.clause..<figure.start
    return reading.clauses.firstCue(.total, in: range) != nil || reading.first(Self.leads, in: range) != nil
  }
}
