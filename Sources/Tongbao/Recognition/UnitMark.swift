/// What a recogniser looks for at a unit by itself, in the bits that the tables of the lexicon leave free.
///
/// The lattice holds a notice's marks beside the tables of its words, so that one look at a position tells of both and
/// each recogniser goes from one mark to the next.
enum UnitMark {
  /// A line's end, or what a number in a date may begin with.
  static let time: UInt32 = 1 << 24
  /// What a numeral may begin with.
  static let number: UInt32 = 1 << 25
  /// A unit at which a body may begin though no word of the tables does.
  static let body: UInt32 = 1 << 26
  /// The verb of a sanction whose words stand apart.
  static let sanction: UInt32 = 1 << 27
  /// The verb of what a court of Hong Kong orders to be paid back.
  static let restitution: UInt32 = 1 << 28

  /// 《, which opens a title.
  static let title: UInt32 = 1 << 29
  /// · inside a name: 艾力·买买提.
  static let dot: UInt32 = 1 << 30

  /// The marks of every unit, kept for the life of the process.
  nonisolated(unsafe) static let table: UnsafePointer<UInt32> = {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 0x10000)
    for unit in 0...UInt16.max {
      var marks: UInt32 = 0
      if DateReader.beginningUnits.contains(unit) { marks |= time }
      if NumeralClass.begins(unit) { marks |= number }
      if NameUnit.of(unit) & NameUnit.opener != 0 { marks |= body }
      if SanctionRecognizer.verbUnits.contains(unit) { marks |= sanction }
      if BareFine.returns.contains(unit) { marks |= restitution }
      table[Int(unit)] = marks
    }
    table[0x300A] |= title
    table[0xB7] |= dot
    return UnsafePointer(table)
  }()
}
