/// The words of a notice: where each begins, found from any position in one step.
final class Tokens: Sendable {
  /// The boundaries in UTF-16 units: 0, then the end of every word.
  let boundaries: [Int32]
  /// Whether a word begins at each unit; one more than there are units.
  private let starts: [Bool]

  /// `boundaries` begin with 0; the last is `count`.
  init(boundaries: [Int32], count: Int) {
    self.boundaries = boundaries
    starts = [Bool](unsafeUninitializedCapacity: count + 1) { starts, written in
      starts.initialize(repeating: false)
      for boundary in boundaries { starts[Int(boundary)] = true }
      written = count + 1
    }
  }

  /// The number of words.
  var count: Int { boundaries.count - 1 }

  /// The span of the word with index `index`.
  func range(_ index: Int) -> Range<Int> { Int(boundaries[index])..<Int(boundaries[index + 1]) }

  /// Whether a word begins (and another ends) at `position`.
  @inline(__always)
  func isBoundary(_ position: Int) -> Bool { starts[position] }

  /// The end of the word that holds `position`.
  func end(ofWordAt position: Int) -> Int {
    var end = position + 1
    while end < starts.count - 1, !starts[end] { end += 1 }
    return end
  }

  /// The start of the word that holds `position`.
  func start(ofWordAt position: Int) -> Int {
    var start = position
    while start > 0, !starts[start] { start -= 1 }
    return start
  }
}
