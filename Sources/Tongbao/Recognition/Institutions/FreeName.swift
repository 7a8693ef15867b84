/// Names whose middle is free and whose tail tells the body: 中源信诚（北京）建筑装饰有限公司.
extension OrganHeadParser {
  struct FreeName {
    let end: Int
    let row: Int?
  }

  /// The name that goes on behind a place or a level: 交通控股集团有限公司 in 省交通控股集团有限公司.
  func freeName(after start: Int) -> FreeName? { scan(from: start, limit: 26, isPart: false) }

  /// The part that hangs on a body by a free name: 养路费征稽所 in 青县交通局养路费征稽所.
  func freePart(after start: Int) -> FreeName? { scan(from: start, limit: 14, isPart: true) }

  private func scan(from start: Int, limit: Int, isPart: Bool) -> FreeName? {
    var at = start
    var found: FreeName?
    let bound = min(units.count, start + limit)
    var crossedJoiner = false
    // Where “3·27” ends, which only a group that looks into it bears in its name.
    var eventEnd: Int?
    // 合肥蜀山区支行: the places that open a part belong to it.
    let leading = isPart ? placesEnd(from: start) : start
    // 经济发展局前工业行政科科长: what was is no part of the name.
    if isPart, start < units.count, Self.former.contains(units[start]) { return nil }
    while at < bound {
      if let past = past(mark: at, from: start) {
        if units[at] != TextMark.open, TextUnit.isDigit(units[at + 1]) { eventEnd = past }
        at = past
        continue
      }
      let kind = NameUnit.of(units[at])
      guard kind & (NameUnit.han | NameUnit.alphanumeric) != 0, !isTaken(at) else { break }
      if Self.acts.end(in: units, at: at) != nil { break }
      // 金管會處某某銀行罰鍰
      if isPart, at == start, units[at] == Self.punishes, context.script == .taiwan { break }
      if units[at] == Self.toward, Self.outward.end(in: units, at: at) == nil { break }
      if isPart, at == start, Self.media.end(in: units, at: at) != nil { break }
      if isPart, at == start, let end = unitBeforePost(at) { return FreeName(end: end, row: nil) }
      if isPart, let end = unitInPost(at), end - start >= 3 || isWard(start..<end) {
        return FreeName(end: end, row: nil)
      }
      // 县县委书记张建科: behind the body a post begins, and no unit.
      if isPart, at == start, let post = context.lattice.longest(.posts, at: at), post.end - at >= 2,
        Self.leadersOffices.end(in: units, at: post.end) == nil
      {
        break
      }
      if let head = self.head(at: at), !isClass(at, longerThan: head.end),
        context.tokens.isBoundary(head.end) || forms[head.row] == .tail && head.end - at >= 3
          || opensPost(head.end) && !isPartOfPost(at..<head.end)
      {
        let middle = at - start
        let isCompany = crossedJoiner == false
        // 炼油化工和新材料分公司
        let isBranch = isPart && found == nil && Self.branches.end(in: units, at: at) == head.end
        // 发展与改革委员会
        let isCommission = found == nil && Self.commission.end(in: units, at: at) == head.end
        if middle == 0 || middle >= 2, isCompany || isBranch || isCommission,
          isAllowed(head, middle: middle, isPart: isPart, at: at),
          !(head.isWeak && found != nil), eventEnd == nil || rows[head.row].category == Self.group
        {
          found = FreeName(end: head.end, row: head.row)
          at = head.end
          continue
        }
        if at == start || !isAllowed(head, middle: middle, isPart: isPart, at: at) {
          if head.isWeak {
            at = head.end
            continue
          }
        }
      }
      // 某某有限公司和某某有限公司 are two.
      if kind & NameUnit.joiner != 0, at == found?.end, Self.companies.start(in: units, endingAt: at) != nil {
        break
      }
      // 康和骨科医院: 和 joins nothing behind a single character.
      if !isPart, found == nil, at == start + 1, Self.conjunctions.contains(units[at]),
        NameUnit.isHan(units[start]), at + 2 < units.count, NameUnit.isHan(units[at + 1])
      {
        at += 1
        continue
      }
      if kind & NameUnit.joiner != 0, isPart || found == nil, at > start + 1,
        units[at] != Self.furthermore || isPart && context.script.isOverseas
      {
        // 人口计划生育与卫生局: the second half may be an organ by itself.
        // 政协农业和农村委员会, 发展与改革委员会
        if at - start < 8, found == nil, Self.conjunctions.contains(units[at]),
          let head = self.head(at: at + 1, allowsTail: false), forms[head.row] == .organ,
          Self.commission.start(in: units, endingAt: head.end) != nil
            || !isPart && Self.departments.contains(units[head.end - 1])
        {
          return FreeName(end: head.end, row: head.row)
        }
        // 安全与质量监督管理司: a joiner inside, where a head of one unit closes the whole.
        guard at + 1 < units.count, NameUnit.isHan(units[at + 1]),
          NameBoundary.joinsSubjects(at, context) || !startsBody(at + 1)
        else { break }
        if !NameBoundary.joinsSubjects(at, context) { crossedJoiner = true }
        at += 1
        continue
      }
      var word = at..<max(at + 1, context.tokens.end(ofWordAt: at))
      // 保障部原部长, which may be cut behind 原
      let endsInside =
        NameBoundary.unitEnds.contains(units[at])
        || units[at] == NameBoundary.division && at + 1 < units.count && units[at + 1] == 0x539F
      if isPart, word.count > 1, endsInside, NameBoundary.isNameEnd(at + 1, context) {
        word = at..<at + 1
      }
      // 交通管理大队联合县纪委监委: what the body does begins where its name may end.
      if at == found?.end, Self.joint.end(in: units, at: at) == word.upperBound, !opensName(word) { break }
      if isPart, at == start {
        if let end = groupEnd(at) { return FreeName(end: end, row: nil) }
        if NameBoundary.opensClause(word, context), !opensName(word) { break }
        if Self.joining.matches(units, at: at) { break }
      }
      // 第二巡查督导组
      if isPart, units[start] == Self.ordinal, at - start <= 3, let end = groupEnd(at) {
        return FreeName(end: end, row: nil)
      }
      if NameBoundary.stops(word, context) && !isNumbered(word) && !isInCompany(word, from: start)
        || startsPost(at)
        || at >= leading && startsPlace(at, from: start, isPart: isPart)
      {
        break
      }
      if let inner = tailInside(word), isAllowed(inner, middle: 2, isPart: isPart, at: word.lowerBound) {
        found = FreeName(end: word.upperBound, row: inner.row)
        at = word.upperBound
        continue
      }
      if let end = shortHead(word, from: start) {
        found = FreeName(end: end, row: nil)
        at = end
        crossedJoiner = false
        continue
      }
      at = word.upperBound
    }
    return found
  }

  private static let group = "ad-hoc"
  /// What a firm is to another.
  static let kin: PhraseSet = ["子公司", "全资子公司", "控股子公司", "母公司", "孙公司", "关联公司"]
  private static let leadersOffices: PhraseSet = ["办公室", "办公会", "制"]
  private static let joining: Phrase = "会同"
  private static let joint: PhraseSet = ["联合", "组织", "配合", "指导"]
  private static let ordinal: UInt16 = 0x7B2C  // 第
  private static let punishes: UInt16 = 0x5904  // 处
  private static let toward: UInt16 = 0x5BF9  // 对
  /// 及, which the names of units hold in Hong Kong and Taiwan alone: 版權及商標調查科.
  private static let furthermore: UInt16 = 0x53CA
  private static let outward: PhraseSet = ["对外", "对台", "对口"]
  private static let media: PhraseSet = ["网站", "官网", "官方", "客户端", "微信", "公众号", "门户"]
  private static let branches: PhraseSet = ["分公司", "分行", "支行"]

  /// What a body does, which ICU may cut otherwise: 巡察组进驻区教育局, 市纪委直查直办.
  static let acts: PhraseSet = [
    "进驻", "侦破", "破获", "谴责", "直查直办", "提级办理", "借给", "捣破", "侦办", "弹劾", "晒出", "供出", "牵出", "交代出", "带出", "挖出", "下沉",
  ]
  private static let conjunctions: UnitSet = "与和"
  private static let commission: PhraseSet = ["委员会"]
  private static let departments: UnitSet = "局委厅部司"

  private func placesEnd(from start: Int) -> Int {
    var at = start
    while at < units.count, let place = context.lattice.longest(.places, at: at) { at = place.end }
    return at
  }

  /// Whether a word that mostly opens a clause opens a name: 销售有限公司, 执行处.
  private func opensName(_ word: Range<Int>) -> Bool {
    let end = word.upperBound
    if Self.companies.end(in: units, at: end) != nil { return true }
    // 调查规划设计院
    if (end..<min(units.count, end + 5)).contains(where: { Self.institutes.end(in: units, at: $0) != nil }) {
      return true
    }
    return end < units.count && NameUnit.of(units[end]) & NameUnit.shortHead != 0
      && NameBoundary.isNameEnd(end + 1, context)
  }

  private static let institutes: PhraseSet = ["设计院", "研究院", "规划院", "设计研究院", "研究所"]
  private static let divisions: PhraseSet = ["事业部", "车间"]
  private static let companies: PhraseSet = [
    "股份有限公司", "有限公司", "有限责任公司", "集团", "总公司", "分公司", "经营部", "商行", "超市", "便利店", "餐饮店", "小吃店", "火锅店",
    "餐馆", "饭店", "酒楼", "面馆", "药房", "大药房", "药店", "门市部", "经销处", "批发部", "合作社", "养殖场", "加工厂",
  ]

  /// 能 in 河北汇能塔架工程有限公司: a word of one unit is part of the name where a company's tail closes it.
  private func isInCompany(_ word: Range<Int>, from start: Int) -> Bool {
    guard word.count == 1, (word.lowerBound > start ? Self.soft : Self.modal).contains(units[word.lowerBound])
    else {
      return false
    }
    var at = word.upperBound
    while at < min(units.count, word.upperBound + 12), NameUnit.isHan(units[at]) {
      if Self.companies.end(in: units, at: at) != nil { return true }
      let next = at..<max(at + 1, context.tokens.end(ofWordAt: at))
      if NameBoundary.stops(next, context) || startsPlace(at, from: start, isPart: false) { return false }
      at = next.upperBound
    }
    return false
  }

  private static let modal: UnitSet = "能可应"
  private static let soft: UnitSet = "能可应之得以同和会至曾者而又"

  /// 直属一大队.
  private func isNumbered(_ word: Range<Int>) -> Bool {
    Self.direct.matches(units, at: word.lowerBound) && word.upperBound < units.count
      && "一二三四五六七八九十第分大机支中".utf16.contains(units[word.upperBound])
  }

  private static let direct: Phrase = "直属"

  private func isAllowed(_ head: OrganHead, middle: Int, isPart: Bool, at: Int) -> Bool {
    if isPart, isPartOfPost(at..<head.end) { return false }
    if head.isWeak {
      let next = head.end..<max(head.end, context.tokens.end(ofWordAt: min(head.end, units.count - 1)))
      return (!isPart || Self.divisions.start(in: units, endingAt: head.end) != nil) && middle >= 2
        && (NameBoundary.isPhraseEnd(head.end, context) || NameBoundary.opensClause(next, context))
    }
    if isPart, middle > 0, forms[head.row] == .organ { return head.end - at >= 3 }
    if middle > 0, forms[head.row] == .organ { return head.end - at >= 2 }
    return true
  }

  /// The tail inside a word that ICU leaves whole: 巡察组 in 第二巡察组.
  private func tailInside(_ word: Range<Int>) -> OrganHead? {
    guard word.count >= 4 else { return nil }
    for at in word.lowerBound + 1..<word.upperBound - 1 {
      if let head = self.head(at: at), head.end == word.upperBound { return head }
    }
    return nil
  }

  /// A word that ends in 处, 科, 所 and closes the name there.
  private func shortHead(_ word: Range<Int>, from start: Int) -> Int? {
    let last = word.upperBound - 1
    guard NameUnit.of(units[last]) & NameUnit.shortHead != 0, last > start,
      word.upperBound - start >= 3 || isWard(start..<word.upperBound),
      NameUnit.isHan(units[last - 1]), units[last] != 0x7EC4 || units[last - 1] == 0x5C0F,
      NameBoundary.isPhraseEnd(word.upperBound, context)
        || units[last] == Self.bureau
          && (head(at: word.upperBound) != nil || isProvincial(start..<last))
    else { return nil }
    if Self.plainWords.start(in: units, endingAt: word.upperBound) != nil { return nil }
    // 建設課 is a unit in Taiwan and Hong Kong alone.
    if units[last] == Self.section, !context.script.isOverseas { return nil }
    // 销售代表所送
    if units[last] == Self.place, word.upperBound < units.count, Self.given.contains(units[word.upperBound]) {
      return nil
    }
    if units[last] == 0x5904, Self.penal.end(in: units, at: last) != nil { return nil }
    return word.upperBound
  }

  /// 陕西 in 国家矿山安全监察局陕西局: the province's branch of a national bureau.
  private func isProvincial(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0 && units[name.lowerBound - 1] == Self.bureau
      && context.lattice.exact(.places, name).map { isProvince($0.row) } ?? false
  }

  static let section: UInt16 = 0x8BFE  // 课
  private static let place: UInt16 = 0x6240  // 所
  private static let given: UnitSet = "送赠给付谓"
  private static let bureau: UInt16 = 0x5C40  // 局

  /// 某公司处以罚款.
  private static let penal: PhraseSet = ["处以", "处罚", "处分", "处理", "处置", "处上一年", "处人民币", "处其"]
  static let plainWords: PhraseSet = [
    "部署", "干部", "全部", "内部", "外部", "总部", "场所", "法院", "部队", "本院", "住院", "出院", "入院", "公司", "上司", "开办", "举办",
    "承办",
    "查办", "督办", "交办", "主办", "协办", "经办", "申办", "好处", "查处", "惩处", "各处", "到处", "四处", "本科", "小组", "改组", "重组",
    "各部", "一部", "教室", "会议室", "办公室", "卧室", "客厅", "餐厅", "大厅", "家庭", "法庭", "开庭", "出庭", "当庭", "闭庭", "休庭", "到庭",
    "控股", "入股", "股股", "参股", "网站",
    "排队", "车队", "团队", "军队", "医院", "学院", "出处", "害处", "坏处", "益处", "长处", "用处", "协处", "何处", "此处", "该处", "多处",
    "口处", "里处", "米处", "附近处", "弯处", "中处",
    "论处", "大局", "全局", "格局", "布局", "时局", "僵局", "困局", "党局", "新局", "开局", "出局",
  ]

  /// Whether another place begins inside the name: there another name begins.
  private func startsPlace(_ at: Int, from start: Int, isPart: Bool) -> Bool {
    if at > start, startsName(at) { return true }
    guard context.lattice.starts(LexiconTable.places.bit, at: at), context.tokens.isBoundary(at),
      !isPart || at > start,
      let place = context.lattice.longest(.places, at: at),
      !place.entry.isSecondary && place.end - at >= 3 || isProvince(place.row) && !isPart && at - start >= 3
    else { return false }
    return context.tokens.isBoundary(place.end)
  }

  /// The last place inside a name that was read leftwards: the name begins there.
  func lastPlace(in range: Range<Int>) -> Int? {
    range.dropFirst().last {
      startsPlace($0, from: range.lowerBound, isPart: false)
        && range.upperBound - (context.lattice.longest(.places, at: $0)?.end ?? range.upperBound) >= 2
    }
  }

  private func isProvince(_ record: Int) -> Bool {
    context.lexicon.compiled.places[record].level == PlaceLevel.province.rawValue
  }

  /// Whether a complete name begins at `at`: 中央纪委.
  private func startsName(_ at: Int) -> Bool {
    guard context.lattice.starts(LexiconTable.institutions.bit, at: at) else { return false }
    let name = context.lattice.longest(.institutions, at: at) { forms[$0.row] == .name }
    return name.map { $0.end - at >= 3 && rows[$0.row].level == "national" } ?? false
  }

  private func startsPost(_ at: Int) -> Bool {
    if Self.trades.end(in: units, at: at) != nil { return false }
    guard context.lattice.starts(LexiconTable.posts.bit, at: at), context.tokens.isBoundary(at),
      let post = context.lattice.longest(.posts, at: at), post.end - at >= 2
    else { return false }
    return head(at: at).map { $0.end < post.end } ?? context.tokens.isBoundary(post.end)
  }

  private func startsBody(_ at: Int) -> Bool {
    context.lattice.starts(LexiconTable.places.bit, at: at) || head(at: at) != nil
      || NameUnit.of(units[at]) & NameUnit.level != 0 && head(at: at + 1) != nil
      || context.lattice.longest(.institutions, at: at, where: { forms[$0.row] == .name }) != nil
  }

  func isTaken(_ at: Int) -> Bool { context.taken.holds([.citation, .date, .quantity], at: at) }

  /// The position past a pair of brackets or quotation marks inside a name.
  func past(mark at: Int, from start: Int) -> Int? {
    let close: UInt16
    switch units[at] {
    case 0x28: close = 0x29  // （北京）
    case 0x201C: close = 0x201D  // “7·19”
    case 0x300C: close = 0x300D
    default: return nil
    }
    if close == 0x29, at == start || Self.glosses.end(in: units, at: at + 1) != nil { return nil }
    var end = at + 1
    while end < min(units.count, at + 14) {
      if units[end] == close {
        guard end + 1 < units.count, NameUnit.isHan(units[end + 1]), end > at + 1 else { return nil }
        if close == 0x29, !hasOnlyHan(at + 1..<end) || end - at > 8 { return nil }
        return end + 1
      }
      if units[end] == 0x0A || units[end] == 0x3002 || units[end] == 0x2C { return nil }
      end += 1
    }
    return nil
  }

  /// What a bracket behind a name opens with where it is no part of it: （下称清河公司）.
  private static let glosses: PhraseSet = ["下称", "以下", "简称", "又称", "又名", "原名", "原", "现", "即", "系", "含", "时任"]

  private func hasOnlyHan(_ range: Range<Int>) -> Bool { range.allSatisfy { NameUnit.isHan(units[$0]) } }
}
