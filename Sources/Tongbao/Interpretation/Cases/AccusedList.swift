/// The accused of Hong Kong notices: charged as a number (7人被控…), listed by name below, released together.
struct AccusedList {
  let reading: MentionReading
  let figures: [Figure]
  let named: [NamedItems]

  private static let family = "HK"
  private static let accused: PhraseSet = ["被告"]
  private static let all: PhraseSet = ["各被告", "所有被告", "全部被告", "众被告", "被告均"]

  func add(to drafts: inout CaseDrafts) {
    guard reading.context.script.isOverseas, let charge = reading.kinds.indices.first(where: isCharge)
    else { return }
    for items in named where figures[items.claim].kin == .person {
      guard let own = charges(of: items.claim) else { continue }
      for name in items.names {
        if let person = person(name) { add(person, own, to: &drafts) }
      }
    }
    for index in reading.kinds.indices where reading.kinds[index] == .person {
      if Self.accused.start(in: reading.folded, endingAt: reading.starts[index]) != nil,
        !drafts.names.contains(reading.string(index))
      {
        add(index, charge, to: &drafts)
      }
    }
    let names = drafts.names
    for index in reading.kinds.indices where reading.kinds[index] == .sanction && !isCharge(index) {
      let clause = reading.clauses.clauseStart(reading.starts[index])..<reading.starts[index]
      guard reading.first(Self.all, in: clause) != nil else { continue }
      for name in names { if let person = person(name) { add(person, index, to: &drafts) } }
    }
  }

  private func add(_ person: Int, _ sanction: Int, to drafts: inout CaseDrafts) {
    drafts.add(person, sanction, reading.clauses.index(at: reading.starts[sanction]))
  }

  private func isCharge(_ index: Int) -> Bool {
    reading.kinds[index] == .sanction && reading.sanction(index)?.family == Self.family
  }

  private func person(_ name: String) -> Int? {
    reading.kinds.indices.first { reading.kinds[$0] == .person && reading.string($0) == name }
  }

  /// The charge of the count itself, of its whole, or of an equal count before.
  private func charges(of claim: Int) -> Int? {
    var at = claim
    while true {
      if let own = figures[at].sanctions.first(where: isCharge) { return own }
      let equal = figures.indices.first {
        $0 < at && figures[$0].kin == figures[at].kin && figures[$0].value == figures[at].value
          && figures[$0].sanctions.contains(where: isCharge)
      }
      if let equal { return figures[equal].sanctions.first(where: isCharge) }
      // A part stands behind or before its whole, and wholes never go in a circle of more than all figures.
      guard figures[at].isPart, figures[at].whole < at else { return nil }
      at = figures[at].whole
    }
  }
}
