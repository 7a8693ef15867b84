/// The text of a notice in one contiguous UTF-16 buffer, as printed and folded.
///
/// Positions inside Tongbao count UTF-16 units; `scalarOffset(_:)` turns them into the code points that records
/// print.
public final class NoticeText: Sendable {
  /// The text as printed.
  let units: [UInt16]
  /// The text folded unit by unit: half width, simplified.
  let folded: [UInt16]
  /// The positions of the second halves of surrogate pairs, ascending; half a pair is a code point by itself.
  private let lowSurrogates: [Int32]
  /// Whether a sixteenth of the Han characters fold to others.
  let isTraditional: Bool
  /// Whether folding leaves every Han character as it is, so that words are the same in the printed text.
  let keepsHan: Bool

  /// Folds `units` with the lexicon's table.
  init(units: [UInt16], lexicon: Lexicon) {
    let table = lexicon.compiled.fold
    self.units = units
    let classes = lexicon.compiled.classes
    var (isTraditional, keepsHan) = (false, true)
    folded = [UInt16](unsafeUninitializedCapacity: units.count) { buffer, count in
      isTraditional = units.withUnsafeBufferPointer { units in
        var (changed, han) = (0, 0)
        for index in 0..<units.count {
          let unit = units[index]
          let folded = table[Int(unit)]
          buffer[index] = folded
          let isHan = unit &- 0x3400 < 0x6C00
          if isHan { han &+= 1 }
          guard unit != folded else { continue }
          if isHan { changed &+= 1 }
          if classes[Int(unit)] == CharacterClass.han.rawValue { keepsHan = false }
        }
        return changed * 16 > han
      }
      count = units.count
    }
    self.isTraditional = isTraditional
    self.keepsHan = keepsHan
    lowSurrogates = units.indices.lazy.filter {
      units[$0] & 0xFC00 == 0xDC00 && $0 > 0 && units[$0 - 1] & 0xFC00 == 0xD800
    }.map { Int32($0) }
  }

  /// The number of UTF-16 units.
  public var count: Int { units.count }

  /// The number of code points.
  public var scalarCount: Int { units.count - lowSurrogates.count }

  /// The code-point offset of a position in UTF-16 units.
  public func scalarOffset(_ position: Int) -> Int {
    if lowSurrogates.isEmpty { return position }
    return position - lowSurrogates.partitioningIndex { Int($0) >= position }
  }

  /// The position in UTF-16 units of a code-point offset.
  public func position(ofScalar offset: Int) -> Int {
    var position = offset
    for low in lowSurrogates where Int(low) <= position { position += 1 }
    return position
  }

  /// The position in UTF-16 units of a line and a column, both counted from 1, the column in code points; nil where
  /// the text has none such.
  public func position(line: Int, column: Int) -> Int? {
    guard line >= 1, column >= 1 else { return nil }
    var start = 0
    for _ in 1..<line {
      guard let end = units[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    let end = units[start...].firstIndex(of: 0x0A) ?? units.count
    let position = position(ofScalar: scalarOffset(start) + column - 1)
    return position < end ? position : nil
  }

  /// The printed text of a span.
  public func string(_ range: Range<Int>) -> String { Self.string(units, range) }

  /// The folded text of a span.
  func foldedString(_ range: Range<Int>) -> String { Self.string(folded, range) }

  /// Half of a surrogate pair becomes U+FFFD.
  private static func string(_ units: [UInt16], _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count * 3) { buffer in
      units.withUnsafeBufferPointer { UTF8Writer.write(UnsafeBufferPointer(rebasing: $0[range]), to: buffer) }
    }
  }
}
