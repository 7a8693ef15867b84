/// 两个县各4人, 甲县、乙县均为4人, 每户300元: a quantity that holds for each member of a group.
struct DistributionLinker {
  let reading: MentionReading

  /// How far behind 各 its quantity may stand: 两个县各抽调4人.
  private static let reach = 4
  /// How far behind 每 its quantity may stand: 每名局长约10.05万元.
  private static let perReach = 12
  /// How many sentences away the group and the whole of 每 may stand.
  private static let span = 1

  func link(_ figures: inout [Figure]) {
    for cue in reading.clauses.cues {
      guard !cue.kinds.isDisjoint(with: [.each, .per]),
        let part = reading.figures(figures, in: cue.end..<cue.end + Self.perReach).first,
        figures[part].clause <= cue.start
      else { continue }
      if cue.kinds.contains(.each), figures[part].start - cue.end <= Self.reach {
        distribute(&figures, part, behind: cue.start)
      } else if cue.kinds.contains(.per), let member = member(of: cue, figures[part].start) {
        distribute(&figures, part, over: member)
      }
    }
    MultipleLinker(reading: reading).link(&figures)
  }

  /// The group stands in the same clause, with nothing but its noun before 各; or its members stand there by name.
  private func distribute(_ figures: inout [Figure], _ part: Int, behind cue: Int) {
    let previous = part - 1
    let clause = figures[part].clause
    if previous >= 0, figures[previous].start >= clause, figures[previous].end <= cue,
      figures[previous].isOneNumber, !figures[previous].isComparable(to: figures[part])
    {
      figures[part].group = previous
      figures[part].times = figures[previous].value
      figures[previous].isGroup = true
      attachToProduct(&figures, part, before: previous)
    } else {
      let start = previous >= 0 ? max(clause, figures[previous].end) : clause
      let names = joints(in: start..<cue)
      if names > 0 { figures[part].times = Double(names + 1) }
    }
  }

  /// 套取资金6万元，两人各分得3万元: the product may stand before.
  private func attachToProduct(_ figures: inout [Figure], _ part: Int, before group: Int) {
    let own = Product.near(part, figures, reading)
    let before = own.last { $0 < group && figures[$0].isComparable(to: figures[part]) }
    // 3家企业各处罚款4.5万元，共计13.5万元: or right behind.
    let behind = own.first { $0 > part && figures[$0].isComparable(to: figures[part]) }
    let near = [before, behind].compactMap { $0 }
    let exact =
      near.first { figures[part].value * figures[part].times == figures[$0].value }
      ?? near.first { figures[part].amount.meets(figures[$0].interval) && isNarrow(figures[part]) }
    guard let whole = exact ?? worded(figures, part, group, own) else { return }
    // 第一项罚款3万元，其余四项各罚款1万元，共7万元: the product is one of its parts.
    if exact == nil, let rest = rest(figures, part, whole, own) {
      figures.attach(rest + [part], to: whole, division: figures[rest[0]].start)
      for index in rest + [part] { figures[index].relation = .partition }
      return
    }
    // 其余四项各罚款1万元 is not all, whatever else was fined.
    if exact == nil, reading.clauses.cue(.rest, endingAt: figures[group].start) != nil { return }
    figures.attach([part], to: whole, division: figures[part].start)
    figures[part].relation = .distribution
  }

  /// 四项各1万元 would make 3万元 as well, were each printed figure as wide as its rounding.
  private func isNarrow(_ part: Figure) -> Bool {
    part.amount.high - part.amount.low <= part.value * part.times * Self.room
  }

  private static let room = 0.1

  /// What the sentence tells beside a product, if both together make the total.
  private func rest(_ figures: [Figure], _ part: Int, _ whole: Int, _ own: Range<Int>) -> [Int]? {
    let others = own.filter {
      $0 != part && $0 != whole && figures[$0].isComparable(to: figures[part]) && !figures[$0].isPart
        && figures[$0].times == 1 && !figures[$0].isGroup
    }
    guard !others.isEmpty, figures.isComplete(whole, others + [part]) else { return nil }
    return others
  }

  /// The one other amount of the sentence, behind 共 or by itself, where a slip lies between it and the product.
  private func worded(_ figures: [Figure], _ part: Int, _ group: Int, _ own: Range<Int>) -> Int? {
    let others = own.filter { $0 != part && $0 != group && figures[$0].isComparable(to: figures[part]) }
    let totals = others.filter { isTotal(figures[$0]) }
    // Without 共, what stands next: 每户领取补助3000元，多发补助资金6.3万元.
    guard let whole = totals.count == 1 ? totals[0] : others.first(where: { $0 > part }) ?? others.last,
      figures[whole].isOneNumber, figures[part].isOneNumber, figures[group].isOneNumber,
      !figures[whole].isPart, figures[part].kin.isMoney || totals.count == 1 && others.count == 1,
      !isVarying(figures[part]),
      Product.isMisprinted(figures[whole].value, figures[part].value, figures[group].value)
    else { return nil }
    return whole
  }

  private static let totalReach = 6

  private func isTotal(_ figure: Figure) -> Bool {
    let start = max(figure.clause, figure.start - Self.totalReach)
    return start < figure.start && reading.clauses.firstCue(.total, in: start..<figure.start) != nil
      || reading.first(Self.sums, in: start..<figure.start) != nil
  }

  private static let sums: PhraseSet = ["总额", "合共", "總額"]
  private static let varying: PhraseSet = [
    "每月", "每天", "每日", "每年", "每次", "每学期", "不等", "最高", "最低", "平均", "约", "左右", "以上", "以下", "标准不",
  ]

  /// 每人每月200元, 每户300元不等: what is not the same for each, or not once.
  private func isVarying(_ figure: Figure) -> Bool {
    let end = reading.clauses.clauseEnd(figure.end)
    var start = max(figure.clause, figure.start - Self.perReach)
    // Its own 每次 comes first: 每次收取6万元.
    if let cue = reading.clauses.firstCue([.per, .each], in: start..<figure.start) { start = cue.end }
    return reading.first(Self.varying, in: start..<end) != nil
  }

  /// How many 、 和 及 与 divide the names in `range`.
  private func joints(in range: Range<Int>) -> Int {
    var count = 0
    for at in range where reading.folded[at] == TextMark.enumerationComma || isJoint(at) { count += 1 }
    return count
  }

  private func isJoint(_ at: Int) -> Bool {
    switch reading.folded[at] {
    case 0x548C, 0x53CA, 0x4E0E:
      reading.context.tokens.isBoundary(at) && reading.context.tokens.isBoundary(at + 1)
    default: false
    }
  }

  /// The measure of 每户, 每名, 人均.
  private func member(of cue: Cue, _ limit: Int) -> MeasureKinship? {
    let first = reading.folded[cue.start]
    let at = first == 0x6BCF ? cue.end : cue.start
    guard at < limit else { return nil }
    return MeasureKinship(unit: reading.text.foldedString(at..<at + 1))
  }

  /// 向210户…多收6.3万元，每户300元: the group is counted nearby in the same measure, and its product is a figure.
  private func distribute(_ figures: inout [Figure], _ part: Int, over member: MeasureKinship) {
    let sentence = figures[part].sentence
    let first = reading.clauses.sentences[max(0, sentence - Self.span)].lowerBound
    let last = reading.clauses.sentences[min(sentence + Self.span, reading.clauses.sentences.count - 1)]
      .upperBound
    let near = reading.figures(figures, in: first..<last)
      .clamped(to: max(0, part - Product.farthest)..<min(figures.count, part + Product.farthest))
    let groups = near.filter { figures[$0].kin == member && figures[$0].isExact && $0 != part }
    let own = Product.near(part, figures, reading)
    func isProduct(_ whole: Int, _ group: Int) -> Bool {
      (figures[part].interval * figures[group].value).meets(figures[whole].interval)
    }
    if let (whole, group) = product(figures, part, own, groups, isProduct) {
      distribute(&figures, [part], over: group, whole)
      return
    }
    if linkNamed(&figures, part, own) { return }
    // A total, a rate or a group that was misprinted, in the words of one sentence.
    let members = own.filter { figures[$0].kin == member && figures[$0].isOneNumber && $0 != part }
    // The group is counted right before its rate, or right behind it.
    let nearest = members.last { $0 < part } ?? members.first { $0 > part }
    let hasSecond = hasSecondRate(figures, part)
    if figures[part].kin.isMoney, let nearest, !figures[nearest].isPart, !hasSecond,
      let whole = worded(figures, part, nearest, own)
    {
      distribute(&figures, [part], over: nearest, whole)
      return
    }
    if let whole = counted(figures, part, own) {
      distribute(&figures, [part], over: whole.group, whole.total)
      return
    }
    let nearMiss = NearMiss(figures: figures)
    let found =
      product(figures, part, near, groups, isProduct)
      ?? product(figures, part, near, groups) {
        !isVarying(figures[part]) && nearMiss.isLikelyProduct($0, part, $1)
      }
    if let (whole, group) = found {
      distribute(&figures, [part], over: group, whole)
      return
    }
    if let (whole, group) = otherwiseCounted(figures, part, own) {
      // 共1200盒，单价9元: the boxes are counted, and may be divided as well.
      distribute(&figures, [part], over: group, whole)
      figures[group].isGroup = false
      return
    }
    // 每人发放购物卡1000元、慰问金500元，共9.6万元: two rates of one group.
    let second = part + 1
    guard second < figures.count, figures[second].sentence == sentence, !figures[second].isPart,
      figures[second].isComparable(to: figures[part])
    else { return }
    let both = product(figures, second, near, groups) { whole, group in
      whole > second
        && ((figures[part].interval + figures[second].interval) * figures[group].value)
          .meets(figures[whole].interval)
    }
    if let (whole, group) = both {
      distribute(&figures, [part, second], over: group, whole)
    } else if hasSecond, let nearest, let whole = own.first(where: { isTotal(figures[$0]) && $0 > second }),
      isMisprinted(figures[whole], figures[part], figures[second], figures[nearest])
    {
      distribute(&figures, [part, second], over: nearest, whole)
    }
  }

  /// 蔡某及2名监造人员…每人支付15万元，合计45万元: the group is counted beside members that have a name; true where it is, whatever they make.
  private func linkNamed(_ figures: inout [Figure], _ part: Int, _ own: Range<Int>) -> Bool {
    let joined = own.first { $0 < part && figures[$0].kin == .person && named(before: figures[$0]) > 0 }
    guard let group = joined else { return false }
    let count = figures[group].value + Double(named(before: figures[group]))
    let whole = own.first {
      $0 != part && $0 != group && figures[$0].isComparable(to: figures[part])
        && Product.isExact(figures[part].value * count, figures[$0].value)
    }
    if let whole {
      figures[part].times = count
      figures[part].relation = .distribution
      figures.attach([part], to: whole, division: figures[part].start)
    }
    return true
  }

  /// How many names 及 or 、 joins to the count behind them: one in 蔡某及2名监造人员.
  private func named(before figure: Figure) -> Int {
    var at = figure.start
    var count = 0
    while at > 1, isJoint(at - 1) || reading.folded[at - 1] == TextMark.enumerationComma,
      let person = reading.mentions(.person, in: max(0, at - Self.longestPerson)..<at - 1).last,
      reading.ends[person] == at - 1
    {
      count += 1
      at = reading.starts[person]
    }
    // A name that nothing else tells fills the clause.
    let isOnlyName =
      count == 0 && at > figure.clause && isJoint(at - 1) && 2...4 ~= at - 1 - figure.clause
      && reading.folded[figure.clause..<at - 1].allSatisfy(PrintedDate.isHan)
    return isOnlyName ? 1 : count
  }

  private static let longestPerson = 12

  /// 为1152名学生征订教辅材料，每套86元，共收取99072元: the group is counted in another measure than 每 names, and the product is exact and
  /// too large for chance.
  private func otherwiseCounted(_ figures: [Figure], _ part: Int, _ own: Range<Int>) -> (
    whole: Int, group: Int
  )? {
    guard figures[part].kin.isMoney, figures[part].isOneNumber, !isVarying(figures[part]) else { return nil }
    for group in own.reversed()
    where figures[group].isOneNumber && figures[group].isExact && figures[group].value >= 2
      && !figures[group].kin.isMoney && figures[group].kin != .percent && figures[group].kin != .multiple
    {
      let whole = own.first {
        $0 != part && figures[$0].kin.isMoney && figures[$0].isOneNumber
          && figures[$0].value >= Self.leastProduct
          && Product.isExact(figures[part].value * figures[group].value, figures[$0].value)
      }
      if let whole { return (whole, group) }
    }
    return nil
  }

  private static let leastProduct = 1000.0

  /// 6个巡察组向18个党组织反馈，每个组2个: the group has the noun behind 每个, and the total is the only other count of the sort.
  private func counted(_ figures: [Figure], _ part: Int, _ own: Range<Int>) -> (total: Int, group: Int)? {
    let figure = figures[part]
    guard !figure.kin.isMoney, figure.isExact, figure.value >= 2, !isVarying(figure),
      let cue = reading.clauses.firstCue(.per, in: figure.clause..<figure.start), cue.start == figure.clause,
      figure.start - cue.end >= 2, figure.start - cue.end <= Self.longestMember,
      figure.end == reading.clauses.clauseEnd(figure.end)
    else { return nil }
    let noun = cue.end + 1..<figure.start
    let before = own.filter { $0 < part && figures[$0].kin == figure.kin }
    guard before.count == 2, own.count == 3,
      before.allSatisfy({ figures[$0].isExact && !figures[$0].isPart }),
      let group = before.first(where: { isNamed(figures[$0], by: noun) }),
      let total = before.first(where: { $0 != group }),
      Product.isMisprinted(figures[total].value, figure.value, figures[group].value)
    else { return nil }
    return (total, group)
  }

  private static let longestMember = 6
  private static let longestGroup = 12

  /// 6个市委巡察组 by 组, but not 12个党组织.
  private func isNamed(_ figure: Figure, by noun: Range<Int>) -> Bool {
    let limit = min(figure.end + Self.longestGroup, reading.clauses.clauseEnd(figure.end)) - noun.count
    guard figure.end <= limit else { return false }
    return (figure.end...limit).contains { at in
      reading.folded[at..<at + noun.count].elementsEqual(reading.folded[noun])
        && reading.context.tokens.isBoundary(at + noun.count)
    }
  }

  /// Whether one slip lies between a total and what two rates make of the group.
  private func isMisprinted(_ total: Figure, _ first: Figure, _ second: Figure, _ group: Figure) -> Bool {
    guard total.isComparable(to: first), total.isOneNumber, first.isOneNumber, second.isOneNumber,
      group.isOneNumber
    else { return false }
    let each = first.value + second.value
    return SingleSlip(total.value, each * group.value) != nil
      || SingleSlip(group.value, total.value / each) != nil
      || SingleSlip(first.value, total.value / group.value - second.value) != nil
      || SingleSlip(second.value, total.value / group.value - first.value) != nil
  }

  /// 购物卡1000元、慰问金500元: two rates of one group.
  private func hasSecondRate(_ figures: [Figure], _ part: Int) -> Bool {
    part + 1 < figures.count && figures[part + 1].isComparable(to: figures[part])
      && figures[part + 1].clause == figures[part].clause && !isTotal(figures[part + 1])
      && (figures[part].end..<figures[part + 1].start).contains {
        reading.folded[$0] == TextMark.enumerationComma || isJoint($0)
      }
  }

  private func distribute(_ figures: inout [Figure], _ parts: [Int], over group: Int, _ whole: Int) {
    for part in parts {
      figures[part].group = group
      figures[part].times = figures[group].value
      figures[part].relation = .distribution
    }
    figures[group].isGroup = true
    figures.attach(parts, to: whole, division: figures[parts[0]].start)
  }

  /// The first group and total near a rate that `fits`.
  private func product(
    _ figures: [Figure], _ part: Int, _ near: Range<Int>, _ groups: [Int],
    _ fits: (_ whole: Int, _ group: Int) -> Bool
  ) -> (whole: Int, group: Int)? {
    for group in groups {
      let whole = near.first {
        $0 != part && $0 != group && figures[$0].isComparable(to: figures[part])
          && figures[$0].value > figures[part].value && fits($0, group)
      }
      if let whole { return (whole, group) }
    }
    return nil
  }
}
