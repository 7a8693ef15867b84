import Foundation
import Tongbao

/// How far a run has come, beside its output file: `OUT.progress`.
///
/// After the output of an item is written, a line says how many items are done and how long the output is. What
/// stands in the output behind that length came from an item that was interrupted; a resumed run cuts it off.
final class RunJournal {
  /// Where an interrupted run stopped.
  struct State {
    var items = 0
    var length = 0
    var hadErrors = false
    var failed = false
    /// The notices that later ones may repeat.
    var seen: [(id: String, sketch: NoticeSketch)] = []
  }

  /// The journal is of another run.
  struct Mismatch: Error, CustomStringConvertible {
    let path: String
    var description: String {
      "\(path): written by a run with other inputs or options; repeat that run, or start without --resume"
    }
  }

  private let path: String
  private let handle: FileHandle
  private(set) var state = State()

  /// Starts a journal, or goes on with the one that is there.
  /// - Parameter key: What the run is made of: its inputs and options.
  init(output: String, key: String, resumes: Bool) throws {
    path = output + ".progress"
    if resumes, let text = try? String(contentsOfFile: path, encoding: .utf8) {
      guard text.hasPrefix("tongbao run \(key)\n") else { throw Mismatch(path: path) }
      state = Self.state(text)
    } else {
      try Data("tongbao run \(key)\n".utf8).write(to: URL(fileURLWithPath: path))
    }
    handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    // A line that was cut off must not run into the next.
    if state.items > 0 { try handle.write(contentsOf: Data("\n".utf8)) }
  }

  /// Lines that no closing line of their item follows count for nothing.
  private static func state(_ text: String) -> State {
    var state = State()
    var pending: [(id: String, sketch: NoticeSketch)] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.removeLast()
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      if fields.count == 3, fields[0] == "seen", let sketch = NoticeSketch(String(fields[1])) {
        pending.append((String(fields[2]), sketch))
      } else if fields.count == 5, fields[0] == "done", let items = Int(fields[1]),
        let length = Int(fields[2])
      {
        state.items = items
        state.length = length
        state.hadErrors = fields[3] == "1"
        state.failed = fields[4] == "1"
        state.seen += pending
        pending = []
      } else {
        pending = []
      }
    }
    return state
  }

  /// Notes that one more item is written.
  func note(_ state: State, newlySeen: [(id: String, sketch: NoticeSketch)]) throws {
    var lines = newlySeen.map { "seen\t\($0.sketch)\t\($0.id.filter { $0 != "\t" && $0 != "\n" })\n" }
      .joined()
    lines += "done\t\(state.items)\t\(state.length)\t\(state.hadErrors ? 1 : 0)\t\(state.failed ? 1 : 0)\n"
    try handle.write(contentsOf: Data(lines.utf8))
  }

  /// The run is complete: nothing is left to resume.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
