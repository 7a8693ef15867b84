import Foundation

/// The bytes of a compiled lexicon, in memory or mapped from a file: a header, then sections at multiples of 16.
final class LexiconStorage: @unchecked Sendable {
  /// Raised whenever the layout or the way it is compiled changes.
  static let format = 4

  private let data: NSData

  init(image: Data) { data = image as NSData }

  /// Maps `file`, or returns nil where it is missing, cut short or of another key.
  static func map(_ file: URL, key: UInt64) -> LexiconStorage? {
    guard let data = try? Data(contentsOf: file, options: .alwaysMapped), data.count > 32 else { return nil }
    let storage = LexiconStorage(image: data)
    let header = storage.data.bytes.assumingMemoryBound(to: UInt64.self)
    guard header[0] == key, header[1] == UInt64(data.count) else { return nil }
    return storage
  }

  /// Writes to a neighbour first and renames, so that a reader never sees half a file. A failure is not an error:
  /// the next run compiles again.
  static func write(_ image: Data, to file: URL) {
    let folder = file.deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? image.write(to: file, options: .atomic)
  }

  func section<Element>(_ index: Int) -> UnsafeBufferPointer<Element> {
    let header = data.bytes.assumingMemoryBound(to: UInt64.self)
    let offset = Int(header[2 + 2 * index])
    let bytes = Int(header[3 + 2 * index])
    let start = (data.bytes + offset).bindMemory(to: Element.self, capacity: bytes / MemoryLayout<Element>.stride)
    return UnsafeBufferPointer(start: start, count: bytes / MemoryLayout<Element>.stride)
  }

  /// Lays out `sections` behind a header that carries `key`.
  static func image(key: UInt64, sections: [Data]) -> Data {
    let headerBytes = (16 + 16 * sections.count + 15) / 16 * 16
    var header: [UInt64] = [key, 0]
    var offset = headerBytes
    for section in sections {
      header += [UInt64(offset), UInt64(section.count)]
      offset = (offset + section.count + 15) / 16 * 16
    }
    header[1] = UInt64(offset)
    var image = header.withUnsafeBytes { Data($0) }
    for section in sections {
      image.append(Data(count: (16 - image.count % 16) % 16))
      image.append(section)
    }
    image.append(Data(count: offset - image.count))
    return image
  }
}
