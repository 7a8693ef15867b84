import CArchive
import ICU

/// The members of an archive, one at a time.
final class Archive {
  /// What a member of an archive turned out to be.
  enum Member {
    case file(name: String, bytes: [UInt8])
    /// A member that is larger than the limit, or damaged.
    case failure(name: String, ReadingError)
  }

  /// An archive whose members grow beyond this many times its own size, and this many bytes, is a trap.
  private static let largestGrowth = 200
  private static let harmless = 64_000_000

  private let handle: UnsafeMutableRawPointer
  private let path: String
  private let held: UnsafeMutableBufferPointer<UInt8>?
  private var total = 0
  private var isOver = false

  /// Opens the archive at `path`.
  init(path: String) throws(ReadingError) {
    guard let handle = tb_archive_open_file(path, 0) else {
      throw .damaged(path: path, reason: "no archive that can be opened")
    }
    (self.handle, self.path, held) = (handle, path, nil)
  }

  /// Opens an archive that lies in memory, such as a .docx file; `path` is what errors call it.
  init(_ bytes: [UInt8], path: String) throws(ReadingError) {
    let held = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = held.initialize(from: bytes)
    guard let handle = tb_archive_open_memory(held.baseAddress, held.count) else {
      held.deallocate()
      throw .damaged(path: path, reason: "no archive that can be opened")
    }
    (self.handle, self.path, self.held) = (handle, path, held)
  }

  deinit {
    tb_archive_close(handle)
    held?.deallocate()
  }

  /// The next member that `isWanted` by its name, read up to `limit` bytes; nil at the end.
  func next(limit: Int, where isWanted: (String) -> Bool) -> Member? {
    while !isOver {
      switch tb_archive_next(handle) {
      case 0: isOver = true
      case 1:
        let name = Self.name(tb_archive_name(handle))
        if isWanted(name) { return read(name, limit) }
      default:
        isOver = true
        return .failure(name: path, .damaged(path: path, reason: "a damaged archive: \(message)"))
      }
    }
    return nil
  }

  private var message: String { String(cString: tb_archive_error(handle)) }

  private func read(_ name: String, _ limit: Int) -> Member {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = chunk.withUnsafeMutableBufferPointer { tb_archive_read(handle, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        return .failure(
          name: name, .damaged(path: "\(path)/\(name)", reason: "cannot be unpacked: \(message)"))
      }
      if count == 0 { return .file(name: name, bytes: bytes) }
      total += Int(count)
      if total > Self.harmless, total / Self.largestGrowth > Int(tb_archive_position(handle)) {
        isOver = true
        return .failure(
          name: name,
          .damaged(
            path: "\(path)/\(name)",
            reason: "the archive grows to more than \(Self.largestGrowth) times its size; not read further"))
      }
      guard bytes.count + Int(count) <= limit else {
        return .failure(name: name, .tooLarge(path: "\(path)/\(name)", limit: limit))
      }
      bytes += chunk[..<Int(count)]
    }
  }

  /// Old archives name their members in GBK.
  private static func name(_ bytes: UnsafePointer<CChar>) -> String {
    if let name = String(validatingCString: bytes) { return name }
    var raw: [UInt8] = []
    var at = bytes
    while at.pointee != 0 {
      raw.append(UInt8(bitPattern: at.pointee))
      at += 1
    }
    let units = raw.withUnsafeBufferPointer { Transcoder.units($0, from: "GB18030")?.units }
    return units.map { String(decoding: $0, as: UTF16.self) } ?? String(decoding: raw, as: UTF8.self)
  }

  /// The wanted members of an archive by name; a damaged one is an error.
  func members(_ names: (String) -> Bool, limit: Int) throws(ReadingError) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    while let member = next(limit: limit, where: names) {
      switch member {
      case .file(let name, let bytes): found[name] = bytes
      case .failure(_, let error): throw error
      }
    }
    return found
  }
}
