/// Finds what the rows and the columns of a table say of each other: totals, subtotals, 其中.
///
/// Heads alone do not tell which columns make a total: 总计 may be divided by rank and once more by kind. So a
/// division counts only where most of the crossing lines bear it out; one that then fails in one line is a finding.
struct TableSums {
  let claims: [Claim]

  func relations(of table: FigureTable) -> [Relation] {
    let rows = Axis(
      labels: table.rowLabels,
      crossing: table.columnLabels.indices.filter { table.columnLabels[$0].mark != .apart },
      isRows: true, claim: { table.claims[$0][$1] })
    let columns = Axis(
      labels: table.columnLabels, crossing: Array(table.rowLabels.indices), isRows: false,
      claim: { table.claims[$1][$0] })
    return relations(rows) + relations(columns) + told(table)
  }

  /// 罚款90万元, 警告，罚款5万元, … above 合计 237.2万元: amounts that words tell make their column's total, or a slip of the pen lies between.
  private func told(_ table: FigureTable) -> [Relation] {
    table.toldSums.compactMap { sum in
      let whole = claims[sum.whole].amount.interval
      let parts = PartAmounts(claims: claims).sum(sum.parts)
      guard
        parts.meets(whole)
          || SingleSlip((whole.low + whole.high) / 2, (parts.low + parts.high) / 2) != nil
      else { return nil }
      return .partition(whole: sum.whole, parts: sum.parts, named: 0, kind: .table)
    }
  }

  /// The lines of a table in one direction.
  private struct Axis {
    let labels: [TableLabel]
    let crossing: [Int]
    /// Whether the lines are rows, so that what is added stands in one column.
    let isRows: Bool
    /// The claim of a line where another crosses it.
    let claim: (_ line: Int, _ crossing: Int) -> Int?

    func lines(_ mark: TableLabel.Mark) -> [Int] { labels.indices.filter { labels[$0].mark == mark } }
  }

  private struct Sum {
    let whole: Int
    let parts: [Int]
  }

  private func relations(_ axis: Axis) -> [Relation] {
    var relations: [Relation] = []
    let groups = groups(axis)
    for group in groups where isBorneOut(group, axis) { relations += self.relations(group, axis) }
    if axis.lines(.total).count == 1, let whole = axis.lines(.total).first {
      for sum in sums(of: whole, groups, axis) { relations += self.relations(sum, axis) }
    }
    return relations + insides(axis)
  }

  /// The lines of each 小计: those behind it where it opens its group, else those before it.
  private func groups(_ axis: Axis) -> [Sum] {
    let marks = axis.labels.map(\.mark)
    guard let first = marks.firstIndex(where: { $0 == .subtotal || $0 == .plain }) else { return [] }
    let opens = marks[first] == .subtotal
    var groups: [Sum] = []
    var parts: [Int] = []
    var open: Int?
    func close(_ whole: Int?) {
      if let whole, parts.count >= 2 { groups.append(Sum(whole: whole, parts: parts)) }
      parts = []
    }
    for line in marks.indices {
      switch marks[line] {
      case .plain: parts.append(line)
      case .subtotal:
        close(opens ? open : line)
        open = line
      case .total:
        close(opens ? open : nil)
        open = nil
      case .inside, .apart: break
      }
    }
    close(opens ? open : nil)
    return groups
  }

  /// The divisions of the total: by its subtotals, by all lines, or by several runs of lines one after another.
  private func sums(of whole: Int, _ groups: [Sum], _ axis: Axis) -> [Sum] {
    let plain = axis.lines(.plain)
    let grouped = Set(groups.flatMap(\.parts))
    let ungrouped = plain.filter { !grouped.contains($0) }
    let parts = groups.isEmpty ? plain : (ungrouped + axis.lines(.subtotal)).sorted()
    let all = Sum(whole: whole, parts: parts)
    if parts.count >= 2, isBorneOut(all, axis) { return [all] }
    // 总计, by rank and by kind: from each line on, the shortest run that makes the total.
    var found: [Sum] = []
    var rest = plain[...]
    while rest.count >= 2 {
      let run = (2...rest.count).lazy.map { Sum(whole: whole, parts: Array(rest.prefix($0))) }
        .first { isBorneOut($0, axis, least: 2) }
      guard let run else { return found }
      found.append(run)
      rest = rest.dropFirst(run.parts.count)
    }
    return found
  }

  /// Whether the division holds in most of the lines that cross it. A single column below 合计 needs no other witness.
  private func isBorneOut(_ sum: Sum, _ axis: Axis, least: Int = 1) -> Bool {
    var complete = 0
    var holding = 0
    for crossing in axis.crossing {
      guard let whole = axis.claim(sum.whole, crossing), (claims[whole].amount.value ?? 0) > 0 else {
        continue
      }
      let parts = sum.parts.compactMap { axis.claim($0, crossing) }
      guard parts.count == sum.parts.count else { continue }
      complete += 1
      if PartAmounts(claims: claims).sum(parts).meets(claims[whole].amount.interval) { holding += 1 }
    }
    if complete == 1, least == 1, axis.isRows { return axis.lines(.inside).isEmpty || holding == 1 }
    return holding >= least && holding * 2 >= complete
  }

  private func relations(_ sum: Sum, _ axis: Axis) -> [Relation] {
    axis.crossing.compactMap { crossing in
      guard let whole = axis.claim(sum.whole, crossing) else { return nil }
      let parts = sum.parts.compactMap { axis.claim($0, crossing) }
      // A cell that covers several lines is no part of itself.
      guard Set(parts).count == parts.count, !parts.contains(whole) else { return nil }
      // Blank is not zero: with a blank among them the parts only lie within the total, unless they make it.
      if parts.count < sum.parts.count,
        parts.count < 2 || !PartAmounts(claims: claims).sum(parts).meets(claims[whole].amount.interval)
      {
        return parts.isEmpty ? nil : .subset(whole: whole, parts: parts, kind: .table)
      }
      return .partition(whole: whole, parts: parts, named: 0, kind: .table)
    }
  }

  /// 其中 and the lines that say so again lie within the line before them.
  private func insides(_ axis: Axis) -> [Relation] {
    var relations: [Relation] = []
    var whole: Int?
    for line in axis.labels.indices {
      guard axis.labels[line].mark == .inside else {
        whole = axis.labels[line].mark == .apart ? whole : line
        continue
      }
      guard let whole else { continue }
      for crossing in axis.crossing {
        if let outer = axis.claim(whole, crossing), let inner = axis.claim(line, crossing) {
          relations.append(.subset(whole: outer, parts: [inner], kind: .table))
        }
      }
    }
    return relations
  }
}
