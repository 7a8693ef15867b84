/// Finds for each notice the first one before it that is the same release.
public struct DuplicateIndex: Sendable {
  private struct Seen: Sendable {
    let id: String
    let sketch: NoticeSketch
  }

  /// So many notices are remembered (about 100 MB); later ones are still compared with them.
  private static let largest = 100_000
  /// The smallest hashes of a notice by which it is found, and how many notices one hash may lead to: segments that
  /// every notice holds tell nothing.
  private static let keys = 8
  private static let crowd = 32

  private var seen: [Seen] = []
  private var byHash: [UInt32: [Int32]] = [:]

  /// Nothing seen yet.
  public init() {}

  /// The identifier of the first notice that was nearly the same, or nil; then the notice is remembered.
  public mutating func original(of sketch: NoticeSketch, id: String) -> String? {
    let keys = sketch.segments.prefix(Self.keys)
    var candidates: Set<Int32> = []
    for key in keys { candidates.formUnion(byHash[key] ?? []) }
    for candidate in candidates.sorted() where seen[Int(candidate)].sketch.isNearly(sketch) {
      return seen[Int(candidate)].id
    }
    guard seen.count < Self.largest else { return nil }
    for key in keys where byHash[key, default: []].count < Self.crowd {
      byHash[key, default: []].append(Int32(seen.count))
    }
    seen.append(Seen(id: id, sketch: sketch))
    return nil
  }
}
