/// Completes divisions whose last members are named instead of counted, where their number is just what lacks:
/// 问责43人，其中38人…，3人…，张某、李某被逮捕.
struct NamedRemainderFinder {
  let reading: MentionReading

  private static let mostNames = 10

  func complete(_ divisions: inout [Division], _ figures: inout [Figure]) {
    for index in divisions.indices
    where divisions[index].relation == .subset {
      guard let lacking = lacking(figures, divisions[index], isNamed) ?? misprinted(figures, divisions[index])
      else { continue }
      for part in divisions[index].parts { figures[part].relation = .partition }
      divisions[index] = Division(
        whole: divisions[index].whole, parts: divisions[index].parts, relation: .partition,
        named: lacking)
    }
  }

  /// How many members the parts leave over, where all figures are exact.
  private func lacking(
    _ figures: [Figure], _ division: Division, _ isNamed: (Int, [Figure], Division) -> Bool
  ) -> Int? {
    let sum = figures.sum(division.parts)
    let total = figures[division.whole].interval
    guard sum.low == sum.high, total.low == total.high,
      (1...Double(Self.mostNames)).contains(total.low - sum.low)
    else { return nil }
    let lacking = Int(total.low - sum.low)
    return isNamed(lacking, figures, division) ? lacking : nil
  }

  /// 对24家企业依法处理，其中对甲公司、乙厂分别罚款15万元、8万元，其余220家予以警告: those named and the rest are all, and a slip that few
  /// numbers are made by lies between; a name may have been overlooked, but not so many.
  private func misprinted(_ figures: [Figure], _ division: Division) -> Int? {
    if let named = misprintedTotal(figures, division) { return named }
    guard division.parts.count == 1, let part = division.parts.first, figures[division.whole].isOneNumber,
      figures[part].isOneNumber
    else { return nil }
    let named = bodies(figures[division.whole], figures[part])
    let (whole, rest) = (figures[division.whole].value, figures[part].value)
    guard named >= 1, abs(whole - rest - Double(named)) > Double(named),
      SingleSlip(whole, rest + Double(named)) == .telling
        || SingleSlip(rest, whole - Double(named)) == .telling
    else { return nil }
    return named
  }

  /// 310名公职人员被问责，其中24人…，5人…，张某、李某被留置: a total with a digit too many.
  private func misprintedTotal(_ figures: [Figure], _ division: Division) -> Int? {
    guard division.parts.count >= 2, let last = division.parts.last, figures[division.whole].kin == .person,
      figures[division.whole].isOneNumber, figures[last].sentence - figures[division.whole].sentence <= 1
    else { return nil }
    let named = names(behind: figures[last].end)
    let sum = figures.sum(division.parts)
    guard named >= 1, sum.low == sum.high, figures[division.whole].value > sum.low + Double(named),
      SingleSlip(figures[division.whole].value, sum.low + Double(named)) == .telling
    else { return nil }
    return named
  }

  private func isNamed(_ lacking: Int, _ figures: [Figure], _ division: Division) -> Bool {
    guard let first = division.parts.first, let last = division.parts.last else { return false }
    if figures[division.whole].kin == .person, names(behind: figures[last].end) == lacking { return true }
    if lacking == 1, isSingle(behind: figures[last], of: figures[division.whole]) { return true }
    if division.parts.count == 1, isRestOfPersons(figures[first]),
      names(between: figures[division.whole], and: figures[first]) == lacking
    {
      return true
    }
    return division.parts.count == 1 && bodies(figures[division.whole], figures[first]) == lacking
  }

  private static let joints: PhraseSet = ["及一", "和一", "与一", "、一", ",一", "另一", ",另有一", "以及一"]

  /// 五项罪名，包括四项公职人员索取利益及一项公职人员接受利益: 一项 is counted with the others.
  private func isSingle(behind part: Figure, of whole: Figure) -> Bool {
    let end = reading.clauses.clauseEnd(part.end)
    guard part.end < end, let single = reading.first(Self.joints, in: part.end..<end),
      single.upperBound < reading.folded.count
    else { return false }
    return reading.folded[single.upperBound] == reading.folded[whole.end - 1]
  }

  /// 对24家企业依法处理，其中对甲公司、乙厂分别罚款15万元、8万元，其余22家予以警告: how many bodies stand before the rest.
  private func bodies(_ whole: Figure, _ part: Figure) -> Int {
    guard whole.kin.isOther, whole.sentence == part.sentence, whole.end < part.start,
      reading.clauses.cue(.rest, endingAt: part.start) != nil
    else { return 0 }
    return Set(reading.mentions(.institution, in: whole.end..<part.start).flatMap(reading.bearers)).count
  }

  private static let another: PhraseSet = ["另外", "另", "另有"]

  /// 其余8人, 另外3人.
  private func isRestOfPersons(_ figure: Figure) -> Bool {
    figure.kin == .person
      && (reading.clauses.cue(.rest, endingAt: figure.start) != nil
        || Self.another.start(in: reading.folded, endingAt: figure.start) != nil)
  }

  /// How many persons are named between the two.
  private func names(between whole: Figure, and part: Figure) -> Int {
    guard whole.kin == .person, whole.end < part.start else { return 0 }
    return Set(reading.mentions(.person, in: whole.end..<part.start).map(reading.string)).count
  }

  /// 共抓获9人。郑某伟被判处有期徒刑…，其余8人被判处…: those named since the last count of persons in the paragraph and the rest make it.
  func beside(_ figures: inout [Figure]) -> [Division] {
    figures.indices.compactMap { rest in
      guard isRestOfPersons(figures[rest]), !figures[rest].isPart, figures[rest].isExact,
        let whole = figures.indices.prefix(rest).last(where: { figures[$0].kin == .person }),
        figures[whole].isExact, !figures[whole].isGroup,
        reading.context.notice.blocks.holdInOneLine(figures[whole].start, figures[rest].start)
      else { return nil }
      let named = names(between: figures[whole], and: figures[rest])
      guard named >= 1, Double(named) + figures[rest].value == figures[whole].value else { return nil }
      figures.attach([rest], to: whole, division: figures[rest].start)
      figures[rest].relation = .partition
      return Division(whole: whole, parts: [rest], relation: .partition, named: named)
    }
  }

  /// 6名公职人员被问责：副局长彭某受到撤职处分，4人受到警告处分，1人被诫勉谈话: behind a colon those who are named and those who are counted make it.
  func listed(_ figures: inout [Figure]) -> [Division] {
    figures.indices.compactMap { whole in
      let figure = figures[whole]
      guard figure.kin == .person, figure.isExact, !figure.isGroup else { return nil }
      let colon = reading.clauses.clauseEnd(figure.end)
      guard colon < reading.folded.count, reading.folded[colon] == TextMark.colon else { return nil }
      let range = colon..<reading.clauses.fullEnd(figure.start)
      let parts = reading.figures(figures, in: range).filter { figures[$0].kin == .person }
      let named = Set(reading.mentions(.person, in: range).map(reading.string)).count
      guard !parts.isEmpty, named >= 1,
        parts.allSatisfy({ !figures[$0].isPart && figures[$0].isExact && !figures[$0].isGroup }),
        figures.sum(parts).low + Double(named) == figure.value
      else { return nil }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
      return Division(whole: whole, parts: parts, relation: .partition, named: named)
    }
  }

  private func names(behind position: Int) -> Int {
    let sentence = reading.clauses.sentence(at: max(0, position - 1))
    guard position < sentence.upperBound else { return 0 }
    return Set(reading.mentions(.person, in: position..<sentence.upperBound).map(reading.string)).count
  }
}
