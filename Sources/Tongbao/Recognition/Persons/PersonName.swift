/// A personal name that may begin at a position, with how sure its end is.
struct PersonName {
  let range: Range<Int>
  /// 3: something that is no word follows (punctuation, 同志, a sanction). 2: a word that names precede (被, 接受).
  /// 1: some word begins there.
  let evidence: Int
  /// Whether part of it is left out: 张某某, 王××.
  var isAnonymous = false
  /// Whether it can as well be an ordinary word.
  var isDoubtful = false
  /// Whether a word of the dictionary begins with its surname: 高超, 安和平.
  var opensWord = false
  /// Whether its surname is mostly another word and one character follows: 严起.
  var isWeak = false
}

/// Reads names by their form: a surname and one or two characters, an anonymised name, a name with ·.
struct PersonNameReader {
  let text: [UInt16]
  let context: RecognitionContext
  private let units: [UInt16]
  let lattice: WordLattice
  let taken: SpanMask
  /// Whether a · stands anywhere: only then is there a name like 艾力·买买提.
  private let hasDots: Bool

  init(_ context: RecognitionContext) {
    self.context = context
    text = context.folded
    units = context.notice.text.units
    lattice = context.lattice
    taken = context.taken
    hasDots =
      lattice.next(UnitMark.dot, from: 0) < context.folded.count
      || context.isTraditional && context.folded.contains(Self.fullStop)
  }

  /// The name that begins at `start`, or nil. Behind a post a surname is a surname even where it is mostly a
  /// preposition.
  func name(at start: Int, isBehindPost: Bool = false) -> PersonName? {
    guard start + 1 < text.count, TextUnit.isHan(text[start]) else { return nil }
    if hasDots, let dotted = dotted(at: start) { return dotted }
    guard lattice.starts(LexiconTable.surnames.bit, at: start) else { return nil }
    if text[start] == Self.at, start > 0, Self.beforeAt.contains(text[start - 1]) { return nil }
    if let spaced = spaced(at: start) { return spaced }
    if let compound = lattice.longest(.surnames, at: start, where: { $0.end > start + 1 }),
      let name = name(start, compound, isBehindPost)
    {
      return name
    }
    guard let single = lattice.longest(.surnames, at: start, where: { $0.end == start + 1 }) else {
      return nil
    }
    return name(start, single, isBehindPost)
  }

  /// The member of a list of names that 、, 和 or 等 follows, whatever words it is made of: 高原 in 李勇、高原、张大伟等3人.
  func listed(at start: Int) -> PersonName? {
    if let name = name(at: start), name.evidence == 3 { return name }
    guard let surname = lattice.longest(.surnames, at: start), !isTaken(start..<surname.end) else {
      return nil
    }
    for end in surname.end + 1...surname.end + 2 {
      guard end < text.count, isGiven(surname.end..<end) else { return nil }
      if Self.listMarks.contains(text[end]) {
        return PersonName(range: start..<end, evidence: 3, isDoubtful: true)
      }
    }
    return nil
  }

  private static let listMarks: UnitSet = "、和及与等"

  private func name(_ start: Int, _ surname: WordLattice.Found, _ isBehindPost: Bool) -> PersonName? {
    let row = context.lexicon.tables.surnames[surname.row]
    if let anonymous = anonymous(start, surname.end, isRisky: row.isRisky, isBehindPost) { return anonymous }
    // 经审讯, 经查: the surname is only that of a masked name.
    if text[start] == Self.through && !isBehindPost || Self.procedures.end(in: text, at: start) != nil {
      return nil
    }
    // 助理費案: a fee.
    if text[start] == Self.fee, Self.beforeFees.start(in: text, endingAt: start) != nil { return nil }
    if text[start] == Self.and && surname.end == start + 1 || Self.then.matches(text, at: start) {
      return nil
    }
    if isTaken(start..<surname.end) { return nil }
    // 主任黄金来分别受到…: behind a post a word of two units may open a name of three.
    if let word = longestLexiconWord(at: start), word > surname.end + (isBehindPost ? 1 : 0) { return nil }
    if Self.neverNames.end(in: text, at: start) != nil { return nil }
    let word = longestWord(at: start) ?? start
    let isDoubtful = word > surname.end
    var best: PersonName?
    for length in 1...2 {
      let end = surname.end + length
      // 陈其明: 其 begins a given name, and is none.
      if length == 1, end < text.count, text[surname.end] == Self.its { continue }
      guard end <= text.count, isGiven(surname.end..<end), !isTaken(start..<end) else { break }
      // 李明以“借款”为名
      if length == 2, text[end - 1] == Self.with, end < text.count, Self.quotes.contains(text[end]) { break }
      guard !crosses(end, from: surname.end) else { continue }
      // 严杰负有…: what follows the shorter name would be cut.
      if let best, let follower = followers.end(in: text, at: best.range.upperBound),
        follower > end
      {
        continue
      }
      // 张伟提案: what follows the shorter name is a word, and no name ends inside it.
      if let best, !best.isWeak, context.tokens.isBoundary(best.range.upperBound),
        context.tokens.end(ofWordAt: best.range.upperBound) > end,
        longestWord(at: best.range.upperBound) ?? end > end,
        // 李虹安在任内: 安在 is hardly a word, 现在 is.
        text[end] != Self.inside || Self.withInside.end(in: text, at: best.range.upperBound) != nil,
        // 熊国平等6人: 平等 is a word, but 等 closes a list.
        !closesList(end),
        // 邢志远因履职不力: 远因 is a word, but 因 tells why.
        !(text[end] == Self.because && !Self.causes.contains(text[end - 1])),
        followers.end(in: text, at: end) ?? end <= end + 1
      {
        continue
      }
      var evidence = evidence(at: end)
      let isRemovedFrom =
        evidence == 1 && length == 2 && taken.holds(.institution, at: end)
        && Self.removals.start(in: text, endingAt: start) != nil
      // 局长李玉琴提出: 李玉 is in the dictionary for somebody who is called so, and a word begins behind 琴.
      let isNamesake = isBehindPost && evidence == 1 && length == 2 && word < end && !row.isRisky
      if evidence < 2, word > end || isDoubtful, !isRemovedFrom, !isNamesake { evidence = 0 }
      if isDoubtful, !isRemovedFrom, !isNamesake,
        !trusts(start..<end, evidence, isLonger: word < end, row, isBehindPost)
      {
        evidence = 0
      }
      guard evidence > 0 else { continue }
      // 科长车立新收钱: what the surname is otherwise does not stand behind a post.
      let isTrustedNoun = row.isNoun && isBehindPost && length == 2 && !isDoubtful
      if evidence == 1, row.isRisky, !isRemovedFrom, !isTrustedNoun { continue }
      if let shorter = best, isAdverb(end - 1), isKnown(shorter.range) || isOneOfSeveral(shorter.range, end) {
        break
      }
      if best.map({ evidence >= $0.evidence }) ?? true {
        best = PersonName(
          range: start..<end, evidence: evidence, isDoubtful: isDoubtful || row.isRisky,
          opensWord: isDoubtful, isWeak: row.isRisky && (length == 1 || isDoubtful))
      }
    }
    return best.map(withMasks)
  }

  /// Whether 等 with a number or 人 behind it stands at `position`.
  private func closesList(_ position: Int) -> Bool {
    position + 1 < text.count && text[position] == Self.others
      && (NumeralClass.begins(text[position + 1]) || text[position + 1] == Self.people)
  }

  private static let people: UInt16 = 0x4EBA
  private static let because: UInt16 = 0x56E0
  /// 死因, 病因, 原因.
  private static let causes: UnitSet = "死病原成起诱主内外事何肇究"

  /// What ． is folded to.
  static let fullStop: UInt16 = 0x2E
  private static let fee: UInt16 = 0x8D39  // 费
  private static let beforeFees: PhraseSet = [
    "助理", "顾问", "代理", "律师", "监理", "设计", "主持", "教练", "管理", "保安", "会计",
  ]
  private static let its: UInt16 = 0x5176  // 其
  private static let with: UInt16 = 0x4EE5  // 以
  private static let inside: UInt16 = 0x5728  // 在
  private static let withInside: PhraseSet = ["现在", "正在", "所在"]

  /// 均 in 陈相均受到…, where 陈相 was named before.
  private func isAdverb(_ position: Int) -> Bool { Self.adverbs.contains(text[position]) }

  /// 曾某及负责人张强均对事故负有责任: of several who are joined before it something is said.
  private func isOneOfSeveral(_ name: Range<Int>, _ end: Int) -> Bool {
    guard Self.predicates.end(in: text, at: end) != nil else { return false }
    var at = name.lowerBound
    while at > 0, name.lowerBound - at < Self.longestPost,
      TextUnit.isHan(text[at - 1]) || text[at - 1] == TextMark.enumerationComma
    {
      at -= 1
      if Self.joiners.contains(text[at]) || text[at] == TextMark.enumerationComma { return true }
    }
    return false
  }

  private static let longestPost = 16
  private static let predicates: PhraseSet = ["对", "被", "因", "受到", "为", "系", "已", "负有", "存在"]

  private func isKnown(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    for at in stride(
      from: name.lowerBound - name.count, through: max(0, name.lowerBound - Self.reach), by: -1)
    where text[at] == text[name.lowerBound] && text[at + name.count] != text[next]
      && text[at..<at + name.count].elementsEqual(text[name])
    {
      return true
    }
    return false
  }

  private static let adverbs: UnitSet = "均都亦"
  /// How far back a name may have been told.
  static let reach = 2000

  func isGiven(_ range: Range<Int>) -> Bool {
    for position in range {
      guard TextUnit.isHan(text[position]),
        !Self.neverGiven.contains(text[position])
          || text[position] == Self.its && range.count == 2 && position == range.lowerBound
      else { return false }
    }
    // 康庄乡, 高台镇 before a post: a surname opens the place's name.
    if range.count == 2, Self.townships.contains(text[range.upperBound - 1]),
      text[range.upperBound - 1] == Self.country
        || lattice.starts(LexiconTable.posts.bit, at: min(range.upperBound, text.count - 1))
    {
      return false
    }
    if let end = longestTitle(at: range.lowerBound), end >= range.upperBound { return false }
    // 唐男子, 彭員: in Taiwan and Macau what is said of somebody whose name is left out.
    if context.script.isOverseas, Self.unnamed.end(in: text, at: range.lowerBound) == range.upperBound {
      return false
    }
    // 驾驶员熊予以…, 司机刘先生: no name begins with such a word behind the surname.
    if let end = followers.end(in: text, at: range.lowerBound), end > range.lowerBound + 1 {
      return false
    }
    if let end = Self.titles.end(in: text, at: range.lowerBound), end > range.lowerBound + 1 { return false }
    // 张大姐, 董大爷: how the old are spoken to.
    if Self.addresses.end(in: text, at: range.lowerBound) != nil { return false }
    return true
  }

  private static let unnamed: PhraseSet = ["男子", "女子", "员", "男", "女", "妇", "翁", "妻", "父", "母", "嫌", "童"]
  private static let townships: UnitSet = "乡镇"
  private static let country: UInt16 = 0x4E61

  private func longestTitle(at start: Int) -> Int? {
    let tables =
      LexiconTable.posts.bit | LexiconTable.institutions.bit | LexiconTable.classes.bit
      | LexiconTable.sanctions.bit
    return longest(tables, at: start)
  }

  /// A word that is no name even where the lexicon has surnames for its first character: 党委, 高速.
  func longestLexiconWord(at start: Int) -> Int? {
    let tables =
      LexiconTable.posts.bit | LexiconTable.institutions.bit | LexiconTable.classes.bit
      | LexiconTable.nouns.bit | LexiconTable.actions.bit | LexiconTable.sanctions.bit
      | LexiconTable.periods.bit
      | LexiconTable.idioms.bit
    return longest(tables, at: start)
  }

  private func longest(_ tables: UInt32, at start: Int) -> Int? {
    guard lattice.starts(tables, at: start) else { return nil }
    for match in lattice.matches(at: start).reversed()
    where match.tables & tables != 0 && match.length > 1 {
      return match.end
    }
    return nil
  }

  /// The end of the longest word of two or more characters in the segmentation's dictionary.
  func longestWord(at start: Int) -> Int? {
    let trie = context.lexicon.compiled.words
    var state = DoubleArrayTrie.root
    var at = start
    var longest: Int?
    while at < units.count, at - start < 6, let next = trie.step(state, units[at]) {
      state = next
      at += 1
      if at - start > 1, let value = trie.value(state), TrieWord(value).cost >= 0 { longest = at }
    }
    return longest
  }

  func isTaken(_ range: Range<Int>) -> Bool {
    if taken.holds([.citation, .date, .quantity, .institution], in: range) { return true }
    return taken.holds(.sanction, in: range) && !isRemoved(range)
  }

  /// Whether the range stands inside a removal: 免去张某县长职务.
  func isRemoved(_ range: Range<Int>) -> Bool {
    guard range.upperBound < text.count, taken.holds(.sanction, at: range.lowerBound),
      taken.holds(.sanction, at: range.upperBound)
    else { return false }
    var start = range.lowerBound
    while start > 0, taken.holds(.sanction, at: start - 1) { start -= 1 }
    guard let end = Self.removals.end(in: text, at: start) else { return false }
    return end <= range.lowerBound
  }

  func opensClause(_ start: Int) -> Bool {
    start == 0 || TextMark.endsClause(text[start - 1]) || text[start - 1] == 0x0A
  }

  /// Whether the given name is an ordinary word behind a surname that mostly is another one: 公务员应诚实.
  func isVerb(_ name: PersonName) -> Bool {
    name.isDoubtful && (name.evidence < 3 || isRisky(name)) && name.range.count == 3
      && longestWord(at: name.range.lowerBound + 1) == name.range.upperBound
  }

  /// How many of the table's surnames, which stand there by frequency, are common.
  private static let common = 130

  /// Whether a common surname that can be another word opens three characters that no dictionary word does, before a word
  /// that names precede: 教师于志强被.
  func isPlain(_ name: PersonName) -> Bool {
    name.range.count == 3 && name.evidence >= 2 && !name.opensWord && !isVerb(name)
      && lattice.longest(.surnames, at: name.range.lowerBound).map { $0.row < Self.common } ?? false
  }

  private func isRisky(_ name: PersonName) -> Bool {
    lattice.longest(.surnames, at: name.range.lowerBound).map {
      context.lexicon.tables.surnames[$0.row].isRisky
    } ?? false
  }

  /// 毛 崴: a name of two characters set apart to the width of three.
  private func spaced(at start: Int) -> PersonName? {
    guard start + 3 < text.count, text[start + 1] == 0x20, Self.marks.contains(text[start + 3]),
      isGiven(start + 2..<start + 3), !isTaken(start..<start + 3)
    else { return nil }
    return PersonName(range: start..<start + 3, evidence: 3)
  }

  /// What follows a name and no post: 主任高山受到警告.
  static let suffered: PhraseSet = [
    "受到", "受", "遭", "被", "因", "违规", "违反", "收受", "涉嫌", "身为", "严重违纪", "利用职务", "接受",
  ]
  private static let at: UInt16 = 0x4E8E  // 于
  /// 对于, 鉴于 and the like are prepositions.
  private static let beforeAt: UnitSet = "对鉴由关基等属至位处限用归介在终善敢忠"
  static let marks: UnitSet = "、,。;(等"
  /// 书记金山“涉嫌严重违纪”被查.
  static let quotes: UnitSet = "“「"
  private static let removals: PhraseSet = [
    "免去", "免去了", "撤销", "撤销了", "吊销", "罢免", "取消", "禁止", "解除", "解除与", "解聘", "停止", "暂停", "没收", "追缴", "注销",
  ]
  private static let then: Phrase = "时任"
  /// How several did or suffered it: 书记双双被查.
  static let neverNames: PhraseSet = [
    "全部", "鞠躬", "应于", "应自", "应向", "应在", "应按", "双双", "连连", "纷纷", "全案", "法规",
    "许可", "纪录", "法第", "宿舍", "查问", "仓储", "申索", "试点", "尚欠", "向首被告", "向次被告", "向被告",
    "于原审",
    "于一审",
    "于二审",
    "于审",
    "于法",
    "于本",
  ]
  private static let through: UInt16 = 0x7ECF  // 经
  private static let procedures: PhraseSet = ["经审讯", "经审理", "经聆讯", "经调查", "经查", "经核实", "经法院", "经批准", "经检察"]
  static let others: UInt16 = 0x7B49  // 等
  static let and: UInt16 = 0x548C  // 和
  static let neverGiven: UnitSet = "的了是在被因对受其等及把将说未也到则还却仅便且或称负姓你我他她它们这那该各每很都就又吗呢吧啊不由已或曾处给请遭涉违内外犯"
  static let addresses: PhraseSet = [
    "大爷", "大娘", "大妈", "大叔", "大婶", "大姐", "大哥", "大嫂", "阿姨", "奶奶", "爷爷", "婆婆", "老汉", "师傅", "老伯", "伯伯", "叔叔",
  ]
  static let titles: PhraseSet = ["同志", "先生", "女士", "等人", "等同志", "二人", "两人", "三人", "等", "一案", "案"]
  static let bodies: PhraseSet = [
    "公司", "企业", "单位", "局", "市", "县", "区", "镇", "乡", "村", "部", "厅", "省", "银行", "医院", "学校", "国企", "集团",
    "酒店", "些", "个", "种", "项", "地", "日", "月", "会", "餐", "小区", "工", "店", "机关", "部门", "社区", "街道", "协会", "商",
    "领导", "私营", "项目", "国有",
  ]
}
