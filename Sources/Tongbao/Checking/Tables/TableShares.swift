/// Finds what the column 占比 of a table says of the column before it: 9 / 846 = 1.1%.
///
/// The base is the total's figure in that column. It may as well be another, so the column counts only where half of
/// its rows bear it out; one that then fails is a finding.
struct TableShares {
  let claims: [Claim]

  private static let heads = ["占比", "比重", "百分比", "比例"]

  func facts(of table: FigureTable) -> [ShareFact] {
    let totals = table.rowLabels.indices.filter { table.rowLabels[$0].mark == .total }
    guard totals.count == 1, let total = totals.first else { return [] }
    return table.columnLabels.indices.flatMap { column -> [ShareFact] in
      guard table.columnLabels[column].mark == .apart,
        Self.heads.contains(where: table.columnLabels[column].text.contains),
        let counted = table.columnLabels[..<column].lastIndex(where: { $0.mark != .apart }),
        let whole = table.claims[total][counted]
      else { return [] }
      let facts = table.rowLabels.indices.compactMap { row -> ShareFact? in
        guard row != total, let part = table.claims[row][counted], let percent = table.claims[row][column],
          claims[percent].kinship == .percent
        else { return nil }
        return ShareFact(part: part, whole: whole, percent: percent)
      }
      let holding = facts.filter { RatioCheck(claims: claims).check($0).verdict == .consistent }.count
      return facts.count >= 2 && holding * 2 >= facts.count ? facts : []
    }
  }
}
