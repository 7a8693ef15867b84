/// Makes a claim of every quantity that counts something.
struct ClaimBuilder {
  let reading: MentionReading
  let region: NoticeRegion?

  func claims() -> [Claim] {
    let scope = ClaimScope(reading: reading, region: region)
    var claims: [Claim] = []
    for index in reading.mentions.indices {
      guard case .quantity(let quantity) = reading.mentions[index].content else { continue }
      var claim = claim(index, quantity, scope)
      if let previous = claims.indices.last { inherit(&claim, from: claims[previous]) }
      claims.append(claim)
    }
    return claims
  }

  private func claim(_ index: Int, _ quantity: Quantity, _ scope: ClaimScope) -> Claim {
    let range = reading.mentions[index].range
    let window = window(index)
    let sanctions = sanctions(index, quantity, window)
    let action = action(quantity, range, window, sanctions)
    var claim = Claim(
      quantity: index, amount: quantity, kinship: MeasureKinship(quantity),
      range: min(action?.range.lowerBound ?? range.lowerBound, range.lowerBound)..<range.upperBound)
    claim.predicate = action.map { actions[$0.row].predicate }
    claim.counted = quantity.counted
    claim.sanctionMentions = sanctions
    claim.sanctions = codes(sanctions, action)
    claim.isOpen = isOpenList(endingAt: range.lowerBound)
    claim.period = scope.period(at: range.lowerBound)
    claim.agent = scope.agent(at: range.lowerBound)
    claim.domain = scope.domain(at: range.lowerBound)
    return claim
  }

  private var actions: [ActionRow] { reading.context.lexicon.tables.actions }

  /// The verb: in the quantity's own clause before it, then behind it, then in the clauses before. Where the sanction
  /// that is counted stands behind, so does the verb: 对涉及的9名责任人员进行了问责处理.
  private func action(_ quantity: Quantity, _ range: Range<Int>, _ window: Range<Int>, _ sanctions: [Int])
    -> Action?
  {
    let noun = nounStart(quantity, range)
    let clause = max(window.lowerBound, reading.clauses.clauseStart(range.lowerBound))
    if let first = sanctions.first, reading.mentions[first].range.lowerBound >= range.upperBound,
      let behind = action(after: range.upperBound, to: window.upperBound)
    {
      return behind
    }
    return action(before: noun, from: clause) ?? action(after: range.upperBound, to: window.upperBound)
      ?? action(before: min(noun, clause), from: window.lowerBound)
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
    guard let noun = quantity.counted?.utf16, noun.count <= range.lowerBound else { return range.lowerBound }
    let start = range.lowerBound - noun.count
    return reading.text.units[start..<range.lowerBound].elementsEqual(noun) ? start : range.lowerBound
  }

  private struct Action {
    /// The row of `actions.tsv`.
    let row: Int
    let range: Range<Int>
  }

  /// The counted verb nearest before the quantity.
  private func action(before position: Int, from start: Int) -> Action? {
    var found: Action?
    var at = start
    while at < position {
      if reading.context.lattice.starts(LexiconTable.actions.bit, at: at),
        !reading.context.taken.holds([.citation, .institution], at: at),
        let word = reading.context.lattice.longest(.actions, at: at, where: { $0.end <= position })
      {
        found = Action(row: word.row, range: at..<word.end)
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
    where reading.context.lattice.starts(LexiconTable.actions.bit, at: at)
      && !reading.context.taken.holds([.citation, .institution], at: at)
    {
      if let word = reading.context.lattice.longest(.actions, at: at, where: { $0.end <= end }) {
        return Action(row: word.row, range: at..<word.end)
      }
    }
    return nil
  }

  private static let sanctionable: Set<String> = [
    "person", "occurrence", "place", "body", "money", "case", "thing",
  ]

  /// The sanctions between the quantity before and this one; else those behind it in its clause.
  private func sanctions(_ index: Int, _ quantity: Quantity, _ window: Range<Int>) -> [Int] {
    guard Self.sanctionable.contains(quantity.kind) else { return [] }
    let range = reading.mentions[index].range
    let before = sanctions(in: window.lowerBound..<range.lowerBound)
    if !before.isEmpty { return before }
    let end = min(window.upperBound, reading.clauses.clauseEnd(range.upperBound))
    return range.upperBound < end ? sanctions(in: range.upperBound..<end) : []
  }

  private func sanctions(in range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    var found: [Int] = []
    for index in reading.mentions(inSentence: reading.clauses.index(at: range.lowerBound))
    where reading.mentions[index].kind == .sanction
      && range.contains(reading.mentions[index].range.lowerBound)
      && reading.mentions[index].range.upperBound <= range.upperBound
    {
      found.append(index)
    }
    return found
  }

  private func codes(_ sanctions: [Int], _ action: Action?) -> [String] {
    var codes: [String] = []
    for index in sanctions {
      if let code = reading.sanction(index)?.code, !codes.contains(code) { codes.append(code) }
    }
    if codes.isEmpty, let action, !actions[action.row].sanction.isEmpty {
      codes.append(actions[action.row].sanction)
    }
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
  private func inherit(_ claim: inout Claim, from previous: Claim) {
    guard claim.predicate == nil, claim.sanctions.isEmpty, previous.amount.kind == claim.amount.kind,
      reading.clauses.index(at: claim.range.upperBound - 1)
        == reading.clauses.index(at: previous.range.lowerBound)
    else { return }
    claim.predicate = previous.predicate
    claim.sanctions = previous.sanctions
    if claim.counted == nil { claim.counted = previous.counted }
  }
}
