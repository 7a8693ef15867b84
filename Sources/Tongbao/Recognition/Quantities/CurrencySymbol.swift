/// A currency's sign or name before an amount: HK$312万, ¥50元, 人民币50元.
struct CurrencySymbol {
  let start: Int
  let currency: Currency
  /// `$` alone, which in a notice from Hong Kong, Macau or Taiwan is the local dollar.
  var isBareDollar = false

  private static let signs: [(phrase: Phrase, currency: Currency)] = [
    ("HK$", .hongKong), ("US$", .dollar), ("NT$", .taiwan), ("MOP$", .macau), ("A$", .australian),
    ("C$", .canadian),
    ("S$", .singapore), ("RMB¥", .renminbi), ("RMB", .renminbi), ("CNY", .renminbi), ("USD", .dollar),
    ("HKD", .hongKong),
    ("NTD", .taiwan), ("TWD", .taiwan), ("MOP", .macau), ("EUR", .euro), ("GBP", .pound), ("JPY", .yen),
    ("¥", .renminbi), ("￥", .renminbi), ("€", .euro), ("£", .pound), ("￡", .pound),
  ]
  private static let marks: UnitSet = "$¥£€￥￡"
  private static let dollar: UInt16 = 0x24

  /// The sign that ends right before `position`.
  static func before(_ position: Int, in text: [UInt16]) -> CurrencySymbol? {
    guard position > 0, mayEndSign(text[position - 1]) else { return nil }
    for sign in signs where sign.phrase.ends(text, at: position) {
      return CurrencySymbol(start: position - sign.phrase.count, currency: sign.currency)
    }
    guard text[position - 1] == dollar else { return nil }
    return CurrencySymbol(start: position - 1, currency: .dollar, isBareDollar: true)
  }

  private static func mayEndSign(_ unit: UInt16) -> Bool {
    unit >= 0x41 && unit <= 0x5A || marks.contains(unit)
  }

  static func isCode(endingAt position: Int, in text: [UInt16]) -> Bool { before(position, in: text) != nil }

  private static let names: [(phrase: Phrase, currency: Currency)] = [
    ("人民币", .renminbi), ("港币", .hongKong), ("港元", .hongKong), ("新台币", .taiwan), ("台币", .taiwan),
    ("澳门币", .macau),
    ("葡币", .macau), ("美金", .dollar), ("美元", .dollar), ("欧元", .euro), ("日元", .yen), ("英镑", .pound),
    ("澳元", .australian), ("加元", .canadian), ("新加坡元", .singapore), ("新元", .singapore),
  ]
  private static let nameEnds: UnitSet = "币元金镑"

  /// The currency whose name ends before `position`: the 元 of 新台币60万元.
  static func named(endingAt position: Int, in text: [UInt16]) -> Currency? {
    var end = position
    while end > 0, text[end - 1] == Glyph.space { end -= 1 }
    if end > 0, let before = approximationStart(end, text) { end = before }
    guard end > 0, nameEnds.contains(text[end - 1]) else { return nil }
    for name in names where name.phrase.ends(text, at: end) { return name.currency }
    return nil
  }

  /// Where the currency's name begins that ends right before `position`.
  static func name(endingAt position: Int, in text: [UInt16]) -> Int? {
    guard position > 0, nameEnds.contains(text[position - 1]) else { return nil }
    return names.first { $0.phrase.ends(text, at: position) }.map { position - $0.phrase.count }
  }

  private static let approximations: UnitSet = "约近逾超"

  private static func approximationStart(_ end: Int, _ text: [UInt16]) -> Int? {
    approximations.contains(text[end - 1]) ? end - 1 : nil
  }
}
