/// What a single UTF-16 unit tells about a name beside it.
struct PersonUnit {
  /// Behind it a name may open a clause: 。 、 (.
  static let opensClause: UInt8 = 1
  /// It stands for a character that a notice hides: 某, ×.
  static let mask: UInt8 = 2
  /// It opens a bracket, which may hold an age or a post.
  static let open: UInt8 = 4
  /// It ends a word that somebody's name follows: 予 of 给予.
  static let giver: UInt8 = 8

  /// The bits of every unit, kept for the life of the process.
  nonisolated(unsafe) private static let all: UnsafePointer<UInt8> = {
    let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: 65536)
    kinds.initialize(repeating: 0, count: 65536)
    for unit in UInt16.min...UInt16.max {
      if TextMark.endsClause(unit) { kinds[Int(unit)] |= opensClause }
      if PersonNameReader.isMask(unit) { kinds[Int(unit)] |= mask }
    }
    for unit in " 、“()".utf16 { kinds[Int(unit)] |= opensClause }
    for unit in "予对于给由去将处令收止缴受取下到过同通命名荐举应".utf16 { kinds[Int(unit)] |= giver }
    kinds[Int(TextMark.open)] |= open
    return UnsafePointer(kinds)
  }()

  private let kinds = PersonUnit.all

  @inline(__always)
  func of(_ unit: UInt16) -> UInt8 { kinds[Int(unit)] }
}
