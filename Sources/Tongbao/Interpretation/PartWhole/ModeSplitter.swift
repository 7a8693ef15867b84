/// 处分168人，其中开除公职23人、开除党籍19人: one person may be dealt with in both ways, so the two are not added.
struct ModeSplitter {
  let reading: MentionReading

  /// Gives each part a division of its own where the parts count different regimes of sanction.
  func split(_ figures: inout [Figure], _ groups: [Division.Group]) {
    for group in groups where group.parts.count >= 2 {
      guard group.parts.allSatisfy({ figures[$0].relation == .subset && isOfPersons(figures[$0]) }) else {
        continue
      }
      let families = Set(group.parts.compactMap { family(figures[$0]) })
      guard families.count >= 2, families.contains(Self.party) else { continue }
      for part in group.parts { figures[part].division = figures[part].start }
    }
  }

  private static let party = "PI"

  private func isOfPersons(_ figure: Figure) -> Bool { figure.kin == .person || figure.kin == .visit }

  private func family(_ figure: Figure) -> String? {
    for mention in figure.sanctions where reading.kinds[mention] == .sanction {
      return reading.sanction(mention)?.family
    }
    return nil
  }
}
