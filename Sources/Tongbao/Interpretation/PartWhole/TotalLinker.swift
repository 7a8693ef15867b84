/// 共, 合计, 累计: a total that follows its parts; it is one only where they meet it.
///
/// 截留的5.7万元 is another: a sum that takes up what was said before names it with 的, 该 or 上述.
struct TotalLinker {
  let reading: MentionReading

  /// How far before its figure 共 may stand: 共涉及20人.
  private static let reach = 10
  /// How many figures back the parts may stand.
  private static let farthest = 16
  private static let mostParts = 128
  private static let longestGap = 12
  private static let leastReference = 1000.0
  /// How wide a sum may be, as a share of its total.
  private static let widest = 0.1

  func link(_ figures: inout [Figure]) {
    for index in figures.indices where figures[index].kin != .percent {
      // What stands behind it may divide it as well: 分别问责19人、23人，合计42人，其中厅级5人.
      if figures[max(0, index - Self.mostParts)..<index].contains(where: { $0.whole == index }) { continue }
      if isTotal(figures, index) {
        // 合计办结926件，其余261件…: what a list makes may be a part of more.
        if figures[index].isPart {
          if !linkBefore(&figures, index, isSameVerb: true) { _ = linkStatements(&figures, index) }
          continue
        }
        if linkSentence(&figures, index) || linkBefore(&figures, index) { continue }
        if linkBefore(&figures, index, isSameVerb: true) || linkLabelled(&figures, index) { continue }
        if linkStatements(&figures, index) || linkParagraphs(&figures, index)
          || linkCounted(&figures, index)
        {
          continue
        }
        linkVisits(&figures, index)
      } else if linkRaised(&figures, index) {
        continue
      } else if !figures[index].isPart, isReference(figures[index]), linkBefore(&figures, index) {
        // What was given may be divided twice: by where it came from and by where it went.
        linkBefore(&figures, index)
      }
    }
  }

  private func isTotal(_ figures: [Figure], _ index: Int) -> Bool {
    let figure = figures[index]
    let previous = index > 0 ? figures[index - 1].end : 0
    let start = max(figure.clause, previous, figure.start - Self.reach)
    return start < figure.start && reading.clauses.firstCue(.total, in: start..<figure.start) != nil
  }

  /// 上缴违纪所得7.8万元 takes up what was told to be received.
  private static let gains: PhraseSet = ["所得", "违法所得", "违纪所得", "赃款", "上述资金", "涉及资金", "涉及金额", "涉案金额"]

  private func isReference(_ figure: Figure) -> Bool {
    guard figure.kin.isMoney, figure.isExact, figure.value >= Self.leastReference, figure.start > 0 else {
      return false
    }
    return reading.folded[figure.start - 1] == 0x7684 || figure.start == figure.clause
      || reading.clauses.cue(.anaphor, endingAt: figure.start) != nil
      || Self.gains.start(in: reading.folded, endingAt: figure.start) != nil
  }

  /// All that stands before it in its sentence; of 上述…共 also the sentence before.
  private func linkSentence(_ figures: inout [Figure], _ index: Int) -> Bool {
    let figure = figures[index]
    let isAnaphoric = reading.clauses.firstCue(.anaphor, in: figure.clause..<figure.start) != nil
    let first = reading.clauses.sentences[max(0, isAnaphoric ? figure.sentence - 1 : figure.sentence)]
      .lowerBound
    let parts = reading.figures(figures, in: first..<figure.start).filter { isPart(figures, $0, of: index) }
    guard parts.count >= 2 else { return false }
    let isComplete = figures.isComplete(index, parts)
    guard
      isComplete
        || NearMiss(figures: figures).isLikely(index, parts, .stated)
          && !parts.contains(where: { reading.isForEachOfSome(figures[$0]) })
    else { return false }
    figures.attach(parts, to: index, division: figure.start)
    if !isComplete { for part in parts { figures[part].relation = .partition } }
    return true
  }

  /// What stands before it, from the nearest on, until the sum is reached.
  @discardableResult
  private func linkBefore(_ figures: inout [Figure], _ index: Int, isSameVerb: Bool = false) -> Bool {
    if isSameVerb, figures[index].predicate == 0 { return false }
    var parts: [Int] = []
    var at = index - 1
    while at >= 0, index - at <= Self.farthest,
      figures[index].sentence - figures[at].sentence <= Self.longestGap
    {
      // The total has been stated before: what stands there belongs to that statement.
      if figures[at].value == figures[index].value, figures[at].isComparable(to: figures[index]) {
        return false
      }
      if isPart(figures, at, of: index), !isSameVerb || figures[at].predicate == figures[index].predicate {
        parts.append(at)
        let sum = figures.sum(parts)
        // 六百余名 and 9人 make 613 and any number near it.
        let isNarrow =
          figures[index].kin.isMoney || sum.high - sum.low <= figures[index].value * Self.widest
        if parts.count >= 2, sum.meets(figures[index].interval), isNarrow {
          figures.attach(parts, to: index, division: figures[at].start)
          return true
        }
        if sum.low > figures[index].interval.high { return false }
      }
      at -= 1
    }
    return false
  }

  private static let labelLength = 4

  /// 虚增营业收入8642万元，虚增利润1235万元…虚增营业收入6120万元…。上述虚增营业收入合计14762万元: those before which the same words stand.
  private func linkLabelled(_ figures: inout [Figure], _ index: Int) -> Bool {
    let own = figures[index]
    guard let cue = reading.clauses.firstCue(.total, in: own.clause..<own.start),
      let label = label(endingAt: cue.start), label.lowerBound >= own.clause
    else { return false }
    let parts = figures.indices.prefix(index).suffix(Self.farthest).filter {
      isPart(figures, $0, of: index)
        && self.label(endingAt: figures[$0].start).map {
          reading.folded[$0].elementsEqual(reading.folded[label])
        } ?? false
    }
    guard parts.count >= 2, figures.isComplete(index, parts) else { return false }
    figures.attach(parts, to: index, division: figures[parts[0]].start)
    return true
  }

  private func label(endingAt end: Int) -> Range<Int>? {
    guard end >= Self.labelLength else { return nil }
    let label = end - Self.labelLength..<end
    return reading.folded[label].allSatisfy(PrintedDate.isHan) ? label : nil
  }

  private static let raised: PhraseSet = ["增为", "增至", "增加至", "增加到", "增加为", "升至", "调增至", "追加至"]
  private static let added: PhraseSet = ["追加", "增加", "新增", "增拨", "另增", "又增"]

  /// 核定经费1亿9500万元…追加4300万元，总经费增为2亿3800万元: what there was and what was added to it.
  private func linkRaised(_ figures: inout [Figure], _ index: Int) -> Bool {
    guard Self.raised.start(in: reading.folded, endingAt: figures[index].start) != nil,
      !figures[index].isPart,
      let second = figures.indices.prefix(index).last(where: { isPart(figures, $0, of: index) }),
      Self.added.start(in: reading.folded, endingAt: figures[second].start) != nil,
      let first = figures.indices.prefix(second).last(where: { isPart(figures, $0, of: index) }),
      figures[index].sentence - figures[first].sentence <= 2, figures.isComplete(index, [first, second])
    else { return false }
    figures.attach([first, second], to: index, division: figures[first].start)
    return true
  }

  private static let leastStatements = 3

  /// 甲市交办312件，办结241件；乙市交办198件，办结165件；…。合计办结926件: one count with the total's verb in each statement right before,
  /// and a slip of the pen between them.
  private func linkStatements(_ figures: inout [Figure], _ index: Int) -> Bool {
    let own = figures[index]
    guard own.predicate != 0, own.sentence >= Self.leastStatements, own.isOneNumber,
      reading.figures(figures, inSentence: own.sentence).first == index
    else { return false }
    var parts: [Int] = []
    var sentence = own.sentence - 1
    repeat {
      let same = reading.figures(figures, inSentence: sentence).filter {
        figures[$0].predicate == own.predicate && figures[$0].kin == own.kin
      }
      guard same.count == 1, !figures[same[0]].isPart, !figures[same[0]].isGroup else { return false }
      parts.insert(same[0], at: 0)
      sentence -= 1
    } while sentence >= 0 && reading.folded[reading.clauses.sentences[sentence]].last == TextMark.semicolon
    guard parts.count >= Self.leastStatements,
      NearMiss(figures: figures).isLikely(index, parts, .closed)
    else { return false }
    figures.attach(parts, to: index, division: figures[parts[0]].start)
    for part in parts { figures[part].relation = .partition }
    return true
  }

  private static let mostCounted = 8.0
  private static let countedReach = 3

  /// 四人收受财物合计938.4万元, 五项合计133万元: the last four or five sums told before, and a slip of the pen between.
  private func linkCounted(_ figures: inout [Figure], _ index: Int) -> Bool {
    let own = figures[index]
    let count = index - 1
    guard own.kin.isMoney, own.isOneNumber, count >= 2, figures[count].start == own.clause,
      figures[count].kin == .person || figures[count].kin == .thing, figures[count].isExact,
      figures[count].value >= 2,
      figures[count].value <= Self.mostCounted
    else { return false }
    let before = (0..<count).filter {
      figures[$0].isComparable(to: own) && !figures[$0].isPart && figures[$0].isOneNumber
        && own.sentence - figures[$0].sentence <= Self.countedReach
    }
    let parts = Array(before.suffix(Int(figures[count].value)))
    guard parts.count == Int(figures[count].value),
      NearMiss(figures: figures).isLikely(index, parts, .divided)
    else { return false }
    figures.attach(parts, to: index, division: figures[parts[0]].start)
    for part in parts { figures[part].relation = .partition }
    return true
  }

  /// How many statements back 以上合计 reaches.
  private static let statements = 8

  /// 处罚款120万元。…处罚款60万元；…处罚款60万元。以上合计240万元: one amount with the same verb in each statement before, by lines as
  /// well.
  private func linkParagraphs(_ figures: inout [Figure], _ index: Int) -> Bool {
    let own = figures[index]
    guard own.kin.isMoney, own.isOneNumber, own.clause < own.start,
      reading.clauses.firstCue(.anaphor, in: own.clause..<own.start) != nil
    else { return false }
    var parts: [Int] = []
    var sentence = own.sentence - 1
    while sentence >= 0, own.sentence - sentence <= Self.statements {
      let same = reading.figures(figures, inSentence: sentence).filter { figures[$0].isComparable(to: own) }
      guard same.count == 1, figures[same[0]].isOneNumber, !figures[same[0]].isPart,
        parts.first.map({ figures[$0].predicate == figures[same[0]].predicate }) ?? true
      else { break }
      parts.insert(same[0], at: 0)
      if parts.count >= 2, figures.isComplete(index, parts) { return false }
      sentence -= 1
    }
    guard parts.count >= 2, parts.allSatisfy({ figures[$0].predicate != 0 }),
      NearMiss(figures: figures).isLikely(index, parts, .closed)
    else { return false }
    figures.attach(parts, to: index, division: figures[parts[0]].start)
    for part in parts { figures[part].relation = .partition }
    return true
  }

  /// 党纪处分6人次、政务处分4人次，共处分8人: acts on persons who are counted once.
  private func linkVisits(_ figures: inout [Figure], _ index: Int) {
    let parts = [index - 2, index - 1]
    guard index >= 2, figures[index].kin == .person,
      parts.allSatisfy({
        figures[$0].kin == .visit && !figures[$0].isPart && figures[$0].sentence == figures[index].sentence
      }), figures.mayOverlap(index, parts) || OverlapSlip(figures: figures).isLikely(index, parts)
    else { return }
    figures.attach(parts, to: index, division: figures[parts[0]].start)
    for part in parts { figures[part].relation = .overlap }
  }

  private func isPart(_ figures: [Figure], _ part: Int, of whole: Int) -> Bool {
    !figures[part].isPart && !figures[part].isGroup && figures[part].value < figures[whole].value
      && !reading.isRate(figures[part])
      && figures[part].interval.high.isFinite
      && figures[whole].isComparable(to: figures[part])
  }
}
