/// Finds the noun that a quantity counts: behind it (9名责任人员, 150余条整改建议) or right before it (问题132个).
final class CountedNoun {
  private let context: RecognitionContext
  private let text: [UInt16]
  private let lattice: WordLattice
  private let tokens: Tokens
  private let rows: [NounRow]

  init(context: RecognitionContext) {
    self.context = context
    text = context.folded
    lattice = context.lattice
    tokens = context.tokens
    rows = context.lexicon.tables.nouns
  }

  /// The noun, or the unit itself where that is what people are counted in.
  func text(around quantity: Range<Int>, _ kind: MeasureRow.Kind, unit: String?) -> String? {
    let range: Range<Int>?
    switch kind {
    case .percent: return nil
    case .money, .length, .area, .mass, .volume, .energy, .data, .time:
      range = adjacent(quantity.upperBound, kind) ?? before(quantity, kind)
    default: range = behind(quantity, kind) ?? before(quantity, kind)
    }
    if let range { return context.notice.text.string(range) }
    // 立案26件: the verb holds the noun.
    if kind == .case, quantity.lowerBound > 1, text[quantity.lowerBound - 1] == Glyph.lawsuit { return "案件" }
    // Few units begin with 人's bytes: only those are compared.
    guard kind == .person || kind == .occurrence, let unit, unit.utf8.starts(with: "人".utf8) else {
      return nil
    }
    return unit == "人" || unit == "人次" ? unit : nil
  }

  // MARK: Behind

  /// How far behind the unit the noun may end: 22起违反中央八项规定精神的典型问题.
  private static let reach = 24
  /// One-character words behind which no noun phrase goes on.
  private static let closing: UnitSet = "被受因对将均由于在为是系有未从向按把给并都也仍还又则须应可会要而但且等分各经至到达比占同自以已不没"
  private static let joining: UnitSet = "和与及或"
  private static let closingWords: PhraseSet = [
    "以及", "已经", "仍未", "尚未", "尚在", "正在", "分别", "受到", "没有", "存在", "进行", "予以", "用于", "发给", "属于",
    "超过", "需要", "不再", "开展", "参加", "参与", "死亡", "受伤", "牺牲", "遇难", "失踪", "身亡", "落马", "涉嫌", "涉及",
    "享受", "平均", "违反", "符合", "完成", "完工", "开工", "作为", "如下", "据为", "就地", "当场", "先后", "继续", "负有",
    "共计", "合计", "累计", "价值", "折合", "实现", "现金",
  ]
  /// What a word for people ends in: 消防队员, 紮鐵工, 在囚人士.
  private static let peopleEnds: UnitSet = "人员者工长师生民商官兵手犯主士友户童属徒"
  /// What a word for a place ends in: 5个市.
  private static let placeEnds: UnitSet = "市县区省州乡镇村"
  /// Units behind which any word is the noun, for nothing else follows them: 3台定型机, 5名前技工.
  private static let nominal: UnitSet = "名位座台只辆间艘架栋套本瓶箱张封幢"

  private func behind(_ quantity: Range<Int>, _ kind: MeasureRow.Kind) -> Range<Int>? {
    var at = quantity.upperBound
    guard at < text.count, isHan(text[at]) else { return nil }
    let unit = text[at - 1]
    let isBare = unit == Glyph.person || unit == Glyph.time
    if text[at] == Glyph.modifier {
      if kind == .person { return nil }
      at += 1
    }
    let start = at
    let limit = min(at + Self.reach, text.count)
    var last: Int?
    var isClause = false
    while at < limit {
      if let end = bracket(at), at > start {
        if last == at { last = end }
        at = end
        continue
      }
      guard isHan(text[at]), !NumeralClass.begins(text[at]) else { break }
      let isAction = lattice.starts(LexiconTable.actions.bit, at: at)
      if !isClause, let noun = noun(at) {
        if last != nil, isAction { break }
        if fits(noun.row, kind) {
          last = noun.end
        } else if last != nil {
          break
        }
        at = noun.end
        continue
      }
      let end = tokens.end(ofWordAt: at)
      if text[at] == Glyph.modifier {
        isClause = false
      } else if end - at == 1, Self.joining.contains(text[at]) {
        let goesOn = noun(end).map { fits($0.row, kind) } == true
        if !goesOn, last != nil || Self.nominal.contains(unit) { break }
      } else if isAction || end - at == 1 && Self.closing.contains(text[at])
        || Self.closingWords.end(in: text, at: at) != nil
      {
        if last != nil { break }
        if isBare { return nil }
        // 12个被巡察党组织: what stands behind 被 belongs to the noun.
        if at > start || text[at] != Glyph.passive { isClause = text[start] != Glyph.passive }
      } else if !isClause, ends(text[end - 1], kind) {
        last = end
      } else if last != nil, !isClause {
        break
      }
      if isBare, last == nil { return nil }
      at = end
    }
    if let last { return start..<last }
    guard !isClause, Self.nominal.contains(unit), (2...8).contains(at - start) else { return nil }
    return start..<withoutMiddle(at)
  }

  /// 20名责任人中，…: 人中 is a word, but no noun that is counted.
  private func withoutMiddle(_ end: Int) -> Int {
    guard end > 1, end < text.count, text[end - 1] == Glyph.middle, text[end] == TextMark.comma,
      Self.peopleEnds.contains(text[end - 2])
    else { return end }
    return end - 1
  }

  /// The end of a bracket inside a noun: 县（市、区）, 村（社区）干部.
  private func bracket(_ start: Int) -> Int? {
    guard text[start] == Glyph.open else { return nil }
    var at = start + 1
    while at < text.count, isHan(text[at]) || text[at] == Glyph.listing, at - start < 8 { at += 1 }
    return at < text.count && text[at] == Glyph.shut && at > start + 1 ? at + 1 : nil
  }

  private func ends(_ unit: UInt16, _ kind: MeasureRow.Kind) -> Bool {
    switch kind {
    case .person: Self.peopleEnds.contains(unit)
    case .thing, .body, .place: Self.placeEnds.contains(unit)
    default: false
    }
  }

  /// The noun that follows an amount without anything between: 7000元补助款.
  private func adjacent(_ position: Int, _ kind: MeasureRow.Kind) -> Range<Int>? {
    guard var last = noun(position) else { return nil }
    while let next = noun(last.end), !lattice.starts(LexiconTable.actions.bit, at: last.end) { last = next }
    return fits(last.row, kind) ? position..<last.end : nil
  }

  /// The longest noun that begins at `position` and ends where a word does.
  private func noun(_ position: Int) -> WordLattice.Found? {
    guard position < text.count, lattice.starts(LexiconTable.nouns.bit, at: position),
      tokens.isBoundary(position)
    else { return nil }
    // 国家级 is a level, no body.
    return lattice.longest(.nouns, at: position) {
      tokens.isBoundary($0.end) && ($0.end == text.count || text[$0.end] != Glyph.rank)
    }
  }

  // MARK: Before

  /// Words between the noun and its number: 礼金共计, 罚款人民币.
  private static let between: PhraseSet = [
    "共", "共计", "合计", "总计", "累计", "总额", "约", "达", "为", "折合", "计", "人民币", "新台币", "港币", "澳门币", ":",
  ]
  /// Units of what is written: behind these a verb that is also a noun counts: 通报13期.
  private static let written: UnitSet = "期份篇则条"
  private static let adverbs: UnitSet = "共已曾均再被"
  private static let modifierEnds: UnitSet = "级类型性式"
  private static let modifiers: PhraseSet = [
    "有关", "相关", "主要", "直接", "突出", "典型", "违规", "违法", "违纪", "重大", "严重", "其他", "其它", "一般", "虚假", "重复",
    "身边", "特别", "特大", "较大",
  ]

  private func before(_ quantity: Range<Int>, _ kind: MeasureRow.Kind) -> Range<Int>? {
    var end = quantity.lowerBound
    for _ in 0..<3 {
      while end > 0, text[end - 1] == Glyph.space { end -= 1 }
      guard let start = Self.between.start(in: text, endingAt: end) else { break }
      end = start
    }
    guard end > 1, isHan(text[end - 1]), let noun = noun(endingAt: end), fits(noun.row, kind) else {
      return nil
    }
    // 公开通报8起违纪问题: the verb's object stands behind the number.
    if kind != .money, !Self.written.contains(text[quantity.upperBound - 1]), isAction(noun.range) {
      if quantity.upperBound < text.count, isHan(text[quantity.upperBound]) { return nil }
      if noun.range.lowerBound > 0, Self.adverbs.contains(text[noun.range.lowerBound - 1]) { return nil }
    }
    // 处分人数31130人 counts people.
    if kind == .person, text[end - 1] == Glyph.several { return nil }
    return extended(noun.range.lowerBound, kind)..<end
  }

  private func noun(endingAt end: Int) -> (range: Range<Int>, row: Int)? {
    for start in max(0, end - 8)..<end - 1 where lattice.starts(LexiconTable.nouns.bit, at: start) {
      if let found = lattice.exact(.nouns, start..<end) { return (start..<end, found.row) }
    }
    return nil
  }

  /// Takes in what stands before the noun as its modifier: 地厅级领导干部|问题, 违反财经纪律方面的|问题.
  private func extended(_ noun: Int, _ kind: MeasureRow.Kind) -> Int {
    var start = noun
    while start > 1, noun - start < 14, isHan(text[start - 1]) {
      if text[start - 1] == Glyph.modifier { return clause(start - 1) ?? start }
      let word = self.noun(endingAt: start)?.range ?? tokens.start(ofWordAt: start - 1)..<start
      guard word.count > 1, !word.contains(where: { NumeralClass.begins(text[$0]) }), !isAction(word),
        isModifier(word), kind != .money || lattice.exact(.nouns, word).map({ rows[$0.row].kind }) != .people
      else { break }
      start = word.lowerBound
    }
    return start
  }

  private func isModifier(_ word: Range<Int>) -> Bool {
    Self.modifierEnds.contains(text[word.upperBound - 1])
      || Self.modifiers.end(in: text, at: word.lowerBound) == word.upperBound
      || lattice.exact(.nouns, word) != nil
  }

  /// The begin of the clause that 的 at `end` closes, where a counted verb stands before it.
  private func clause(_ end: Int) -> Int? {
    var at = end
    while at > 0, end - at < 20 {
      let unit = text[at - 1]
      guard isHan(unit) || unit == Glyph.listing else { return nil }
      at = tokens.start(ofWordAt: at - 1)
      if let action = lattice.longest(.actions, at: at), action.end <= end {
        return action.end < end && text[action.end] != Glyph.listing ? action.end : nil
      }
    }
    return nil
  }

  // MARK: Words

  private func isAction(_ word: Range<Int>) -> Bool { lattice.exact(.actions, word) != nil }

  private func isHan(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  /// Whether a noun of the row's kind is counted in units of `kind`.
  private func fits(_ row: Int, _ kind: MeasureRow.Kind) -> Bool {
    let noun = rows[row].kind
    switch kind {
    case .person: return noun == .people
    case .money: return noun == .money
    case .case: return noun == .thing || noun == .other
    case .body: return noun != .money && noun != .people
    default: return noun != .money
    }
  }
}
