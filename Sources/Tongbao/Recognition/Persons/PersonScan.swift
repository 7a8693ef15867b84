/// One pass over a notice: the places where a name says that it is one.
///
/// A class, so that its many questions at each surname copy nothing.
final class PersonScan {
  /// Whether a post word ends at each position.
  @exclusivity(unchecked) private(set) var postEnds: [Bool]
  @exclusivity(unchecked) private(set) var found: [FoundPerson] = []
  let context: RecognitionContext
  let text: [UInt16]
  let reader: PersonNameReader
  let taken: SpanMask
  let lattice: WordLattice
  private let units = PersonUnit()
  /// Where the last name ends: nothing before it belongs to the next.
  @exclusivity(unchecked) var floor = 0
  /// Where the last list of names ended that 等 does not close: none of its names is looked at again for that.
  @exclusivity(unchecked) var openListEnd = 0

  init(_ context: RecognitionContext) {
    self.context = context
    text = context.folded
    reader = PersonNameReader(context)
    taken = context.taken
    lattice = context.lattice
    postEnds = [Bool](repeating: false, count: context.folded.count + 1)
  }

  func run() {
    markPosts()
    let surnames = LexiconTable.surnames.bit
    let count = text.count
    var at = 0
    while at < count {
      guard let next = next(surnames, from: at) else { return }
      at = next
      if postEnds[at] || closesPost(at), let end = behindPost(at) {
        at = end
      } else if at >= floor, lattice.starts(surnames, at: at), let end = elsewhere(at) {
        at = end
      } else {
        at += 1
      }
    }
  }

  /// The first position from `start` on where a surname begins or a post ends: all others are passed over.
  private func next(_ surnames: UInt32, from start: Int) -> Int? {
    lattice.withStartingTables { tables in
      postEnds.withUnsafeBufferPointer { postEnds in
        text.withUnsafeBufferPointer { text in
          var at = start
          while at < text.count {
            if tables[at] & surnames != 0 || postEnds[at] { return at }
            if at > 0, text[at - 1] == TextMark.close { return at }
            at += 1
          }
          return nil
        }
      }
    }
  }

  /// Behind a post with a gloss that is one itself: 工会副主席(原财务科主任兼会计)陈某.
  private func closesPost(_ at: Int) -> Bool {
    // In Hong Kong the bracket tells the field: 助理總裁（法規）陳大文.
    guard at > 2, text[at - 1] == TextMark.close else { return false }
    // 委托代理人(特别授权)石某
    if let open = Self.powers.start(in: text, endingAt: at) { return open > floor && postEnds[open] }
    guard postEnds[at - 1] || context.script == .hongKong else { return false }
    var open = at - 2
    while open > floor, at - open < 24, text[open] != TextMark.open { open -= 1 }
    return text[open] == TextMark.open && postEnds[open]
  }

  /// Marks where post words end.
  private func markPosts() {
    let posts = LexiconTable.posts.bit
    var at = lattice.next(posts, from: 0)
    while at < text.count {
      for match in lattice.matches(at: at) where match.tables & posts != 0 {
        postEnds[match.end] = true
      }
      at = lattice.next(posts, from: at + 1)
    }
  }

  /// A name behind a post, or a list of names behind a post and a colon.
  private func behindPost(_ end: Int) -> Int? {
    guard end >= floor, !ReporterWords.ends(text, at: end), !isInByline(end) else { return nil }
    let posts = PostReader(context: context, postEnds: postEnds)
    let isGeneric = posts.isGeneric(end)
    if let name = nameBehindPost(end, isGeneric), !FormulaicLeaders.contains(text, name.range) {
      let post = posts.post(endingAt: end, floor: floor)
      return add(name, post: post, pattern: "behind-post", sharesPost: isGeneric)
    }
    var at = Self.labels.end(in: text, at: end) ?? end
    while at < text.count, text[at] == 0x20 { at += 1 }
    guard at < text.count, text[at] == TextMark.colon else { return nil }
    at += 1
    while at < text.count, text[at] == 0x20 || text[at] == 0x2A { at += 1 }
    guard let name = reader.name(at: at), name.evidence == 3 else { return nil }
    return add(name, post: posts.post(endingAt: end, floor: floor), pattern: "list-head", sharesPost: true)
  }

  private func nameBehindPost(_ end: Int, _ isGeneric: Bool) -> PersonName? {
    // 某局局长   李生, as speeches are signed.
    if end + 2 < text.count, text[end] == 0x20, text[end + 1] == 0x20, !isGeneric {
      let start = (end..<min(text.count, end + Self.longestGap)).first { text[$0] != 0x20 } ?? end
      let name = reader.name(at: start, isBehindPost: true)
      return name.flatMap { $0.evidence == 3 && !$0.isDoubtful ? $0 : nil }
    }
    // 石桥县审计局局长 张建国: a line of its own.
    if end + 2 < text.count, text[end] == 0x20, !isGeneric,
      let name = reader.name(at: end + 1, isBehindPost: true), name.evidence == 3, !name.isDoubtful,
      name.range.upperBound == text.count || text[name.range.upperBound] == 0x0A
    {
      return name
    }
    if end < text.count, !context.tokens.isBoundary(end), !context.isTraditional {
      // The post is only the beginning of a longer word: 会计师.
      let start = context.tokens.start(ofWordAt: end)
      if start < end, !isCompoundSurname(start), !isSplitWord(start, end),
        context.tokens.end(ofWordAt: start) > end + 1 || reader.longestWord(at: start) == end + 1
      {
        return nil
      }
    }
    if isInsideDictionaryWord(end) { return nil }
    if let name = reader.sounded(at: end) { return name }
    if let name = reader.name(at: end, isBehindPost: true) {
      // 队员李建国辱骂裁判: three characters that no word begins with.
      let isPlain = name.range.count == 3 && !name.isDoubtful
      let isUnsure = name.evidence < 2 && !isPlain || name.isWeak || name.isDoubtful && name.evidence < 3
      return isGeneric && (isUnsure && !reader.isPlain(name) || reader.isVerb(name)) ? nil : name
    }
    if let name = reader.masked(at: end) { return name }
    guard end > 4, !isGeneric, !context.isTraditional, TextUnit.isHan(text[end - 3]),
      TextUnit.isHan(text[end - 4])
    else { return nil }
    return reader.unsurnamed(at: end)
  }

  /// 村主任何某, 局长江某, 电工程某: 任何, 长江 and 工程 are words, but a post ends inside them and a name begins.
  private func isSplitWord(_ start: Int, _ end: Int) -> Bool {
    guard start == end - 1, Self.postEndings.contains(text[start]),
      context.tokens.end(ofWordAt: start) == end + 1,
      let name = reader.name(at: end, isBehindPost: true)
    else { return false }
    // 总队长年战斗在边境
    if reader.longestWord(at: end + 1) == name.range.upperBound { return false }
    // 主任何伟表示: 任何 is a word, but a verb of two characters shows where the name ends.
    if name.range.count == 2, let follower = reader.followers.end(in: text, at: name.range.upperBound),
      follower > name.range.upperBound + 1
    {
      return true
    }
    return name.isAnonymous || name.evidence >= 2 && name.range.count == 3 && !name.isWeak
  }

  /// 工程 in 主管工程採購: in traditional text, which ICU cuts otherwise, the dictionary tells what runs over the post's end;
  /// a name there needs more than a follower of one character.
  private func isInsideDictionaryWord(_ end: Int) -> Bool {
    guard context.isTraditional, end > 0, Self.postEndings.contains(text[end - 1]),
      reader.longestWord(at: end - 1) == end + 1, let name = reader.name(at: end, isBehindPost: true)
    else { return false }
    let follower = reader.followers.end(in: text, at: name.range.upperBound) ?? 0
    return !name.isAnonymous && name.evidence < 3 && follower <= name.range.upperBound + 1
  }

  private static let powers: PhraseSet = [
    "(特别授权)", "(一般授权)", "(特别授权代理)", "(一般代理)", "(兼)", "(代)", "(挂职)", "(主持工作)", "(退休)", "(已退休)", "(聘用)", "(股级)",
    "(正股级)", "(副科级)", "(正科级)", "(副处级)", "(正处级)", "(副厅级)", "(正厅级)", "(副县级)", "(正县级)", "(县处级)", "(时任)", "(原)",
  ]
  /// Between a post and the colon before the name: 法定代表人(主要负责人)姓名：刘军.
  private static let labels: PhraseSet = ["姓名", "(主要负责人)姓名", "(主要负责人)", "(负责人)姓名", "(负责人)", "或主要负责人姓名"]
  private static let longestGap = 7
  private static let postEndings: UnitSet = "长任工"

  /// 所长孙某: 长孙 is a word, but only as a surname, which does not begin inside a post.
  private func isCompoundSurname(_ start: Int) -> Bool {
    lattice.exact(.surnames, start..<context.tokens.end(ofWordAt: start)) != nil
  }

  /// A name that needs no post: anonymised, before a sanction, before an age.
  private func elsewhere(_ start: Int) -> Int? {
    guard mayStand(start), !postEnds[start + 1], let name = reader.name(at: start), !isInByline(start) else {
      return nil
    }
    if name.isAnonymous {
      guard !ReporterWords.ends(text, at: start), !signs(name.range) else { return nil }
      return add(name, post: nil, pattern: "anonymous", sharesPost: false)
    }
    let opensClause = opensClause(start)
    if joinsClause(start), hasAgeApart(name) {
      return add(name, post: nil, pattern: "biography", sharesPost: false)
    }
    if opensClause,
      Self.sexes.end(in: text, at: name.range.upperBound) != nil || hasAgeApart(name) || isParty(name)
        || isOfNationality(name)
    {
      return add(name, post: nil, pattern: "biography", sharesPost: false)
    }
    if hasAge(name.range.upperBound) || Self.glossedSexes.end(in: text, at: name.range.upperBound) != nil,
      opensClause || context.tokens.isBoundary(start)
        || Self.connectors.start(in: text, endingAt: start) != nil
    {
      let post = start > 0 && text[start - 1] == TextMark.colon ? headPost(start - 1) : nil
      return add(name, post: post, pattern: "age", sharesPost: post != nil)
    }
    if opensClause || Self.givers.start(in: text, endingAt: start) != nil
      || Self.listOpenings.start(in: text, endingAt: start) != nil, let roster = roster(name)
    {
      return roster
    }
    if let counted = counted(name) { return counted }
    if let titled = titled(name) { return titled }
    if opensClause || Self.turns.start(in: text, endingAt: start) != nil,
      !name.isDoubtful || name.evidence == 3 && name.range.count > 2 && !reader.isVerb(name),
      let post = bracketedPost(name.range.upperBound)
    {
      return add(name, post: post, pattern: "glossed", sharesPost: false)
    }
    if opensClause, let post = appointedPost(name) {
      return add(name, post: post, pattern: "appointed", sharesPost: false)
    }
    if reader.isRemoved(name.range),
      !name.isDoubtful || name.range.count == 3 && taken.holds(.institution, at: name.range.upperBound),
      Self.removals.start(in: text, endingAt: start) != nil
    {
      return add(name, post: nil, pattern: "removed", sharesPost: false)
    }
    if Self.givers.start(in: text, endingAt: start) != nil, isGiven(name) || isDiscussed(name) {
      return add(name, post: nil, pattern: "given", sharesPost: false)
    }
    if let told = told(name, opensClause) { return told }
    if opensClause, !name.isDoubtful, Self.passives.end(in: text, at: name.range.upperBound) != nil,
      isDealtWith(name.range.upperBound)
    {
      return add(name, post: nil, pattern: "dealt-with", sharesPost: false)
    }
    return nil
  }

  /// Turns most surnames away cheaply: nothing can be found without a mask, a bracket, a giver or a clause's head.
  private func mayStand(_ start: Int) -> Bool {
    guard start + 2 < text.count else {
      return start + 1 < text.count && PersonNameReader.isMask(text[start + 1])
    }
    if context.script.isOverseas, Self.titles.end(in: text, at: start + 3) != nil { return true }
    for at in start + 2..<min(text.count, start + 4)
    where text[at] == TextMark.enumerationComma || text[at] == Self.others {
      return true
    }
    let second = units.of(text[start + 2])
    if (units.of(text[start + 1]) | second) & PersonUnit.mask != 0 { return true }
    // 及林国梁，39岁
    if start > 0, start + 4 < text.count, PersonNameReader.joiners.contains(text[start - 1]),
      text[start + 2] == TextMark.comma || text[start + 3] == TextMark.comma
    {
      return true
    }
    var brackets = second
    if start + 3 < text.count { brackets |= units.of(text[start + 3]) }
    if start + 4 < text.count { brackets |= units.of(text[start + 4]) }
    if brackets & PersonUnit.open != 0 || start == 0 { return true }
    return units.of(text[start - 1]) & PersonUnit.giver != 0 || opensClause(start)
  }

  /// 前技术员李文杰，33岁；及林国梁，39岁: 及 opens the clause with the last of a list.
  private func joinsClause(_ start: Int) -> Bool {
    start > 1 && PersonNameReader.joiners.contains(text[start - 1]) && opensClause(start - 1)
  }

  private func opensClause(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    if units.of(before) & PersonUnit.opensClause != 0 { return true }
    // 2.王建国因…, ——王建国，副县长
    return before == 0x2E && start > 1 && TextUnit.isDigit(text[start - 2])
      || Self.bullets.contains(before) && opensLine(start)
  }

  /// 给予王建国警告, 对王建国给予警告, 给予王建国、李勇警告.
  private static let losses: PhraseSet = [
    "违法所得", "的违法所得", "违纪所得", "的违纪所得", "非法所得", "的非法所得", "执业活动", "的执业活动",
  ]

  private func isGiven(_ first: PersonName) -> Bool {
    var name = first
    while let next = connected(behind: name.range.upperBound), next < text.count,
      let other = reader.name(at: next),
      other.evidence > 1, !other.isWeak
    {
      name = other
    }
    let end = name.range.upperBound
    // 没收张建国、李勇违法所得
    if Self.losses.end(in: text, at: end) != nil { return true }
    if name.evidence == 3, taken.holds(.sanction, at: end) || Self.comrade.matches(text, at: end) {
      return true
    }
    let verb = Self.shares.end(in: text, at: end) ?? end
    return !name.isWeak && Self.handling.end(in: text, at: verb) != nil && isDealtWith(end)
  }

  /// 对于王建国的处分: whom a sanction is for.
  private func isDiscussed(_ first: PersonName) -> Bool {
    var name = first
    while name.evidence > 1, !name.isWeak, !name.isDoubtful {
      if Self.matters.end(in: text, at: name.range.upperBound) != nil { return true }
      guard let next = connected(behind: name.range.upperBound), next < text.count,
        let other = reader.name(at: next)
      else { return false }
      name = other
    }
    return false
  }

  private static let matters: PhraseSet = [
    "的处分", "的处理", "的纪律处分", "的行政处罚", "的查处", "的审查调查", "的问责", "的申请", "的举报", "的请求", "的陈述申辩", "的申诉",
  ]

  /// Whether the name signs the notice, alone in brackets at the end of a line.
  private func signs(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0, text[name.lowerBound - 1] == TextMark.open, name.upperBound < text.count,
      text[name.upperBound] == TextMark.close
    else { return false }
    return name.upperBound + 1 == text.count || text[name.upperBound + 1] == 0x0A
  }

  func append(_ name: PersonName, pattern: String) {
    found.append(FoundPerson(name: name, post: nil, pattern: pattern))
  }

  /// Takes a name and the names that follow it in its list; the end of the last.
  func add(_ name: PersonName, post: Range<Int>?, pattern: String, sharesPost: Bool) -> Int {
    found.append(FoundPerson(name: name, post: post, pattern: pattern))
    var end = name.range.upperBound
    while let next = connected(behind: end), let other = reader.name(at: next),
      other.evidence == 3 || other.evidence == 2 && !other.isDoubtful || reader.isPlain(other)
    {
      found.append(FoundPerson(name: other, post: sharesPost ? post : nil, pattern: "list"))
      end = other.range.upperBound
    }
    floor = end
    return end
  }

  /// Where the next member of a list would begin: behind 、 or 和, and behind an age in brackets.
  func connected(behind end: Int) -> Int? {
    var at = end
    if at < text.count, text[at] == TextMark.open {
      while at < text.count, at - end < 16, text[at] != TextMark.close { at += 1 }
      guard at < text.count, text[at] == TextMark.close else { return nil }
      at += 1
    }
    if let comrade = Self.comrades.end(in: text, at: at) { at = comrade }
    return Self.connectors.end(in: text, at: at)
  }

  /// Whether the sentence tells of a sanction or of a breach.
  func isDealtWith(_ end: Int) -> Bool {
    for at in end..<min(text.count, end + 60) {
      if TextMark.endsSentence(text[at]) { return false }
      if taken.holds(.sanction, at: at) { return true }
    }
    return false
  }

  private func isInByline(_ position: Int) -> Bool {
    let kind = context.notice.blocks.line(at: position)?.kind
    return kind == .byline || kind == .header || kind == .breadcrumb
  }

  private static let connectors: PhraseSet = ["、", "和", "及", "与", "以及", ",", "、被告人", "为", "是"]
  private static let comrades: PhraseSet = ["同志", "等人"]
  /// 对杨开友、孙某分别作出.
  private static let shares: PhraseSet = ["分别", "均"]
  private static let comrade: Phrase = "同志"
  private static let givers: PhraseSet = [
    "给予", "没收", "停止", "追缴", "对", "对于", "给", "由", "予", "免去", "将", "判处", "判决", "责令", "应",
  ]
  private static let removals: PhraseSet = ["免去", "免去了", "撤销", "罢免", "取消"]
  static let others: UInt16 = 0x7B49
  private static let sexes: PhraseSet = [
    ",男,", ",女,", ", 男,", ", 女,", ",男性", ",女性", "(男,", "(女,", "(男)", "(女)",
  ]
  /// 成员柯大文(男)的牌照.
  private static let glossedSexes: PhraseSet = ["(男,", "(女,", "(男)", "(女)"]
  /// 同时李勇(时任副行长): words that open a clause without a mark.
  private static let turns: PhraseSet = ["同时", "其中", "另外", "此外"]
  private static let handling: PhraseSet = ["给予", "予以", "处以", "作出", "采取", "进行"]
  private static let passives: PhraseSet = ["被", "受到", "因", "身为", "利用", "在担任", "违反", "涉嫌", "已被", "同志"]
}
