/// Bodies that only Hong Kong, Macau or Taiwan have.
extension NoticeScript {
  /// Whether a name may be meant in such a notice.
  func allows(_ row: InstitutionRow) -> Bool {
    if isOverseas || !Self.isOverseas(row) { return true }
    if row.word.utf16.count >= 4, !Self.generic.contains(row.word) { return true }
    if row.word.hasSuffix("署") { return true }
    return ["香港", "澳门", "台湾", "台北"].contains { row.word.hasPrefix($0) }
  }

  /// Of Hong Kong, Macau or Taiwan, and on the mainland a kind of meeting, a class of courts, of banks or of troops.
  private static let generic: Set<String> = ["行政会议", "中级法院", "中央银行", "机动部队", "医疗辅助队", "效率促进办公室"]

  /// Whether a row names a body of Hong Kong, Macau or Taiwan.
  static func isOverseas(_ row: InstitutionRow) -> Bool {
    if row.level == "provincial" { return !row.word.hasPrefix("新疆") && !row.word.hasPrefix("兵团") }
    return row.level.isEmpty && row.category != "bank" && row.category != "enterprise"
  }
}
