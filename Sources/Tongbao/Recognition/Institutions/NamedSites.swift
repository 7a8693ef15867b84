/// Schools and offices of a neighbourhood whose short names the words around them tell.
extension InstitutionScanner {
  /// 城关派出所民警, 城东税务所所长: what serves a neighbourhood bears its name before those who work there.
  func isStation(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    guard let station = Self.stations.start(in: units, endingAt: head.end),
      2...4 ~= station - middle.lowerBound,
      heads.opensPost(head.end) || units[min(head.end, units.count - 1)] == 0x539F
        || Self.police.start(in: units, endingAt: head.end) != nil
    else { return false }
    return Self.unnamed.end(in: units, at: middle.lowerBound) == nil
      && !Self.beforeStations.contains(units[station - 1])
  }

  /// A police station is called after its place.
  private static let police: PhraseSet = ["派出所"]

  /// 清水一中: a school's number closes its name.
  func isNumberedSchool(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    2...4 ~= middle.count && head.end - middle.upperBound == 2 && rows[head.row].category == "school"
      && Self.numbers.contains(units[middle.upperBound]) && context.tokens.isBoundary(middle.upperBound)
      && descriptions.end(in: units, at: middle.lowerBound) == nil
  }

  /// 沣河初中 and 沣河初中 again: a description would vary.
  func isNamedTwice(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    2...3 ~= middle.count && Self.weakSchools.end(in: units, at: middle.upperBound) == head.end
      && isRepeated(middle.lowerBound..<head.end)
  }

  private static let numbers: UnitSet = "一二三四五六七八九十"
  private static let weakSchools: PhraseSet = ["初中", "高中"]
  private static let stations: PhraseSet = [
    "派出所", "司法所", "税务所", "财政所", "国土所", "工商所", "供电所", "法庭", "农商行", "信用社", "卫生院", "卫生所", "养老院", "敬老院",
    "福利院",
  ]
  private static let unnamed: PhraseSet = [
    "辖区", "当地", "附近", "乡镇", "公安", "基层", "各地", "属地", "农村", "边防", "户籍", "人民", "少年", "合议", "原籍", "所在", "城乡",
    "民营",
    "私营", "民办", "公办", "县级", "市级", "地方", "省级", "民政",
  ]
  private static let beforeStations: UnitSet = "后时的在到至由向经与和从于往某"
}
