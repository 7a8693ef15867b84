/// A place in running text, as one link of a chain: 苏州市 in 江苏省苏州市昆山市.
struct PlaceLink: Sendable {
  /// From a province down to a village.
  enum Rank: Int, Comparable, Sendable {
    case province, prefecture, county, township, village

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  let range: Range<Int>
  /// The index of the place's record; nil for a place that the tables lack.
  let record: Int?
  let rank: Rank
  /// Whether the name lacks its generic ending: 昆山.
  let isShort: Bool
}

/// Places one after another, from the widest down: 江苏省苏州市昆山市.
struct PlaceChain: Sendable {
  var links: [PlaceLink]

  var start: Int { links.first?.range.lowerBound ?? 0 }
  var end: Int { links.last?.range.upperBound ?? 0 }
  var isShort: Bool { links.last?.isShort ?? false }
  var startsShort: Bool { links.first?.isShort ?? false }
}

/// Reads chains of places out of the lattice.
final class PlaceChainParser {
  let context: RecognitionContext
  /// The code of the notice's own place, if it is known: names repeat.
  @exclusivity(unchecked) var prior: Int32 = 0
  /// The divisions that the notice names in full: their short names count too.
  @exclusivity(unchecked) var named: [Int32: Int] = [:]
  /// The divisions that the notice has named behind a wider one: names repeat.
  @exclusivity(unchecked) var anchored: Set<Int32> = []
  /// The last character of the notice's own place: 市.
  @exclusivity(unchecked) var ownEnding: UInt16?
  /// The year whose divisions come first.
  let year: UInt16
  let units: [UInt16]
  private let isTaiwan: Bool

  init(_ context: RecognitionContext) {
    self.context = context
    units = context.folded
    isTaiwan = context.script == .taiwan
    year = UInt16(clamping: min(context.notice.published?.year ?? 2023, 2023))
  }

  static let tables = LexiconTable.places.bit | LexiconTable.townships.bit

  /// The chain that begins at `start`; `unknownFirst` lets it begin with a place that the tables lack.
  func chain(at start: Int, unknownFirst: Bool = false) -> PlaceChain? {
    var links: [PlaceLink] = []
    var at = start
    while at < units.count {
      if let link = known(at, after: links.last)
        ?? (unknownFirst || !links.isEmpty ? unknown(at, after: links.last) : nil)
      {
        if links.isEmpty { links.reserveCapacity(4) }
        if let last = links.last, last.isShort, link.record == nil, link.range.count <= 3,
          Self.directions.contains(units[link.range.lowerBound])
        {
          // 石桥南县 is one name though 石桥 is a place too.
          links.removeLast()
          links.append(
            PlaceLink(
              range: last.range.lowerBound..<link.range.upperBound, record: nil, rank: link.rank,
              isShort: false))
        } else {
          links.append(link)
        }
        at = link.range.upperBound
      } else {
        break
      }
    }
    return links.isEmpty ? nil : PlaceChain(links: links)
  }

  private static let directions: UnitSet = "东西南北"

  /// 北镇 in 石桥北镇: a name of two characters closes a longer one that the tables lack.
  private func closesName(_ at: Int) -> Bool {
    guard at > 0, at + 1 < units.count, Self.directions.contains(units[at]),
      NameUnit.of(units[at + 1]) & NameUnit.level != 0
    else { return false }
    return NameUnit.of(units[at - 1]) & (NameUnit.han | NameUnit.stop | NameUnit.level) == NameUnit.han
  }

  private func known(_ at: Int, after last: PlaceLink?) -> PlaceLink? {
    let lattice = context.lattice
    guard lattice.starts(Self.tables, at: at), last != nil || !closesName(at) else { return nil }
    let isInside = last == nil && isInsideName(at)
    let compiled = context.lexicon.compiled
    let matches = lattice.matches(at: at)
    var index = matches.endIndex
    while index > matches.startIndex {
      index -= 1
      let match = matches[index]
      guard match.tables & Self.tables != 0 else { continue }
      let word = Int(match.index)
      let end = match.end
      var best: (record: Int, score: Int, isShort: Bool)?
      for index in Int(compiled.entryStarts[word])..<Int(compiled.entryStarts[word + 1]) {
        let entry = compiled.entries[index]
        guard entry.table == .places || entry.table == .townships else { continue }
        let record = compiled.places[entry.row]
        if isInside, end - at <= 3, record.level >= PlaceLevel.county.rawValue { continue }
        let isShort = entry.isSecondary && !isAutonomous(record, end)
        guard let score = score(record, at..<end, isShort: isShort, after: last) else { continue }
        if score > best?.score ?? -1 { best = (entry.row, score, isShort) }
      }
      guard let best else { continue }
      let rank = PlaceLink.Rank(rawValue: Int(compiled.places[best.record].level)) ?? .county
      return PlaceLink(range: at..<end, record: best.record, rank: rank, isShort: best.isShort)
    }
    return nil
  }

  /// 凉山州 for 凉山彝族自治州: shorter, but with an ending of its own.
  private func isAutonomous(_ record: PlaceRecord, _ end: Int) -> Bool {
    let names = context.lexicon.compiled.names
    let last = Int(record.nameStart) + Int(record.nameLength) - 1
    return record.nameLength > 4 && names[last] == units[end - 1] && names[last - 1] == 0x6CBB
  }

  /// How well a record fits here; nil where it cannot stand here.
  private func score(
    _ record: PlaceRecord, _ range: Range<Int>, isShort: Bool, after last: PlaceLink?
  ) -> Int? {
    let isTownship = record.level == PlaceLevel.township.rawValue
    // 臺中市和平區 is no district of the mainland.
    if isTaiwan, last == nil, record.level >= PlaceLevel.prefecture.rawValue { return nil }
    if last == nil, prior / 100 != code(of: record) / 100,
      Self.verbal.end(in: units, at: range.lowerBound) != nil
    {
      return nil
    }
    if last == nil, prior / 10000 != code(of: record) / 10000,
      Self.words.end(in: units, at: range.lowerBound) == range.upperBound
    {
      return nil
    }
    // 河南村党支部, 双河镇党委: a village or a town is called as a province or a city is.
    if isShort, last == nil, namesVillage(range.upperBound) {
      return nil
    }
    // 建安县委 is no committee of 建安区.
    if isShort, isOtherLevel(record, range.upperBound) { return nil }
    if isShort || range.count < 3 {
      // 城区 and the like are no names by themselves, and a short name must be a word of its own.
      if !isShort, last == nil, range.count < 3 || isTownship {
        guard range.count == 2, units[range.upperBound - 1] == NameUnit.county else { return nil }
      }
      guard last != nil || context.tokens.isBoundary(range.lowerBound),
        context.tokens.isBoundary(range.upperBound) || isShort && endsBeforeHead(range.upperBound)
      else { return nil }
    }
    var score = 0
    let code = code(of: record)
    if isShort {
      // 合作, 会同 and 公安 are counties too: a short name counts where the notice has the place otherwise.
      let closing = record.level >= PlaceLevel.county.rawValue ? closingPlace(of: range) : nil
      if let closing {
        guard closing / 10000 == code / 10000 else { return nil }
        score += closing / 100 == code / 100 ? 4 : 2
      }
      if let last, !last.isShort, closing == nil { return nil }
      if record.level >= PlaceLevel.county.rawValue, last == nil, named[code] == nil, code != prior,
        closing == nil
      {
        guard endsBeforeOrgan(range.upperBound) || isBureausPlace(range),
          Self.plainWords.end(in: units, at: range.lowerBound) == nil
        else {
          return nil
        }
      }
    }
    if (record.firstYear...max(record.firstYear, record.lastYear)).contains(year) { score += 2 }
    if let last {
      guard record.level > UInt8(clamping: min(last.rank.rawValue, 3)) else { return nil }
      if let outer = last.record {
        let parent = context.lexicon.compiled.places[outer]
        guard Self.contains(parent.code, code) else { return nil }
        score += 8
      } else if isTownship {
        return nil
      }
    } else if isTownship {
      // A township's name alone repeats all over the country: the tables decide only inside the notice's place.
      guard prior != 0, Self.contains(prior, code) else { return nil }
    }
    if prior != 0 {
      if Self.contains(prior, code) || Self.contains(code, prior) {
        score += 6
      } else if prior / 10000 == code / 10000 {
        score += 4
      }
    }
    // 广州市东山区 before: 东山区 alone is the same, whatever others are called so.
    if last == nil, !isTownship, anchored.contains(code) { score += 5 }
    score += 3 - min(3, Int(record.level))
    return score
  }

  /// The code of the county whose full name closes a list of short ones that `range` is in: 潜江市 in 仙桃、天门、潜江市.
  private func closingPlace(of range: Range<Int>) -> Int32? {
    let compiled = context.lexicon.compiled
    var at = range.upperBound
    var members = 1
    while members < Self.mostListed, at < units.count, NameUnit.of(units[at]) & NameUnit.joiner != 0,
      let next = context.lattice.longest(.places, at: at + 1), next.end - at >= 3
    {
      let word = context.lattice.matches(at: at + 1).last { $0.end == next.end }
      guard let word, word.tables & LexiconTable.places.bit != 0 else { return nil }
      var isListed = false
      var closing: Int32?
      for index in Int(compiled.entryStarts[Int(word.index)])..<Int(compiled.entryStarts[Int(word.index) + 1])
      where compiled.entries[index].table == .places {
        let record = compiled.places[compiled.entries[index].row]
        guard record.level == PlaceLevel.county.rawValue else { continue }
        isListed = true
        let isCurrent = (record.firstYear...max(record.firstYear, record.lastYear)).contains(year)
        if !compiled.entries[index].isSecondary, closing == nil || isCurrent { closing = record.code }
      }
      if let closing { return closing }
      guard isListed else { return nil }
      at = next.end
      members += 1
    }
    return nil
  }

  /// A prefecture hardly has more counties.
  private static let mostListed = 24

  /// Whether the level of an organ behind a short name is not the place's own.
  private func isOtherLevel(_ record: PlaceRecord, _ end: Int) -> Bool {
    guard end + 1 < units.count, Self.countyLevels.contains(units[end]),
      Self.organStarts.contains(units[end + 1])
    else { return false }
    let last = Int(record.nameStart) + Int(record.nameLength) - 1
    return context.lexicon.compiled.names[last] != units[end]
  }

  /// Whether a short name is rather a village's, a township's or a town's: 河南村, but 河南村民, 江苏乡镇.
  private func namesVillage(_ end: Int) -> Bool {
    end < units.count && Self.localLevels.contains(units[end])
      && Self.localNouns.end(in: units, at: end) == nil
  }

  private static let localLevels: UnitSet = "村镇乡"
  private static let localNouns: PhraseSet = [
    "村民", "村镇", "村级", "村干部", "村官", "乡镇", "乡村", "乡科", "乡级", "镇街", "镇村", "镇级",
  ]
  private static let countyLevels: UnitSet = "县区市"
  private static let organStarts: UnitSet = "委政纪监"

  /// The code of the county that holds a township, or the division's own.
  private func code(of record: PlaceRecord) -> Int32 {
    record.level == PlaceLevel.township.rawValue ? record.code / 1000 : record.code
  }

  /// 会同县 is a county in one province and a verb with a level everywhere.
  private static let verbal: PhraseSet = ["会同县", "会同"]

  /// 和县 and 任县 are counties, in 和县林业局 and 时任县林业局 a word and a level.
  private static let words: PhraseSet = ["和县", "任县", "和区", "任市"]

  /// Whether the place is the end of a longer name that the tables lack: 漳县 in 北漳县.
  private func isInsideName(_ at: Int) -> Bool {
    guard at > 0,
      NameUnit.of(units[at - 1]) & (NameUnit.han | NameUnit.stop | NameUnit.level) == NameUnit.han,
      context.tokens.start(ofWordAt: at - 1) == at - 1, Self.beforeNames.end(in: units, at: at - 1) == nil
    else { return false }
    return at == 1 || !NameUnit.isHan(units[at - 2])
      || NameBoundary.stops(context.tokens.start(ofWordAt: at - 2)..<at - 1, context)
  }

  private static let beforeNames: PhraseSet = [
    "讯", "电", "日", "月", "年", "新", "老", "现", "时", "后", "前", "内", "外", "上", "下", "中", "驻", "赴", "抵", "离", "返",
    "据", "经", "到",
  ]

  /// Whether a head follows that only a place can stand before: 昆山纪委, 昆山经济技术开发区管委会.
  private func endsBeforeOrgan(_ at: Int) -> Bool { Self.localHeads.end(in: units, at: at) != nil }

  /// 海淀 in 海淀工商局: a bureau follows, and nothing that the name could go on from stands before.
  private func isBureausPlace(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound
    guard
      before == 0 || !NameUnit.isHan(units[before - 1])
        || NameBoundary.stops(context.tokens.start(ofWordAt: before - 1)..<before, context)
    else { return false }
    let forms = context.lexicon.tables.institutionForms
    if range.upperBound < units.count, NameUnit.of(units[range.upperBound]) & NameUnit.level != 0 {
      return false
    }
    return context.lattice.longest(.institutions, at: range.upperBound) {
      forms[$0.row] == .organ && $0.end - range.upperBound >= 3
        && Self.bureauEnds.contains(self.units[$0.end - 1])
    } != nil
  }

  private static let bureauEnds: UnitSet = "局委所"
  private static let localHeads: PhraseSet = [
    "纪委", "监委", "县委", "区委", "市委", "政府", "公安局", "公安分局", "法院", "检察院", "经济技术开发区", "经济开发区", "经开区", "高新区", "高新技术",
    "工业园区", "管委会", "海关", "农商银行", "农商行", "农村商业银行", "农信社", "农村信用",
  ]
  /// Counties whose short names are ordinary words.
  private static let plainWords: PhraseSet = [
    "公安", "合作", "会同", "和平", "东方", "安定", "平安", "长安", "露天", "建设", "永安", "新建", "新城", "新华", "中央", "城中", "城关",
    "广场",
    "红旗", "胜利", "前进", "解放", "人民", "友好", "团结", "文明", "民主", "交口", "高县", "普通", "安全",
  ]

  private func endsBeforeHead(_ at: Int) -> Bool {
    at < units.count && context.lattice.starts(LexiconTable.institutions.bit, at: at)
  }

  /// Whether the division `outer` holds the division `inner`.
  static func contains(_ outer: Int32, _ inner: Int32) -> Bool {
    if outer % 10000 == 0 { return outer / 10000 == inner / 10000 }
    if outer % 100 == 0 { return outer / 100 == inner / 100 }
    return outer == inner
  }
}
