/// Short forms of firms that no bracket defines.
extension Abbreviations {
  /// 永聚煤业 for 山西永聚煤业有限公司, 亞洲金融 for 亞洲金融集團: the middle of a firm's name stands for it without a definition.
  ///
  /// On the mainland only a middle that is no word counts (建筑工程 would name a trade).
  func addCores(to drafts: inout [BodyDraft]) {
    let units = context.folded
    guard drafts.contains(where: { $0.category == "enterprise" }) else { return }
    var isTaken = [Bool](repeating: false, count: units.count)
    for draft in drafts { for at in draft.range { isTaken[at] = true } }
    var seen: [ArraySlice<UInt16>] = []
    for index in drafts.indices where seen.count < Self.mostCores {
      guard drafts[index].category == "enterprise" else { continue }
      if let short = mine(drafts[index]), !seen.contains(short[...]) {
        seen.append(short[...])
        add(short, of: index, to: &drafts, &isTaken)
      }
      guard drafts[index].isFree, let core = core(of: drafts[index]), !seen.contains(units[core])
      else { continue }
      seen.append(units[core])
      if isCore(core) { add(Array(units[core]), of: index, to: &drafts, &isTaken) }
      // 英業達 of 英業達股份有限公司
      if core.count == 3, context.script == .taiwan, hasUnknownWord(core) {
        add(Array(units[core]), of: index, to: &drafts, &isTaken, endsPhrase: true)
      }
      if let stem = stem(of: core), !seen.contains(units[stem]) {
        seen.append(units[stem])
        add(Array(units[stem]), of: index, to: &drafts, &isTaken, endsPhrase: true)
      }
    }
  }

  /// 大沟矿 for 石桥县大沟煤矿.
  private func mine(_ draft: BodyDraft) -> [UInt16]? {
    switch draft.prefix {
    case .none, .chain: break
    case .level, .pointer, .shared, .earlier, .inside, .beside, .part: return nil
    }
    let units = context.folded
    guard draft.members.isEmpty, let end = Self.mines.start(in: units, endingAt: draft.range.upperBound)
    else {
      return nil
    }
    let start = max(draft.restStart, Self.owners.last(in: units, draft.restStart..<end)?.upperBound ?? 0)
    guard 2...4 ~= end - start, units[start..<end].allSatisfy(NameUnit.isHan) else { return nil }
    return Array(units[start..<end]) + [Self.mineUnit]
  }

  private static let mines: PhraseSet = ["煤矿", "铁矿", "金矿", "铜矿"]
  private static let owners: PhraseSet = ["公司", "集团", "县", "市", "镇", "乡", "区"]
  private static let mineUnit: UInt16 = 0x77FF
  private static let disaster: UInt16 = 0x96BE  // 难

  /// 萬成 of 萬成清潔服務: the unknown word that opens a firm's name.
  private func stem(of core: Range<Int>) -> Range<Int>? {
    var end = core.lowerBound
    while end < core.upperBound, end - core.lowerBound < 3, context.tokens.isBoundary(end),
      context.tokens.isBoundary(end + 1)
    {
      end += 1
    }
    let stem = core.lowerBound..<end
    return stem.count >= 2 && core.count >= stem.count + 2 ? stem : nil
  }

  private func core(of draft: BodyDraft) -> Range<Int>? {
    let units = context.folded
    var start = draft.restStart
    switch draft.prefix {
    case .none: start = context.lattice.longest(.places, at: start)?.end ?? start
    case .chain: break
    case .level, .pointer, .shared, .earlier, .inside, .beside, .part: return nil
    }
    guard draft.members.isEmpty, let end = Self.firmTails.start(in: units, endingAt: draft.range.upperBound),
      start < end, units[start..<end].allSatisfy(NameUnit.isHan)
    else { return nil }
    return start..<end
  }

  private func isCore(_ core: Range<Int>) -> Bool {
    if context.script == .hongKong || context.script == .macau { return 4...8 ~= core.count }
    return 4...6 ~= core.count && hasUnknownWord(core)
  }

  /// Words of one unit in a row, as the segmentation leaves what it does not know: 永|聚.
  private func hasUnknownWord(_ range: Range<Int>) -> Bool {
    range.dropLast().contains {
      context.tokens.isBoundary($0) && context.tokens.isBoundary($0 + 1) && context.tokens.isBoundary($0 + 2)
    }
  }

  /// A notice with more firms repeats few of them.
  private static let mostCores = 64
  private static let firmTails: PhraseSet = [
    "股份有限公司", "有限责任公司", "有限公司", "集团有限公司", "集团股份有限公司", "集团有限责任公司", "集团公司", "集团", "公司",
  ]

  /// Adds a draft for every free place where `short` stands for the body at `index`.
  private func add(
    _ short: [UInt16], of index: Int, to drafts: inout [BodyDraft], _ isTaken: inout [Bool],
    endsPhrase: Bool = false
  ) {
    let units = context.folded
    var at = 0
    while at + short.count <= units.count {
      guard units[at] == short[0], units[at..<at + short.count].elementsEqual(short),
        at == 0 || !NameUnit.isHan(units[at - 1]) || context.tokens.isBoundary(at),
        !context.taken.holds([.citation, .date, .quantity], at: at)
      else {
        at += 1
        continue
      }
      let range = at..<at + short.count
      at = range.upperBound
      // 大沟矿难 is an accident.
      if range.upperBound < units.count, units[range.upperBound] == Self.disaster { continue }
      // 凯信项目 and 沁山矿务局 are other names than 凯信's and 沁山's.
      if endsPhrase, !NameBoundary.isPhraseEnd(range.upperBound, context) { continue }
      if isTaken[range].contains(true) { continue }
      let draft = BodyDraft(
        range: range, prefix: .earlier(index), restStart: range.lowerBound, category: drafts[index].category,
        level: drafts[index].level, pattern: "short form")
      drafts.append(withOrgan(draft, index, false))
      for at in range { isTaken[at] = true }
    }
  }
}
