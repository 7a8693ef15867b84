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
      let run = run(of: .institution, endingAt: figure.start, from: figure.clause), run.count >= 2,
      isFresh(run[0], figure)
    else { return nil }
    // 省、市、县纪委监委 is one mention of three bodies.
    let most = run.reduce(0) { $0 + max(1, reading.institution($1)?.members.count ?? 1) }
    guard figure.value < Double(run.count) || figure.value > Double(most) else { return nil }
    return NamedItems(claim: index, names: run.map { reading.string($0) }, isOpen: false)
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

  func isJoint(_ at: Int) -> Bool {
    switch reading.folded[at] {
    case TextMark.enumerationComma, 0x548C, 0x53CA, 0x4E0E: true
    default: false
    }
  }

  /// What places in a list are counted as.
  private static let placeNouns: PhraseSet = [
    "个市", "个县", "个区", "个省", "个州", "个乡", "个镇", "个村", "个地市", "个设区市", "个盟市", "座城市", "个城市",
  ]
  /// What words in a list are counted as: no one counts 检查、督办三个环节 by anything but the words.
  private static let classNouns: PhraseSet = [
    "环节", "关口", "领域", "战场", "清单", "方面", "层面", "阶段", "关键", "维度", "渠道", "大类",
  ]
  private static let longestItem = 8

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
    // The first item ends at the first joint; where it begins does not matter.
    if end > figure.clause { items.insert(max(figure.clause, end - 2)..<end, at: 0) }
    guard items.count >= 2 else { return nil }
    if isPlace, !items.dropFirst().allSatisfy(isPlaceName) { return nil }
    if !isPlace, !isClass {
      // 检查、督办20项工作 are two verbs of one object; of three items none is.
      guard items.count >= 3, SingleSlip(figure.value, Double(items.count)) == .telling,
        isKind || areNamed(items, by: figure.end..<figure.end + 2)
      else { return nil }
    }
    // 审核、认定、发放二个环节: three where nothing but 、 divides them.
    let isLess =
      figure.value < Double(items.count)
      && (isPlace || isClass && items.count >= 3 && isDividedAlike(items))
    guard figure.value > Double(items.count) || isLess else { return nil }
    return NamedItems(claim: index, names: items.map { reading.text.string($0) }, isOpen: false)
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
