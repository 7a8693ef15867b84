/// ICU's way to divide a run of Han characters: the path of words with the least sum of costs.
///
/// Like ICU's `CjkBreakEngine`, a character that no single-character word covers costs 255, words are at most 20
/// characters long, and of two paths of equal cost the one found first stays.
struct Viterbi {
  static let longestWord = 20
  private static let unknownCost: Int32 = 255

  private var best: [Int32] = []
  private var previous: [Int32] = []

  /// Appends the boundaries of `run` (absolute positions, the end of the run included) to `boundaries`.
  mutating func divide(
    _ units: UnsafeBufferPointer<UInt16>, _ run: Range<Int>, _ trie: DoubleArrayTrie,
    _ boundaries: inout [Int32]
  ) {
    let count = run.count
    if count == 1 {
      boundaries.append(Int32(run.upperBound))
      return
    }
    if best.count <= count {
      best = [Int32](repeating: 0, count: count + 64)
      previous = [Int32](repeating: 0, count: count + 64)
    }
    let first = boundaries.count
    best.withUnsafeMutableBufferPointer { best in
      previous.withUnsafeMutableBufferPointer { previous in
        Self.fill(units, run, trie, best, previous)
        var at = count
        while at > 0 {
          boundaries.append(Int32(run.lowerBound + at))
          at = Int(previous[at])
        }
      }
    }
    boundaries[first...].reverse()
  }

  @inline(__always)
  private static func fill(
    _ units: UnsafeBufferPointer<UInt16>, _ run: Range<Int>, _ trie: DoubleArrayTrie,
    _ best: UnsafeMutableBufferPointer<Int32>, _ previous: UnsafeMutableBufferPointer<Int32>
  ) {
    let count = run.count
    for index in 0...count { best[index] = .max }
    best[0] = 0
    for at in 0..<count {
      let cost = best[at]
      let longest = min(longestWord, count - at)
      var state = DoubleArrayTrie.root
      var length = 0
      var coversSingle = false
      while length < longest, let next = trie.step(state, units[run.lowerBound + at + length]) {
        state = next
        length += 1
        if let word = trie.value(state) {
          if length == 1 { coversSingle = true }
          relax(best, previous, from: at, to: at + length, cost: cost + Int32(word))
        }
      }
      if !coversSingle { relax(best, previous, from: at, to: at + 1, cost: cost + unknownCost) }
    }
  }

  @inline(__always)
  private static func relax(
    _ best: UnsafeMutableBufferPointer<Int32>, _ previous: UnsafeMutableBufferPointer<Int32>, from: Int,
    to: Int, cost: Int32
  ) {
    if cost < best[to] {
      best[to] = cost
      previous[to] = Int32(from)
    }
  }
}
