/// Lists that leave nothing out by their words and yet miss their total by a slip of the pen.
///
/// 问责26人，其中党纪处分17人、诫勉6人，其余5人受到批评教育: 其余 says that the three make the 26, so that 28 contradicts it.
/// A list that fits has been linked before; one that misses by no slip leaves something out or belongs to another total,
/// and is left alone.
struct CompleteListLinker {
  let reading: MentionReading
  private let closure: ListClosure
  private let members: ListItems

  init(reading: MentionReading) {
    self.reading = reading
    closure = ListClosure(reading: reading)
    members = ListItems(reading: reading)
  }

  /// A near miss that is no more likely than this may be chance where the total does not stand right before its list.
  private static let farChance = 0.1

  func link(_ figures: inout [Figure]) {
    var linked: Set<Int> = []
    let places = NamedPlaces(figures, reading: reading)
    for list in CountedListFinder(reading: reading, figures: figures).lists() {
      link(&figures, list, places, &linked)
    }
  }

  private func link(
    _ figures: inout [Figure], _ list: CountedList, _ places: NamedPlaces, _ linked: inout Set<Int>
  ) {
    var kins: [MeasureKinship] = []
    for whole in list.wholes {
      let items = members.items(figures, in: list.start..<list.end, of: whole)
      guard items.count >= 2, !items.contains(whole), linked.isDisjoint(with: items),
        isGreatest(figures, list, whole, items), !isSibling(figures, list, whole, items),
        !items.contains(where: { reading.isForEachOfSome(figures[$0]) })
      else { continue }
      let isFirst = !kins.contains { $0 == figures[whole].kin }
      kins.append(figures[whole].kin)
      guard let structure = closure.structure(figures, list, whole, items, places) else { continue }
      if isRounded(figures, whole, items, structure) {
        attach(&figures, items, to: whole)
        linked.formUnion(items)
        continue
      }
      guard let miss = NearMiss(figures: figures).miss(whole, items), structure.believes(miss),
        isFirst && (list.lead != .rare || miss.slip == .few) || miss.chance <= Self.farChance
          || structure == .closed && miss.chance <= Self.dividedChance && isDivided(figures, whole, items),
        !mayShareMembers(figures, whole, items, structure)
          || (structure == .closed
            && (isTold(figures, items, miss.chance) || list.lead == .colon && miss.slip == .few))
      else { continue }
      // 54起问题中: what the list divides stands in its lead, whatever else it would make.
      if !(list.lead == .group && list.wholes.count == 1), isSettled(figures, list, items, structure) {
        continue
      }
      attach(&figures, items, to: whole)
      linked.formUnion(items)
    }
  }

  /// The same where the total is divided elsewhere and the list falls short of it.
  private static let dividedChance = 0.3

  /// 交办1187件: what five counties have of it makes it, so that it is a total of the notice, whatever stands nearer to the list.
  private func isDivided(_ figures: [Figure], _ whole: Int, _ items: [Int]) -> Bool {
    guard figures.sum(items).high < figures[whole].interval.low else { return false }
    let others = figures.indices.filter {
      figures[$0].whole == whole && !items.contains($0) && figures[$0].relation == .partition
    }
    return others.count >= 3 && figures.isComplete(whole, others)
  }

  private func attach(_ figures: inout [Figure], _ items: [Int], to whole: Int) {
    figures.attach(items, to: whole, division: figures[items[0]].start)
    for item in items { figures[item].relation = .partition }
  }

  /// 处分4.1万人。处分厅级320人，…，其他人员3.0万人: a list that fits was linked before where its figures are exact; rounded ones
  /// fit many totals, so that the words must say that it is all.
  private func isRounded(
    _ figures: [Figure], _ whole: Int, _ items: [Int], _ structure: NearMiss.Structure
  ) -> Bool {
    guard structure == .closed || structure == .divided, items.count >= 3,
      items.allSatisfy({ !figures[$0].isPart }),
      !figures[whole].isExact || items.contains(where: { !figures[$0].isExact })
    else { return false }
    return figures.isComplete(whole, items)
  }

  /// 厅级14人、处级61人、科级37人: the first member of a list is no total of the others.
  private func isSibling(_ figures: [Figure], _ list: CountedList, _ whole: Int, _ items: [Int]) -> Bool {
    list.lead == .none && figures[whole].isPart
      && items.contains { figures[$0].whole == figures[whole].whole }
  }

  /// One slip lets one part exceed the total; where two do, another total is meant, if there is another.
  private func isGreatest(_ figures: [Figure], _ list: CountedList, _ whole: Int, _ items: [Int]) -> Bool {
    let above = items.count { figures[$0].interval.low > figures[whole].interval.high }
    // 县处级1.3万人、乡科级4.3万人、其他22.7万人: without a word for it, what is less than each of them is one of them.
    if list.lead == .none, above == items.count { return false }
    return above < 2 || !list.wholes.contains { $0 != whole && figures[$0].isComparable(to: figures[whole]) }
  }

  /// Whether the items, or the first of them, already make some total.
  private func isSettled(
    _ figures: [Figure], _ list: CountedList, _ items: [Int], _ structure: NearMiss.Structure
  ) -> Bool {
    for item in items where figures[item].isPart {
      let (whole, division) = (figures[item].whole, figures[item].division)
      if figures[item].relation == .distribution { return true }
      if division == Division.none { continue }
      let siblings = (max(0, item - Self.width)..<min(figures.count, item + Self.width)).filter {
        figures[$0].whole == whole && figures[$0].division == division
      }
      if siblings.count >= 2, figures.isComplete(whole, siblings) { return true }
    }
    let near = max(0, items[0] - Self.reach)..<min(figures.count, items[items.count - 1] + Self.behind)
    for whole in near
    where !items.contains(whole) && figures[whole].isComparable(to: figures[items[0]])
      && figures.completePrefix(of: whole, items).count
        >= (structure == .closed ? items.count : min(3, items.count))
      // 76万元…，其余52.5万元 before a fine of 60万元: what stands behind is their total where a word says so.
      && (whole < items[0] || figures[whole].sentence == figures[items[0]].sentence
        || reading.clauses.firstCue(
          .total, in: min(figures[whole].clause, figures[whole].start)..<figures[whole].start)
          != nil)
    {
      return true
    }
    return false
  }

  private static let reach = 24
  /// How far apart the members of one list may stand.
  private static let width = 64
  private static let behind = 4

  /// One person may hold several sanctions, and 人次 counts acts: then the sum may pass the total.
  private func mayShareMembers(
    _ figures: [Figure], _ whole: Int, _ items: [Int], _ structure: NearMiss.Structure
  ) -> Bool {
    guard figures.sum(items).low > figures[whole].interval.high else {
      // 党纪处分 and 政务处分 may also leave out who was dealt with otherwise.
      return structure != .closed && items.count == 2 && isOfModes(figures, items)
    }
    if items.contains(where: { figures[$0].interval.low > figures[whole].interval.high }) { return false }
    return isOfModes(figures, items)
  }

  /// Sanctions that leave none out and of which no word says that one person may hold two: 其他处理10人, but 773人(次).
  private func isTold(_ figures: [Figure], _ items: [Int], _ chance: Double) -> Bool {
    guard items.count >= 3, let first = items.first, let last = items.last else { return false }
    let end = min(reading.folded.count, figures[last].end + 3)
    let isForms =
      reading.first(Self.forms, in: figures[items[items.count - 2]].end..<figures[last].start) != nil
    return isForms
      || (chance <= Self.farChance && reading.first(Self.shared, in: figures[first].start..<end) == nil)
  }

  private static let forms: PhraseSet = ["第四种形态"]
  private static let shared: PhraseSet = ["次", "同时", "重复", "两种以上", "并"]

  /// Counter-examples: sums of money; 已整改2058条，其余89条限期整改, where 其余 keeps the two apart. One firm may be warned and fined.
  private func isOfModes(_ figures: [Figure], _ items: [Int]) -> Bool {
    let first = figures[items[0]]
    if first.kin.isMoney { return false }
    if items.count == 2, first.kin != .person, first.kin != .visit,
      reading.clauses.firstCue(.rest, in: first.end..<max(first.end, figures[items[1]].start)) != nil
    {
      return false
    }
    return items.contains {
      figures[$0].kin == .visit
        || (!figures[$0].sanctions.isEmpty && figures[$0].sanctions != first.sanctions)
    } && !items.contains { figures[$0].kin == .visit && figures[$0].sanctions.isEmpty }
  }
}
