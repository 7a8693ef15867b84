/// Finds persons: subjects and officials named with a post, and every later occurrence of their names.
///
/// A surname alone says little (高速, 安全, 方面), so a name needs a place where names stand: behind a post, in a list
/// behind another name, before its sanction, in front of an age; or a form that only names have (张某某).
struct PersonRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    var scan = PersonScan(context)
    scan.run()
    return scan.mentions()
  }
}

/// One pass over a notice.
private struct PersonScan {
  struct Found {
    var name: PersonName
    var post: Range<Int>?
    let pattern: String
  }

  let context: RecognitionContext
  let text: [UInt16]
  let reader: PersonNameReader
  var postEnds: [Bool]
  var found: [Found] = []
  /// Where the last name ends: nothing before it belongs to the next.
  var floor = 0

  init(_ context: RecognitionContext) {
    self.context = context
    text = context.folded
    reader = PersonNameReader(context)
    postEnds = [Bool](repeating: false, count: context.folded.count + 1)
  }

  mutating func run() {
    let surnames = LexiconTable.surnames.bit
    let posts = LexiconTable.posts.bit
    var at = 0
    while at < text.count {
      if context.lattice.starts(posts, at: at) { markPosts(at) }
      if postEnds[at], let end = behindPost(at) {
        at = end
        continue
      }
      if at >= floor, context.lattice.starts(surnames, at: at), let end = elsewhere(at) {
        at = end
        continue
      }
      at += 1
    }
  }

  /// Marks where the post words that begin at `start` end.
  private mutating func markPosts(_ start: Int) {
    for match in context.lattice.matches(at: start)
    where context.lexicon.compiled.tableSets[Int(match.word)] & LexiconTable.posts.bit != 0 {
      postEnds[Int(match.end)] = true
    }
  }

  /// A name behind a post, or a list of names behind a post and a colon.
  private mutating func behindPost(_ end: Int) -> Int? {
    guard end >= floor, !Self.reporters.ends(text, at: end), !isInByline(end) else { return nil }
    let posts = PostReader(context: context, postEnds: postEnds)
    let isGeneric = posts.isGeneric(end)
    if let name = nameBehindPost(end, isGeneric), !Self.leaders.contains(text, name.range) {
      let post = posts.post(endingAt: end, floor: floor)
      return add(name, post: post, pattern: "behind-post", sharesPost: isGeneric)
    }
    var at = end
    while at < text.count, text[at] == 0x20 { at += 1 }
    guard at < text.count, text[at] == TextMark.colon else { return nil }
    at += 1
    while at < text.count, text[at] == 0x20 || text[at] == 0x2A { at += 1 }
    guard let name = reader.name(at: at), name.evidence == 3 else { return nil }
    return add(name, post: posts.post(endingAt: end, floor: floor), pattern: "list-head", sharesPost: true)
  }

  private func nameBehindPost(_ end: Int, _ isGeneric: Bool) -> PersonName? {
    if end < text.count, !context.tokens.isBoundary(end), !context.notice.text.isTraditional {
      // The post is only the beginning of a longer word: 会计师.
      let start = context.tokens.start(ofWordAt: end)
      if start < end, context.tokens.end(ofWordAt: start) > end + 1 || reader.longestWord(at: start) == end + 1 {
        return nil
      }
    }
    if let name = reader.name(at: end, isBehindPost: true) {
      return isGeneric && (name.evidence < 2 || name.isWeak || name.isDoubtful && name.evidence < 3) ? nil : name
    }
    guard end > 4, !isGeneric, !context.notice.text.isTraditional, PersonNameReader.isHan(text[end - 3]), PersonNameReader.isHan(text[end - 4]) else { return nil }
    return reader.unsurnamed(at: end)
  }

  /// A name that needs no post: anonymised, before a sanction, before an age.
  private mutating func elsewhere(_ start: Int) -> Int? {
    guard !postEnds[start + 1] || start + 1 == text.count, let name = reader.name(at: start), !isInByline(start) else {
      return nil
    }
    if name.isAnonymous {
      guard !Self.reporters.ends(text, at: start), !signs(name.range) else { return nil }
      return add(name, post: nil, pattern: "anonymous", sharesPost: false)
    }
    let opensClause = start == 0 || TextMark.endsClause(text[start - 1]) || Self.openings.contains(text[start - 1])
    if hasAge(name.range.upperBound),
      opensClause || context.tokens.isBoundary(start) || Self.connectors.start(in: text, endingAt: start) != nil
    {
      let post = start > 0 && text[start - 1] == TextMark.colon ? headPost(start - 1) : nil
      return add(name, post: post, pattern: "age", sharesPost: post != nil)
    }
    if Self.givers.start(in: text, endingAt: start) != nil, name.evidence == 3,
      context.taken.holds(.sanction, at: name.range.upperBound) || Self.comrade.matches(text, at: name.range.upperBound)
    {
      return add(name, post: nil, pattern: "given", sharesPost: false)
    }
    if opensClause, !name.isDoubtful, Self.passives.end(in: text, at: name.range.upperBound) != nil,
      isDealtWith(name.range.upperBound)
    {
      return add(name, post: nil, pattern: "dealt-with", sharesPost: false)
    }
    return nil
  }

  /// 5名某公司前技工: a head that counts its people needs no word of the table.
  private func headPost(_ colon: Int) -> Range<Int>? {
    var end = colon
    while end > floor, text[end - 1] == 0x20 { end -= 1 }
    return PostReader(context: context, postEnds: postEnds).post(endingAt: end, floor: floor)
  }

  /// Whether the name signs the notice, alone in brackets at the end of a line.
  private func signs(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0, text[name.lowerBound - 1] == TextMark.open, name.upperBound < text.count,
      text[name.upperBound] == TextMark.close
    else { return false }
    return name.upperBound + 1 == text.count || text[name.upperBound + 1] == 0x0A
  }

  /// Takes a name and the names that follow it in its list; the end of the last.
  private mutating func add(_ name: PersonName, post: Range<Int>?, pattern: String, sharesPost: Bool) -> Int {
    found.append(Found(name: name, post: post, pattern: pattern))
    var end = name.range.upperBound
    while let next = connected(behind: end), let other = reader.name(at: next),
      other.evidence == 3 || other.evidence == 2 && !other.isDoubtful
    {
      found.append(Found(name: other, post: sharesPost ? post : nil, pattern: "list"))
      end = other.range.upperBound
    }
    floor = end
    return end
  }

  /// Where the next member of a list would begin: behind 、 or 和, and behind an age in brackets.
  private func connected(behind end: Int) -> Int? {
    var at = end
    if at < text.count, text[at] == TextMark.open {
      while at < text.count, at - end < 16, text[at] != TextMark.close { at += 1 }
      guard at < text.count, text[at] == TextMark.close else { return nil }
      at += 1
    }
    if let comrade = Self.comrades.end(in: text, at: at) { at = comrade }
    return Self.connectors.end(in: text, at: at)
  }

  private func hasAge(_ end: Int) -> Bool {
    guard end + 2 < text.count, text[end] == TextMark.open, SanctionNumeral.isDigit(text[end + 1]) else { return false }
    var at = end + 1
    while at < text.count, SanctionNumeral.isDigit(text[at]) { at += 1 }
    return at < text.count && text[at] == 0x5C81
  }

  /// Whether the sentence tells of a sanction or of a breach.
  private func isDealtWith(_ end: Int) -> Bool {
    for at in end..<min(text.count, end + 60) {
      if TextMark.endsSentence(text[at]) { return false }
      if context.taken.holds(.sanction, at: at) { return true }
    }
    return false
  }

  private func isInByline(_ position: Int) -> Bool {
    context.notice.blocks.contains {
      $0.range.contains(position) && ($0.kind == .byline || $0.kind == .header || $0.kind == .breadcrumb)
    }
  }

  /// The mentions of all names found, each at every place where it stands.
  func mentions() -> [Mention] {
    if found.isEmpty { return [] }
    let posts = PostReader(context: context, postEnds: postEnds)
    var known: [KnownName] = []
    var mentions: [Mention] = []
    for item in found {
      let units = Array(text[item.name.range])
      let post = item.post ?? apposition(item.name.range.upperBound, posts)
      if let index = known.firstIndex(where: { $0.units == units }) {
        if known[index].post == nil { known[index].post = post }
      } else if !Self.leaders.contains(text, item.name.range) {
        known.append(KnownName(units: units, post: post))
      }
    }
    known.sort { $0.units.count > $1.units.count }
    let first = known.reduce(UInt64(0)) { $0 | 1 << UInt64($1.units[0] & 63) }
    var next = 0
    var at = 0
    while at < text.count {
      if next < found.count, found[next].name.range.lowerBound <= at {
        let item = found[next]
        next += 1
        if item.name.range.lowerBound == at, let index = known.firstIndex(where: { $0.matches(text, at: at) }) {
          let name = known[index]
          mentions.append(mention(at, name, own: item.post, posts, pattern: item.pattern))
          at += name.units.count
        }
        continue
      }
      if first & 1 << UInt64(text[at] & 63) != 0, let name = known.first(where: { $0.matches(text, at: at) }),
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
    if context.taken.holds([.citation, .sanction], in: range) { return false }
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

  /// 张某(45岁)是某公司前经理.
  private func apposition(_ end: Int, _ posts: PostReader) -> Range<Int>? {
    var at = end
    if at < text.count, text[at] == TextMark.open {
      while at < text.count, at - end < 16, text[at] != TextMark.close { at += 1 }
      at += 1
    }
    guard let start = Self.copulas.end(in: text, at: at) else { return nil }
    var stop = start
    while stop < text.count, stop - start < 30, !TextMark.endsClause(text[stop]) { stop += 1 }
    return postEnds[stop] ? posts.post(endingAt: stop, floor: start) : nil
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

  private static let copulas: PhraseSet = ["是", "系", "为", "任"]
  private static let reporters = ReporterWords()
  private static let leaders = FormulaicLeaders()
  private static let openings = Set(" 、“()".utf16)
  private static let connectors: PhraseSet = ["、", "和", "及", "与", "以及", ",", "、被告人", "为", "是"]
  private static let comrades: PhraseSet = ["同志", "等人"]
  private static let comrade: Phrase = "同志"
  private static let givers: PhraseSet = ["给予", "对", "给", "由", "予", "免去", "将"]
  private static let passives: PhraseSet = ["被", "受到", "因", "身为", "利用", "在担任", "违反", "涉嫌", "已被", "同志"]
}
