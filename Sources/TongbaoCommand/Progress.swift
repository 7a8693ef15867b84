import Foundation

/// One line on a terminal's standard error that says how far a long run has come; silent elsewhere.
struct Progress {
  private let total: Int?
  private let begun = Date()
  private var done = 0
  private var shown = Date.distantPast
  private var isShown = false

  init(total: Int?) { self.total = total }

  mutating func step() {
    done += 1
    let now = Date()
    // Short runs show nothing; long ones five times a second.
    guard Terminal.isError, now.timeIntervalSince(begun) > 1, now.timeIntervalSince(shown) > 0.2 else {
      return
    }
    shown = now
    isShown = true
    let rate = Double(done) / now.timeIntervalSince(begun)
    var line = "\r\(done)"
    if let total { line += " of \(total)" }
    line += " notices, \(Int(rate)) a second"
    if let total, rate > 0 { line += ", \(Int(Double(total - done) / rate)) s left" }
    FileHandle.standardError.write(Data((line + "\u{1B}[K").utf8))
  }

  func finish() { if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) } }
}
