/// Looks up the words of `periods.tsv` in a notice.
struct PeriodWords {
  let lattice: WordLattice
  let rows: [PeriodRow]

  /// The longest word at `position`, whatever its unit.
  func longest(_ position: Int) -> (row: PeriodRow.Meaning, end: Int)? {
    lattice.longest(.periods, at: position).map { (rows[$0.row].meaning, $0.end) }
  }

  /// The longest word of `unit` at `position`; none where a longer word of `none` blocks it.
  func row(_ unit: PeriodRow.Unit, _ position: Int) -> (row: PeriodRow.Meaning, end: Int)? {
    guard lattice.starts(LexiconTable.periods.bit, at: position),
      let found = lattice.longest(.periods, at: position, where: { rows[$0.row].meaning.unit == unit })
    else { return nil }
    if let longest = longest(position), longest.row.unit == .none, longest.end > found.end { return nil }
    return (rows[found.row].meaning, found.end)
  }
}
