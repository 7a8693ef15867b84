/// The currency that a bare 元 means in a notice.
///
/// Text in traditional characters comes from Hong Kong, Macau or Taiwan; the words 港, 澳 and 臺 tell which.
enum NoticeCurrency: String, Sendable {
  case renminbi = "元"
  case hongKong = "港元"
  case macau = "澳门元"
  case taiwan = "新臺幣元"

  init(_ text: NoticeText) {
    guard Self.isTraditional(text) else {
      self = .renminbi
      return
    }
    var (hongKong, macau, taiwan) = (0, 0, 0)
    for (index, unit) in text.folded.enumerated() {
      if unit == Self.port { hongKong += 1 }
      if unit == Self.bay, index + 1 < text.count, text.folded[index + 1] == Self.gate { macau += 1 }
      if unit == Self.terrace { taiwan += 1 }
    }
    if taiwan > hongKong, taiwan >= macau {
      self = .taiwan
    } else if macau > hongKong {
      self = .macau
    } else {
      self = .hongKong
    }
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
