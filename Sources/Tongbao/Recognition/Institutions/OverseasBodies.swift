/// Bodies that only Hong Kong, Macau or Taiwan have.
extension NoticeScript {
  /// Whether a name may be meant in such a notice.
  func allows(_ row: InstitutionRow) -> Bool {
    if isOverseas || !Self.isOverseas(row) { return true }
    if row.word.utf16.count >= 4, !Self.generic.contains(row.word) { return true }
    if row.word.hasSuffix("署") { return true }
    return ["香港", "澳门", "台湾", "台北"].contains { row.word.hasPrefix($0) }
  }

  /// Of Macau, and on the mainland a kind of meeting or a class of courts.
  private static let generic: Set<String> = ["行政会议", "中级法院"]

  /// Whether a row names a body of Hong Kong, Macau or Taiwan.
  static func isOverseas(_ row: InstitutionRow) -> Bool {
    if row.level == "provincial" { return !row.word.hasPrefix("新疆") && !row.word.hasPrefix("兵团") }
    return row.level.isEmpty && row.category != "bank" && row.category != "enterprise"
  }
}
