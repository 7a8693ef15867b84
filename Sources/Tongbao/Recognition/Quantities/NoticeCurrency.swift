/// The currency that a bare 元 means in a notice.
///
/// Text in traditional characters comes from Hong Kong, Macau or Taiwan; the words 港, 澳 and 臺 tell which.
enum NoticeCurrency: String, Sendable {
  case renminbi = "元"
  case hongKong = "港元"
  case macau = "澳门元"
  case taiwan = "新臺幣元"

  init(_ text: NoticeText) {
    var folded = 0
    var (hongKong, macau, taiwan) = (0, 0, 0)
    for (index, unit) in text.units.enumerated() where unit >= 0x4E00 && unit < 0xA000 {
      let simple = text.folded[index]
      if simple != unit { folded += 1 }
      if simple == Self.port { hongKong += 1 }
      if simple == Self.bay, index + 1 < text.count, text.folded[index + 1] == Self.gate { macau += 1 }
      if simple == Self.terrace { taiwan += 1 }
    }
    guard folded * 20 > text.count else {
      self = .renminbi
      return
    }
    if taiwan > hongKong, taiwan >= macau {
      self = .taiwan
    } else if macau > hongKong {
      self = .macau
    } else {
      self = .hongKong
    }
  }

  private static let port = "港".utf16.first ?? 0
  private static let bay = "澳".utf16.first ?? 0
  private static let gate = "门".utf16.first ?? 0
  private static let terrace = "台".utf16.first ?? 0
}
