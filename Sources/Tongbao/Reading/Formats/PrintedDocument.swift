import Foundation
import ICU

/// Reads a PDF through poppler's `pdftotext -layout`: lines rejoined into paragraphs, tables found by their columns.
struct PrintedDocument {
  private static let patience = 60.0

  /// - Throws: `ReadingError` where `pdftotext` is not installed or cannot read the file.
  static func document(_ bytes: [UInt8], path: String, limit: Int) throws(ReadingError) -> Document {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    do { try Data(bytes).write(to: file) } catch {
      throw .unreadable(path: path, reason: "no room for a temporary file")
    }
    let text = try converted(file, path, limit)
    guard let units = utf16Units(fromUTF8: text) else {
      throw .damaged(path: path, reason: "pdftotext gave no UTF-8")
    }
    var builder = DocumentBuilder()
    for page in PrintedPage.pages(units) {
      for part in page.parts() {
        switch part {
        case .line(let line): builder.add(line)
        case .table(let grid): builder.add(grid)
        }
      }
    }
    return builder.document
  }

  private static func converted(_ file: URL, _ path: String, _ limit: Int) throws(ReadingError) -> [UInt8] {
    guard let program = Program.find("pdftotext") else {
      throw .missingProgram(path: path, program: "pdftotext", package: "poppler-utils")
    }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-layout", "-enc", "UTF-8", file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch {
      throw .missingProgram(path: path, program: "pdftotext", package: "poppler-utils")
    }
    // A damaged file may keep it busy for ever.
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watch)
    defer { watch.cancel() }
    let text = (try? output.fileHandleForReading.read(upToCount: limit + 1)) ?? Data()
    if text.count > limit { process.terminate() }
    process.waitUntilExit()
    guard text.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    guard process.terminationStatus == 0, process.terminationReason == .exit else {
      throw .damaged(path: path, reason: "pdftotext cannot read it: a damaged or encrypted PDF")
    }
    return [UInt8](text)
  }
}

/// A program of the system.
private enum Program {
  /// Its place on `PATH`, or nil.
  static func find(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
