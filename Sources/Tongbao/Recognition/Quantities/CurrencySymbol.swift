/// A currency's sign or name before an amount: HK$312万, ¥50元, 人民币50元.
struct CurrencySymbol {
  let start: Int
  let unit: String

  private static let signs: [(phrase: Phrase, unit: String)] = [
    ("HK$", "港元"), ("US$", "美元"), ("NT$", "新臺幣元"), ("MOP$", "澳门元"), ("A$", "澳元"), ("C$", "加元"),
    ("S$", "新加坡元"), ("RMB¥", "元"), ("RMB", "元"), ("CNY", "元"), ("USD", "美元"), ("HKD", "港元"),
    ("NTD", "新臺幣元"), ("TWD", "新臺幣元"), ("MOP", "澳门元"), ("EUR", "欧元"), ("GBP", "英镑"), ("JPY", "日元"),
    ("¥", "元"), ("￥", "元"), ("€", "欧元"), ("£", "英镑"), ("￡", "英镑"),
  ]
  private static let marks: UnitSet = "$¥£€￥￡"
  private static let dollar: UInt16 = 0x24

  /// The sign that ends right before `position`.
  static func before(_ position: Int, in text: [UInt16]) -> CurrencySymbol? {
    guard position > 0, mayEndSign(text[position - 1]) else { return nil }
    for sign in signs where sign.phrase.ends(text, at: position) {
      return CurrencySymbol(start: position - sign.phrase.units.count, unit: sign.unit)
    }
    return text[position - 1] == dollar ? CurrencySymbol(start: position - 1, unit: "美元") : nil
  }

  private static func mayEndSign(_ unit: UInt16) -> Bool {
    unit >= 0x41 && unit <= 0x5A || marks.contains(unit)
  }

  static func isCode(endingAt position: Int, in text: [UInt16]) -> Bool { before(position, in: text) != nil }

  private static let names: [(phrase: Phrase, unit: String)] = [
    ("人民币", "元"), ("港币", "港元"), ("港元", "港元"), ("新台币", "新臺幣元"), ("台币", "新臺幣元"), ("澳门币", "澳门元"),
    ("葡币", "澳门元"), ("美金", "美元"), ("美元", "美元"), ("欧元", "欧元"),
  ]
  private static let nameEnds: UnitSet = "币元金"

  /// The currency whose name ends before `position`: the 元 of 新台币60万元.
  static func named(endingAt position: Int, in text: [UInt16]) -> String? {
    var end = position
    while end > 0, text[end - 1] == Glyph.space { end -= 1 }
    if end > 0, let before = approximationStart(end, text) { end = before }
    guard end > 0, nameEnds.contains(text[end - 1]) else { return nil }
    for name in names where name.phrase.ends(text, at: end) { return name.unit }
    return nil
  }

  private static let approximations: UnitSet = "约近逾超"

  private static func approximationStart(_ end: Int, _ text: [UInt16]) -> Int? {
    approximations.contains(text[end - 1]) ? end - 1 : nil
  }
}
