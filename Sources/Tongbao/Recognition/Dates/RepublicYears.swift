/// Tells whether a text counts years from 1912: 民國109年, 109年5月19日.
enum RepublicYears {
  static func stand(in text: [UInt16]) -> Bool {
    var at = 0
    while at + 5 < text.count {
      if text[at] == 0x6C11, text[at + 1] == 0x56FD, SmallNumeral.begins(text[at + 2]) { return true }
      if text[at] == 0x31, at == 0 || !DateUnits.isDigit(text[at - 1]), DateUnits.isDigit(text[at + 1]),
        DateUnits.isDigit(text[at + 2]), text[at + 3] == DateUnits.year, DateUnits.isDigit(text[at + 4])
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Whether the text is of a Taiwan authority that counts so, although no year in it shows that.
  static func areUsual(in text: [UInt16]) -> Bool {
    authorities.first(in: text, text.indices) != nil && mainland.first(in: text, text.indices) == nil
  }

  private static let authorities: PhraseSet = [
    "惩戒委员会", "警政署", "监察院", "懲戒法院", "惩戒法院", "高等行政法院", "地检署", "法务部", "考绩委员会", "公务员服务法",
    "行政院", "廉政署", "劳动部", "卫福部", "环境部", "公平交易委员会", "金管会", "政风处", "政风室",
  ]
  private static let mainland: PhraseSet = ["纪委", "监委", "人民法院", "人民检察院", "党支部"]
}
