/// The currency that a bare 元 means in a notice.
///
/// Text in traditional characters comes from Hong Kong, Macau or Taiwan; the words 港, 澳 and 臺 tell which, unless
/// it says 人民幣，下同.
enum NoticeCurrency {
  static func of(_ text: NoticeText) -> Currency {
    guard isTraditional(text), !says(renminbiBelow, text.folded) else { return .renminbi }
    var (hongKong, macau, taiwan) = (0, 0, 0)
    for (index, unit) in text.folded.enumerated() {
      if unit == port { hongKong += 1 }
      if unit == bay, index + 1 < text.count, text.folded[index + 1] == gate { macau += 1 }
      if unit == terrace { taiwan += 1 }
    }
    if taiwan > hongKong, taiwan >= macau { return .taiwan }
    return macau > hongKong ? .macau : .hongKong
  }

  private static let renminbiBelow: PhraseSearch = ["人民币,下同", "人民币(下同", "人民币、下同"]

  private static func says(_ phrases: PhraseSearch, _ text: [UInt16]) -> Bool {
    phrases.first(in: text, text.indices) != nil
  }

  /// Whether folding changed more than a twentieth of the characters; of a long text every fourth is looked at.
  private static func isTraditional(_ text: NoticeText) -> Bool {
    var changed = 0
    let step = text.count < 400 ? 1 : 4
    for index in stride(from: 0, to: text.count, by: step) {
      let unit = text.units[index]
      if unit >= 0x4E00, unit < 0xA000, unit != text.folded[index] { changed += 1 }
    }
    return changed * step * 20 > text.count
  }

  private static let port = "港".utf16.first ?? 0
  private static let bay = "澳".utf16.first ?? 0
  private static let gate = "门".utf16.first ?? 0
  private static let terrace = "台".utf16.first ?? 0
}
