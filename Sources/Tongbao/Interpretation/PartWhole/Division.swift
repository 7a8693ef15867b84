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
    var groups: [Group] = []
    for part in figures.indices where figures[part].isPart && figures[part].division != none {
      let (whole, division) = (figures[part].whole, figures[part].division)
      if let known = groups.lastIndex(where: { $0.whole == whole && $0.division == division }) {
        groups[known].parts.append(part)
      } else {
        groups.append(Group(whole: whole, division: division, parts: [part]))
      }
    }
    groups.sort { ($0.whole, $0.division) < ($1.whole, $1.division) }
    return groups
  }
}
