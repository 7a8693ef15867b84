/// A currency, by the name that the record gives its base unit.
enum Currency: String, Sendable {
  case renminbi = "元"
  case hongKong = "港元"
  case macau = "澳门元"
  case taiwan = "新臺幣元"
  case dollar = "美元"
  case australian = "澳元"
  case canadian = "加元"
  case singapore = "新加坡元"
  case euro = "欧元"
  case pound = "英镑"
  case yen = "日元"
}
