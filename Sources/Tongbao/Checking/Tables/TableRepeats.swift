/// Finds the figures of the running text that a table states again: 处理193人 and the 193 under 处理人数 beside 合计.
///
/// The heads of the cell's row and column must name what the claim counts. Of figures that differ only a total is taken
/// for the claim's, where its heads name verb and noun, no other claim fits and one slip lies between the two.
struct TableRepeats {
  let claims: [Claim]
  let text: NoticeText

  /// How far before a figure its sentence is read.
  private static let reach = 200

  func found(in table: FigureTable) -> [RepeatedClaim] {
    let told = claims.indices.filter {
      claims[$0].row == nil && claims[$0].kinship != .percent && (claims[$0].amount.value ?? 0) >= 2
    }
    guard !told.isEmpty else { return [] }
    var found: [RepeatedClaim] = []
    var open: [(cell: Int, row: Int, labels: [TableLabel])] = []
    // Rows of which the text tells a figure as it stands: they are of the same span of time.
    var toldRows: Set<Int> = []
    for (row, cells) in table.claims.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let cell, claims[cell].kinship != .percent else { continue }
        let labels = [table.rowLabels[row], table.columnLabels[column]]
        let equal = told.first {
          claims[$0].amount.interval == claims[cell].amount.interval
            && isSame(claims[$0], claims[cell], labels)
        }
        if let equal {
          found.append(RepeatedClaim(first: equal, second: cell))
          if labels.contains(where: { $0.mark == .total }) { toldRows.insert(row) }
        } else {
          open.append((cell, row, labels))
        }
      }
    }
    for (cell, row, labels) in open {
      let isTotal = labels.contains { $0.mark == .total }
      guard isTotal || toldRows.contains(row) else { continue }
      let rivals = told.filter {
        isTotal
          ? isNamedInFull(claims[$0], claims[cell], labels) : isNamedByBoth(claims[$0], claims[cell], labels)
      }
      guard rivals.count == 1, let rival = rivals.first, !found.contains(where: { $0.first == rival }),
        let value = claims[rival].amount.value, let printed = claims[cell].amount.value,
        SingleSlip(value, printed) != nil
      else { continue }
      found.append(RepeatedClaim(first: rival, second: cell))
    }
    return found
  }

  /// Whether every head names the claim, and one of them by its verb or noun.
  private func isSame(_ claim: Claim, _ cell: Claim, _ labels: [TableLabel]) -> Bool {
    guard isComparable(claim, cell) else { return false }
    var isNamed = false
    for label in labels where label.mark != .total && label.mark != .subtotal {
      let head = label.subject
      if head.isEmpty { continue }
      if names(head, claim) {
        isNamed = true
      } else if !sentence(of: claim).holds(head) {
        return false
      }
    }
    return isNamed
  }

  /// Whether one head names the verb and the noun.
  private func isNamedInFull(_ claim: Claim, _ cell: Claim, _ labels: [TableLabel]) -> Bool {
    guard isComparable(claim, cell), let predicate = claim.predicate else { return false }
    return labels.contains { label in
      label.text.holds(predicate) && claim.counted.map(label.text.holds) ?? false
    }
  }

  /// 处理1580人（包括7名地厅级干部）: one head names the verb, the other opens the noun.
  private func isNamedByBoth(_ claim: Claim, _ cell: Claim, _ labels: [TableLabel]) -> Bool {
    guard isComparable(claim, cell), let predicate = claim.predicate, let counted = claim.counted else {
      return false
    }
    let heads = labels.map(\.subject)
    guard heads.count == 2, heads.allSatisfy({ $0.count >= 2 }) else { return false }
    return (heads[0].holds(predicate) && counted.hasPrefix(heads[1]))
      || (heads[1].holds(predicate) && counted.hasPrefix(heads[0]))
  }

  /// A cell under 问题数 without a unit may count 件, 起 or 个.
  private func isComparable(_ claim: Claim, _ cell: Claim) -> Bool {
    cell.amount.unit == nil || claim.kinship.isComparable(to: cell.kinship)
  }

  private func names(_ head: String, _ claim: Claim) -> Bool {
    if let predicate = claim.predicate, head.holds(predicate) { return true }
    guard let counted = claim.counted, counted.count >= 2 else { return false }
    return head.holds(counted) || counted.holds(head)
  }

  private func sentence(of claim: Claim) -> String {
    var start = claim.range.lowerBound
    let least = max(0, start - Self.reach)
    while start > least, !TextMark.endsSentence(text.folded[start - 1]) { start -= 1 }
    return text.foldedString(start..<claim.range.upperBound)
  }
}

extension String {
  /// Whether `part` stands in the text, compared byte by byte: no normal forms are sought as `contains` does.
  fileprivate func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first, part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { start in
          text[start] == first && part.indices.allSatisfy { text[start + $0] == part[$0] }
        }
      }
    }
  }
}
