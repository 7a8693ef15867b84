extension InstitutionScanner {
  /// 南京市 in 南京市通报两起案件.
  func actingPlace(_ chain: PlaceChain) -> BodyDraft? {
    guard chain.links.last?.rank ?? .village <= .county, acts(at: chain.end, from: chain.start) == true else {
      return nil
    }
    let draft = BodyDraft(
      range: chain.start..<chain.end, prefix: .chain(chain), restStart: chain.end, category: "place",
      level: nil,
      pattern: "acting place")
    draft.isPlace = true
    return draft
  }

  /// Whether an act begins at `position` that only an authority performs; nil where no act begins.
  func acts(at position: Int, from start: Int) -> Bool? {
    guard Self.acts.end(in: units, at: position) != nil else { return nil }
    guard start > 0 else { return true }
    return !NameUnit.isHan(units[start - 1])
  }

  private static let acts: PhraseSet = [
    "通报", "公开通报", "公开曝光", "曝光", "公布", "发布", "印发", "严查", "查处", "查办", "共查处", "共清理", "共排查", "共编发",
    "共问责", "严肃问责", "问责", "为完成", "再次下发", "随后", "累计", "将对", "对涉", "已对", "拟对", "将严格", "查实", "决定对", "责令", "集中整治",
    "约谈", "启动问责", "启动追责", "共查实", "共立案", "共处理", "共处分",
  ]
}
