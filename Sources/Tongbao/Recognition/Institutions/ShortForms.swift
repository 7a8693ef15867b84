/// Short forms of organs that the notice elsewhere names in full.
extension InstitutionNaming {
  /// 省安全监管局 is the body of the same place that the notice elsewhere calls 贵州省安全生产监督管理局: the table tells which form is short
  /// for which. 公安分局 is no fuller form of 公安局.
  func nameShortForms(_ named: inout [Named]) {
    guard script == .mainland else { return }
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
