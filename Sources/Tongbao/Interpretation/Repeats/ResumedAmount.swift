/// An amount that takes up one told before in its paragraph: 收取…共计9.36万元…，违规收取的9.36万元全部退还;
/// 违法所得420元…，没收违法所得420元; 伍拾万零伍仟元（505000元）.
struct ResumedAmount {
  let reading: MentionReading
  let figures: [Figure]

  func found() -> [RepeatedClaim] {
    figures.indices.dropFirst().compactMap { later in
      let figure = figures[later]
      guard figure.kin.isMoney, figure.isOneNumber else { return nil }
      if let gloss = glossed(later) { return RepeatedClaim(first: gloss, second: later) }
      return earlier(of: later).map { RepeatedClaim(first: $0, second: later) }
    }
  }

  /// 伍拾万零伍仟元（505000元）: an amount in words and the same in digits.
  private func glossed(_ later: Int) -> Int? {
    let (first, second) = (figures[later - 1], figures[later])
    guard first.kin.isMoney, first.end < second.start, second.start - first.end <= 2,
      reading.folded[first.end] == TextMark.open, second.end < reading.folded.count,
      reading.folded[second.end] == TextMark.close, first.isComparable(to: second),
      first.contradicts(second), isCapital(first)
    else { return nil }
    return later - 1
  }

  private static let capitals: PhraseSet = [
    "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "佰", "仟",
  ]

  private func isCapital(_ figure: Figure) -> Bool {
    reading.first(Self.capitals, in: figure.start..<figure.end) != nil
  }

  private static let returned: PhraseSet = [
    "全部", "如数", "全额", "已退", "已清退", "已追缴", "已收缴", "退还", "退回", "清退", "退赔", "上缴", "收缴", "追回",
    "归还", "返还",
  ]
  private static let gains: PhraseSet = [
    "违法所得", "违纪所得", "违纪违法所得", "违规所得", "违纪资金", "违规资金", "赃款", "非法所得",
  ]
  private static let taken: PhraseSet = ["没收", "收缴", "追缴", "退缴", "上缴"]
  private static let modifierMark: UInt16 = 0x7684
  /// 所借, 所欠.
  private static let objectMark: UInt16 = 0x6240
  /// So many digits are hardly met by chance.
  private static let telling = 3

  private func earlier(of later: Int) -> Int? {
    let figure = figures[later]
    guard let tie = tie(figure), let start = scope(of: figure) else { return nil }
    // What the paragraph itself tells first, then what its case does, then the notice.
    let paragraph =
      reading.context.notice.blocks.line(at: figure.start)?.range.lowerBound ?? start
    var before: [Int] = []
    // A round sum of another case may be like it by chance.
    let isLong = digits(figure) >= Self.telling
    for low in [max(start, paragraph), start] + (isLong ? [0] : []) where before.isEmpty {
      before = reading.figures(figures, in: low..<figure.start).filter {
        figures[$0].isComparable(to: figure) && figures[$0].value.isFinite
      }
    }
    guard !before.contains(where: { !figures[$0].contradicts(figure) }), !isSum(before, figure) else {
      return nil
    }
    // What is a part of several, or is divided itself, has its own sum; one that merely lies in the other has not.
    if !tie.hasVerb, isSummed(later) { return nil }
    // 发放补助26万元。违规发放的20万元已追回，其余6万元…: it is a member of the sum that it would repeat.
    if isMember(later) { return nil }
    let all = before.filter {
      figures[$0].isOneNumber && !reading.isRate(figures[$0]) && !reading.isFine(figures[$0])
        // 折合1386万元，其中人民币1190万元…，退缴赃款1180万元: what was in one currency is not what was given back.
        && !(figures[$0].isPart
          && CurrencySymbol.name(endingAt: figures[$0].start, in: reading.folded) != nil)
        && (figures[$0].value >= Self.least || isLabelled(figures[$0], as: figure)
          || isLost(figures[$0], figure))
        && figures[$0].slip(to: figure) != nil
    }
    let said = all.filter { isSaid(figures[$0], figure, tie) }
    let pool = said.isEmpty ? all : said
    let telling = pool.filter { figures[$0].slip(to: figure) == .telling }
    let candidates = telling.isEmpty ? pool : telling
    guard let found = candidates.last,
      candidates.allSatisfy({ figures[$0].value == figures[found].value })
    else { return nil }
    if tie.hasVerb, !said.isEmpty { return found }
    if isUnduePayment(found, later, before) { return found }
    if figures[found].slip(to: figure) == .telling {
      let others = before.filter { figures[$0].isOneNumber && !reading.isRate(figures[$0]) }
      return others.count == 1 || digits(figure) >= 2 ? found : nil
    }
    return digits(figure) >= Self.telling || digits(figures[found]) >= Self.telling ? found : nil
  }

  private static let least = 5.0
  private static let price: PhraseSet = ["元/", "单价", "价格", "每", "均价"]

  /// 违法所得4.2元 and 没收违法所得420元: the same words before both.
  private func isLabelled(_ first: Figure, as second: Figure) -> Bool {
    guard let one = Self.gains.start(in: reading.folded, endingAt: first.start),
      let other = Self.gains.start(in: reading.folded, endingAt: second.start)
    else { return false }
    return reading.folded[one..<first.start].elementsEqual(reading.folded[other..<second.start])
  }

  /// 收取好处费4.5元 and 追缴4.5万元: the 万 was lost; 4.5元 for a thing is a price.
  private func isLost(_ first: Figure, _ second: Figure) -> Bool {
    abs(second.value / first.value - Self.tenThousand) < 1e-6 && digits(first, scale: 100) >= 2
      && reading.first(Self.price, in: first.clause..<reading.clauses.clauseEnd(first.end)) == nil
  }

  private static let tenThousand = 10_000.0

  private static let undue: PhraseSet = [
    "不符合", "违规", "违纪", "套取", "骗取", "冒领", "虚报", "多领", "虚列", "截留", "挪用", "侵占",
  ]
  private static let done: PhraseSet = ["已追回", "已退回", "已退还", "已追缴", "已收缴", "已清退"]

  /// 致使13户不符合条件的农户领取资金26万元。违规发放的28万元已追回21.8万元: all that was paid unduly, of which so much is back,
  /// and nothing else is told of.
  private func isUnduePayment(_ first: Int, _ later: Int, _ before: [Int]) -> Bool {
    let (one, other) = (figures[first], figures[later])
    guard before.count == 1, isSameBlock(one, other), reading.folded[other.start - 1] == Self.modifierMark,
      reading.first(Self.undue, in: other.clause..<other.start) != nil,
      reading.first(Self.undue, in: reading.clauses.sentences[one.sentence].lowerBound..<one.start) != nil,
      later + 1 < figures.count, figures[later + 1].clause == other.clause,
      figures[later + 1].isComparable(to: other)
    else { return false }
    return Self.done.start(in: reading.folded, endingAt: figures[later + 1].start) != nil
      && reading.first(Self.done, in: other.end..<figures[later + 1].start)?.lowerBound == other.end
  }

  private func isSameBlock(_ first: Figure, _ second: Figure) -> Bool {
    reading.context.notice.blocks.holdInOneLine(first.start, second.start)
  }

  private func isItem(_ block: Block) -> Bool {
    if case .item = block.kind { true } else { false }
  }

  private func isSummed(_ later: Int) -> Bool {
    let figure = figures[later]
    // 84头以每头400元…，所得33600元…，3600元上缴: what was handed over of it is no member of the product.
    if figure.isPart,
      figures.filter({ $0.whole == figure.whole && $0.division == figure.division }).count >= 2
    {
      return true
    }
    return figures.filter { $0.whole == later }.count >= 2
  }

  private func isMember(_ later: Int) -> Bool {
    let figure = figures[later]
    guard figure.isPart else { return false }
    let parts = figures.indices.filter {
      figures[$0].whole == figure.whole && figures[$0].division == figure.division
    }
    return parts.count >= 2 && figures.isComplete(figure.whole, parts)
  }

  private static let paragraphs = 8

  /// The paragraph with those before it, back to the number of its case.
  private func scope(of figure: Figure) -> Int? {
    let blocks = reading.context.notice.blocks
    guard let own = blocks.index(at: figure.start) else { return nil }
    // A case may go on in paragraphs below its heading.
    var first = own
    while first > 0, own - first < Self.paragraphs, !isItem(blocks[first]), blocks[first - 1].kind != .title,
      blocks[first - 1].kind != .header
    {
      first -= 1
    }
    return blocks[first].range.lowerBound
  }

  private enum Tie {
    /// 违规收取的9.36万元: the two characters before 的.
    case verb(UInt16, UInt16)
    /// 所借4万元: the one behind 所.
    case act(UInt16)
    /// 没收违法所得420元.
    case gain
    /// 7680元退回村集体, 发放的9.6万元全部清退.
    case back

    var hasVerb: Bool {
      switch self {
      case .verb, .act: true
      case .gain, .back: false
      }
    }
  }

  private func tie(_ figure: Figure) -> Tie? {
    let folded = reading.folded
    let end = reading.clauses.clauseEnd(figure.end)
    let isBack = reading.first(Self.returned, in: figure.end..<end) != nil
    if figure.start > 3, folded[figure.start - 1] == Self.modifierMark, isBack || isTakenBefore(figure),
      PrintedDate.isHan(folded[figure.start - 2]), PrintedDate.isHan(folded[figure.start - 3])
    {
      return .verb(folded[figure.start - 3], folded[figure.start - 2])
    }
    if isBack, figure.start > 2, folded[figure.start - 2] == Self.objectMark {
      return .act(folded[figure.start - 1])
    }
    if Self.gains.start(in: folded, endingAt: figure.start) != nil, isTakenBefore(figure) || isBack {
      return .gain
    }
    return figure.start == figure.clause && isBack ? .back : nil
  }

  private func isTakenBefore(_ figure: Figure) -> Bool {
    reading.first(Self.taken, in: figure.clause..<figure.start) != nil
  }

  private func isSaid(_ first: Figure, _ second: Figure, _ tie: Tie) -> Bool {
    switch tie {
    case .verb(let one, let two):
      let sentence = reading.clauses.sentences[first.sentence].lowerBound
      guard first.start >= sentence + 2 else { return false }
      for at in sentence..<first.start - 1 where reading.folded[at] == one && reading.folded[at + 1] == two {
        return true
      }
      return false
    case .act(let unit):
      let sentence = reading.clauses.sentences[first.sentence].lowerBound
      return reading.folded[sentence..<reading.clauses.clauseEnd(first.end)].contains(unit)
    case .gain, .back: return true
    }
  }

  /// Whether some of those before make it, one after the other.
  private func isSum(_ before: [Int], _ figure: Figure) -> Bool {
    guard before.count >= 2 else { return false }
    for start in before.indices {
      var sum = figures[before[start]].interval
      for index in before[(start + 1)...] {
        sum = sum + figures[index].interval
        if sum.meets(figure.interval) { return true }
      }
    }
    return false
  }

  /// The digits that are printed, the zeros at the end left out.
  private func digits(_ figure: Figure, scale: Double = 1) -> Int {
    var rest = UInt64(min(max((figure.value * scale).rounded(.down), 0), 9e15))
    while rest > 0, rest % 10 == 0 { rest /= 10 }
    var count = 0
    while rest > 0 { (rest, count) = (rest / 10, count + 1) }
    return count
  }
}
