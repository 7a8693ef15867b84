import Foundation

/// One line on a terminal's standard error that says how far a long run has come; silent elsewhere.
///
/// `[████████░░░░░░░░] 5,120 notices, 412 a second, 12 s left`
struct Progress {
  private static let width = 24
  /// The number of files, where there are several.
  private let total: Int?
  private let begun = Date()
  private var notices = 0
  private var paths = 0
  private var shown = Date.distantPast
  private var isShown = false

  init(total: Int?) { self.total = total }

  /// More notices are done.
  mutating func step(_ count: Int) {
    notices += count
    show()
  }

  /// One more file is read to its end.
  mutating func pathDone() { paths += 1 }

  private mutating func show() {
    let now = Date()
    // Short runs show nothing; long ones five times a second.
    guard Terminal.isError, now.timeIntervalSince(begun) > 1, now.timeIntervalSince(shown) > 0.2 else {
      return
    }
    shown = now
    isShown = true
    let elapsed = now.timeIntervalSince(begun)
    var line = "\r"
    if let total, total > 0 {
      let filled = min(Self.width, Self.width * paths / total)
      line += "[" + String(repeating: "█", count: filled)
      line += String(repeating: "░", count: Self.width - filled) + "] "
    }
    line += "\(notices) notices, \(Int(Double(notices) / elapsed)) a second"
    if let total, paths > 0 { line += ", \(Int(elapsed / Double(paths) * Double(total - paths))) s left" }
    FileHandle.standardError.write(Data((line + "\u{1B}[K").utf8))
  }

  func finish() { if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) } }
}
