/// Bare counts of persons that take up the names told before: 张某受到警告处分，李某被批评教育，二人分别退赔.
extension ClosedLists {
  private static let distributives: PhraseSet = ["均", "分别", "同时", "涉嫌", "都", "各", "先后", "共同"]
  /// What those do who are told of by name: 五人当场死亡 may be others.
  private static let deeds: PhraseSet = ["退缴", "退赔", "从中", "伪造", "退还", "上缴", "共谋", "合谋", "私分", "侵吞", "串供"]
  /// 张某伙同他人, and whoever else stands there without a name.
  private static let unnamedOthers: PhraseSet = ["他人", "等人", "同伙", "另案", "另外", "另有"]
  private static let kin: PhraseSet = [
    "亲属", "家属", "家人", "妻", "丈夫", "儿子", "女儿", "儿媳", "女婿", "兄", "弟", "姐", "妹", "父", "母", "朋友", "其他", "人员",
    "负责人", "老板", "同事", "下属", "一名", "多名", "数名", "有关",
  ]
  /// 一人均被处分 is said of nobody.
  private static let jointly: PhraseSet = ["均", "都"]

  /// 庞某受到警告处分，石某被批评教育，二人分别退赔: a bare count takes up the names before it, and cannot be more than
  /// the paragraph has.
  func pronoun(_ index: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.kin == .person, figure.noun.whole == 0, figure.start == figure.clause,
      reading.folded[figure.end - 1] == Self.personMark,
      let block = reading.context.notice.blocks.line(at: figure.start)
    else { return nil }
    if let names = sharers(index) {
      return figure.value == Double(names.count)
        ? nil : NamedItems(claim: index, names: names, isOpen: false)
    }
    let limit = reading.clauses.clauseEnd(figure.end)
    guard figure.end < limit, reading.folded[limit - 1] != Self.middle else { return nil }
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    let all = names(in: block.range.lowerBound..<figure.start)
    var own = names(in: sentence..<figure.start)
    if own.isEmpty { own = all }
    if figure.value == 1, own.count >= 2, figure.start > sentence || own.count == all.count,
      Self.jointly.end(in: reading.folded, at: figure.end) != nil
    {
      return NamedItems(claim: index, names: own, isOpen: false)
    }
    let counts = reading.figures(figures, in: block.range.lowerBound..<figure.start)
      .filter { figures[$0].kin == .person }
    guard own.count >= 2, figure.value > Double(all.count),
      counts.allSatisfy({ figures[$0].contradicts(figure) })
    else { return nil }
    let before = block.range.lowerBound..<figure.start
    if reading.first(Self.unnamedOthers, in: before) != nil { return nil }
    // Without 均 or 分别 the count may be of others; but 二十人 for 二人 is a slip that few numbers are made by.
    let isCertain =
      SingleSlip(figure.value, Double(own.count)) == .telling
      || counts.isEmpty && figure.value > Double(all.count) + Self.unnamed
        && (reading.first(Self.distributives, in: figure.end..<limit) != nil
          || Self.deeds.end(in: reading.folded, at: figure.end) != nil
            && reading.first(Self.kin, in: before) == nil)
    return isCertain ? NamedItems(claim: index, names: own, isOpen: false) : nil
  }

  /// 二人从中收取31.7万元，张某分得20.2万元、李某分得11.5万元: those who shared it, where the shares make all of it.
  ///
  /// Counter-examples: 三人收取30万元，张某及其妻分得20万元、李某分得10万元; 其中张某分得20万元.
  private func sharers(_ index: Int) -> [String]? {
    let figure = figures[index]
    let whole = index + 1
    let limit = reading.clauses.clauseEnd(figure.end)
    guard whole + 2 < figures.count, figures[whole].kin.isMoney, figures[whole].start < limit,
      figures[whole].isOneNumber
    else { return nil }
    let shares = reading.figures(figures, inSentence: figure.sentence).filter {
      $0 > whole && figures[$0].whole == whole && figures[$0].times == 1
    }
    guard shares.count >= 2, shares.first == whole + 1, shares.last == whole + shares.count,
      figures.isComplete(whole, shares)
    else { return nil }
    var names: [String] = []
    var start = figures[whole].end + 1
    for share in shares {
      guard start < figures[share].start,
        let verb = Self.shared.start(in: reading.folded, endingAt: figures[share].start),
        let person = reading.mentions(.person, in: start..<figures[share].start).first,
        reading.starts[person] == start, reading.ends[person] == verb,
        !names.contains(reading.string(person))
      else { return nil }
      names.append(reading.string(person))
      start = figures[share].end + 1
    }
    // 三人骗取30万元，张某分得20万元、李某分得10万元，王某未分得.
    let sentence = self.names(in: reading.clauses.sentences[figure.sentence])
    return sentence.allSatisfy(names.contains) ? names : nil
  }

  private static let shared: PhraseSet = ["分得", "从中分得", "得", "分到", "各得", "收取", "占有"]
  /// 张某和妻子…，三人均被: so many may stand there without a name.
  private static let unnamed = 2.0
  private static let middle: UInt16 = 0x4E2D
  private static let personMark: UInt16 = 0x4EBA

  private func names(in range: Range<Int>) -> [String] {
    var names: [String] = []
    for mention in reading.mentions(.person, in: range) where !names.contains(reading.string(mention)) {
      names.append(reading.string(mention))
    }
    return names
  }
}
