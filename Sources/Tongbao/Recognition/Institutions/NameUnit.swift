/// What a single UTF-16 unit can do in the name of a body.
enum NameUnit {
  static let han: UInt8 = 1
  static let alphanumeric: UInt8 = 2
  /// 省 in 省政府: a level that stands for the notice's own place.
  static let level: UInt8 = 4
  /// 该, 我, 本, 全, 你, 贵: a word that points to a place or a body named before.
  static let pointer: UInt8 = 8
  /// A word of one unit that no name holds: 对, 在, 被.
  static let stop: UInt8 = 16
  /// A head of one unit, which needs a body before it and an end of phrase behind it: 处, 科.
  static let shortHead: UInt8 = 32
  /// A mark that joins bodies: 、 and 和.
  static let joiner: UInt8 = 64

  /// A unit at which a body may begin though no word of the tables does: a level, a pointer, “, 警, 检, 驻, 中 of 中央, 某, 自 of 自治区.
  static let opener: UInt8 = 128

  /// The bits of every unit, kept for the life of the process.
  nonisolated(unsafe) static let kinds: UnsafePointer<UInt8> = {
    var table = [UInt8](repeating: 0, count: 65536)
    for unit in 0x4E00...0x9FFF { table[unit] |= han }
    for unit in 0x3400...0x4DBF { table[unit] |= han }
    table[0x3007] |= han
    for range in [0x30...0x39, 0x41...0x5A, 0x61...0x7A] { for unit in range { table[unit] |= alphanumeric } }
    func mark(_ units: String, _ bit: UInt8) { for unit in units.utf16 { table[Int(unit)] |= bit } }
    mark("省市县区州盟旗镇乡村", level)
    mark("该我本全你贵", pointer)
    mark(
      "对给由与及在为被因向将的是经从至于就并或而且也都已未不没令让使把按据称指任和同其之等以到者了着过得很最更再又还只即则若虽但该此这那他她它们各均共拟需应可能会要送报兼有没能曾经原请每个受届我属", stop)
    mark("局处科室股所站司院队组部办厅署庭厂店矿馆校课", shortHead)
    mark("、和与及", joiner)
    mark("省市县区州盟旗镇乡村该我本全你贵自“警检驻中某公×○ABCDEFGHIJKLMNOPQRSTUVWXYZ", opener)
    let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: table.count)
    kinds.initialize(from: table, count: table.count)
    return UnsafePointer(kinds)
  }()

  @inline(__always)
  static func of(_ unit: UInt16) -> UInt8 { kinds[Int(unit)] }

  @inline(__always)
  static func isHan(_ unit: UInt16) -> Bool { TextUnit.isHan(unit) || unit == 0x3007 }

  /// Whether the unit stands for one that a notice hides: 某县, A市, ××村.
  @inline(__always)
  static func isMask(_ unit: UInt16) -> Bool {
    unit == 0x67D0 || unit == 0xD7 || unit == 0x25CB || 0x41...0x5A ~= unit
  }

  static let county: UInt16 = 0x53BF
  static let city: UInt16 = 0x5E02
  static let village: UInt16 = 0x6751
  /// 道 of 街道.
  static let street: UInt16 = 0x9053
  /// 社 of 社区, whose last character is that of a district.
  static let community: UInt16 = 0x793E
  static let comma: UInt16 = 0x3001
}
