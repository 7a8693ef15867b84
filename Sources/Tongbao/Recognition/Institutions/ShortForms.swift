/// Short forms of organs that the notice elsewhere names in full.
extension InstitutionNaming {
  /// 省安全监管局 is the body of the same place that the notice elsewhere calls 贵州省安全生产监督管理局: the table tells which form is short
  /// for which. 公安分局 is no fuller form of 公安局.
  func nameShortForms(_ named: inout [Named]) {
    nameCounties(&named)
    guard script == .mainland else { return }
    nameAbbreviations(&named)
    var fullForms: [String: Int]?
    for index in drafts.indices {
      guard let own = rest(drafts[index]), let full = fullForm(of: own),
        let place = named[index].places.last
      else { continue }
      if fullForms == nil { fullForms = organsByName(named) }
      let key = String(decoding: place.units, as: UTF16.self) + full
      if let other = fullForms?[key] { named[index].name = named[other].name }
    }
  }

  /// 交通运输部安质司 is the body that the notice elsewhere calls 交通运输部安全与质量监督管理司: a name that no table tells, made of units of
  /// the one name that begins and ends as it does. 教育局, which the table knows, is no short form of 教育体育局.
  private func nameAbbreviations(_ named: inout [Named]) {
    for index in drafts.indices where isUntold(drafts[index]) {
      guard let own = named[index].name.map({ Array($0.utf16) }), own.count >= Self.shortestName else {
        continue
      }
      let full = Set(
        near(index).compactMap { named[$0].name }.filter { isMade(own, of: Array($0.utf16)) })
      // Two it may be short for tell nothing.
      if full.count == 1 { named[index].name = full.first }
    }
  }

  private static let shortestName = 6
  /// What gives itself a name, of which another may hold every unit.
  private static let ownNames: WordSet = ["enterprise", "bank", "hospital", "school", "court"]

  private func isUntold(_ draft: BodyDraft) -> Bool {
    guard draft.members.isEmpty, !Self.ownNames.contains(draft.category) else { return false }
    switch draft.prefix {
    case .none, .chain, .level: break
    case .pointer, .shared, .earlier, .inside, .beside, .part: return false
    }
    return draft.restStart < draft.range.upperBound
      && context.lattice.exact(.institutions, draft.restStart..<draft.range.upperBound) == nil
  }

  /// Whether `short` is made of units of `long`, which begins and ends as it does; 交警大队深井中队 is a part of 交警大队.
  private func isMade(_ short: [UInt16], of long: [UInt16]) -> Bool {
    guard long.count >= short.count + 2, long.last == short.last, long.starts(with: short.prefix(2)),
      !long.starts(with: short.dropLast())
    else { return false }
    return isSubsequence(short[...], of: long[...])
  }

  /// 臺中環保局 is the body that the notice elsewhere calls 臺中市政府環境保護局.
  private func nameCounties(_ named: inout [Named]) {
    for index in drafts.indices where drafts[index].pattern == InstitutionScanner.shortCounty {
      let short = drafts[index]
      let full = fullForm(of: short.restStart..<short.range.upperBound)
      let other = drafts.firstIndex { draft in
        draft.range.count > short.range.count && draft.members.isEmpty
          && context.folded[draft.range].starts(
            with: context.folded[short.range.lowerBound..<short.restStart])
          && (context.folded[draft.range].suffix(short.range.upperBound - short.restStart)
            .elementsEqual(context.folded[short.restStart..<short.range.upperBound])
            || full.map { context.folded[draft.range].suffix($0.utf16.count).elementsEqual($0.utf16) }
              ?? false)
      }
      if let other { named[index].name = named[other].name }
    }
  }

  /// The organs of the notice by their last place and what follows it; the first of each.
  private func organsByName(_ named: [Named]) -> [String: Int] {
    var found: [String: Int] = [:]
    for index in drafts.indices {
      guard let own = rest(drafts[index]), let place = named[index].places.last else { continue }
      let key =
        String(decoding: place.units, as: UTF16.self) + String(decoding: context.folded[own], as: UTF16.self)
      if found[key] == nil { found[key] = index }
    }
    return found
  }

  /// 卫生健康委员会 for 卫生健康委, where the table knows it.
  private func fullForm(of rest: Range<Int>) -> String? {
    let rows = context.lexicon.tables.institutions
    guard
      let found = context.lattice.longest(
        .institutions, at: rest.lowerBound, where: { $0.end == rest.upperBound }),
      !rows[found.row].full.isEmpty
    else { return nil }
    return rows[found.row].full
  }

  /// What follows the place in the name of an organ.
  private func rest(_ draft: BodyDraft) -> Range<Int>? {
    guard !draft.isFree, draft.members.isEmpty, draft.printedRest == nil else { return nil }
    switch draft.prefix {
    case .chain, .level:
      return draft.restStart < draft.range.upperBound ? draft.restStart..<draft.range.upperBound : nil
    case .none, .pointer, .shared, .earlier, .inside, .beside, .part: return nil
    }
  }
}
