/// ICU's way to divide a run of Han characters: the path of words with the least sum of costs.
///
/// Like ICU's `CjkBreakEngine`, a character that no single-character word covers costs 255, words are at most 20
/// characters long, and of two paths of equal cost the one found first stays.
final class Viterbi {
  static let longestWord = 20
  private static let unknownCost: Int32 = 255

  /// A position of the run: the least cost of a path to it, and where the path's last word begins.
  private struct Step {
    var cost: Int32
    var previous: Int32
  }

  private var steps: UnsafeMutableBufferPointer<Step> = .allocate(capacity: 256)

  deinit { steps.deallocate() }

  /// Appends the boundaries of `run` (absolute positions, the end of the run included) to `boundaries`.
  func divide(
    _ units: UnsafeBufferPointer<UInt16>, _ run: Range<Int>, _ walks: TrieWalks,
    _ boundaries: inout BoundaryList
  ) {
    let count = run.count
    if count == 1 {
      boundaries.append(Int32(truncatingIfNeeded: run.upperBound))
      return
    }
    if steps.count <= count {
      steps.deallocate()
      steps = .allocate(capacity: count * 2)
    }
    Self.fill(units, run, walks, steps)
    // The path is read backwards: first how long it is, then each boundary into its place.
    var words = 0
    var at = count
    while at > 0 {
      words += 1
      at = Int(steps[at].previous)
    }
    var slot = boundaries.extend(by: words)
    at = count
    while at > 0 {
      slot -= 1
      slot.pointee = Int32(truncatingIfNeeded: run.lowerBound + at)
      at = Int(steps[at].previous)
    }
  }

  @inline(__always)
  private static func fill(
    _ units: UnsafeBufferPointer<UInt16>, _ run: Range<Int>, _ walks: TrieWalks,
    _ steps: UnsafeMutableBufferPointer<Step>
  ) {
    let count = run.count
    for index in 1...count { steps[index].cost = .max }
    steps[0].cost = 0
    for at in 0..<count {
      let cost = steps[at].cost
      let longest = min(longestWord, count - at)
      var coversSingle = false
      walks.forEachWord(in: units, at: run.lowerBound + at, longest: longest) { length, word in
        let own = TrieWord(word).cost
        guard own >= 0 else { return }
        if length == 1 { coversSingle = true }
        relax(steps, from: at, to: at + length, cost: cost &+ Int32(truncatingIfNeeded: own))
      }
      if !coversSingle { relax(steps, from: at, to: at + 1, cost: cost &+ unknownCost) }
    }
  }

  @inline(__always)
  private static func relax(_ steps: UnsafeMutableBufferPointer<Step>, from: Int, to: Int, cost: Int32) {
    if cost < steps[to].cost { steps[to] = Step(cost: cost, previous: Int32(truncatingIfNeeded: from)) }
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
