/// Relations that share values, so that a value cannot be changed in one without touching the others.
struct RelationNetwork {
  /// The indexes of the relations that do not hold.
  let broken: [Int]
  /// The indexes of the relations that hold.
  let sound: [Int]
  /// The indexes of the claims that take part in a broken relation, in order.
  let suspects: [Int]
  /// The indexes of the relations in which a claim takes part.
  let touching: [Int: [Int]]

  /// A relation by itself.
  init(alone index: Int, _ variables: [Int]) {
    self.init(
      broken: [index], sound: [], suspects: Set(variables).sorted(),
      touching: Dictionary(variables.map { ($0, [index]) }) { first, _ in first })
  }

  private init(broken: [Int], sound: [Int], suspects: [Int], touching: [Int: [Int]]) {
    (self.broken, self.sound, self.suspects, self.touching) = (broken, sound, suspects, touching)
  }

  /// The networks around the relations that do not hold; those whose relations all hold are left out.
  static func broken(_ relations: [Relation], _ checks: [Check], _ claims: [Claim]) -> [RelationNetwork] {
    var byClaim: [Int: [Int]] = [:]
    let isDecided = checks.map { $0.verdict == .consistent || $0.verdict == .inconsistent }
    for (index, relation) in relations.enumerated() where isDecided[index] {
      for claim in relation.variables(claims) { byClaim[claim, default: []].append(index) }
    }
    var isReached = [Bool](repeating: false, count: relations.count)
    var networks: [RelationNetwork] = []
    for start in relations.indices where checks[start].verdict == .inconsistent && !isReached[start] {
      var members = [start]
      isReached[start] = true
      var next = 0
      while next < members.count {
        for claim in relations[members[next]].variables(claims) {
          for other in byClaim[claim] ?? [] where !isReached[other] {
            isReached[other] = true
            members.append(other)
          }
        }
        next += 1
      }
      members.sort()
      let broken = members.filter { checks[$0].verdict == .inconsistent }
      networks.append(
        RelationNetwork(
          broken: broken, sound: members.filter { checks[$0].verdict == .consistent },
          suspects: Set(broken.flatMap { relations[$0].variables(claims) }).sorted(), touching: byClaim))
    }
    return networks
  }
}
