extension InstitutionScanner {
  /// 南京市 in 南京市通报两起案件.
  func actingPlace(_ chain: PlaceChain) -> BodyDraft? {
    let isLocal = chain.links.last?.rank ?? .village > .county
    // 某省 in its short form labels a headline rather than acts: only the plain 通报 or a date shows that it does.
    let isLabel = chain.isShort && Self.severe.end(in: units, at: chain.end) != nil
    let isActing =
      !isLabel && acts(at: chain.end, from: chain.start) == true || isListed(chain)
      || isLocal && hasProblem(chain)
    guard
      isActing || isOrdered(chain) || isLocal && isAmongBodies(chain) || isInspected(chain)
        || !isLocal && isHeadline(chain)
    else {
      return nil
    }
    let draft = BodyDraft(
      range: chain.start..<chain.end, prefix: .chain(chain), restStart: chain.end, category: "place",
      level: nil,
      pattern: "acting place")
    draft.isPlace = true
    return draft
  }

  /// 责成苏州市、昆山市…: whom a superior tells to act.
  private func isOrdered(_ chain: PlaceChain) -> Bool {
    if Self.charges.start(in: units, endingAt: chain.start) != nil { return true }
    guard chain.start > 0, NameUnit.of(units[chain.start - 1]) & NameUnit.joiner != 0, let last = drafts.last,
      last.isPlace, last.range.upperBound == chain.start - 1
    else { return false }
    return Self.charges.start(in: units, endingAt: last.range.lowerBound) != nil
  }

  /// 对清水镇、县民政局…: a place in a list of bodies that something is done to.
  private func isInspected(_ chain: PlaceChain) -> Bool {
    guard chain.start > 0, units[chain.start - 1] == Self.toward, chain.end + 2 < units.count else {
      return false
    }
    return units[chain.end] == NameUnit.comma && NameUnit.of(units[chain.end + 1]) & NameUnit.level != 0
      && heads.head(at: chain.end + 2, allowsTail: false) != nil
  }

  private static let toward: UInt16 = 0x5BF9  // 对

  /// 应急局、清水镇、园区管委会; 清水镇、柳树镇、街道办事处: a township in a list of bodies is one.
  private func isAmongBodies(_ chain: PlaceChain) -> Bool {
    guard !chain.isShort, chain.links.last?.rank == .township, chain.end < units.count,
      Self.listMarks.contains(units[chain.end])
    else { return false }
    if chain.start > 0, units[chain.start - 1] == NameUnit.comma, let last = drafts.last,
      last.range.upperBound == chain.start - 1
    {
      return true
    }
    guard chain.start == 0 || !NameUnit.isHan(units[chain.start - 1]) else { return false }
    return bodyFollows(chain.end)
  }

  /// 、柳树镇、街道办事处: whether the list that goes on at `mark` comes to a body, past other townships.
  private func bodyFollows(_ mark: Int) -> Bool {
    var at = mark
    while at < units.count, units[at] == NameUnit.comma {
      if heads.head(at: at + 1, allowsTail: false) != nil { return true }
      var end = at + 1
      while end < units.count, end - at < 8, NameUnit.isHan(units[end]) { end += 1 }
      guard end - at > 2, Self.townships.contains(units[end - 1]) else { return false }
      at = end
    }
    return false
  }

  /// 清水镇、白沙乡、双河镇未按期整改: the townships that a list joins to one that acts, also those that no table holds.
  func takeTownships(behind draft: BodyDraft) -> Int? {
    guard draft.isPlace, draft.members.isEmpty, case .chain(let first) = draft.prefix,
      first.end == draft.range.upperBound, first.links.last?.rank == .township
    else { return nil }
    var at = first.end
    while at + 1 < units.count, NameUnit.of(units[at]) & NameUnit.joiner != 0,
      let chain = places.chain(at: at + 1, unknownFirst: true), chain.links.count == 1, !chain.isShort,
      chain.links[0].rank == .township, body(after: chain) == nil,
      chain.end == units.count || !NameUnit.isHan(units[chain.end])
        || NameUnit.of(units[chain.end]) & NameUnit.joiner != 0
        || acts(at: chain.end, from: first.start) != nil || units[chain.end] == Self.andOthers
    {
      chains.append(chain)
      let draft = BodyDraft(
        range: chain.start..<chain.end, prefix: .chain(chain), restStart: chain.end, category: "place",
        level: nil, pattern: "acting place")
      draft.isPlace = true
      drafts.append(draft)
      at = chain.end
    }
    return at > first.end ? at : nil
  }

  private static let andOthers: UInt16 = 0x7B49  // 等
  private static let townships: UnitSet = "镇乡"
  private static let listMarks: UnitSet = "、,。;等"

  /// 正式移交我市, 向我省反馈.
  func isCharged(_ start: Int) -> Bool { Self.charges.start(in: units, endingAt: start) != nil }

  private static let charges: PhraseSet = ["责成", "移交", "交办", "交办给", "移交给"]

  /// Whether an act begins at `position` that only an authority performs; nil where no act begins.
  func acts(at position: Int, from start: Int) -> Bool? {
    guard
      let end = Self.acts.end(in: units, at: position) ?? gathers(at: position) ?? fails(at: position) ?? Self
        .acts.end(in: units, at: pastAdverbs(position))
        ?? actBehindPhrase(pastAdverbs(position)), Self.nouns.end(in: units, at: end) == nil
    else { return nil }
    // 在辽宁、吉林、黑龙江开展督察: what stands before the list holds for all of it.
    let start = listStart(start)
    guard start > 0 else { return true }
    // 昆山市及常熟市立即组织调查
    let isJoined =
      start > 1 && NameUnit.of(units[start - 1]) & NameUnit.joiner != 0
      && NameUnit.of(units[start - 2]) & NameUnit.level != 0
    return !NameUnit.isHan(units[start - 1]) || isJoined || context.taken.holds(.date, at: start - 1)
      || Self.orders.start(in: units, endingAt: start) != nil
  }

  /// Where the list of places begins whose member begins at `start`.
  private func listStart(_ start: Int) -> Int {
    var start = start
    for chain in chains.reversed() where chain.start < start {
      guard chain.end == start - 1, units[chain.end] == NameUnit.comma else { break }
      start = chain.start
    }
    return start
  }

  /// 组织80余名干部.
  private func gathers(at position: Int) -> Int? {
    guard Self.gathering.matches(units, at: position), position + 2 < units.count,
      0x30...0x39 ~= units[position + 2]
    else { return nil }
    return position + 2
  }

  private static let gathering: Phrase = "组织"

  /// 落实上级决策部署不力: a duty that was not done.
  private func fails(at position: Int) -> Int? {
    guard let duty = Self.duties.end(in: units, at: position) else { return nil }
    var at = duty
    while at < units.count, at - position < 30, !TextMark.endsClause(units[at]), units[at] != TextMark.comma {
      if let end = Self.failures.end(in: units, at: at) { return end }
      at += 1
    }
    return nil
  }

  private static let duties: PhraseSet = ["落实", "推进", "履行", "贯彻", "执行", "整改", "监管"]
  private static let failures: PhraseSet = ["不力", "不到位", "不严", "缓慢", "滞后", "打折扣"]

  /// 内江市 in 内江市、资阳市推进缓慢: the place behind it in a list acts.
  private func isListed(_ chain: PlaceChain) -> Bool {
    var end = chain.end
    for _ in 0..<4 {
      guard end < units.count, NameUnit.of(units[end]) & NameUnit.joiner != 0,
        let next = places.chain(at: end + 1, unknownFirst: true)
      else { return false }
      if acts(at: next.end, from: next.start) == true {
        return acts(at: next.end, from: chain.start) == true
      }
      end = next.end
    }
    return false
  }

  /// Behind what may stand before the act: 某省2020年4月查处, 某市严肃查处.
  private func pastAdverbs(_ position: Int) -> Int {
    var at = position
    while at < units.count, at - position < 16 {
      if context.taken.holds(.date, at: at) {
        at += 1
      } else if let end = Self.adverbs.end(in: units, at: at) {
        at = end
      } else {
        break
      }
    }
    return at
  }

  /// 某市对9名责任人予以问责, 某市在教育领域共查实问题3件: the act stands behind whom or what it concerns.
  private func actBehindPhrase(_ position: Int) -> Int? {
    guard position < units.count, Self.openers.contains(units[position]) else { return nil }
    var at = position + 1
    while at < units.count, at - position < 30, !TextMark.endsClause(units[at]), units[at] != TextMark.comma {
      if let end = Self.outcomes.end(in: units, at: at) { return end }
      at += 1
    }
    return nil
  }

  /// 某市：从严追责守护绿水青山, as a headline: the place tells of what it did.
  private func isHeadline(_ chain: PlaceChain) -> Bool {
    guard chain.end < units.count, units[chain.end] == 0x3A, chain.start < 300 else { return false }
    return chain.start == 0 || units[chain.start - 1] == 0x0A
  }

  /// 二、某县某镇人居环境整治搞形式主义问题: a township or a village that a case is called after.
  private func hasProblem(_ chain: PlaceChain) -> Bool {
    if Self.efforts.end(in: units, at: chain.end) != nil {
      return chain.start == 0 || !NameUnit.isHan(units[chain.start - 1])
    }
    guard chain.start > 1,
      Self.itemMarks.contains(units[chain.start - 1]) || isLineStart(chain.start), chain.end < units.count,
      units[chain.end] != 0x539F, !context.lattice.starts(LexiconTable.posts.bit, at: chain.end)
    else { return false }
    var at = chain.end
    while at < units.count, at - chain.end < 40, !TextMark.endsClause(units[at]), units[at] != TextMark.comma
    {
      at += 1
    }
    return Self.problem.ends(units, at: at) && at - chain.end > 4
  }

  private func isLineStart(_ start: Int) -> Bool {
    var at = start
    while at > 0, units[at - 1] == 0x20 { at -= 1 }
    return at > 0 && units[at - 1] == 0x0A
  }

  private static let orders: PhraseSet = ["责成", "责令", "要求", "认定"]
  private static let severe: PhraseSet = ["严肃", "从严", "坚决"]
  private static let openers: UnitSet = "对在把将就以"
  private static let outcomes: PhraseSet = [
    "予以问责", "严肃问责", "追责问责", "共查实", "共查处", "共问责", "共立案", "共处分", "共处理", "予以通报", "作出通报", "列为监督",
    "推进缓慢", "整改不力", "落实不力", "把关不严", "监管不力", "不到位", "层层加码", "走过场", "脱离实际", "弄虚作假", "照抄照转", "照搬照抄",
    "逐个", "逐一", "逐项", "用于", "敷衍", "放任不管", "网站公开", "中查处", "中立案", "中发现", "中清退", "中追缴", "中带出", "中挖出", "中牵出",
    "进行了全面", "进行全面", "进行了全县通报", "进行了全市通报", "进行了通报", "进行通报", "名义为", "名义向", "名义给", "为由拒",
  ]
  private static let adverbs: PhraseSet = [
    "严肃", "公开", "集中", "依法依规", "依规依纪依法", "依规依纪", "依纪依法", "全面", "深入", "持续", "积极", "去年", "今年", "正在", "从严", "坚决",
    "依法", "及时", "迅速", "第一时间", "暗访", "上半年", "下半年", "前三季度", "一季度", "三季度", "已经", "各", "已", "将", "再次",
  ]
  /// 问责人数 is a figure, 通报会 a meeting.
  private static let nouns: PhraseSet = ["人数", "会", "所", "机构", "情况", "问题线索"]
  private static let efforts: PhraseSet = ["为迎接", "为应付", "为完成", "为追求"]
  private static let itemMarks: UnitSet = "、.．—:"
  private static let problem: Phrase = "问题"

  private static let acts: PhraseSet = [
    "通报", "公开通报", "公开曝光", "曝光", "公布", "发布", "印发", "严查", "查处", "查办", "共查处", "共清理", "共排查", "共编发",
    "共问责", "严肃问责", "问责", "为完成", "再次下发", "随后", "累计", "将对", "对涉", "已对", "拟对", "将严格", "查实", "决定", "责令", "集中整治",
    "约谈", "启动问责", "启动追责", "共查实", "共立案", "共处理", "共处分",
    "实行", "制发", "利用", "存在", "公开", "销毁", "这样做", "频繁", "违规", "擅自", "未按", "未经", "组织干部", "组织人员", "以白条", "突击",
    "立案", "搞形式", "虚报", "挪用", "瞒报", "推进缓慢", "落实不力", "整改不力",
    "晒出", "紧盯", "聚焦", "将狠抓", "启动", "出台", "建立", "成立", "为迎接", "针对", "严惩", "以严", "严打", "狠抓", "创新", "未严格", "未认真",
    "未及时", "未落实", "未履行", "未完成", "未开展", "组织市", "组织县", "组织全", "组织各", "组织开展", "召开会议", "召开专题", "召开全", "召开现场",
    "召集", "坚持", "严格", "大力", "着力",
    "扎实", "全力", "迅速", "采取", "实施", "推行", "推动", "部署", "高度重视", "明确", "率先", "探索", "立即", "没有采取", "没有落实", "未采取",
    "平分", "截留", "通风报信", "督察整改", "安排了", "出动", "全省出动", "全市出动", "在全省范围内", "在全市范围内", "举办", "召开", "举行", "开展", "强化",
    "推进", "加强",
    "组建", "打造", "将继续", "将进一步", "将持续", "派出", "在落实", "以虚假", "在全国率先",
    "违反规定", "违反有关规定", "违反相关规定", "违反国家", "违反政策", "违反程序", "违反上级", "监管缺失", "监管不力", "监管不到位", "应付了事", "敷衍", "放任",
    "长期放任", "没有按", "没有严格", "没有及时", "上报的", "上报虚假", "拖延", "制定",
    "弄虚作假", "表面整改", "虚假整改", "仍未", "一直未", "长期未", "违法占用", "违法审批", "违法批准", "违法出让", "违法建设", "先后召开", "先后出台",
    "先后约谈", "先后查处", "尚未", "提出", "规定", "已废止", "已取消", "废止",
  ]
}
