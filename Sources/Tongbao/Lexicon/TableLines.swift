/// The lines of a table with their numbers, comments and empty lines left out.
struct TableLines {
  private let bytes: [UInt8]
  private var position = 0
  /// The 1-based number of the line that `next` gave last.
  private(set) var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The bytes of the next line, without its end.
  mutating func next() -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        number += 1
        let start = position
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        position = end + 1
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if end > start, bytes[start] != UInt8(ascii: "#") { return start..<end }
      }
      return nil
    }
  }

  /// The spans of a line's cells.
  func cells(of line: Range<Int>) -> [Range<Int>] {
    var bounds: [Int32] = []
    appendBounds(of: line, to: &bounds)
    return zip(bounds, bounds.dropFirst()).map { Int($0)..<Int($1) - 1 }
  }

  /// Appends where each cell of a line begins, and the position behind the line's end.
  func appendBounds(of line: Range<Int>, to bounds: inout [Int32]) {
    bounds.append(Int32(line.lowerBound))
    bytes.withUnsafeBufferPointer { bytes in
      for at in line where bytes[at] == UInt8(ascii: "\t") { bounds.append(Int32(at + 1)) }
    }
    bounds.append(Int32(line.upperBound + 1))
  }
}
