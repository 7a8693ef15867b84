/// A name found in its place, with the post that stands there.
struct FoundPerson {
  let name: PersonName
  let post: Range<Int>?
  let pattern: String
}

/// Every place where the names that were found stand: 王某 is a person in the second sentence too.
struct PersonOccurrences {
  private let context: RecognitionContext
  private let text: [UInt16]
  private let found: [FoundPerson]
  private let postEnds: [Bool]

  init(_ context: RecognitionContext, found: [FoundPerson], postEnds: [Bool]) {
    self.context = context
    self.found = found
    self.postEnds = postEnds
    text = context.folded
  }

  /// The mentions of all names found, each at every place where it stands.
  func mentions() -> [Mention] {
    if found.isEmpty { return [] }
    let posts = PostReader(context: context, postEnds: postEnds)
    var known: [KnownName] = []
    var mentions: [Mention] = []
    for (index, item) in found.enumerated() {
      let units = Array(text[item.name.range])
      let end = item.name.range.upperBound
      let next = index + 1 < found.count ? found[index + 1].name.range.lowerBound : text.count
      let post = item.post ?? apposition(end, posts) ?? removedPost(end..<min(next, end + Self.reach), posts)
      if let index = known.firstIndex(where: { $0.units == units }) {
        if known[index].post == nil { known[index].post = post }
      } else if !FormulaicLeaders.contains(text, item.name.range) {
        known.append(KnownName(units: units, post: post))
      }
    }
    known.sort { $0.units.count > $1.units.count }
    let first = known.reduce(UInt64(0)) { $0 | 1 << UInt64($1.units[0] & 63) }
    var next = 0
    var at = 0
    while at < text.count {
      let stop = next < found.count ? found[next].name.range.lowerBound : text.count
      text.withUnsafeBufferPointer { text in
        while at < stop, first & 1 << UInt64(text[at] & 63) == 0 { at += 1 }
      }
      if at == text.count { break }
      if next < found.count, stop <= at {
        let item = found[next]
        next += 1
        if item.name.range.lowerBound == at, let index = known.firstIndex(where: { $0.matches(text, at: at) })
        {
          let name = known[index]
          mentions.append(mention(at, name, own: item.post, posts, pattern: item.pattern))
          at += name.units.count
        }
        continue
      }
      if let name = known.first(where: { $0.matches(text, at: at) }),
        isFree(at..<at + name.units.count)
      {
        mentions.append(mention(at, name, own: nil, posts, pattern: "again"))
        at += name.units.count
      } else {
        at += 1
      }
    }
    return mentions
  }

  /// A body's name may hold a person's, but one that seems to begin with it begins too early.
  private func isFree(_ range: Range<Int>) -> Bool {
    if context.taken.holds(.citation, in: range) { return false }
    if range.upperBound < text.count, Self.placeEnds.contains(text[range.upperBound]) { return false }
    guard context.taken.holds(.institution, in: range) else { return true }
    return range.lowerBound == 0 || !context.taken.holds(.institution, at: range.lowerBound - 1)
  }

  private func mention(
    _ start: Int, _ name: KnownName, own: Range<Int>?, _ posts: PostReader, pattern: String
  ) -> Mention {
    var person = Person()
    if let post = own ?? name.post {
      person.postRange = post
      person.post = context.notice.text.string(post)
      person.isFormer = posts.isFormer(post)
    }
    return Mention(start..<start + name.units.count, .person(person), pattern: pattern)
  }

  /// 给予张某警告处分,免去其某局副局长职务: the post that a person is removed from, before the next name.
  private func removedPost(_ range: Range<Int>, _ posts: PostReader) -> Range<Int>? {
    for at in range {
      if TextMark.endsSentence(text[at]) { return nil }
      guard let start = Self.removals.end(in: text, at: at) else { continue }
      var stop = start
      while stop < text.count, stop - start < 40, !TextMark.endsClause(text[stop]) {
        if Self.office.matches(text, at: stop), postEnds[stop] {
          return posts.post(endingAt: stop, floor: start)
        }
        stop += 1
      }
      return nil
    }
    return nil
  }

  /// How far behind a name its removal may stand.
  private static let reach = 40
  private static let removals: PhraseSet = ["免去其", "撤销其", "免去了其", "罢免其"]
  private static let office: Phrase = "职务"

  /// 张某(45岁)是某公司前经理.
  private func apposition(_ end: Int, _ posts: PostReader) -> Range<Int>? {
    var at = end
    if at < text.count, text[at] == TextMark.open {
      while at < text.count, at - end < 16, text[at] != TextMark.close { at += 1 }
      at += 1
    }
    if let comrade = Self.comrades.end(in: text, at: at) { at = comrade }
    guard let start = Self.copulas.end(in: text, at: at) else { return biography(at, posts) }
    var stop = start
    while stop < text.count, stop - start < 30, !TextMark.endsClause(text[stop]) { stop += 1 }
    return postEnds[stop] ? posts.post(endingAt: stop, floor: start) : nil
  }

  /// 王某,男,1970年5月出生,时任某公司董事长: the post stands in a later clause.
  private func biography(_ start: Int, _ posts: PostReader) -> Range<Int>? {
    guard start + 1 < text.count, text[start] == TextMark.comma else { return nil }
    guard text[start + 1] == 0x7537 || text[start + 1] == 0x5973 else {  // 男 女
      return own(start + 1, posts)
    }
    var at = start + 1
    while at < text.count, at - start < 80, !TextMark.endsSentence(text[at]) {
      if text[at - 1] == TextMark.comma, let office = Self.offices.end(in: text, at: at) {
        var stop = office
        while stop < text.count, stop - at < 40, !TextMark.endsClause(text[stop]) { stop += 1 }
        guard postEnds[stop] else { return nil }
        return posts.post(endingAt: stop, floor: text[at] == 0x65F6 ? at : office)  // 时任
      }
      at += 1
    }
    return nil
  }

  /// 王某,某公司时任董事长; and behind what is no office: 王某,中共党员,某公司部长.
  private func own(_ start: Int, _ posts: PostReader) -> Range<Int>? {
    var stop = start
    while stop < text.count, stop - start < 40, !TextMark.endsClause(text[stop]),
      text[stop] != TextMark.open
    {
      stop += 1
    }
    let isAge = stop > start && text[stop - 1] == 0x5C81  // 岁
    if isAge || postEnds[stop] && posts.isGeneric(stop), stop < text.count, text[stop] == TextMark.comma {
      return own(stop + 1, posts)
    }
    guard postEnds[stop], let post = posts.post(endingAt: stop, floor: start), post.lowerBound == start else {
      return nil
    }
    return post.lowerBound..<listedPosts(behind: stop, posts)
  }

  /// 副县长,县指挥部副指挥长: posts that commas list go on where a whole clause is one.
  private func listedPosts(behind end: Int, _ posts: PostReader) -> Int {
    var end = end
    while end < text.count, text[end] == TextMark.comma {
      var stop = end + 1
      while stop < text.count, stop - end < 40, !TextMark.endsClause(text[stop]) { stop += 1 }
      guard postEnds[stop], !posts.isGeneric(stop),
        posts.post(endingAt: stop, floor: end + 1)?.lowerBound == end + 1
      else { return end }
      end = stop
    }
    return end
  }

  private struct KnownName {
    let units: [UInt16]
    var post: Range<Int>?

    func matches(_ text: [UInt16], at position: Int) -> Bool {
      guard position + units.count <= text.count else { return false }
      for offset in units.indices where text[position + offset] != units[offset] { return false }
      return true
    }
  }

  /// 向阳村: a place with the person's name.
  private static let placeEnds: UnitSet = "村镇乡"
  private static let comrades: PhraseSet = ["同志"]
  private static let offices: PhraseSet = ["时任", "现任", "任", "系", "原系", "原任", "曾任"]
  private static let copulas: PhraseSet = ["是", "系", "为", "任", "作为"]
}
