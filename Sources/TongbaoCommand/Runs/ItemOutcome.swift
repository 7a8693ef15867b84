import Foundation
import Tongbao

/// What came of one item: the output of each of its notices, ready to be written.
struct ItemOutcome: Sendable, Codable {
  struct Part: Sendable, Codable {
    /// The output: a line of JSON, rows, a summary.
    var bytes: Data
    /// The notice's identifier and sketch, by which later ones are told to repeat it.
    var id: String?
    var sketch: NoticeSketch?
  }

  var parts: [Part] = []
  /// What could not be read, in words.
  var errors: [String] = []
  /// Whether a check had a verdict that the user asked to be told of.
  var failed = false
}
