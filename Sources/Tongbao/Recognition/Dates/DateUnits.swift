/// The characters that the grammar of dates reads, folded.
enum DateUnits {
  static let year = unit("年")
  static let month = unit("月")
  static let day = unit("日")
  static let number = unit("号")
  static let hour = unit("时")
  static let point = unit("点")
  static let minute = unit("分")
  static let second = unit("秒")
  static let half = unit("半")
  static let days = unit("天")
  static let week = unit("周")
  static let bottom = unit("底")
  static let beginning = unit("初")
  static let close = unit("末")
  static let middle = unit("中")
  static let to = unit("至")
  static let until = unit("到")
  static let ordinal = unit("第")
  static let piece = unit("个")
  static let inside = unit("内")
  static let before = unit("前")
  static let after = unit("后")
  static let since = unit("来")
  static let from = unit("起")
  static let about = unit("许")
  static let many = unit("多")
  static let rest = unit("余")
  static let of = unit("的")
  static let measure = unit("度")
  static let share = unit("份")
  static let leap = unit("闰")
  static let quarter = unit("刻")
  static let whole = unit("整")
  static let double = unit("双")
  static let age = unit("岁")
  static let generation = unit("代")
  static let future = unit("将")
  static let zero = unit("零")
  static let every = unit("每")
  static let space = unit(" ")
  static let colon = unit(":")
  static let hyphen = unit("-")
  static let slash = unit("/")
  static let dot = unit(".")
  static let newline: UInt16 = 0x0A
  static let open = unit("(")
  static let shut = unit(")")

  static func unit(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

  /// Marks that join the two ends of a span: 至 到 - ~ — – ─ ―.
  @inline(__always)
  static func isDash(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2D, 0x7E, 0x2010...0x2015, 0x2500, 0x223C, 0x301C: true
    default: false
    }
  }

  @inline(__always)
  static func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x3000 || unit == 0xA0 || unit == 0x09
  }

  @inline(__always)
  static func isHan(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  @inline(__always)
  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
}
