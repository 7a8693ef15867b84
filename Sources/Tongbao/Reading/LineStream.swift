import Foundation

/// The lines of a stream, one at a time, so that memory does not grow with the stream.
public final class LineStream {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Reads from `handle`.
  public init(_ handle: FileHandle) { self.handle = handle }

  /// The next line without its line end, or nil at the end.
  public func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line.last == 0x0D ? Array(line.dropLast()) : line
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      let chunk = handle.availableData
      if chunk.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: chunk) }
    }
  }
}
