/// The full names of places, with the levels above them that the notice itself names.
final class PlaceNaming {
  struct Name: Sendable {
    let units: [UInt16]
    /// The last character: 市 of 昆山市.
    let ending: UInt16
    let rank: PlaceLink.Rank
    let code: String?
  }

  let context: RecognitionContext
  let survey: PlaceSurvey
  let script: NoticeScript
  /// The places that the notice names, as the scan met them.
  private let chains: [PlaceChain]
  /// The notice's own place, from the widest level that it names.
  private(set) var ownNames: [Name] = []
  private var ownCode: Int32 = 0
  /// Where an autonomous prefecture or county is printed by its short name alone: 恩施州, 宁洱县.
  private var shortNames: [Int: Range<Int>] = [:]
  private static let autonomousEnds: UnitSet = "州县"
  /// The names that a record's place has here, made once.
  private var namesByRecord: [Int: [Name]] = [:]
  /// What `above` found for each place of the text, and `headline` for each ending.
  private var namesAbove: [Range<Int>: [Name]] = [:]
  private var headlines: [UInt16: [Name]?] = [:]

  init(
    _ context: RecognitionContext, _ survey: PlaceSurvey, chains: [PlaceChain], script: NoticeScript
  ) {
    self.script = script
    self.chains = chains
    self.context = context
    self.survey = survey
    var isLong: Set<Int> = []
    for chain in survey.chains {
      for link in chain.links
      where !link.isShort && Self.autonomousEnds.contains(context.folded[link.range.upperBound - 1]) {
        guard let record = link.record, !isLong.contains(record), isAutonomous(record) else { continue }
        if link.range.count < Int(context.lexicon.compiled.places[record].nameLength) {
          if shortNames[record] == nil { shortNames[record] = link.range }
        } else {
          isLong.insert(record)
          shortNames[record] = nil
        }
      }
    }
    ownCode = survey.own.map { context.lexicon.compiled.places[$0].code } ?? 0
    ownNames = survey.own.map { names(of: $0) } ?? []
  }

  private func isAutonomous(_ record: Int) -> Bool {
    let place = context.lexicon.compiled.places[record]
    let last = Int(place.nameStart) + Int(place.nameLength) - 1
    return place.nameLength > 3 && context.lexicon.compiled.names[last - 1] == Self.governing
  }

  private static let governing: UInt16 = 0x6CBB  // 治

  private func names(of record: Int) -> [Name] {
    if let names = namesByRecord[record] { return names }
    let place = context.lexicon.compiled.places[record]
    var names: [Name] = []
    let last = name(record)
    for code in NoticeRegionFinder.ancestors(of: place.code) {
      // A city of a county's rank that speaks stands by itself: 昆山市, not 苏州市昆山市.
      if script == .taiwan, code % 10000 == 0 { continue }
      if code % 10000 != 0, code < 1_000_000, last.ending == NameUnit.city, Int(place.code) == ownCode {
        continue
      }
      if let outer = survey.named[code] { names.append(name(outer)) }
    }
    names.append(last)
    namesByRecord[record] = names
    return names
  }

  private func name(_ record: Int) -> Name {
    let place = context.lexicon.compiled.places[record]
    // 恩施州 stays as the notice prints it.
    if let short = shortNames[record] {
      return Name(
        units: Array(context.notice.text.units[short]), ending: context.folded[short.upperBound - 1],
        rank: PlaceLink.Rank(rawValue: Int(place.level)) ?? .county,
        code: String(place.code))
    }
    let start = Int(place.nameStart)
    let printed = context.lexicon.compiled.names[start..<start + Int(place.nameLength)]
    let units =
      !context.isTraditional
      ? Array(printed) : Array(context.lexicon.traditional(context.lexicon.name(of: place)).utf16)
    return Name(
      units: units, ending: printed.last ?? 0, rank: PlaceLink.Rank(rawValue: Int(place.level)) ?? .county,
      code: String(place.code))
  }

  /// The names of a chain's places, and of the places above them that the notice names.
  func names(of chain: PlaceChain) -> [Name] {
    names(of: chain.links, below: above)
  }

  /// The names of places which the notice names with one above them: what else it names tells no more of them.
  private func names(of links: ArraySlice<PlaceLink>) -> [Name] {
    names(of: Array(links), below: around)
  }

  private func names(of links: [PlaceLink], below outer: (PlaceLink) -> [Name]) -> [Name] {
    guard let first = links.first else { return [] }
    var names = first.record.map { self.names(of: $0) } ?? outer(first) + [printed(first)]
    for link in links.dropFirst() {
      names.append(link.record.map { self.names(of: $0).last ?? name($0) } ?? printed(link))
    }
    return names
  }

  private func printed(_ link: PlaceLink) -> Name {
    Name(
      units: Array(context.notice.text.units[link.range]), ending: context.folded[link.range.upperBound - 1],
      rank: link.rank, code: nil)
  }

  /// The places above one that the tables lack: those it was named with before, or the notice's own.
  private func above(_ link: PlaceLink) -> [Name] {
    if let known = namesAbove[link.range] { return known }
    let names = searchedAbove(link)
    namesAbove[link.range] = names
    return names
  }

  private func searchedAbove(_ link: PlaceLink) -> [Name] {
    let words = Array(context.folded[link.range])
    if let (chain, outer) = namings.below[words]?.first(where: { isBefore($0.chain, link) }) {
      return names(of: chains[chain].links[..<outer])
    }
    if script == .taiwan { return [] }
    if let chain = namings.outermost[words]?.first(where: { isBefore($0, link) }),
      let place = chains[chain].links.first, place.record == nil
    {
      return above(place)
    }
    if link.rank == .village, let township = township(before: link.range.lowerBound) { return township }
    if link.rank == .township, !ownNames.contains(where: { $0.rank == .county }),
      let county = county(before: link.range.lowerBound)
    {
      return county
    }
    if link.rank >= .township, !ownNames.contains(where: { $0.rank == .county }),
      let county = headline(NameUnit.county) ?? headline(Self.district)
    {
      return county
    }
    return around(link, among: namesUnknownCounty ? nil : onlyCounty)
  }

  private func isBefore(_ chain: Int, _ link: PlaceLink) -> Bool {
    chains[chain].start < link.range.lowerBound
  }

  private func around(_ link: PlaceLink) -> [Name] {
    script == .taiwan ? [] : around(link, among: onlyCounty)
  }

  /// The places above one of which the notice says nothing: the only county that it knows, or its own.
  private func around(_ link: PlaceLink, among county: Int?) -> [Name] {
    if link.rank >= .township, !ownNames.contains(where: { $0.rank == .county }), let county {
      return names(of: county)
    }
    // A city that the tables lack lies in the prefecture that the notice names.
    let isCity = link.rank == .prefecture && ownNames.last?.rank == .prefecture
    return ownNames.filter { $0.rank < (isCity ? .county : link.rank) }
  }

  // The scan meets nearly all chains in the order of the text. A search backwards leaves out those behind its position.

  private lazy var leastStarts = Self.leastFromHere(chains.map(\.start))
  private lazy var leastEnds = Self.leastFromHere(chains.map(\.end))

  /// At each index the least of what stands there and behind.
  private static func leastFromHere(_ offsets: [Int]) -> [Int] {
    var least = offsets
    for index in least.indices.dropLast().reversed() { least[index] = min(least[index], least[index + 1]) }
    return least
  }

  private lazy var namesUnknownCounty = chains.contains {
    $0.links.contains { $0.rank == .county && $0.record == nil }
  }

  /// The chains that name each place, by its printed words: below another place, and as the outermost.
  private struct Namings {
    var below: [[UInt16]: [(chain: Int, link: Int)]] = [:]
    var outermost: [[UInt16]: [Int]] = [:]
  }

  private lazy var namings: Namings = {
    var namings = Namings()
    for (chain, place) in chains.enumerated() {
      var own: Set<[UInt16]> = []
      for (index, link) in place.links.enumerated() {
        let words = Array(context.folded[link.range])
        guard own.insert(words).inserted else { continue }
        if index == 0 {
          namings.outermost[words, default: []].append(chain)
        } else {
          namings.below[words, default: []].append((chain, index))
        }
      }
    }
    return namings
  }()

  /// 清水镇的柳树村…。松林村党支部书记: the township that the paragraph named last, unless a wider place stands between.
  private func township(before position: Int) -> [Name]? {
    for chain in chains[..<leastEnds.partitioningIndex { $0 > position }].reversed()
    where chain.end <= position {
      guard position - chain.end < 120, !context.folded[chain.end..<position].contains(0x0A),
        let last = chain.links.last, last.rank >= .township
      else { return nil }
      if let index = chain.links.lastIndex(where: { $0.rank == .township }) {
        return names(of: chain.links[...index])
      }
    }
    return nil
  }

  /// 石桥县某局局长、清水乡党委书记: the county that the sentence named last.
  private func county(before position: Int) -> [Name]? {
    for chain in chains[..<leastEnds.partitioningIndex { $0 > position }].reversed()
    where chain.end <= position {
      guard position - chain.end < 60, !context.folded[chain.end..<position].contains(0x3002) else {
        return nil
      }
      if let index = chain.links.lastIndex(where: { $0.rank == .county }) {
        return names(of: chain.links[...index])
      }
    }
    return nil
  }

  private static let localEndings: Set<UInt16> = [0x9547, 0x4E61, 0x6751, 0x8857, 0x793E, NameUnit.street]

  /// The one county inside the notice's own place that it names.
  private lazy var onlyCounty: Int? = {
    let counties = survey.named.filter { code, record in
      context.lexicon.compiled.places[record].level == PlaceLevel.county.rawValue
        && (ownCode == 0 || PlaceChainParser.contains(ownCode, code))
    }
    return counties.count == 1 ? counties.first?.value : nil
  }()

  private static let district: UInt16 = 0x533A

  /// A place that the tables lack, where the headline or the publisher names it before any known one of its level:
  /// 石桥市 in 石桥市人民政府新闻办公室, though 株洲市 is named behind.
  private func headline(_ ending: UInt16) -> [Name]? {
    if let known = headlines[ending] { return known }
    let names = headlinePlace(ending).map { (place: PlaceChain) -> [Name] in self.names(of: place) }
    headlines[ending] = .some(names)
    return names
  }

  private func headlinePlace(_ ending: UInt16) -> PlaceChain? {
    let limit = (context.notice.titleRange?.upperBound ?? 60) + 80
    let units = context.folded
    let first = chains.filter { chain in
      chain.start < limit && chain.links.contains { units[$0.range.upperBound - 1] == ending }
    }.min { $0.start < $1.start }
    guard let chain = first,
      let link = chain.links.last(where: { units[$0.range.upperBound - 1] == ending }),
      link.record == nil, link.rank <= .county, !NameUnit.isMask(units[link.range.lowerBound])
    else { return nil }
    return PlaceChain(links: chain.links.filter { $0.range.upperBound <= link.range.upperBound })
  }

  /// The place that a level word at `position` stands for, with those above it.
  func names(forLevel ending: UInt16, before position: Int) -> [Name]? {
    let isLocal = Self.localEndings.contains(ending)
    if !isLocal, let names = headline(ending) { return names }
    if !isLocal, let index = ownNames.lastIndex(where: { $0.ending == ending }) {
      return Array(ownNames[...index])
    }
    // 省 may stand for an autonomous region, but for no municipality: there another province is meant.
    if ending == 0x7701, let first = ownNames.first, first.rank == .province, first.ending != NameUnit.city {
      return [first]
    }
    for chain in chains[..<leastStarts.partitioningIndex { $0 >= position }].reversed()
    where chain.start < position {
      if ending == NameUnit.community {
        guard let last = chain.links.last, last.rank == .village,
          context.folded[last.range.upperBound - 1] == 0x533A
        else { continue }
        return names(of: chain)
      }
      if isLocal, !chain.links.contains(where: { context.folded[$0.range.upperBound - 1] == ending }) {
        continue
      }
      let names = names(of: chain)
      if let index = names.lastIndex(where: { $0.ending == ending }) { return Array(names[...index]) }
    }
    return isLocal ? nil : unnamed(ending)
  }

  /// 省政府 in a notice that names a county alone: the level above it that the code tells.
  private func unnamed(_ ending: UInt16) -> [Name]? {
    guard script == .mainland, ownCode != 0, ending == Self.province || ending == NameUnit.city else {
      return nil
    }
    let year = min(context.notice.published?.year ?? 2023, 2023)
    for code in NoticeRegionFinder.ancestors(of: ownCode) {
      guard let record = NoticeRegionFinder.record(of: code, year: year, in: context.lexicon),
        name(record).ending == ending
      else { continue }
      return names(of: record)
    }
    return nil
  }

  private static let province: UInt16 = 0x7701  // 省
}
