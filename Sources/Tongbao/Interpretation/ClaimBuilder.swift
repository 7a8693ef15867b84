/// Makes a claim of every quantity that counts something.
struct ClaimBuilder {
  let reading: MentionReading
  let region: NoticeRegion?

  func claims() -> [Claim] {
    let scope = ClaimScope(reading: reading, region: region)
    var claims: [Claim] = []
    for index in reading.mentions.indices where reading.quantity(index) != nil {
      if let claim = claim(index, previous: claims.last, scope) { claims.append(claim) }
    }
    return claims
  }

  private func claim(_ index: Int, previous: Claim?, _ scope: ClaimScope) -> Claim? {
    guard let quantity = reading.quantity(index) else { return nil }
    let range = reading.mentions[index].range
    let window = window(index)
    let noun = nounStart(quantity, range)
    let clause = max(window.lowerBound, reading.clauses.clauseStart(range.lowerBound))
    let action = action(before: noun, from: clause)
      ?? action(after: range.upperBound, to: window.upperBound)
      ?? action(before: min(noun, clause), from: window.lowerBound)
    let sanctions = sanctions(index, window)
    var claim = Claim(
      quantity: index, amount: quantity, kinship: MeasureKinship(quantity),
      range: min(action?.range.lowerBound ?? range.lowerBound, range.lowerBound)..<range.upperBound)
    claim.predicate = action?.row.predicate
    claim.counted = quantity.counted
    claim.sanctionMentions = sanctions
    claim.sanctions = codes(sanctions, action?.row)
    claim.isOpen = isOpenList(endingAt: range.lowerBound)
    inherit(&claim, from: previous, at: range.lowerBound)
    claim.period = scope.period(at: range.lowerBound)
    claim.agent = scope.agent(at: range.lowerBound)
    claim.domain = scope.domain(at: range.lowerBound)
    return claim
  }

  /// From the end of the quantity before (or the sentence's start) to the start of the next one (or its end).
  ///
  /// 处分a人，移送b人: what stands between two quantities belongs to the second, unless a clause mark divides it.
  private func window(_ index: Int) -> Range<Int> {
    let range = reading.mentions[index].range
    let sentence = reading.clauses.sentence(at: range.lowerBound)
    var low = sentence.lowerBound
    var high = sentence.upperBound
    for other in reading.mentions(inSentence: reading.clauses.index(at: range.lowerBound))
    where other != index && reading.mentions[other].kind == .quantity {
      let position = reading.mentions[other].range
      if position.upperBound <= range.lowerBound { low = max(low, position.upperBound) }
      if position.lowerBound >= range.upperBound { high = min(high, position.lowerBound) }
    }
    return low..<high
  }

  /// Where the noun begins that stands right before the quantity: 督查通报13期. What is counted is no verb.
  private func nounStart(_ quantity: Quantity, _ range: Range<Int>) -> Int {
    guard let noun = quantity.counted.map({ Array($0.utf16) }), noun.count <= range.lowerBound else {
      return range.lowerBound
    }
    let start = range.lowerBound - noun.count
    return Array(reading.text.units[start..<range.lowerBound]) == noun ? start : range.lowerBound
  }

  private struct Action {
    let row: ActionRow
    let range: Range<Int>
  }

  /// The counted verb nearest before the quantity.
  private func action(before position: Int, from start: Int) -> Action? {
    var found: Action?
    var at = start
    while at < position {
      if reading.context.lattice.starts(LexiconTable.actions.bit, at: at), !reading.context.taken.holds([.citation, .institution], at: at),
        let word = reading.context.lattice.longest(.actions, at: at, where: { $0.end <= position })
      {
        found = Action(row: reading.context.lexicon.tables.actions[word.row], range: at..<word.end)
        at = word.end
      } else {
        at += 1
      }
    }
    return found
  }

  /// The first counted verb behind the quantity, in its clause: 9名责任人员受到了问责处理.
  private func action(after position: Int, to limit: Int) -> Action? {
    let end = min(limit, reading.clauses.clauseEnd(position))
    for at in position..<max(position, end)
    where reading.context.lattice.starts(LexiconTable.actions.bit, at: at) && !reading.context.taken.holds([.citation, .institution], at: at) {
      if let word = reading.context.lattice.longest(.actions, at: at, where: { $0.end <= end }) {
        return Action(row: reading.context.lexicon.tables.actions[word.row], range: at..<word.end)
      }
    }
    return nil
  }

  /// The sanctions between the quantity before and this one; else those behind it in its clause.
  private func sanctions(_ index: Int, _ window: Range<Int>) -> [Int] {
    let range = reading.mentions[index].range
    guard let kind = reading.quantity(index)?.kind, kind == "person" || kind == "occurrence" || kind == "place"
      || kind == "body" || kind == "money" || kind == "case" || kind == "thing"
    else { return [] }
    let before = reading.mentions(in: window.lowerBound..<range.lowerBound).filter { reading.sanction($0) != nil }
    if !before.isEmpty { return before }
    let end = min(window.upperBound, reading.clauses.clauseEnd(range.upperBound))
    guard range.upperBound < end else { return [] }
    return reading.mentions(in: range.upperBound..<end).filter { reading.sanction($0) != nil }
  }

  private func codes(_ sanctions: [Int], _ action: ActionRow?) -> [String] {
    var codes: [String] = []
    for index in sanctions {
      if let code = reading.sanction(index)?.code, !codes.contains(code) { codes.append(code) }
    }
    if codes.isEmpty, let code = action?.sanction, !code.isEmpty { codes.append(code) }
    return codes
  }

  /// 诫勉谈话、批评教育等40人: the list that the quantity closes may hold more kinds than it names.
  private func isOpenList(endingAt position: Int) -> Bool {
    guard position > 0, reading.folded[position - 1] == 0x7B49 else { return false }
    // 甲、乙等40人 with persons before it is a list of names, not of kinds.
    return !reading.context.taken.holds(.person, at: max(0, position - 2))
  }

  /// A quantity without a verb of its own takes that of the one before it in the sentence:
  /// 处分厅局级干部54人、县处级干部285人.
  private func inherit(_ claim: inout Claim, from previous: Claim?, at position: Int) {
    guard let previous, claim.predicate == nil, claim.sanctions.isEmpty,
      previous.amount.kind == claim.amount.kind,
      reading.clauses.index(at: position) == reading.clauses.index(at: previous.range.lowerBound)
    else { return }
    claim.predicate = previous.predicate
    claim.sanctions = previous.sanctions
    if claim.counted == nil { claim.counted = previous.counted }
  }
}
