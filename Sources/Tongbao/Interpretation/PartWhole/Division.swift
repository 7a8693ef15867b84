/// A whole with the parts that the same words divide it into, all in one relation to it.
struct Division: Sendable {
  /// The index of the claim that is divided.
  let whole: Int
  /// The indexes of the parts, in order; never empty.
  let parts: [Int]
  let relation: Claim.Relation
  /// How many members of the whole are named instead of counted.
  let named: Int

  /// In place of a division's number: the part is checked otherwise.
  static let none = -1

  init(whole: Int, parts: [Int], relation: Claim.Relation, named: Int = 0) {
    (self.whole, self.parts, self.relation, self.named) = (whole, parts, relation, named)
  }

  /// The divisions of `figures`, by whole and by where they are made.
  static func all(in figures: [Figure], _ groups: [Group]) -> [Division] {
    var divisions: [Division] = []
    for group in groups {
      if group.parts.count == 1, let relation = figures[group.parts[0]].relation {
        divisions.append(Division(whole: group.whole, parts: group.parts, relation: relation))
        continue
      }
      var relations: [Claim.Relation] = []
      for part in group.parts {
        if let relation = figures[part].relation, !relations.contains(relation) { relations.append(relation) }
      }
      for relation in relations {
        let parts = group.parts.filter { figures[$0].relation == relation }
        divisions.append(Division(whole: group.whole, parts: parts, relation: relation))
      }
    }
    return divisions
  }

  /// Parts that share their whole and the words that divide it.
  struct Group {
    let whole: Int
    let division: Int
    var parts: [Int]
  }

  static func groups(in figures: [Figure]) -> [Group] {
    let parts = figures.indices.filter { figures[$0].isPart && figures[$0].division != none }.sorted {
      (figures[$0].whole, figures[$0].division, $0) < (figures[$1].whole, figures[$1].division, $1)
    }
    var groups: [Group] = []
    for part in parts {
      let (whole, division) = (figures[part].whole, figures[part].division)
      if let last = groups.last, last.whole == whole, last.division == division {
        groups[groups.count - 1].parts.append(part)
      } else {
        groups.append(Group(whole: whole, division: division, parts: [part]))
      }
    }
    return groups
  }
}
