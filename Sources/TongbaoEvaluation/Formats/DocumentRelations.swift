/// A directed relation between two mentions, as brat, doccano, Label Studio and INCEpTION draw it.
struct StatedRelation: Sendable, Hashable {
  /// `institution` from a person to the body of the post, or how a part belongs to its whole.
  let type: String
  /// The mention from which the arrow goes: the person, the part.
  let from: String
  /// The mention to which it goes: the body, the whole.
  let to: String
  var line: Int?

  static func == (a: Self, b: Self) -> Bool { a.type == b.type && a.from == b.from && a.to == b.to }
  func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(from)
    hasher.combine(to)
  }

  static let institution = "institution"
  /// A parent without a stated relation.
  static let part = "part"
  /// The relations of the record format, and `part`.
  static let partWhole = ["partition", "subset", "overlap", "distribution", part]
}

extension AnnotatedDocument {
  /// The relations that the record holds between mentions: persons' institutions and claims' parents.
  var relations: [StatedRelation] {
    let ids = Set(mentions.map(\.id))
    let bodies = mentions.compactMap { mention in
      mention.attributes["institution"]?.string.map {
        StatedRelation(type: StatedRelation.institution, from: mention.id, to: $0)
      }
    }
    let quantities = claimQuantities
    let parts = claims.compactMap { claim -> StatedRelation? in
      guard let quantity = claim["quantity"]?.string,
        let parent = claim["parent"]?.string.flatMap({ quantities[$0] })
      else { return nil }
      return StatedRelation(
        type: claim["relation"]?.string ?? StatedRelation.part, from: quantity, to: parent)
    }
    return (bodies + parts).filter { ids.contains($0.from) && ids.contains($0.to) }
  }

  private var claims: [JSONObject] { (rest["claims"]?.array?.elements ?? []).compactMap(\.object) }

  /// The quantity of each claim by the claim's identifier.
  private var claimQuantities: [String: String] {
    var quantities: [String: String] = [:]
    for claim in claims {
      if let id = claim["id"]?.string, let quantity = claim["quantity"]?.string { quantities[id] = quantity }
    }
    return quantities
  }

  /// Takes over the relations that a tool gives back.
  ///
  /// Nothing changes where they are those of the record. Where an annotator drew others, persons get their bodies and
  /// claims their parents from them; a quantity that has no claim yet gets one.
  mutating func apply(_ stated: [StatedRelation], file: String) -> [FormatProblem] {
    let ids = Set(mentions.map(\.id))
    var problems: [FormatProblem] = []
    let valid = stated.filter { relation in
      for end in [relation.from, relation.to] where !ids.contains(end) {
        problems.append(
          FormatProblem(file, line: relation.line, id: id, .dangling("the relation's end “\(end)”")))
        return false
      }
      return true
    }
    if Set(valid) == Set(relations) { return problems }
    for index in mentions.indices {
      let body = valid.first { $0.type == StatedRelation.institution && $0.from == mentions[index].id }
      if let body {
        mentions[index].attributes["institution"] = .string(body.to)
      } else if let old = mentions[index].attributes["institution"]?.string, ids.contains(old) {
        mentions[index].attributes["institution"] = nil
      }
    }
    let parts = valid.filter { $0.type != StatedRelation.institution }
    if rest["claims"] != nil || !parts.isEmpty { rest["claims"] = .list(claims(with: parts)) }
    return problems
  }

  private func claims(with parts: [StatedRelation]) -> [JSONValue] {
    var claims = claims
    let quantities = claimQuantities
    var byQuantity: [String: String] = [:]
    for claim in claims {
      if let id = claim["id"]?.string, let quantity = claim["quantity"]?.string { byQuantity[quantity] = id }
    }
    for mention in parts.flatMap({ [$0.from, $0.to] }) where byQuantity[mention] == nil {
      let id = "c\(claims.count + 1)"
      byQuantity[mention] = id
      claims.append(JSONObject([("id", .string(id)), ("quantity", .string(mention))]))
    }
    for index in claims.indices {
      guard let quantity = claims[index]["quantity"]?.string else { continue }
      if let part = parts.first(where: { $0.from == quantity }), let parent = byQuantity[part.to] {
        claims[index]["parent"] = .string(parent)
        claims[index]["relation"] = part.type == StatedRelation.part ? nil : .string(part.type)
      } else if let parent = claims[index]["parent"]?.string, quantities[parent] != nil {
        claims[index]["parent"] = nil
        claims[index]["relation"] = nil
      }
    }
    return claims.map { .object($0) }
  }
}
