/// The words that are cues, grouped by their first unit for one pass over a text.
struct CueTable: Sendable {
  static let shared = CueTable([
    (.inside, ["其中", "当中", "包括", "包含", "含"]),
    (.ownInside, ["分别为", "分别是", "包括", "包含", "含"]),
    (.outside, ["此外", "另有", "另外", "同时", "与此同时", "还有", "除此之外"]),
    (.total, ["共", "共计", "合计", "总计", "累计", "共有", "总共", "合共", "总额", "总额达", "总额为", "总金额"]),
    (.each, ["各", "各有", "均为", "均有", "分别有"]),
    (.per, ["每", "人均", "户均", "单价"]),
    (.rest, ["其余", "其他", "其它", "剩余", "余下"]),
    (.anaphor, ["这", "该", "上述", "以上", "前述", "此"]),
    (.comparison, ["比", "较", "同期为", "同期的", "上年的", "去年的"]),
    (.compared, ["比", "较", "同期", "同期为", "同期的", "上年", "上年的", "去年", "去年的", "上期", "环比", "按年", "按月"]),
    (.list, ["分别是", "分别为", "即", "包括", "是指", "依次是", "依次为"]),
    (.share, ["占", "占比", "率", "率达", "率为", "比率达", "占比达", "比例为", "约占"]),
    (.domain, ["领域"]),
  ])

  private struct Word: Sendable {
    let units: [UInt16]
    let kinds: CueKind
  }

  /// For each unit one more than its group's index, or 0.
  private let groupOf: [UInt8]
  /// The words that begin with the same unit, from long to short.
  private let groups: [[Word]]

  private init(_ lists: [(CueKind, [String])]) {
    var kinds: [String: CueKind] = [:]
    for (kind, words) in lists { for word in words { kinds[word, default: []].insert(kind) } }
    var groupOf = [UInt8](repeating: 0, count: 0x10000)
    var groups: [[Word]] = []
    for word in kinds.keys.sorted() {
      let units = Array(word.utf16)
      guard let first = units.first else { continue }
      if groupOf[Int(first)] == 0 {
        groups.append([])
        groupOf[Int(first)] = UInt8(clamping: groups.count)
      }
      groups[Int(groupOf[Int(first)]) - 1].append(Word(units: units, kinds: kinds[word] ?? []))
    }
    self.groupOf = groupOf
    self.groups = groups.map { $0.sorted { $0.units.count > $1.units.count } }
  }

  /// The cues of a folded text in order; those inside titles, names and idioms are none.
  func cues(in text: [UInt16], outside mask: SpanMask) -> [Cue] {
    var found: [Cue] = []
    groupOf.withUnsafeBufferPointer { groupOf in
      text.withUnsafeBufferPointer { text in
        for at in 0..<text.count {
          let group = groupOf[Int(text[at])]
          if group == 0 || mask.holds([.citation, .institution, .idiom], at: at) { continue }
          if let cue = longest(Int(group) - 1, text, at) { found.append(cue) }
        }
      }
    }
    return found
  }

  private func longest(_ group: Int, _ text: UnsafeBufferPointer<UInt16>, _ at: Int) -> Cue? {
    for index in groups[group].indices {
      let count = groups[group][index].units.count
      guard at + count <= text.count else { continue }
      var matched = 1
      while matched < count, groups[group][index].units[matched] == text[at + matched] { matched += 1 }
      if matched == count { return Cue(start: at, end: at + count, kinds: groups[group][index].kinds) }
    }
    return nil
  }
}
