/// Writes a record as comma-separated rows (RFC 4180), one for each mention, with the claim that uses it.
///
/// Columns are fixed, so that files can be concatenated; offsets count code points.
public struct RecordCSV: Sendable {
  private static let columns = [
    "notice", "published", "title", "mention", "kind", "start", "end", "text", "value", "low", "high", "unit",
    "approximate", "name", "category", "region", "role", "type", "code", "polarity", "post", "claim",
    "predicate",
    "counted", "sanctions", "agent", "domain", "period_begin", "period_end", "parent", "relation",
  ]

  /// The header row.
  public static var header: String { columns.joined(separator: ",") + "\r\n" }

  /// A writer; it holds no state.
  public init() {}

  /// The rows of a record.
  public func rows(_ record: Record) -> [UInt8] {
    var claims: [Int: Int] = [:]
    for (index, claim) in record.claims.enumerated() where claims[claim.quantity] == nil {
      claims[claim.quantity] = index
    }
    var csv = ""
    for (index, mention) in record.mentions.enumerated() {
      var cells: [String: String] = [:]
      fill(&cells, record, mention, index)
      if let claim = claims[index] { fill(&cells, record.claims[claim], claim) }
      csv += Self.columns.map { Self.quoted(cells[$0] ?? "") }.joined(separator: ",") + "\r\n"
    }
    return Array(csv.utf8)
  }

  private func fill(_ cells: inout [String: String], _ record: Record, _ mention: Mention, _ index: Int) {
    let text = record.notice.text
    cells["notice"] = record.notice.id
    cells["published"] = record.notice.published?.description
    cells["title"] = record.notice.title
    cells["mention"] = "m\(index + 1)"
    cells["kind"] = mention.kind.rawValue
    cells["start"] = String(text.scalarOffset(mention.range.lowerBound))
    cells["end"] = String(text.scalarOffset(mention.range.upperBound))
    cells["text"] = text.string(mention.range)
    switch mention.content {
    case .institution(let institution):
      cells["name"] =
        institution.members.isEmpty ? institution.name : institution.members.joined(separator: "；")
      cells["category"] = institution.category
      cells["region"] = institution.region
      cells["role"] = institution.role.rawValue
    case .quantity(let quantity):
      cells["value"] = quantity.value.map(printedNumber)
      cells["low"] = quantity.low.map(printedNumber)
      cells["high"] = quantity.high.map(printedNumber)
      cells["unit"] = quantity.unit
      cells["approximate"] = quantity.approximate
    case .date(let date):
      cells["value"] = date.value
      cells["type"] = date.kind.rawValue
      cells["period_begin"] = date.begin?.description
      cells["period_end"] = date.end?.description
    case .sanction(let sanction):
      cells["type"] = sanction.type
      cells["code"] = sanction.code
      cells["polarity"] = sanction.polarity.rawValue
    case .person(let person): cells["post"] = person.post
    case .citation(let citation): cells["name"] = citation.title
    }
  }

  private func fill(_ cells: inout [String: String], _ claim: Claim, _ index: Int) {
    cells["claim"] = "c\(index + 1)"
    cells["predicate"] = claim.predicate
    cells["counted"] = claim.counted
    cells["sanctions"] = claim.sanctions.joined(separator: "|")
    cells["agent"] = claim.agent
    cells["domain"] = claim.domain
    cells["period_begin"] = claim.period?.begin?.description
    cells["period_end"] = claim.period?.end?.description
    cells["parent"] = claim.parent.map { "c\($0 + 1)" }
    cells["relation"] = claim.relation?.rawValue
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return cell
    }
    // By code point: a quotation mark with a combining mark behind it is a character of its own.
    var quoted = "\"".unicodeScalars
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
