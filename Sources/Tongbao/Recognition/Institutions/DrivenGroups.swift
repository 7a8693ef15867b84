/// Groups whose name tells their task: 市根治拖欠农民工工资工作领导小组办公室, 国务院打击治理电信网络新型违法犯罪工作部际联席会议办公室.
extension InstitutionScanner {
  private static let tails: PhraseSet = [
    "领导小组办公室", "工作领导小组办公室", "工作领导小组", "领导小组", "部际联席会议办公室", "部际联席会议", "联席会议办公室", "指挥部办公室",
  ]
  /// What a body does to a group, or with one, instead of being called so.
  private static let deeds: PhraseSet = [
    "成立", "组建", "设立", "召开", "印发", "下发", "要求", "责成", "决定", "会同", "联合", "牵头", "组织", "派出", "调整", "作为", "通过",
    "成员",
    "主要", "书记", "领导同志", "负责",
  ]
  private static let shortest = 4
  private static let longest = 28

  /// The end of the group's name whose task begins at `start`, behind the level, the place or the body that it belongs to.
  func drivenGroup(at start: Int) -> Int? {
    var at = start
    while at < units.count, at - start < Self.longest, NameUnit.isHan(units[at]), !heads.isTaken(at) {
      if let end = Self.tails.end(in: units, at: at) { return at - start >= Self.shortest ? end : nil }
      if Self.deeds.end(in: units, at: at) != nil { return nil }
      at += 1
    }
    return nil
  }
}
