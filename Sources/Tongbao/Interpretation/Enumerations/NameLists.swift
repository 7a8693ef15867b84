/// Lists of names that stand beside a count: 张某、李某2人, 2项…分别是河道黑臭和烟雾扰民, 上述两家.
struct NameLists {
  let reading: MentionReading
  let figures: [Figure]

  /// 张某、李某、王某3名同志; 张某、李某等14人; 甲局、乙局、丙公司5个责任单位.
  func before(_ index: Int, _ count: Int, _ kind: MentionKind) -> NamedItems? {
    let figure = figures[index]
    guard kind == .person ? figure.kin == .person : figure.kin != .person else { return nil }
    var end = figure.start
    let isOpen = end > 0 && reading.folded[end - 1] == 0x7B49
    if isOpen { end -= 1 }
    guard let last = mention(kind, endingAt: end, beside: figure) else { return nil }
    // A list belongs to the count at its end: it begins behind the count before it.
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    let start = index > 0 ? max(sentence, figures[index - 1].end) : sentence
    let list = reading.mentions(kind, in: start..<reading.ends[last])
    if kind == .institution { return judged(index, adjoining(list), count, isOpen) }
    // 其中动手的为张某、李某、王某3人 behind others who were named.
    return judged(index, distinct(list), count, isOpen) ?? judged(index, adjoining(list), count, false)
  }

  private func mention(_ kind: MentionKind, endingAt end: Int, beside figure: Figure) -> Int? {
    var at = figure.mention - 1
    while at >= 0 {
      if reading.kinds[at] == kind, reading.ends[at] == end { return at }
      if reading.ends[at] < figure.clause { return nil }
      at -= 1
    }
    return nil
  }

  /// Persons stand with their posts between them; what counts is how many there are.
  private func distinct(_ list: [Int]) -> [String] {
    var names: [String] = []
    for name in list.flatMap(reading.bearers) where !names.contains(name) { names.append(name) }
    return names
  }

  /// Bodies count only as far as nothing but 、 和 及 stands between them.
  private func adjoining(_ list: [Int]) -> [String] {
    var names: [String] = []
    var next = -1
    for index in list.reversed() {
      if next >= 0, next - reading.ends[index] != 1 || !isJoint(reading.ends[index]) { break }
      names.insert(contentsOf: reading.bearers(index), at: 0)
      next = reading.starts[index]
    }
    return names
  }

  func isJoint(_ at: Int) -> Bool { TextMark.joins(reading.folded[at]) }

  private func judged(_ index: Int, _ names: [String], _ count: Int, _ isOpen: Bool) -> NamedItems? {
    if names.count == count { return NamedItems(claim: index, names: names, isOpen: false) }
    if isOpen, names.count < count, !names.isEmpty {
      return NamedItems(claim: index, names: names, isOpen: true)
    }
    return nil
  }

  /// 有2项未整改，分别是河道黑臭和烟雾扰民的问题; 两名被告包括…张某及…李某.
  func behind(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    let sentence = reading.clauses.sentences[figure.sentence]
    let next = index + 1 < figures.count ? figures[index + 1].start : sentence.upperBound
    let limit = min(next, sentence.upperBound)
    guard figure.end < limit else { return nil }
    // 当晚饮酒的4人为民警张某、辅警李某和王某、赵某
    if figure.kin == .person, Self.copulas.contains(reading.folded[figure.end]) {
      return judged(
        index,
        distinct(
          reading.mentions(.person, in: figure.end..<min(limit, reading.clauses.clauseEnd(figure.end)))),
        count, false)
    }
    guard let cue = reading.clauses.firstCue(.list, in: figure.end..<limit) else { return nil }
    if figure.kin == .person {
      return judged(index, distinct(reading.mentions(.person, in: cue.end..<limit)), count, false)
    }
    let end = min(limit, reading.clauses.clauseEnd(cue.end))
    return judged(index, items(in: cue.end..<max(cue.end, end)), count, false)
  }

  /// 12名技术员：张某（63岁）、李某（28岁）、…, 送三家医院救治：甲医院19人、…: the names fill the rest of the line.
  func listed(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    let clauseEnd = reading.clauses.clauseEnd(figure.end)
    guard clauseEnd < reading.folded.count, reading.folded[clauseEnd] == TextMark.colon else { return nil }
    let range = clauseEnd..<reading.clauses.sentence(at: figure.start).upperBound
    var names = distinct(reading.mentions(figure.kin == .person ? .person : .institution, in: range))
    // 5人被处理：甲被免职，乙被停职；丙受到警告: over all the statements that ； divides.
    if names.count < count, figure.kin == .person {
      names = distinct(reading.mentions(.person, in: clauseEnd..<reading.clauses.fullEnd(figure.start)))
    }
    return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  private static let copulas: UnitSet = "为是系"
  private static let distributives: PhraseSet = ["均", "同", "全部", "都", "分别", "各", "共"]

  /// 张某、李某，王某等人因…被查处，3人均被开除党籍: the count takes up the names before it, in its sentence or in
  /// its paragraph.
  func resumed(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin == .person, figure.noun.whole == 0 else { return nil }
    guard reading.first(Self.distributives, in: figure.end..<reading.clauses.clauseEnd(figure.end)) != nil
    else { return opening(index, count) }
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    let names = distinct(reading.mentions(.person, in: sentence..<figure.start))
    if names.count == count { return NamedItems(claim: index, names: names, isOpen: false) }
    guard names.isEmpty,
      let block = reading.context.notice.blocks.line(at: figure.start)
    else { return nil }
    let earlier = distinct(reading.mentions(.person, in: block.range.lowerBound..<figure.start))
    return earlier.count == count ? NamedItems(claim: index, names: earlier, isOpen: false) : nil
  }

  /// 张某分得8.4万元，庹某分得4.2万元…，二人涉嫌犯罪问题已移送: a bare count that opens its clause takes up the names
  /// of its sentence.
  private func opening(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.start == figure.clause, figure.value <= Self.mostResumed else { return nil }
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    let names = distinct(reading.mentions(.person, in: sentence..<figure.start))
    return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  /// A larger count is no 二人.
  private static let mostResumed = 6.0

  private static let ordinals: [[PhraseSet]] = [
    [["一是"], ["二是"], ["三是"], ["四是"], ["五是"], ["六是"]],
    [["第一,"], ["第二,"], ["第三,"], ["第四,"], ["第五,"], ["第六,"]],
    [["(一)"], ["(二)"], ["(三)"], ["(四)"], ["(五)"], ["(六)"]],
    [["(1)"], ["(2)"], ["(3)"], ["(4)"], ["(5)"], ["(6)"]],
    [["①"], ["②"], ["③"], ["④"], ["⑤"], ["⑥"]],
    [["一方面"], ["另一方面"]],
  ]
  /// 首宗…，第二宗…: the measure of the count with an ordinal.
  private static func ordinals(of measure: String) -> [PhraseSet] {
    [["首" + measure, "第一" + measure]] + "二三四五六".map { PhraseSet(["第\($0)" + measure]) }
  }

  private static let counted: [UInt16: [PhraseSet]] = Dictionary(
    uniqueKeysWithValues: "宗起件项类案".utf16.map { ($0, ordinals(of: String(decoding: [$0], as: UTF16.self))) })
  /// A case may be told in a sentence or two.
  private static let countedReach = 60
  /// How far behind its count the first item may stand.
  private static let ordinalReach = 16

  /// 有下列4项缺失：（一）…；（二）…, 讲三点意见。第一，…, 公布3宗个案，首宗…，第二宗…: items that number themselves within the paragraph.
  func ordinal(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin == .thing || figure.kin == .case, count <= 6,
      let block = reading.context.notice.blocks.line(at: figure.start)
    else { return nil }
    let counted = Self.counted[reading.folded[figure.end - 1]].map { [$0] } ?? []
    for (number, style) in (Self.ordinals + counted).enumerated() {
      let reach = number < Self.ordinals.count ? Self.ordinalReach : Self.countedReach
      let limit = min(block.range.upperBound, figure.end + reach)
      guard figure.end < limit, let first = reading.first(style[0], in: figure.end..<limit) else { continue }
      var names = [reading.text.string(first)]
      var at = first.upperBound
      for mark in style.dropFirst() {
        guard at < block.range.upperBound, let next = reading.first(mark, in: at..<block.range.upperBound)
        else { break }
        names.append(reading.text.string(next))
        at = next.upperBound
      }
      return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
    }
    return nil
  }

  private static let longestOpenItem = 20

  /// 住建、公安、法院等8个部门; 餐饮油烟扰民、岸线违规占用等5个问题: words that are no mentions, of which some are named.
  func open(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin != .person, figure.kin != .visit, figure.start > figure.clause,
      reading.folded[figure.start - 1] == ClosedLists.andOthers,
      index == 0 || figures[index - 1].end <= figure.clause
    else { return nil }
    var names: [String] = []
    var (at, end) = (figure.start - 1, figure.start - 1)
    while at > figure.clause, end - at <= Self.longestOpenItem {
      at -= 1
      guard reading.folded[at] == TextMark.enumerationComma else { continue }
      guard end > at + 1 else { return nil }
      names.insert(reading.text.string(at + 1..<end), at: 0)
      end = at
    }
    guard !names.isEmpty, end - figure.clause >= 2, names.count + 1 < count else { return nil }
    names.insert(reading.text.string(max(figure.clause, end - Self.longestItem)..<end), at: 0)
    return NamedItems(claim: index, names: names, isOpen: true)
  }

  private static let longestItem = 8

  /// 合肥、芜湖、蚌埠、安庆、滁州5个市: names that are no mentions, right before the count.
  func printed(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin != .person, figure.start > figure.clause,
      reading.quantity(figure.mention)?.kind != "occurrence",
      reading.folded[figure.end - 1] != 0x6B21
    else { return nil }
    var names: [String] = []
    // 甲市、乙市等2个市: 等 that closes a whole list.
    let last = reading.folded[figure.start - 1] == ClosedLists.andOthers ? figure.start - 1 : figure.start
    // 甲集团和乙集团仍有2家子公司: what they have, not what they are.
    if Self.verbs.start(in: reading.folded, endingAt: last) != nil { return nil }
    var (at, end) = (last, last)
    while at >= figure.clause, end - at <= Self.longestItem, names.count < count {
      let isMark = at > figure.clause && isJoint(at - 1)
      let isFirst = names.count == count - 1
      // 发现向阳煤矿、东风一号井: where a body ends here, the list begins where the body does.
      let body = isFirst ? mention(.institution, endingAt: end, beside: figure) : nil
      let isWhole = isFirst && (body.map { reading.starts[$0] == at } ?? isItem(at..<end))
      if isMark || at == figure.clause || isWhole {
        guard end > at else { return nil }
        names.insert(reading.text.string(at..<end), at: 0)
        end = at - 1
        // The list must begin here, not go on.
        if names.count == count {
          // 已办结19件、未办结7件 counts each of its items.
          guard index == 0 || figures[index - 1].end <= at else { return nil }
          return isMark ? nil : NamedItems(claim: index, names: alike(names), isOpen: false)
        }
        if !isMark { return nil }
        at = end
      }
      at -= 1
    }
    return nil
  }

  private static let verbs: PhraseSet = [
    "有", "仍", "尚", "共", "计", "已", "达", "为", "被", "将", "对", "向", "把", "近", "超", "约", "下辖", "下属", "所属", "成立",
    "发现", "查处", "查获", "通报", "涉及",
  ]

  /// Names in one list are alike in length: of 抽查了甲、乙、丙 the first is 甲.
  func alike(_ names: [String]) -> [String] {
    guard let longest = names.dropFirst().map(\.count).max(), let first = names.first, first.count > longest
    else { return names }
    return [String(first.suffix(longest))] + names.dropFirst()
  }

  /// Whether a word of the text, a place before all, is the whole of `range`.
  private func isItem(_ range: Range<Int>) -> Bool {
    range.count >= 2 && reading.context.lattice.exact(.places, range) != nil
      || (range.count >= 2 && reading.context.tokens.isBoundary(range.lowerBound)
        && reading.context.tokens.end(ofWordAt: range.lowerBound) == range.upperBound)
  }

  /// How many sentences back 上述 points.
  private static let reach = 6

  /// 上述两家出版社, 这两类问题, 上述5个市: the bodies or the counted items before.
  func referred(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard reading.clauses.cue(.anaphor, endingAt: figure.start) != nil else { return nil }
    if figure.kin == .person { return takenUp(index, count) }
    let labels = labels(before: index, count)
    if labels.count == count { return NamedItems(claim: index, names: labels, isOpen: false) }
    let first = reading.clauses.sentences[max(0, figure.sentence - Self.reach)].lowerBound
    let bodies = reading.mentions(.institution, in: first..<figure.start).reversed()
      .filter { isNamedLike(figure, $0) }
    let names = Array(distinct(Array(bodies)).prefix(count))
    return names.count == count ? NamedItems(claim: index, names: names.reversed(), isOpen: false) : nil
  }

  /// 上述3人: the persons whom the paragraph has named so far, where they are as many.
  private func takenUp(_ index: Int, _ count: Int) -> NamedItems? {
    guard figures[index].noun.whole == 0,
      let block = reading.context.notice.blocks.line(at: figures[index].start)
    else { return nil }
    let names = distinct(reading.mentions(.person, in: block.range.lowerBound..<figures[index].start))
    return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  /// The body's name ends as the counted noun does: 出版社.
  private func isNamedLike(_ figure: Figure, _ mention: Int) -> Bool {
    figure.noun.tail != 0 && NounKey(reading.string(mention)).tail == figure.noun.tail
  }

  /// What the figures right before count, each by the words before it: 违规吃喝问题…6022起.
  private func labels(before index: Int, _ count: Int) -> [String] {
    guard index >= count else { return [] }
    let parts = index - count..<index
    let first = figures[parts.lowerBound]
    guard figures[index].sentence - first.sentence <= 1,
      parts.allSatisfy({
        figures[$0].kin == first.kin && figures[$0].kin != .percent && figures[$0].whole == first.whole
      }),
      parts.lowerBound == 0 || figures[parts.lowerBound - 1].kin != first.kin
        || figures[parts.lowerBound - 1].sentence != first.sentence
    else { return [] }
    return parts.map { reading.string(figures[$0].mention) }
  }

  private static let itemTails: PhraseSet = ["的问题", "等问题", "问题", "等"]

  /// The items between 、 和 及 与; a noun that closes the whole list is left out.
  private func items(in range: Range<Int>) -> [String] {
    var range = Lines.trimmed(reading.folded, range)
    if let start = Self.itemTails.start(in: reading.folded, endingAt: range.upperBound),
      start > range.lowerBound
    {
      range = range.lowerBound..<start
    }
    var names: [String] = []
    var start = range.lowerBound
    for at in range
    where isJoint(at) && reading.context.tokens.isBoundary(at) && reading.context.tokens.isBoundary(at + 1) {
      if at > start { names.append(reading.text.string(start..<at)) }
      start = at + 1
    }
    if start < range.upperBound { names.append(reading.text.string(start..<range.upperBound)) }
    return names
  }
}
