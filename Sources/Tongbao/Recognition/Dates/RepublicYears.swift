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
}
