/// The characters that the grammar of dates reads, folded.
enum DateUnits {
  static var year: UInt16 { 0x5E74 }  // 年
  static var month: UInt16 { 0x6708 }  // 月
  static var day: UInt16 { 0x65E5 }  // 日
  static var number: UInt16 { 0x53F7 }  // 号
  static var hour: UInt16 { 0x65F6 }  // 时
  static var point: UInt16 { 0x70B9 }  // 点
  static var minute: UInt16 { 0x5206 }  // 分
  static var second: UInt16 { 0x79D2 }  // 秒
  static var half: UInt16 { 0x534A }  // 半
  static var days: UInt16 { 0x5929 }  // 天
  static var night: UInt16 { 0x665A }  // 晚
  static var week: UInt16 { 0x5468 }  // 周
  static var bottom: UInt16 { 0x5E95 }  // 底
  static var beginning: UInt16 { 0x521D }  // 初
  static var close: UInt16 { 0x672B }  // 末
  static var middle: UInt16 { 0x4E2D }  // 中
  static var to: UInt16 { 0x81F3 }  // 至
  static var until: UInt16 { 0x5230 }  // 到
  static var ordinal: UInt16 { 0x7B2C }  // 第
  static var word: UInt16 { 0x5B57 }  // 字
  static var degree: UInt16 { 0x5EA6 }  // 度
  static var piece: UInt16 { 0x4E2A }  // 个
  static var inside: UInt16 { 0x5185 }  // 内
  static var before: UInt16 { 0x524D }  // 前
  static var after: UInt16 { 0x540E }  // 后
  static var since: UInt16 { 0x6765 }  // 来
  static var from: UInt16 { 0x8D77 }  // 起
  static var about: UInt16 { 0x8BB8 }  // 许
  static var many: UInt16 { 0x591A }  // 多
  static var rest: UInt16 { 0x4F59 }  // 余
  static var of: UInt16 { 0x7684 }  // 的
  static var measure: UInt16 { 0x5EA6 }  // 度
  static var share: UInt16 { 0x4EFD }  // 份
  static var leap: UInt16 { 0x95F0 }  // 闰
  static var quarter: UInt16 { 0x523B }  // 刻
  static var present: UInt16 { 0x4ECA }  // 今
  static var star: UInt16 { 0x661F }  // 星
  static var bell: UInt16 { 0x949F }  // 钟
  static var head: UInt16 { 0x5934 }  // 头
  static var small: UInt16 { 0x5C0F }  // 小
  static var work: UInt16 { 0x5DE5 }  // 工
  static var season: UInt16 { 0x5B63 }  // 季
  static var whole: UInt16 { 0x6574 }  // 整
  static var double: UInt16 { 0x53CC }  // 双
  static var age: UInt16 { 0x5C81 }  // 岁
  static var generation: UInt16 { 0x4EE3 }  // 代
  static var future: UInt16 { 0x5C06 }  // 将
  static var zero: UInt16 { 0x96F6 }  // 零
  static var both: UInt16 { 0x4E24 }  // 两
  static var every: UInt16 { 0x6BCF }  // 每
  static var space: UInt16 { 0x0020 }
  static var colon: UInt16 { 0x003A }
  static var hyphen: UInt16 { 0x002D }
  static var slash: UInt16 { 0x002F }
  static var dot: UInt16 { 0x002E }
  static var newline: UInt16 { 0x0A }
  static var open: UInt16 { 0x0028 }
  static var shut: UInt16 { 0x0029 }

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

  /// 年 月 日 号 时 分 秒 季.
  @inline(__always)
  static func isTimeUnit(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x5206, 0x79D2, 0x5B63: true
    default: false
    }
  }

  @inline(__always)
  static func isHan(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  @inline(__always)
  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
}
