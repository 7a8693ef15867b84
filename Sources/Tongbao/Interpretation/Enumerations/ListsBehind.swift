/// The lists that stand behind their count, or in the sentence before it.
extension ClosedLists {
  private static let closed: PhraseSet = [",即", ",分别是", ",分别为", ",依次是", ",依次为"]

  /// 2项仍未整改到位，即河道黑臭、烟雾扰民; 有3项，分别是甲、乙和丙.
  func behind(_ index: Int) -> NamedItems? {
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

  /// 三家医院救治：甲医院19人、乙医院8人、丙医院5人; 五个罪名是：危险驾驶罪2874人，盗窃罪1326人，…: a figure or a name
  /// for each, and nothing else.
  func colon(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    let end = reading.clauses.clauseEnd(figure.end)
    guard figure.value >= 2, end < reading.folded.count, reading.folded[end] == TextMark.colon,
      end - figure.end <= Self.colonReach || isLine(figure, until: end)
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
      SingleSlip(figure.value, Double(parts.count)) != nil,
      figure.value < Double(parts.count) || endsBlock(range.upperBound)
    else { return nil }
    return NamedItems(claim: index, names: parts.map { reading.text.string($0) }, isOpen: false)
  }

  /// 2名滙亮工程有限公司董事：張某（47歲）、李某（52歲）: a line of its own counts and names.
  private func isLine(_ figure: Figure, until colon: Int) -> Bool {
    let sentence = Lines.trimmed(reading.folded, reading.clauses.sentences[figure.sentence])
    return figure.start == sentence.lowerBound && figure.kin == .person
      && colon - figure.end <= Self.lineReach
  }

  private static let lineReach = 30

  /// 糾正案3案:甲鄉公所…。乙醫院…。: a list whose items are sentences goes on behind the first.
  private func endsBlock(_ end: Int) -> Bool {
    let blocks = reading.context.notice.blocks
    guard let block = blocks.line(at: end - 1) else { return true }
    return reading.folded[end..<max(end, block.range.upperBound)].allSatisfy {
      Lines.isSpace($0) || Lines.isLineEnd($0)
    }
  }

  private static let colonReach = 12
  private static let open: PhraseSet = ["等", "其中", "其他", "另", "共", "合计"]

  private static let below: PhraseSet = ["下列", "以下", "如下"]
  private static let ordinals: [PhraseSet] = [
    ["(一)"], ["(二)"], ["(三)"], ["(四)"], ["(五)"], ["(六)"], ["(七)"], ["(八)"], ["(九)"],
  ]

  /// 有下列40项缺失：（一）…；（二）…: items that number themselves within the paragraph.
  func ordinals(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    let end = reading.clauses.clauseEnd(figure.end)
    guard figure.kin == .thing, end + 1 < reading.folded.count, reading.folded[end] == TextMark.colon,
      reading.first(Self.below, in: figure.clause..<figure.start) != nil,
      let block = reading.context.notice.blocks.line(at: figure.start),
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
  func taken(_ index: Int) -> NamedItems? {
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
    var end = Lines.trimmed(reading.folded, start..<range.upperBound)
    if let last = end.last, TextMark.endsStatement(reading.folded[last]) { end = end.dropLast() }
    if !end.isEmpty { items.append(end) }
    return items
  }
}
