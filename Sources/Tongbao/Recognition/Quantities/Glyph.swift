/// The single units that the quantity grammar compares with, computed so that they are constants.
enum Glyph {
  static var space: UInt16 { 0x20 }
  static var newline: UInt16 { 0x0A }
  static var comma: UInt16 { 0x2C }
  static var point: UInt16 { 0x2E }
  static var plus: UInt16 { 0x2B }
  static var hyphen: UInt16 { 0x2D }
  static var tilde: UInt16 { 0x7E }
  static var spokenPoint: UInt16 { 0x70B9 }  // 点
  static var part: UInt16 { 0x5206 }  // 分
  static var of: UInt16 { 0x4E4B }  // 之
  static var and: UInt16 { 0x53C8 }  // 又
  static var tenth: UInt16 { 0x6210 }  // 成
  static var ordinal: UInt16 { 0x7B2C }  // 第
  static var half: UInt16 { 0x534A }  // 半
  static var one: UInt16 { 0x4E00 }  // 一
  static var two: UInt16 { 0x4E8C }  // 二
  static var negative: UInt16 { 0x8D1F }  // 负
  static var few: UInt16 { 0x51E0 }  // 几
  static var several: UInt16 { 0x6570 }  // 数
  static var ten: UInt16 { 0x5341 }  // 十
  static var hundred: UInt16 { 0x767E }  // 百
  static var measureOfAll: UInt16 { 0x4E2A }  // 个
  static var to: UInt16 { 0x81F3 }  // 至
  static var upTo: UInt16 { 0x5230 }  // 到
  static var person: UInt16 { 0x4EBA }  // 人
  static var middle: UInt16 { 0x4E2D }  // 中
  static var degree: UInt16 { 0x5EA6 }  // 度
  static var cubic: UInt16 { 0x65B9 }  // 方
  static var electricity: UInt16 { 0x7535 }  // 电
  static var surplus: UInt16 { 0x4F59 }  // 余
  static var seat: UInt16 { 0x4F4D }  // 位
  static var item: UInt16 { 0x9879 }  // 项
  static var level: UInt16 { 0x5E73 }  // 平
  static var man: UInt16 { 0x7537 }  // 男
  static var woman: UInt16 { 0x5973 }  // 女
  static var rise: UInt16 { 0x8D77 }  // 起
  static var session: UInt16 { 0x5C4A }  // 届
  static var heavy: UInt16 { 0x91CD }  // 重
  static var great: UInt16 { 0x5927 }  // 大
  static var modifier: UInt16 { 0x7684 }  // 的
  static var passive: UInt16 { 0x88AB }  // 被
  static var time: UInt16 { 0x6B21 }  // 次
  static var listing: UInt16 { 0x3001 }  // 、
  static var lawsuit: UInt16 { 0x6848 }  // 案
  static var closingQuote: UInt16 { 0x201D }  // ”
  static var character: UInt16 { 0x5B57 }  // 字
  static var circle: UInt16 { 0x25CB }  // ○
  static var zeroCircle: UInt16 { 0x3007 }  // 〇
  static var open: UInt16 { 0x28 }  // (
  static var shut: UInt16 { 0x29 }  // )
  static var share: UInt16 { 0x5360 }  // 占
  static var times: UInt16 { 0x500D }  // 倍
  static var rank: UInt16 { 0x7EA7 }  // 级
  static var up: UInt16 { 0x4E0A }  // 上
}
