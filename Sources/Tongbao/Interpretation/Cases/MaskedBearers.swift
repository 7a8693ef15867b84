/// Who bears an anonymised name, where several persons of a notice bear it: 1.镇长王某… 2.校长王某….
struct MaskedBearers {
  /// For each mention of a name with several bearers the mention that introduces its own, but for the first bearer.
  private let introductions: [Int: Int]

  /// One pass over the persons: another post in another paragraph introduces another bearer.
  init(reading: MentionReading) {
    var introductions: [Int: Int] = [:]
    var known: [[UInt16]: (post: String, line: Int, bearer: Int?)] = [:]
    let blocks = reading.context.notice.blocks
    let title = reading.context.notice.titleRange
    var line = 0
    for index in reading.kinds.indices where reading.kinds[index] == .person {
      let (start, end) = (reading.starts[index], reading.ends[index])
      guard reading.folded[start..<end].contains(Self.mask) else { continue }
      while line + 1 < blocks.count, blocks[line].range.upperBound <= start { line += 1 }
      let name = Array(reading.text.units[start..<end])
      let person = reading.person(index)
      if let post = person?.post, person?.postRange?.upperBound == start, !(title?.contains(start) ?? false) {
        if let last = known[name] {
          let isSame = last.line == line || last.post.contains(post) || post.contains(last.post)
          if !isSame { known[name] = (post, line, index) }
        } else {
          known[name] = (post, line, nil)
        }
      }
      introductions[index] = known[name]?.bearer
    }
    self.introductions = introductions
  }

  /// The mention that introduces the bearer of the name at `person`; nil where the name has one bearer, or the first.
  func introduction(of person: Int) -> Int? { introductions[person] }

  private static let mask: UInt16 = 0x67D0  // 某
}
