/// Names that need no Han surname: those written with ·, and those that sound out another language.
extension PersonNameReader {
  /// 艾力·买买提: no surname is needed.
  func dotted(at start: Int) -> PersonName? {
    var at = start
    var dots = 0
    while at < text.count, at - start < 24 {
      if isDot(at), at > start + 1 {
        dots += 1
      } else if !TextUnit.isHan(text[at]) {
        break
      } else if dots == 0, at - start > 6 || lattice.starts(LexiconTable.posts.bit, at: at) {
        return nil
      } else if dots > 0, !isDot(at - 1), !isDot(at - 2),
        followers.end(in: text, at: at) != nil
      {
        break
      }
      at += 1
    }
    guard dots > 0, at - start >= 4, !isDot(at - 1), !isTaken(start..<at) else { return nil }
    return PersonName(range: start..<at, evidence: at == text.count || !TextUnit.isHan(text[at]) ? 3 : 2)
  }

  /// · or, as Hong Kong and Taiwan print it too, ． between two parts of a name.
  private func isDot(_ at: Int) -> Bool {
    text[at] == 0xB7
      || text[at] == Self.fullStop && context.isTraditional && at > 0 && at + 1 < text.count
        && TextUnit.isHan(text[at - 1])
        && TextUnit.isHan(text[at + 1])
  }

  /// A name without a surname (多杰) that stands between a post and a mark, and is no word.
  func unsurnamed(at start: Int) -> PersonName? {
    var end = start
    while end < text.count, TextUnit.isHan(text[end]), text[end] != Self.others {
      // 主任多杰因…, 书记格桑违规…: what he did or suffered ends the name as a mark does.
      if end - start > 1, Self.suffered.end(in: text, at: end) != nil { break }
      if end - start == 4 || Self.neverGiven.contains(text[end]) || longestWord(at: end) != nil { return nil }
      end += 1
    }
    guard end - start >= 2, end < text.count, longestLexiconWord(at: start) == nil, !isTaken(start..<end),
      followers.end(in: text, at: start) != end, Self.neverNames.end(in: text, at: start) == nil,
      Self.leaders.end(in: text, at: start) == nil,
      Self.marks.contains(text[end]) || Self.suffered.end(in: text, at: end) != nil
    else { return nil }
    return PersonName(range: start..<end, evidence: 3, isDoubtful: true)
  }

  /// 布仁巴雅尔, 沙马尔布, 包额尔敦: four characters and more that sound out a name, behind a post and before what a name ends
  /// at; a surname may stand before three of them.
  func sounded(at start: Int) -> PersonName? {
    var end = start
    if end < text.count, !Self.sounds.contains(text[end]), lattice.starts(LexiconTable.surnames.bit, at: end)
    {
      end += 1
    }
    while end < text.count, end - start < Self.longestSounded, Self.sounds.contains(text[end]) { end += 1 }
    // 买买提江·吐尔逊
    if end < text.count, text[end] == 0xB7 { return nil }
    while end - start >= 4 {
      if evidence(at: end) > 0, !isTaken(start..<end), longestLexiconWord(at: start) == nil {
        return PersonName(range: start..<end, evidence: 3)
      }
      end -= 1
    }
    return nil
  }

  private static let longestSounded = 8
  /// Characters with which Mongolian, Tibetan, Uyghur, Kazakh and Yi names are sounded out.
  private static let sounds: UnitSet =
    "阿巴白布德尔额仁斯其格木日古哈娜塔雅沙马俄且以呷史克惹莫则吉火曲依子乌娃洛嘎玛措卓央宗次旺扎西多杰桑顿珠群培罗丹增尼珍拥贡赤列朗旦苏提艾买努江热合麦吐敦仓图毕力勒根高宝音那顺朝鲁达来呼和青孟都兰特伦萨托娅牧银花敖包恩"

  /// What somebody with a post does, where no name follows: 由区委书记牵头.
  private static let leaders: PhraseSet = [
    "牵头", "带队", "挂帅", "领衔", "履新", "双双", "包保", "包抓", "主抓", "督办", "坐镇", "进驻", "任组长", "挂点", "挂包", "一职",
  ]
}
