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

  // MARK: Right before the count

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

  private static let andOthers: UInt16 = 0x7B49
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

  private func isJoint(_ at: Int) -> Bool {
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
    guard isPlace || isClass else { return nil }
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
    guard figure.value > Double(items.count) || isPlace && figure.value < Double(items.count) else {
      return nil
    }
    return NamedItems(claim: index, names: items.map { reading.text.string($0) }, isOpen: false)
  }

  private func isPlaceName(_ range: Range<Int>) -> Bool {
    range.count >= 2 && reading.context.lattice.longest(.places, at: range.lowerBound) != nil
  }

  // MARK: Behind the count

  private static let closed: PhraseSet = [",即", ",分别是", ",分别为", ",依次是", ",依次为"]

  /// 2项仍未整改到位，即河道黑臭、烟雾扰民; 有3项，分别是甲、乙和丙.
  private func behind(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin != .person else { return nil }
    let end = reading.clauses.clauseEnd(figure.end)
    guard end < reading.folded.count, reading.folded[end] == TextMark.comma,
      let start = Self.closed.end(in: reading.folded, at: end), start < reading.folded.count,
      reading.context.tokens.isBoundary(start)
    else { return nil }
    let close = reading.clauses.clauseEnd(start)
    guard start < close, close < reading.folded.count, reading.folded[close] != TextMark.comma,
      reading.figures(figures, in: start..<close).isEmpty,
      reading.mentions(.date, in: start..<close).isEmpty,
      reading.folded[close - 1] != Self.andOthers
    else { return nil }
    var (certain, possible) = (1, 1)
    for at in start..<close {
      if reading.folded[at] == TextMark.enumerationComma { (certain, possible) = (certain + 1, possible + 1) }
      if reading.folded[at] != TextMark.enumerationComma, isJoint(at) { possible += 1 }
    }
    guard possible >= 2, figure.value > Double(possible) || figure.value < Double(certain) else { return nil }
    var names: [String] = []
    var from = start
    for at in start...close
    where at == close || reading.folded[at] == TextMark.enumerationComma || isJoint(at) {
      if at > from { names.append(reading.text.string(from..<at)) }
      from = at + 1
    }
    return NamedItems(claim: index, names: names, isOpen: false)
  }

  private static let distributives: PhraseSet = ["均", "分别", "同时", "涉嫌", "都", "各", "先后", "共同"]

  /// 庞某受到警告处分，石某被批评教育，二人分别退赔: a bare count takes up the names before it, and cannot be more than
  /// the paragraph has.
  private func pronoun(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin == .person, figure.noun.whole == 0, figure.start == figure.clause,
      reading.folded[figure.end - 1] == Self.personMark,
      let block = reading.context.notice.blocks.first(where: { $0.range.contains(figure.start) })
    else { return nil }
    let limit = reading.clauses.clauseEnd(figure.end)
    guard figure.end < limit, reading.folded[limit - 1] != Self.middle else { return nil }
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    let all = names(in: block.range.lowerBound..<figure.start)
    var own = names(in: sentence..<figure.start)
    if own.isEmpty { own = all }
    let counts = reading.figures(figures, in: block.range.lowerBound..<figure.start)
      .filter { figures[$0].kin == .person }
    guard own.count >= 2, figure.value > Double(all.count),
      counts.allSatisfy({ figures[$0].contradicts(figure) })
    else { return nil }
    // Without 均 or 分别 the count may be of others; but 二十人 for 二人 is a slip that few numbers are made by.
    let isCertain =
      SingleSlip(figure.value, Double(own.count)) == .telling
      || counts.isEmpty && reading.first(Self.distributives, in: figure.end..<limit) != nil
    return isCertain ? NamedItems(claim: index, names: own, isOpen: false) : nil
  }

  private static let middle: UInt16 = 0x4E2D
  private static let personMark: UInt16 = 0x4EBA

  private func names(in range: Range<Int>) -> [String] {
    var names: [String] = []
    for mention in reading.mentions(.person, in: range) where !names.contains(reading.string(mention)) {
      names.append(reading.string(mention))
    }
    return names
  }

  /// 三家医院救治：甲医院19人、乙医院8人、丙医院5人; 五个罪名是：危险驾驶罪2874人，盗窃罪1326人，…: a figure or a name
  /// for each, and nothing else.
  private func colon(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    let end = reading.clauses.clauseEnd(figure.end)
    guard figure.value >= 2, end < reading.folded.count, reading.folded[end] == TextMark.colon,
      end - figure.end <= Self.colonReach
    else { return nil }
    let range = end + 1..<reading.clauses.sentences[figure.sentence].upperBound
    guard !range.isEmpty, reading.first(Self.open, in: range) == nil else { return nil }
    let parts = items(in: range)
    guard parts.count >= 2 else { return nil }
    let kind: MentionKind = figure.kin == .person ? .person : .institution
    let isNamed = parts.allSatisfy { reading.mentions(kind, in: $0).count == 1 }
    let own = parts.map { reading.figures(figures, in: $0) }
    let isCounted =
      figure.kin != .person && parts.count >= 3 && own.allSatisfy { $0.count == 1 }
      && Set(own.map { figures[$0.lowerBound].kin == .person }).count == 1
      && figures[own[0].lowerBound].kin != figure.kin
    guard isNamed || isCounted, figure.value != Double(parts.count),
      SingleSlip(figure.value, Double(parts.count)) != nil
    else { return nil }
    return NamedItems(claim: index, names: parts.map { reading.text.string($0) }, isOpen: false)
  }

  private static let colonReach = 12
  private static let open: PhraseSet = ["等", "其中", "其他", "另", "共", "合计"]

  private static let below: PhraseSet = ["下列", "以下", "如下"]
  private static let ordinals: [PhraseSet] = [
    ["(一)"], ["(二)"], ["(三)"], ["(四)"], ["(五)"], ["(六)"], ["(七)"], ["(八)"], ["(九)"],
  ]

  /// 有下列40项缺失：（一）…；（二）…: items that number themselves within the paragraph.
  private func ordinals(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    let end = reading.clauses.clauseEnd(figure.end)
    guard figure.kin == .thing, end + 1 < reading.folded.count, reading.folded[end] == TextMark.colon,
      reading.first(Self.below, in: figure.clause..<figure.start) != nil,
      let block = reading.context.notice.blocks.first(where: { $0.range.contains(figure.start) }),
      Self.ordinals[0].end(in: reading.folded, at: end + 1) != nil
    else { return nil }
    var names: [String] = []
    var at = end + 1
    for mark in Self.ordinals {
      guard at < block.range.upperBound, let next = reading.first(mark, in: at..<block.range.upperBound)
      else { break }
      names.append(reading.text.string(next))
      at = next.upperBound
    }
    guard names.count >= 2, names.count < Self.ordinals.count, figure.value != Double(names.count) else {
      return nil
    }
    return NamedItems(claim: index, names: names, isOpen: false)
  }

  /// 甲市3120件、乙市2874件…。上述15个市合计13350件: the list right before is what 上述 takes up.
  private func taken(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin != .person, reading.clauses.cue(.anaphor, endingAt: figure.start) != nil,
      figure.sentence > 0, index + 1 < figures.count, figures[index + 1].sentence == figure.sentence,
      reading.first(Self.sums, in: figure.end..<figures[index + 1].start) != nil
    else { return nil }
    let list = reading.figures(figures, inSentence: figure.sentence - 1)
      .filter { figures[$0].isComparable(to: figures[index + 1]) }
    guard list.count >= 2, list.count == reading.figures(figures, inSentence: figure.sentence - 1).count,
      figures.prefix(index).allSatisfy({ $0.kin != figure.kin || $0.contradicts(figure) }),
      SingleSlip(figure.value, Double(list.count)) != nil
    else { return nil }
    return NamedItems(claim: index, names: list.map { reading.string(figures[$0].mention) }, isOpen: false)
  }

  private static let sums: PhraseSet = ["合计", "共", "总计", "合計"]

  /// The items between 、 or ，, brackets left whole.
  private func items(in range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var (start, depth) = (range.lowerBound, 0)
    for at in range {
      switch reading.folded[at] {
      case TextMark.open: depth += 1
      case TextMark.close: depth -= 1
      case TextMark.comma, TextMark.enumerationComma:
        if depth == 0 {
          if at > start { items.append(start..<at) }
          start = at + 1
        }
      default: break
      }
    }
    let end = Lines.trimmed(reading.folded, start..<range.upperBound)
    if !end.isEmpty { items.append(end) }
    return items
  }
}
