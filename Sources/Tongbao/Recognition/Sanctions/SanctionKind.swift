/// A row of `sanctions.tsv` prepared for recognition. A class, so that handing it on copies nothing.
final class SanctionKind: Sendable {
  let code: String
  let family: String
  /// The kind's name, without the gloss that tells two rows of one name apart: 罚款(港).
  let name: String
  let strength: SanctionStrength
  /// Whether an amount belongs to it: 罚款5万元.
  let takesAmount: Bool
  /// Whether a term may belong to it: 留党察看二年.
  let takesTerm: Bool
  /// Whether 处分 or 处理 may close it.
  let isClosed: Bool
  /// Whether Hong Kong's or Taiwan's law knows it.
  let isOverseas: Bool
  private let sources: [SanctionSource]

  init(_ row: SanctionRow, sources: [SanctionSource]) {
    code = row.code
    family = row.family
    name = row.type.firstIndex(of: "(").map { String(row.type[..<$0]) } ?? row.type
    strength = SanctionStrength.of(row)
    takesAmount = Self.withAmount.contains(row.code)
    takesTerm = row.family == "CR" || Self.withTerm.contains(row.code)
    isClosed =
      row.family != "CR" && row.family != "CP" && row.family != "4F"
      && (row.family != "SM" || row.code == "SM8")
    isOverseas = Jurisdiction(family: row.family) != .mainland
    self.sources = sources
  }

  /// The law that provided for the kind on `date`, in the text then in force.
  func source(on date: CalendarDate?) -> String? {
    guard let date else { return sources.first?.printed }
    return sources.first { $0.isInForce(date) }?.printed
  }

  private static let withTerm: Set<String> = [
    "PI4", "AD7", "AD8", "AP6", "AP9", "AP10", "AP12", "AP27", "AP31", "AP32", "OH19", "AP13", "AP15", "AP19",
    "CP13", "HK3", "HK4", "HK6",
    "HK9",
    "HK14", "HK16", "HK19", "TW6", "RG5", "RG6", "RG22", "RG24", "RG25", "RG26", "RG27", "RG29", "TW5",
    "TW14", "TW15", "TW35", "RG36", "RG37", "FF13",
    "TW17",
    "TW23",
    "AP26", "TW28", "TW29", "TW30", "TW32", "MO6", "MO8", "RG32", "MB5", "OH10", "OH16", "FF9", "SM16",
    "CP12", "OH15",
  ]
  private static let withAmount: Set<String> = [
    "AP3", "AP23", "AP4", "AP5", "AP16", "CR6", "CR8", "CR14", "TW9", "TW10", "TW20", "HK7", "HK8", "HK12",
    "SM19", "RG30", "RG40", "AP29", "AP30", "FF11", "FF13", "UM18", "UM11", "TW16", "TW27", "CR16", "UM20",
  ]
}
