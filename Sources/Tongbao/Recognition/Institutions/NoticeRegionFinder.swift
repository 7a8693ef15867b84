/// Finds the notice's own place: the one that short forms such as 市纪委 refer to.
struct NoticeRegionFinder {
  let context: RecognitionContext

  init(_ context: RecognitionContext) { self.context = context }

  /// The notice's own place with the levels above it, in the notice's year.
  func region() -> NoticeRegion? {
    let places = context.lexicon.compiled.places
    let overseas = context.script.region
    guard
      let record = context.places.own
        ?? overseas.flatMap({ Self.record(of: $0, year: 2023, in: context.lexicon) })
    else {
      return nil
    }
    let place = places[record]
    let year = min(context.notice.published?.year ?? 2023, 2023)
    var name = ""
    for code in Self.ancestors(of: place.code) {
      if let outer = Self.record(of: code, year: year, in: context.lexicon) {
        name += context.lexicon.name(of: places[outer])
      }
    }
    name += context.lexicon.name(of: place)
    return NoticeRegion(code: String(place.code), name: name, year: year)
  }

  /// The record of the notice's own place.
  ///
  /// The publisher's place counts first, then the headline's, then the place that the text names most.
  func record(in survey: PlaceSurvey) -> Int? {
    guard !survey.chains.isEmpty else { return nil }
    var weights: [Int: Int] = [:]
    var provinces: [Int32: Int] = [:]
    var total = 0
    let places = context.lexicon.compiled.places
    let title = titleRange()
    let scriptRegion = context.script.isOverseas ? context.script.region : nil
    for chain in survey.chains {
      guard let link = chain.links.last(where: { $0.record != nil && $0.rank <= .county }),
        let record = link.record
      else { continue }
      let code = places[record].code
      // 深圳灣口岸 in a notice from Hong Kong.
      if let scriptRegion, code / 10000 != scriptRegion / 10000 { continue }
      // National agencies write from the capital: the notice need not be about it.
      if code == Self.capital, isDateline(chain.end) { continue }
      if isOrigin(chain) || isGivenName(chain) { continue }
      var weight = chain.isShort ? 1 : 2
      if !isPaper(chain.end) {
        if isPublisher(chain.start) { weight += 60 }
        if isSignature(chain.start), !title.contains(chain.start) { weight += Self.signature }
        if title.contains(chain.start) { weight += 12 }
      }
      weights[record, default: 0] += weight
      provinces[code / 10000, default: 0] += weight
      total += weight
    }
    guard let best = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    let province = places[best.key].code / 10000
    // 上海市 and 湖南省, once each: examples of a notice that is about neither.
    let isTied = weights.contains { $0.value == best.value && places[$0.key].code / 10000 != province }
    if best.value * 5 >= total * 2, !isTied { return best.key }
    // No place leads: a province that holds most of them may.
    guard let province = provinces.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      province.value * 5 >= total * 3
    else { return nil }
    return survey.named[province.key * 10000]
  }

  /// 从山西返回的村民: where somebody came from.
  private func isOrigin(_ chain: PlaceChain) -> Bool {
    guard chain.start > 0, Self.from.contains(context.folded[chain.start - 1]) else { return false }
    return Self.returns.end(in: context.folded, at: chain.end) != nil
  }

  private static let from: UnitSet = "从由自"
  private static let returns: PhraseSet = ["返", "回", "来", "归", "流入", "抵"]

  /// 李金华报告: a surname at the head of a clause and a short place behind it are a person's name.
  private func isGivenName(_ chain: PlaceChain) -> Bool {
    let start = chain.start
    guard chain.isShort, chain.links.count == 1, chain.end - start == 2, start > 0 else { return false }
    let units = context.folded
    // 审计长李金华
    let isBehindPost =
      start > 3
      && (start - 5..<start - 2).contains {
        $0 >= 0 && context.lattice.exact(.posts, $0..<start - 1) != nil
      }
    guard NameUnit.isHan(units[start - 1]), start == 1 || !NameUnit.isHan(units[start - 2]) || isBehindPost,
      let surname = context.lattice.longest(.surnames, at: start - 1, where: { $0.end == start })
    else { return false }
    return !context.lexicon.tables.surnames[surname.row].isRisky
  }

  /// 四川新闻网, 北京晚报: a paper may write of any place.
  private func isPaper(_ end: Int) -> Bool { Self.papers.end(in: context.folded, at: end) != nil }

  static let papers: PhraseSet = [
    "证券报", "日报", "晚报", "晨报", "早报", "商报", "新报", "时报", "都市报", "青年报", "法制报", "法治报", "新闻网", "在线", "网", "电视台",
    "卫视",
    "广播",
  ]

  private func titleRange() -> Range<Int> {
    if let title = context.notice.titleRange { return title }
    // Without a headline known, the first line that ends without a full stop.
    let units = context.folded
    var start = 0
    while start < min(units.count, 300) {
      var end = start
      while end < units.count, units[end] != 0x0A { end += 1 }
      let line = start..<end
      if line.count > 6, line.count < 80, !line.contains(where: { units[$0] == 0x3E || units[$0] == 0x3002 })
      {
        return line
      }
      start = end + 1
    }
    return 0..<0
  }

  private static let signature = 40
  private static let longestSignature = 26
  private static let bodyEnds: UnitSet = "局委会院府组署厅部办队"

  /// 荆州市联合调查组 on a line of its own, as whoever issues a notice signs it.
  private func isSignature(_ start: Int) -> Bool {
    let units = context.folded
    var first = start
    while first > 0, Lines.isSpace(units[first - 1]), units[first - 1] != 0x0A { first -= 1 }
    guard first == 0 || units[first - 1] == 0x0A else { return false }
    var end = start
    while end < units.count, end - start < Self.longestSignature, NameUnit.isHan(units[end]) { end += 1 }
    var next = end
    while next < units.count, Lines.isSpace(units[next]), units[next] != 0x0A { next += 1 }
    return end > start && Self.bodyEnds.contains(units[end - 1])
      && (next == units.count || units[next] == 0x0A)
  }

  private static let capital: Int32 = 110_000

  /// 新华社北京1月5日电, 本报北京五月二十三日讯: whether the day of a report and 电 or 讯 follow.
  private func isDateline(_ start: Int) -> Bool {
    let units = context.folded
    guard let month = SmallNumeral.read(units, start), month.end < units.count,
      units[month.end] == DateUnits.month,
      let day = SmallNumeral.read(units, month.end + 1), day.end < units.count,
      units[day.end] == DateUnits.day
    else { return false }
    return Self.reports.end(in: units, at: day.end + 1) != nil
  }

  private static let reports: PhraseSet = ["电", "讯", "专电"]

  private func isPublisher(_ start: Int) -> Bool {
    start >= 3 && start < 400 && Self.labels.start(in: context.folded, endingAt: start) != nil
  }

  private static let labels: PhraseSet = [
    "来源:", "来源: ", "单位:", "单位: ", "机构:", "机构: ", "部门:", "发布者:", "机关:", "机关: ",
  ]

  /// The codes above a code, the province's first.
  static func ancestors(of code: Int32) -> [Int32] {
    let county = code > 999_999 ? code / 1000 : code
    var codes: [Int32] = []
    if county % 10000 != 0 { codes.append(county / 10000 * 10000) }
    if county % 100 != 0 { codes.append(county / 100 * 100) }
    if code > 999_999 { codes.append(county) }
    return codes
  }

  /// The division that carried `code` in `year`, or the newest that did.
  static func record(of code: Int32, year: Int, in lexicon: Lexicon) -> Int? {
    let places = lexicon.compiled.places
    var found: Int?
    var record = places.partitioningIndex { $0.code >= code }
    while record < places.count, places[record].code == code {
      found = record
      if Int(places[record].firstYear) <= year, year <= Int(places[record].lastYear) { return record }
      record += 1
    }
    return found
  }
}
