/// Reads a post leftwards from where a name begins: 某局党组原副书记、局长.
struct PostReader {
  let context: RecognitionContext
  /// Whether a post word ends at each position.
  let postEnds: [Bool]

  private var text: [UInt16] { context.folded }

  /// The post that ends at `end`, or nil where nothing of it is left; no post begins before `floor`.
  func post(endingAt end: Int, floor: Int) -> Range<Int>? {
    var start = end
    while start > floor, let next = step(from: start, floor: floor) { start = next }
    start = cut(start..<end)
    while start < end, Self.leading.contains(text[start]) || opensQuote(start, end) { start += 1 }
    guard start < end, !Self.roles.ends(text, start..<end), !isKin(end) else { return nil }
    return start..<end
  }

  /// Whether the word that ends at `end` tells a class of people rather than an office: 村民, 工作人员, 其妻.
  func isGeneric(_ end: Int) -> Bool { Self.generic.start(in: text, endingAt: end) != nil || isKin(end) }

  /// Whether somebody's relation ends at `end`, which is no post.
  private func isKin(_ end: Int) -> Bool {
    (max(0, end - 3)..<max(0, end - 1)).contains { start in
      context.lattice.exact(.posts, start..<end).map { context.lexicon.tables.posts[$0.row].kind == "kin" }
        ?? false
    }
  }

  /// Whether the post is one that its holder has left: 原, 时任, 前.
  func isFormer(_ post: Range<Int>) -> Bool {
    var isGloss = false
    for position in post {
      // 副总经理（某局原局长）: the bracket tells what the holder of the post was before.
      if text[position] == TextMark.open { isGloss = true }
      if text[position] == TextMark.close { isGloss = false }
      if isGloss { continue }
      switch text[position] {
      case 0x539F, 0x524D:  // 原 前
        if position == post.lowerBound { return true }
        if context.tokens.isBoundary(position), context.tokens.isBoundary(position + 1) { return true }
        if context.lattice.starts(LexiconTable.posts.bit, at: position + 1) { return true }
      case 0x65F6 where Self.then.matches(text, at: position): return true
      default: break
      }
    }
    return false
  }

  /// The position one step to the left, or nil where the post begins.
  private func step(from start: Int, floor: Int) -> Int? {
    let unit = text[start - 1]
    // 他的前搭档——某村主任: a dash ends what stands before.
    if DateUnits.isDash(unit), start > 1, text[start - 2] == unit { return nil }
    if unit == Self.closingQuote, start > 1, TextMark.endsClause(text[start - 2]) { return nil }
    if TextUnit.isHan(unit) || Self.inner.contains(unit) { return start - 1 }
    if unit == TextMark.enumerationComma { return postEnds[start - 1] ? start - 1 : nil }
    if unit == TextMark.comma { return postEnds[start - 1] && !Self.opens(text, at: start) ? start - 1 : nil }
    if unit == TextMark.close {
      // 中源信诚(北京)建筑装饰有限公司
      var open = start - 2
      while open > floor, start - open < 30, text[open] != TextMark.open, text[open] != 0x0A { open -= 1 }
      return open > floor && text[open] == TextMark.open && TextUnit.isHan(text[open - 1])
        ? open : nil
    }
    return nil
  }

  private static func opens(_ text: [UInt16], at start: Int) -> Bool {
    let next = start < text.count && text[start] == 0x20 ? start + 1 : start
    return openings.end(in: text, at: next) != nil
  }

  /// A quotation mark that nothing in the post closes.
  private func opensQuote(_ start: Int, _ end: Int) -> Bool {
    text[start] == Self.openingQuote && !text[start..<end].contains(Self.closingQuote)
  }

  /// Behind the last verb or count before the post: 给予…, 12名…, 45岁…, and 的 of a clause.
  private func cut(_ range: Range<Int>) -> Int {
    let verbs = context.lexicon.boundaries.openers
    var start = range.lowerBound
    for position in range {
      let unit = text[position]
      if unit == 0x540D || unit == 0x5C81 || unit == 0x4F4D, position > 0, isCounted(position) {
        start = position + 1
      } else if verbs.begins(with: unit), !context.taken.holds(.institution, at: position),
        let end = verbs.end(in: text, at: position), end < range.upperBound, !isAdjective(position),
        !closesDuty(position, from: range.lowerBound),
        end > position + 1 || context.tokens.isBoundary(position) && context.tokens.isBoundary(end)
      {
        start = max(start, end)
      } else if unit == Self.openingQuote, !text[position..<range.upperBound].contains(Self.closingQuote) {
        start = position + 1  // 一则题为“某局局长王建国被免职”
      } else if unit == Self.this, position > start, !Self.beforeThis.contains(text[position - 1]) {
        start = position  // 一张该村主任
      } else if Self.joiners.contains(unit), position > start, !postEnds[position],
        !context.taken.holds(.institution, at: position - 1),
        !context.taken.holds(.institution, at: position), context.taken.holds(.institution, at: position + 1)
      {
        start = position + 1  // 王建国和清水市公安局局长
      } else if unit == Self.with, position + 1 < range.upperBound, text[position + 1] == Self.this,
        position > start, !postEnds[position]
      {
        start = position + 1  // 王建国与该局科长
      } else if unit == 0x5BF9, !context.taken.holds(.institution, at: position),
        Self.outward.end(in: text, at: position) == nil
      {
        start = max(start, position + 1)
      } else if context.taken.holds(.date, at: position)
        || context.taken.holds(.sanction, at: position) && !isRemoval(range)
      {
        start = max(start, position + 1)
      } else if unit == 0x65F6, position > start, Self.then.matches(text, at: position),
        !names(start..<position)
      {
        start = position
      }
    }
    return start
  }

  /// 的 in 某局主持工作的副局长: the words before it tell what the holder of the post is in charge of.
  private func closesDuty(_ position: Int, from start: Int) -> Bool {
    guard text[position] == Self.of else { return false }
    var at = position
    while at > start, position - at < Self.longestDuty, text[at - 1] != TextMark.comma {
      at -= 1
      if Self.duties.end(in: text, at: at) != nil {
        return at == start || context.taken.holds(.institution, at: at - 1)
          || NameUnit.of(text[at - 1]) & NameUnit.level != 0
          || text[at - 1] == TextMark.enumerationComma
      }
    }
    return false
  }

  private static let of: UInt16 = 0x7684  // 的
  private static let longestDuty = 14
  private static let duties: PhraseSet = ["主持", "分管", "负责", "协管", "联系", "主管", "协助分管"]

  /// 免去负责食堂的总务主任陈某的职务: the post stands inside the words of the sanction, as the name does.
  private func isRemoval(_ range: Range<Int>) -> Bool {
    range.upperBound < text.count && context.taken.holds(.sanction, at: range.upperBound)
      && context.taken.holds(.sanction, at: range.upperBound - 1)
  }

  /// Whether another post or a body's name ends a range, or it begins with a word that points to one: 该局时任局长.
  private func names(_ range: Range<Int>) -> Bool {
    text[range.upperBound - 1] == TextMark.enumerationComma
      || context.taken.holds(.institution, at: range.upperBound - 1) || text[range.lowerBound] == Self.this
  }

  /// 有组织罪案调查科: 组织 that is no verb.
  private func isAdjective(_ position: Int) -> Bool {
    position > 0 && text[position - 1] == Self.having || Self.organisers.end(in: text, at: position) != nil
  }

  private static let organisers: PhraseSet = ["组织者", "组织部", "组织科", "组织委员"]

  private func isCounted(_ measure: Int) -> Bool {
    let unit = text[measure - 1]
    return TextUnit.isDigit(unit) || Self.numerals.contains(unit)
  }

  private static let leading: UnitSet = " 、*和与及,据其间"
  private static let numerals: UnitSet = "一二两三四五六七八九十百余多"
  private static let inner: UnitSet = "·“”0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
  private static let closingQuote: UInt16 = 0x201D
  private static let openingQuote: UInt16 = 0x201C
  private static let this: UInt16 = 0x8BE5  // 该
  private static let having: UInt16 = 0x6709  // 有
  private static let with: UInt16 = 0x4E0E  // 与
  private static let joiners: UnitSet = "和与及"
  private static let beforeThis: UnitSet = "、兼和及与任"
  private static let then: Phrase = "时任"
  /// 对外经济, 对口支援: 对 that is no preposition.
  private static let outward: PhraseSet = ["对外", "对口", "对台", "对接", "对岸"]
  private static let generic: PhraseSet = [
    "干部", "党员", "员工", "职工", "群众", "村民", "居民", "工作人员", "人员", "公务员", "教师", "学员", "学生", "成员", "民警", "辅警",
    "职员", "技术员", "队员", "战士", "司机", "驾驶员", "代表", "专家", "医生", "护士", "会计", "委员", "领导", "股东", "主管", "责任人",
    "负责人", "技工", "当事人", "监理", "领队", "主办人", "保荐代表人", "裁判",
    "组织者", "承包者", "包商", "业者", "船主", "车主", "出资人",
  ]
  private static let openings: PhraseSet = [
    "组织", "经查", "由", "给予", "对", "因", "被", "在", "为", "其", "该", "并", "时任",
  ]
  private static let roles = PostRoles()
}

/// Words that name a part in a case instead of a post.
private struct PostRoles {
  private let words = PhraseSet([
    "被告", "被告人", "上诉人", "犯罪嫌疑人", "嫌疑人", "当事人", "证人", "举报人", "被调查人", "被审查调查人", "代理人", "投诉人", "信访人",
    "男子", "女子",
  ])

  func ends(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    guard let start = words.start(in: text, endingAt: range.upperBound) else { return false }
    return start <= range.lowerBound + 4
  }
}
