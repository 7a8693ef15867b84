import Foundation

/// The bytes of a compiled lexicon, in memory or mapped from a file: a header, then sections at multiples of 16.
final class LexiconStorage: @unchecked Sendable {
  /// Raised whenever the layout or the way it is compiled changes.
  static let format = 11

  private let bytes: UnsafeMutableRawPointer
  private let count: Int
  private let isMapped: Bool

  private init(bytes: UnsafeMutableRawPointer, count: Int, isMapped: Bool) {
    self.bytes = bytes
    self.count = count
    self.isMapped = isMapped
  }

  /// Copies an image that was just compiled.
  convenience init(image: Data) {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(1, image.count), alignment: 16)
    image.copyBytes(to: UnsafeMutableRawBufferPointer(start: bytes, count: image.count))
    self.init(bytes: bytes, count: image.count, isMapped: false)
  }

  deinit { if isMapped { munmap(bytes, count) } else { bytes.deallocate() } }

  /// Maps `file`, or returns nil where it is missing, cut short or of another key.
  static func map(_ file: URL, key: UInt64) -> LexiconStorage? {
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let count = Int(lseek(descriptor, 0, SEEK_END))
    guard count > 32, let bytes = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), bytes != MAP_FAILED
    else {
      return nil
    }
    let storage = LexiconStorage(bytes: bytes, count: count, isMapped: true)
    let header = bytes.assumingMemoryBound(to: UInt64.self)
    return header[0] == key && header[1] == UInt64(count) ? storage : nil
  }

  /// Writes to a neighbour first and renames, so that a reader never sees half a file. A failure is not an error:
  /// the next run compiles again.
  static func write(_ image: Data, to file: URL) {
    let folder = file.deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? image.write(to: file, options: .atomic)
    removeOldest(in: folder)
  }

  /// How many compiled lexicons are kept: one for each set of tables that is in use.
  private static let kept = 8

  /// A file that is mapped somewhere stays readable there when it is removed.
  private static func removeOldest(in folder: URL) {
    let key = URLResourceKey.contentModificationDateKey
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [key])) ?? []
    func age(_ file: URL) -> Date {
      (try? file.resourceValues(forKeys: [key]).contentModificationDate) ?? .distantPast
    }
    let images = files.filter { $0.lastPathComponent.hasPrefix("lexicon-") && $0.pathExtension == "bin" }
    for file in images.sorted(by: { age($0) > age($1) }).dropFirst(kept) {
      try? FileManager.default.removeItem(at: file)
    }
  }

  func section<Element>(_ index: Int) -> UnsafeBufferPointer<Element> {
    let header = bytes.assumingMemoryBound(to: UInt64.self)
    let offset = Int(header[2 + 2 * index])
    let length = Int(header[3 + 2 * index]) / MemoryLayout<Element>.stride
    return UnsafeBufferPointer(
      start: (bytes + offset).bindMemory(to: Element.self, capacity: length), count: length)
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
