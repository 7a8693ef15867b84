/// A text that grows, with the way back to the source: for each unit where its character stands there.
///
/// The way back is kept only where it is asked for, and then for every unit.
struct TextBuffer: Sendable {
  private(set) var units: [UInt16] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  let keepsSource: Bool

  init(keepsSource: Bool = false) { self.keepsSource = keepsSource }

  var count: Int { units.count }
  var isEmpty: Bool { units.isEmpty }

  /// Adds a unit that stands at `start..<end` of the source, or nowhere: then it shares the place before it.
  mutating func append(_ unit: UInt16, _ start: Int32 = -1, _ end: Int32 = -1) {
    units.append(unit)
    guard keepsSource else { return }
    starts.append(start >= 0 ? start : ends.last ?? 0)
    ends.append(start >= 0 ? end : ends.last ?? 0)
  }

  mutating func append(_ other: TextBuffer) { append(other, 0..<other.count) }

  mutating func append(_ other: TextBuffer, _ range: Range<Int>) {
    units += other.units[range]
    guard keepsSource, other.keepsSource else { return }
    starts += other.starts[range]
    ends += other.ends[range]
  }

  /// Adds text that the source does not hold at any one place.
  mutating func append(_ text: String) { for unit in text.utf16 { append(unit) } }

  mutating func removeLast(_ count: Int) {
    units.removeLast(count)
    guard keepsSource else { return }
    starts.removeLast(count)
    ends.removeLast(count)
  }

  /// The way back, with every place turned by `translate`.
  func sourceMap(_ translate: (Int32) -> Int32 = { $0 }) -> SourceMap? {
    keepsSource ? SourceMap(starts: starts.map(translate), ends: ends.map(translate)) : nil
  }

  func string(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }
}
