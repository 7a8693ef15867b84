extension InstitutionScanner {
  /// Bodies of one kind in one place, taken together: 公安机关 in 北京市公安机关.
  func collective(at start: Int) -> Int? {
    if units.indices.contains(start),
      units[start] == NameUnit.city || units[start] == NameUnit.county
        || units[start] == 0x7701
    {
      return Self.direct.end(in: units, at: start + 1)
    }
    guard let found = context.lattice.longest(.classes, at: start),
      Self.collectives.start(in: units, endingAt: found.end) != nil,
      Self.vague.end(in: units, at: start) == nil
    else { return nil }
    return found.end
  }

  private static let collectives: PhraseSet = ["机关", "纪检机构", "政府部门", "执法部门", "检察机关", "审判机关", "警方"]
  private static let vague: PhraseSet = [
    "各", "有关", "相关", "上级", "下级", "领导机关", "机关", "国家机关", "党政机关", "市级", "省级", "县级", "所属", "直属", "行政机关",
  ]
  static let direct: PhraseSet = ["直相关部门", "直有关部门", "直相关单位", "直有关单位"]

  /// 各级纪检监察机关 in 全省各级纪检监察机关, 各级纪检部门 in 河南省各级纪检部门: the bodies of every level in one place.
  func everyLevel(at start: Int, from first: Int, _ prefix: BodyDraft.Prefix) -> BodyDraft? {
    guard Self.everyLevel.matches(units, at: start),
      let end = context.lattice.longest(.classes, at: start)?.end
        ?? system(at: start + Self.everyLevel.units.count, from: start, Self.bodies),
      Self.officers.start(in: units, endingAt: end) == nil
    else { return nil }
    let category =
      units[start..<end].contains(Self.discipline)
      ? "discipline-inspection" : units[start..<end].contains(Self.party) ? "party-committee" : "government"
    return BodyDraft(
      range: first..<end, prefix: prefix, restStart: start, category: category, level: nil,
      pattern: "every level")
  }

  static let everyLevel: Phrase = "各级"
  private static let officers: PhraseSet = ["干部", "班子"]
  private static let discipline: UInt16 = 0x7EAA  // 纪
  private static let party: UInt16 = 0x515A  // 党

  /// 应急管理部门 in 全市应急管理部门, 住建系统 in 全市住建系统: the bodies of one kind, where they act.
  func system(at start: Int, from pointer: Int, _ kinds: PhraseSet = systems) -> Int? {
    if pointer > 0, Self.inWhich.contains(units[pointer - 1]) { return nil }
    for at in start + 2..<max(start + 2, min(units.count, start + 8)) {
      guard NameUnit.isHan(units[at - 1]), NameUnit.of(units[at - 1]) & NameUnit.joiner == 0 else {
        return nil
      }
      guard let end = kinds.end(in: units, at: at) else { continue }
      return Self.vagueSystems.first(in: units, start..<at) == nil ? end : nil
    }
    return nil
  }

  private static let inWhich: UnitSet = "在向于各是"
  static let systems: PhraseSet = ["部门", "系统"]
  private static let bodies: PhraseSet = ["部门", "系统", "机关", "机构"]
  private static let vagueSystems: PhraseSet = [
    "各", "有关", "相关", "职能", "主管", "有的", "个别", "部分", "级", "行业", "上下", "内", "政府", "党政", "涉农", "监管责任",
  ]
}
