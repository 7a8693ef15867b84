/// Lists that name all that is counted by their words, and yet not so many: 张某、李某、王某30名同志,
/// 上饶市应急管理局、玉山县人民政府40个单位, 合肥、芜湖、蚌埠50个市, 即河道黑臭、烟雾扰民 behind 22项.
///
/// Where a list may begin further back, or its items may hold 和 themselves, every number that some reading gives is
/// believed.
struct ClosedLists {
  let reading: MentionReading
  let figures: [Figure]

  /// The items that contradict the count; nil where some reading agrees or the words leave the list open.
  func contradicting(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.isOneNumber, figure.value == figure.value.rounded(), !figure.kin.isMoney,
      figure.kin != .percent, figure.kin != .multiple, figure.kin != .visit
    else { return nil }
    return persons(index) ?? bodies(index) ?? words(index) ?? behind(index) ?? pronoun(index) ?? colon(index)
      ?? ordinals(index) ?? taken(index)
  }

  /// 张某、李某、王某3名同志: names that nothing but 、 divides.
  private func persons(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin == .person else { return nil }
    var end = figure.start
    let isOpen = end > 0 && reading.folded[end - 1] == Self.andOthers
    if isOpen { end -= 1 }
    guard let run = run(of: .person, endingAt: end, from: figure.clause), run.count >= 2 else { return nil }
    let names = run.map { reading.string($0) }
    if figure.value < Double(run.count), !hasConjunction(run) {
      return NamedItems(claim: index, names: names, isOpen: isOpen)
    }
    guard !isOpen, isFresh(run[0], figure) else { return nil }
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    let all = Set(reading.mentions(.person, in: sentence..<figure.start).map { reading.string($0) }).count
    return figure.value > Double(max(all, run.count))
      ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  static let andOthers: UInt16 = 0x7B49
  /// What bodies in a list are counted as.
  private static let bodyNouns: PhraseSet = ["单位", "部门", "机关", "机构", "公司", "企业", "党组织"]

  /// 甲局、乙县政府、丙公司3个单位.
  private func bodies(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin != .person,
      reading.first(Self.bodyNouns, in: figure.end..<min(figure.end + 6, reading.folded.count)) != nil
        || reading.first(Self.bodyNouns, in: figure.start..<figure.end) != nil,
      let run = run(of: .institution, endingAt: figure.start, from: figure.clause), isFresh(run[0], figure)
    else { return nil }
    // 省、市、县纪委监委 is one mention of three bodies.
    let names = run.flatMap(reading.bearers)
    guard names.count >= 2, figure.value < Double(run.count) || figure.value > Double(names.count) else {
      return nil
    }
    return NamedItems(claim: index, names: names, isOpen: false)
  }

  /// The mentions that end right before `end`, each divided from the next by a joint alone.
  private func run(of kind: MentionKind, endingAt end: Int, from start: Int) -> [Int]? {
    guard start < end else { return nil }
    var found: [Int] = []
    var next = end
    for mention in reading.mentions(kind, in: start..<end).reversed() {
      guard reading.ends[mention] == (found.isEmpty ? next : next - 1) else { break }
      if !found.isEmpty, !isJoint(next - 1) { break }
      found.insert(mention, at: 0)
      next = reading.starts[mention]
    }
    return found.isEmpty ? nil : found
  }

  /// Whether the list begins here: no other list before it in its clause.
  private func isFresh(_ first: Int, _ figure: Figure) -> Bool {
    !(figure.clause..<reading.starts[first]).contains { at in
      isJoint(at) && !reading.context.taken.holds(.institution, at: at)
    }
  }

  private func hasConjunction(_ run: [Int]) -> Bool {
    run.dropFirst().contains { reading.folded[reading.starts[$0] - 1] != TextMark.enumerationComma }
  }

  func isJoint(_ at: Int) -> Bool { TextMark.joins(reading.folded[at]) }

  /// What places in a list are counted as.
  private static let placeNouns: PhraseSet = [
    "个市", "个县", "个区", "个省", "个州", "个乡", "个镇", "个村", "个地市", "个设区市", "个盟市", "座城市", "个城市",
  ]
  /// What words in a list are counted as: no one counts 检查、督办三个环节 by anything but the words.
  private static let classNouns: PhraseSet = [
    "环节", "关口", "领域", "战场", "清单", "方面", "层面", "阶段", "关键", "维度", "渠道", "大类",
  ]
  private static let longestItem = 8
  private static let of: UInt16 = 0x7684  // 的

  /// 合肥、芜湖、蚌埠、安庆、滁州5个市; 审核、认定、发放三个环节.
  private func words(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin != .person, figure.start > figure.clause + 2 else { return nil }
    let measure = figure.end - 1
    let isPlace = Self.placeNouns.end(in: reading.folded, at: measure) != nil
    let isClass =
      Self.classNouns.end(in: reading.folded, at: figure.end) != nil
      || reading.first(Self.classNouns, in: measure..<figure.end) != nil
    let isKind = Self.taskNouns.end(in: reading.folded, at: figure.end) != nil && figure.kin == .thing
    let isNoun = !isPlace && !isClass && figure.end + 2 <= reading.folded.count
    guard isPlace || isClass || isKind || isNoun else { return nil }
    var items: [Range<Int>] = []
    var (end, at) = (figure.start, figure.start)
    while at > figure.clause, end - at <= Self.longestItem {
      if isJoint(at - 1), reading.context.tokens.isBoundary(at - 1) || at == end {
        guard end > at else { return nil }
        items.insert(at..<end, at: 0)
        end = at - 1
      }
      at -= 1
    }
    guard !items.isEmpty, let last = items.last, last.upperBound == figure.start,
      reading.folded[figure.start - 1] != Self.andOthers
    else { return nil }
    // 江苏、浙江、安徽的36个县: what they have is counted.
    if reading.folded[figure.start - 1] == Self.of, isPlace { return nil }
    // The first item ends at the first joint; where it begins does not matter.
    if end > figure.clause { items.insert(max(figure.clause, end - 2)..<end, at: 0) }
    guard items.count >= 2 else { return nil }
    if isPlace, !items.dropFirst().allSatisfy(isPlaceName) { return nil }
    let noun = figure.end..<min(figure.end + 2, reading.folded.count)
    let isDivided =
      items.count >= 3 && isDividedAlike(items) && areNamed(items, by: noun)
      && isDividedAgain(index, items.count)
    if !isPlace, !isClass, !isDivided, !areNamedAgain(items, by: noun, figure) {
      // 检查、督办20项工作 are two verbs of one object; of three items none is.
      guard items.count >= 3,
        SingleSlip(figure.value, Double(items.count)) == .telling || isKind && areTasks(items, figure),
        isKind || areNamed(items, by: noun)
      else { return nil }
    }
    // 审核、认定、发放二个环节: three where nothing but 、 divides them.
    let isLess =
      figure.value < Double(items.count)
      && (isPlace || isDivided || isClass && items.count >= 3 && isDividedAlike(items))
    guard figure.value > Double(items.count) || isLess else { return nil }
    return NamedItems(claim: index, names: items.map { reading.text.string($0) }, isOpen: false)
  }

  /// 改进作风、查办大案要案、纠正不正之风七项工作: no one lists three tasks so fully, and leaves out four without 等.
  ///
  /// 完成调查、取证、审理5项任务 are verbs of one object, and 四项 may hold one with an 和 of its own.
  private func areTasks(_ items: [Range<Int>], _ figure: Figure) -> Bool {
    figure.value >= Double(items.count + 2) && figure.value < 10 && isDividedAlike(items)
      && items.dropFirst().allSatisfy { $0.count >= Self.leastTask }
  }

  private static let leastTask = 4

  /// 甲煤矿、乙一号井、丙煤矿8处矿井存在隐患17项，分别为8项、5项、4项: so many numbers as there are names.
  private func isDividedAgain(_ index: Int, _ count: Int) -> Bool {
    let figure = figures[index]
    let sentence = reading.clauses.sentences[figure.sentence]
    guard let cue = reading.first(Self.respectively, in: figure.end..<max(figure.end, sentence.upperBound))
    else { return false }
    var (at, found) = (cue.upperBound, 0)
    for next in reading.figures(figures, in: cue.upperBound..<max(cue.upperBound, sentence.upperBound)) {
      guard figures[next].start - at <= 1 else { break }
      found += 1
      at = figures[next].end
    }
    return found == count
      && reading.figures(figures, in: figure.end..<cue.lowerBound).count == 1
      // 甲矿、乙矿、丙矿8处矿井 may be the shafts of three mines, unless 对3处矿井罚款 tells of so many.
      && figures.indices.contains {
        $0 != index && figures[$0].kin == figure.kin && figures[$0].value == Double(count)
          && (figures[$0].noun.isAkin(to: figure.noun) || reading.countSameWord(figures[$0], figure))
      }
  }

  private static let respectively: PhraseSet = ["分别为", "分别是"]

  /// 东湖、西湖二十座粮库，其中东湖粮库…、西湖粮库…: each item is told of again with the noun, as one.
  private func areNamedAgain(_ items: [Range<Int>], by noun: Range<Int>, _ figure: Figure) -> Bool {
    guard figure.kin.isOther, noun.count == 2, SingleSlip(figure.value, Double(items.count)) != nil,
      reading.folded[noun].allSatisfy(PrintedDate.isHan), isDividedAlike(items)
    else { return false }
    let sentence = noun.upperBound..<reading.clauses.fullEnd(figure.end)
    return items.allSatisfy { item in
      let name = Array(reading.folded[item.suffix(2)]) + Array(reading.folded[noun])
      guard item.count >= 2, sentence.count > name.count else { return false }
      return sentence.dropLast(name.count).contains { at in
        reading.folded[at] == name[0] && reading.folded[at..<at + name.count].elementsEqual(name)
          // 东湖粮库12座: there are more of them.
          && !reading.figures(figures, in: at + name.count..<at + name.count + 1).contains {
            figures[$0].kin == figure.kin
          }
      }
    }
  }

  private func isDividedAlike(_ items: [Range<Int>]) -> Bool {
    items.dropFirst().allSatisfy { reading.folded[$0.lowerBound - 1] == TextMark.enumerationComma }
      && items.allSatisfy { item in !item.dropFirst().dropLast().contains(where: isJoint) }
  }

  /// What three items or more before a count of them are.
  private static let taskNouns: PhraseSet = ["工作", "任务", "举措", "措施", "制度", "机制", "要求"]

  /// 甲煤矿、乙一号井、丙煤矿3处矿井: each name ends in a character of the noun behind the count.
  private func areNamed(_ items: [Range<Int>], by noun: Range<Int>) -> Bool {
    let units = reading.folded[noun]
    guard units.allSatisfy(PrintedDate.isHan) else { return false }
    return items.allSatisfy { item in
      reading.folded[item].last.map { $0 == units[noun.lowerBound] || $0 == units[noun.lowerBound + 1] }
        ?? false
    }
  }

  private func isPlaceName(_ range: Range<Int>) -> Bool {
    range.count >= 2 && reading.context.lattice.longest(.places, at: range.lowerBound) != nil
  }
}
