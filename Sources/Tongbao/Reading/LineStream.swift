import Foundation

/// The lines of a stream, one at a time, so that memory does not grow with the stream.
public final class LineStream {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let longest: Int
  /// Whether the last line that `next()` gave was longer than the limit; it came back empty.
  public private(set) var wasTooLong = false

  /// Reads from `handle` lines of at most `longest` bytes.
  public init(_ handle: FileHandle, longest: Int = Int.max) {
    self.handle = handle
    self.longest = longest
  }

  /// The next line without its line end, or nil at the end.
  public func next() -> [UInt8]? {
    wasTooLong = false
    guard let line = nextLine() else { return nil }
    if line.count > longest { wasTooLong = true }
    return wasTooLong ? [] : line
  }

  private func nextLine() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line.last == 0x0D ? Array(line.dropLast()) : line
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count || wasTooLong ? Array(buffer[start...]) : nil
      }
      // What is too long is let go at once, so that memory does not grow with the line.
      if buffer.count - start > longest {
        wasTooLong = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      let chunk = handle.availableData
      if chunk.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: chunk) }
    }
  }
}
