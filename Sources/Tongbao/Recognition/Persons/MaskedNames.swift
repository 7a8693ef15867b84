/// Names of which part is left out.
extension PersonNameReader {
  /// 张某, 张某某, 李某甲, 王××, 陈〇明.
  func anonymous(_ start: Int, _ given: Int, isRisky: Bool, _ isBehindPost: Bool) -> PersonName? {
    guard given < text.count, Self.isMask(text[given]) else { return nil }
    var end = given
    while end < text.count, end - given < 3, Self.isMask(text[end]) { end += 1 }
    let masks = end - given
    // 於○一年: a year of two digits.
    if end + 1 < text.count, text[end + 1] == 0x5E74, Self.figures.contains(text[end]) { return nil }
    // 李OA系统
    if text[given] == Self.letterO, end < text.count, 0x41...0x7A ~= text[end] { return nil }
    // 19××年××月, 南××县, ×路×××号: a date or an address is hidden.
    if text[given] != Self.mask,
      start > 0 && Self.isMask(text[start - 1]) || end < text.count && Self.hiddenUnits.contains(text[end])
    {
      return nil
    }
    if text[given] == 0x2A, isRisky || given > 1 && text[start - 1] == 0x2A { return nil }
    if end < text.count, Self.ordinals.contains(text[end]), isOrdinal(end) {
      end += 1
    } else if masks == 1, end + 1 < text.count, text[end + 1] == TextMark.open, TextUnit.isHan(text[end]) {
      end += 1
    } else if masks == 1, text[given] == 0x67D0, endsBehindMask(end) {
      end += 1
    } else if masks == 1, text[given] != 0x67D0, end < text.count, TextUnit.isHan(text[end]),
      end + 1 == text.count || !TextUnit.isHan(text[end + 1])
        || followers.end(in: text, at: end + 1) != nil
        // 王○琪督導不周: in Taiwan the middle of a name is hidden.
        || context.script == .taiwan && followers.end(in: text, at: end) == nil && isGiven(end..<end + 1)
    {
      end += 1
    }
    if isTaken(start..<given) { return nil }
    let evidence = evidence(at: end)
    // 向某公司, 于某市: a preposition and an unnamed body.
    if masks == 1, evidence < 2,
      isRisky && !isBehindPost && !opensClause(start) || Self.bodies.end(in: text, at: end) != nil
    {
      return nil
    }
    if masks == 1, isRisky, !isBehindPost, !context.tokens.isBoundary(start) { return nil }
    return PersonName(range: start..<end, evidence: 3, isAnonymous: true)
  }

  /// 吉克某某: the masks behind the first part of a name.
  func withMasks(_ name: PersonName) -> PersonName {
    var end = name.range.upperBound
    while end < text.count, text[end] == Self.mask { end += 1 }
    guard end - name.range.upperBound == 2 || end > name.range.upperBound && text[end - 2] == Self.mask else {
      return name
    }
    return PersonName(range: name.range.lowerBound..<end, evidence: 3, isAnonymous: true)
  }

  /// 片长刑某某, 副主任阿说某某: behind a post 某某 makes a name of what no table has for one.
  func masked(at start: Int) -> PersonName? {
    guard let mask = (start + 1...start + 2).first(where: { $0 + 1 < text.count && text[$0] == Self.mask }),
      text[mask + 1] == Self.mask,
      (start..<mask).allSatisfy({ TextUnit.isHan(text[$0]) && !Self.neverGiven.contains(text[$0]) }),
      followers.end(in: text, at: start) == nil, Self.bodies.end(in: text, at: mask + 2) == nil,
      !isTaken(start..<mask + 2)
    else { return nil }
    return PersonName(range: start..<mask + 2, evidence: 3, isAnonymous: true)
  }

  /// 唐某华违规…: the last character of a name stands behind 某, and nothing else begins with it.
  func endsBehindMask(_ last: Int) -> Bool {
    guard last + 1 < text.count, isGiven(last..<last + 1), !isTaken(last..<last + 1),
      !Self.verbs.contains(text[last])
    else { return false }
    // 刘某明等人, whatever word the character may open.
    if Self.withOthers.end(in: text, at: last + 1) != nil, followers.end(in: text, at: last) == nil {
      return true
    }
    // 马某强、田某: nothing else could stand alone there.
    if TextMark.endsClause(text[last + 1]) || text[last + 1] == TextMark.enumerationComma { return true }
    guard followers.end(in: text, at: last) == nil, longestWord(at: last) == nil,
      longestLexiconWord(at: last) == nil
    else { return false }
    // 孙某分两批宴请: where the character begins words that follow names, only what befell somebody tells.
    return followers.begins(with: text[last]) || lattice.starts(~LexiconTable.surnames.bit, at: last)
      ? Self.suffered.end(in: text, at: last + 1) != nil || taken.holds(.sanction, at: last + 1)
      : evidence(at: last + 1) > 1
  }

  /// 张某1 and 张某甲, but not 张某2人.
  func isOrdinal(_ position: Int) -> Bool {
    if TextUnit.isHan(text[position]) { return true }
    guard position + 1 < text.count else { return true }
    return !Self.counted.contains(text[position + 1]) && !TextUnit.isDigit(text[position + 1])
  }

  static func isMask(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x67D0, 0xD7, 0x3007, 0x2A, 0x25CB, 0x58, 0x78, 0x25A1, 0x25CE, 0x4F: true  // 某 × 〇 * ○ X x □ ◎ O
    default: false
    }
  }

  private static let withOthers: PhraseSet = ["等人", "等同志"]
  private static let mask: UInt16 = 0x67D0  // 某
  private static let letterO: UInt16 = 0x4F
  private static let figures: UnitSet = "一二三四五六七八九"
  private static let hiddenUnits: UnitSet = "年月日省市县区镇乡村路街号"
  /// Verbs behind 某, which are no part of a name: 被告人张某犯受贿罪, 王某骑车离开.
  private static let verbs: UnitSet = "犯拟构打骑看见找拿送让叫帮替跟陪卖买坐住逃退入去来回做办收喝酒醉赌吃抽吸骂踢杀抢偷盗骗提签持驾即均各皆"
  private static let ordinals: UnitSet = "甲乙丙丁戊己庚辛123456789ABCDEF"
  /// What makes a digit a count or a date: 张某2人, 张某5月.
  private static let counted: UnitSet = "人名个位次件起年月日号时点分万千百亿余多元岁级天周期批处家项."
}
