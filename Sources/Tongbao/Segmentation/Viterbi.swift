/// ICU's way to divide a run of Han characters: the path of words with the least sum of costs.
///
/// Like ICU's `CjkBreakEngine`, a character that no single-character word covers costs 255, words are at most 20
/// characters long, and of two paths of equal cost the one found first stays.
final class Viterbi {
  static let longestWord = 20
  private static let unknownCost: UInt64 = 255

  /// A position of the run: in the high half the least cost of a path to it, in the low half where the path's last word
  /// begins. Of two steps the lesser is the better: the cheaper, or the one found first, which begins earlier.
  private typealias Step = UInt64

  private var steps: UnsafeMutableBufferPointer<Step> = .allocate(capacity: 256)

  deinit { steps.deallocate() }

  /// Appends the boundaries of `run` (absolute positions, the end of the run included) to `boundaries`.
  func divide(_ run: Range<Int>, _ words: TextWords, _ boundaries: inout BoundaryList) {
    let count = run.count
    if count == 1 {
      boundaries.append(Int32(truncatingIfNeeded: run.upperBound))
      return
    }
    if steps.count <= count {
      steps.deallocate()
      steps = .allocate(capacity: count * 2)
    }
    Self.fill(run, words, steps)
    // The path is read backwards: first how long it is, then each boundary into its place.
    var length = 0
    var at = count
    while at > 0 {
      length += 1
      at = Int(steps[at] & 0xFFFF_FFFF)
    }
    var slot = boundaries.extend(by: length)
    at = count
    while at > 0 {
      slot -= 1
      slot.pointee = Int32(truncatingIfNeeded: run.lowerBound + at)
      at = Int(steps[at] & 0xFFFF_FFFF)
    }
  }

  @inline(__always)
  private static func fill(
    _ run: Range<Int>, _ words: TextWords, _ steps: UnsafeMutableBufferPointer<Step>
  ) {
    let count = run.count
    for index in 1...count { steps[index] = .max }
    steps[0] = 0
    var index = Int(words.first[run.lowerBound])
    for at in 0..<count {
      let cost = steps[at] >> 32
      let longest = min(longestWord, count &- at)
      let end = Int(words.first[run.lowerBound &+ at &+ 1])
      var coversSingle = false
      while index < end {
        let word = words.all[index]
        index &+= 1
        let length = Int(word.length)
        guard word.cost >= 0, length <= longest else { continue }
        if length == 1 { coversSingle = true }
        relax(steps, from: at, to: at &+ length, cost: cost &+ UInt64(word.cost))
      }
      if !coversSingle { relax(steps, from: at, to: at &+ 1, cost: cost &+ unknownCost) }
    }
  }

  @inline(__always)
  private static func relax(
    _ steps: UnsafeMutableBufferPointer<Step>, from: Int, to: Int, cost: UInt64
  ) {
    steps[to] = min(steps[to], cost << 32 | UInt64(truncatingIfNeeded: from))
  }
}

/// Boundaries as they are found, in memory that has room for one at every unit.
struct BoundaryList {
  private let start: UnsafeMutablePointer<Int32>
  private(set) var count = 0

  init(_ start: UnsafeMutablePointer<Int32>) { self.start = start }

  @inline(__always)
  mutating func append(_ boundary: Int32) {
    start[count] = boundary
    count &+= 1
  }

  /// Makes the list longer; returns where it then ends.
  mutating func extend(by more: Int) -> UnsafeMutablePointer<Int32> {
    count += more
    return start + count
  }
}
