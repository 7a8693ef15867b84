/// A count that is stated twice with the same verb and the same noun, or of a thing that is counted nowhere else:
/// 9名责任人被问责 and 对90名责任人予以问责; 带领两名协管员 and 二十名协管员被解除合同.
///
/// The two must be all that the notice counts so, as far as ``window`` reaches, and a slip lie between them.
struct SameCount {
  let reading: MentionReading
  let figures: [Figure]

  private static let more: PhraseSet = [
    "另", "又", "还", "再", "也", "新增", "其余", "其他", "其中", "先后", "去年", "上年", "全市", "全县", "全省",
    "全区", "全国", "累计",
  ]
  /// How far before the count 另 may stand.
  private static let reach = 8
  /// How many counts on either side a count is compared with: a text of thousands is a list, where any two may be
  /// alike.
  private static let window = 200

  func found(beside known: [RepeatedClaim]) -> [RepeatedClaim] {
    var found: [RepeatedClaim] = []
    let counted = figures.indices.filter { isCounted(figures[$0]) }
    let told = Dictionary(grouping: known, by: \.second)
    for (place, later) in counted.enumerated() where place > 0 {
      let figure = figures[later]
      let near = counted[max(0, place - Self.window)..<min(counted.count, place + Self.window)]
      let all = near.filter { isSame(figures[$0], figure) }
      guard let earlier = earlier(of: later, all),
        !(told[later] ?? []).contains(where: { figures[$0.first].noun == figure.noun }),
        isOneFact(figures[earlier], figure)
      else { continue }
      found.append(RepeatedClaim(first: earlier, second: later))
    }
    return found
  }

  /// The only other count of the thing; of several the one that a slip of two long numbers ties to it.
  private func earlier(of later: Int, _ all: [Int]) -> Int? {
    if all.count == 2 { return all[0] < later ? all[0] : nil }
    // 挪用15名客户款项…，有2名客户…，对150名客户的赔偿.
    let tied = all.filter {
      $0 != later && figures[$0].slip(to: figures[later]) == .telling
        && min(figures[$0].value, figures[later].value) >= Self.twoDigits
    }
    guard tied.count == 1, tied[0] < later,
      !all.contains(where: { $0 != later && !figures[$0].contradicts(figures[later]) })
    else { return nil }
    return tied[0]
  }

  private func isCounted(_ figure: Figure) -> Bool {
    figure.isOneNumber && (!figure.isPart || figure.kin == .person && reading.isSpecificNoun(of: figure))
      && figure.value >= 2 && (figure.noun.whole != 0 || figure.kin.isOther)
      && (figure.kin == .person || figure.kin.isOther
        || figure.kin == .thing && reading.isSpecificNoun(of: figure))
  }

  private func isSame(_ first: Figure, _ second: Figure) -> Bool {
    first.kin == second.kin && (first.noun.isAkin(to: second.noun) || reading.countSameWord(first, second))
  }

  private func isOneFact(_ first: Figure, _ second: Figure) -> Bool {
    guard first.contradicts(second), let slip = first.slip(to: second), first.sentence != second.sentence,
      !isMore(first), !isMore(second), !haveRivalSubjects(first, second),
      first.period == second.period || first.period < 0 || second.period < 0
        || slip == .telling && isOfOneCase(first, second),
      isSameCase(first, second), !isElsewhere(first, second)
    else { return false }
    let isSameVerb = first.predicate != 0 && first.predicate == second.predicate
    let isDefinite = second.start == second.clause
    // 拖欠35名农民工工资 and 向53名农民工支付: of such there are many.
    if !isSameVerb, isOfClass(second) { return false }
    // 2名 and 20名 may be two facts; 15名 and 51名 hardly are.
    let isLong = min(first.value, second.value) >= Self.twoDigits
    // 三家单位收到建议, 向30家单位发出建议: of units and firms there are many.
    let isRare = second.kin.isOther && (isLong || reading.isSpecificNoun(of: second))
    return slip == .telling ? isSameVerb || isDefinite || isLong || isRare : isSameVerb
  }

  /// Two spans of time that tell of the same persons: 二十名协管员被解除合同 at the head of its clause, 15名客户款项 and 150名客户.
  ///
  /// 2019年走访12户, 2020年走访120户 is one deed of two years.
  private func isOfOneCase(_ first: Figure, _ second: Figure) -> Bool {
    guard second.kin == .person, first.predicate == 0 || first.predicate != second.predicate else {
      return false
    }
    if second.start == second.clause {
      return reading.isSpecificNoun(of: first) && reading.isSpecificNoun(of: second)
    }
    return min(first.value, second.value) >= Self.twoDigits && reading.countSameWord(first, second)
  }

  private static let twoDigits = 10.0

  private func isMore(_ figure: Figure) -> Bool {
    let start = max(figure.clause, figure.start - Self.reach)
    return reading.first(Self.more, in: start..<figure.start) != nil
  }

  /// 另外，乙县对90名…: another county, in a sentence of its own.
  private func isElsewhere(_ first: Figure, _ second: Figure) -> Bool {
    let sentence = reading.clauses.sentences[second.sentence].lowerBound
    if reading.clauses.firstCue(.outside, in: sentence..<second.start) != nil { return true }
    // 物业管理公司职员 are told of by nothing else, wherever.
    if first.noun == second.noun, reading.isSpecificNoun(of: first), isLongNoun(first) { return false }
    return OtherPlace(reading: reading).stands(before: second, than: first)
  }

  /// 甲银行收到100张罚单。乙银行收到10张罚单: two subjects of one sort before one verb.
  private func haveRivalSubjects(_ first: Figure, _ second: Figure) -> Bool {
    guard first.predicate == second.predicate, let own = subject(first), let other = subject(second) else {
      return false
    }
    return reading.folded[own.upperBound - 1] == reading.folded[other.upperBound - 1]
      && !reading.folded[own].elementsEqual(reading.folded[other])
  }

  /// The words between the clause's start and the verb, where they are few.
  private func subject(_ figure: Figure) -> Range<Int>? {
    guard figure.action >= 0, figure.actionStart - figure.clause >= 2,
      figure.actionStart - figure.clause <= Self.longestSubject
    else { return nil }
    return figure.clause..<figure.actionStart
  }

  private static let longestSubject = 10

  private static let classes: PhraseSet = [
    "农民工", "代表", "职工", "工人", "员工", "村民", "学生", "儿童", "老人", "群众", "患者", "干部", "党员", "人员",
  ]

  private func isOfClass(_ figure: Figure) -> Bool {
    let noun = reading.quantity(figure.nounMention < 0 ? figure.mention : figure.nounMention)?.counted ?? ""
    let units = Array(noun.utf16)
    return Self.classes.start(in: units, endingAt: units.count) != nil
  }

  private static let longNoun = 6

  private func isLongNoun(_ figure: Figure) -> Bool {
    (reading.quantity(figure.nounMention < 0 ? figure.mention : figure.nounMention)?.counted?.count ?? 0)
      >= Self.longNoun
  }

  /// Both in one numbered case, or neither in one.
  private func isSameCase(_ first: Figure, _ second: Figure) -> Bool {
    item(first.start) == item(second.start)
  }

  private func item(_ position: Int) -> Int? {
    let blocks = reading.context.notice.blocks
    guard let index = blocks.index(at: position), case .item = blocks[index].kind else { return nil }
    return index
  }
}
