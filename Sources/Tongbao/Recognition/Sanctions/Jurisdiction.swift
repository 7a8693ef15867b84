/// Whose law a kind of sanction or a statute belongs to: Taiwan's 监察法 is not the mainland's of the same name.
enum Jurisdiction: String, Sendable {
  case mainland = ""
  case hongKong = "香港"
  case macau = "澳门"
  case taiwan = "台湾"

  /// By the family of `sanctions.tsv`: TW is Taiwan's.
  init(family: String) {
    switch family {
    case "HK": self = .hongKong
    case "MO": self = .macau
    case "TW": self = .taiwan
    default: self = .mainland
    }
  }

  /// By the issuer of `statutes.tsv`: 香港特别行政区 is Hong Kong's.
  init(issuer: String) {
    self = Self.overseas.first { issuer.hasPrefix($0.rawValue) } ?? .mainland
  }

  private static let overseas: [Jurisdiction] = [.hongKong, .macau, .taiwan]

  /// The title of a statute without the place that made it: 公务员惩戒法 of 台湾公务员惩戒法.
  func own(_ title: String) -> String {
    title.hasPrefix(rawValue) ? String(title.dropFirst(rawValue.count)) : title
  }
}
