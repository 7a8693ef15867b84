/// Where a notice comes from, as its characters tell: some names are known only there.
enum NoticeScript: Sendable {
  case mainland, hongKong, macau, taiwan

  init(_ text: NoticeText) {
    var traditional = 0
    var han = 0
    // A thousand characters tell.
    let kinds = NameUnit.kinds
    for at in 0..<min(text.count, 1000) where kinds[Int(text.folded[at])] & NameUnit.han != 0 {
      han += 1
      if text.units[at] != text.folded[at] { traditional += 1 }
    }
    guard traditional * 8 > han else {
      self = .mainland
      return
    }
    if Self.holds(Self.macauWords, text.folded) {
      self = .macau
    } else {
      self = Self.holds(Self.taiwanWords, text.folded) ? .taiwan : .hongKong
    }
  }

  private static func holds(_ words: PhraseSet, _ units: [UInt16]) -> Bool {
    units.indices.contains { words.end(in: units, at: $0) != nil }
  }

  /// The code of the place that the script tells, where it tells one.
  var region: Int32? {
    switch self {
    case .mainland: nil
    case .hongKong: 810_000
    case .macau: 820_000
    case .taiwan: 710_000
    }
  }

  private static let macauWords: PhraseSet = ["澳门"]
  private static let taiwanWords: PhraseSet = [
    "新台币", "新臺币", "民国", "行政院", "立法院", "监察院", "金管会", "地检署", "罚锾", "台北", "台湾", "臺湾", "臺北", "裁罚", "保险局",
  ]

  /// Whether a name may be meant in such a notice.
  func allows(_ row: InstitutionRow) -> Bool {
    if self != .mainland || !Self.isOverseas(row) { return true }
    if row.word.utf16.count >= 4, row.word != "行政会议" || self != .mainland { return true }
    if row.word.hasSuffix("署") { return true }
    return ["香港", "澳门", "台湾", "台北"].contains { row.word.hasPrefix($0) }
  }

  /// Whether a row names a body of Hong Kong, Macau or Taiwan.
  static func isOverseas(_ row: InstitutionRow) -> Bool {
    if row.level == "provincial" { return !row.word.hasPrefix("新疆") && !row.word.hasPrefix("兵团") }
    return row.level.isEmpty && row.category != "bank" && row.category != "enterprise"
  }
}
