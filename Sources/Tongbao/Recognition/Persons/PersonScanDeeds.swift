/// Names that need no post because only persons do what is told of them.
extension PersonScan {
  /// 王建国利用职务便利, 收受王建国所送现金, 任命王建国为县长: what nobody but a person does, gives or becomes.
  func told(_ name: PersonName, _ opensClause: Bool) -> Int? {
    guard !name.isDoubtful, !name.isWeak, name.range.count <= 4 else { return nil }
    let (start, end) = (name.range.lowerBound, name.range.upperBound)
    let isTold =
      opensClause && Self.deeds.end(in: text, at: end) != nil
      || Self.receiving.start(in: text, endingAt: start) != nil && Self.gifts.end(in: text, at: end) != nil
      || Self.against.start(in: text, endingAt: start) != nil && Self.inquiries.end(in: text, at: end) != nil
      || Self.appointing.start(in: text, endingAt: start) != nil && Self.offices.end(in: text, at: end) != nil
    return isTold ? add(name, post: nil, pattern: "told", sharesPost: false) : nil
  }

  private static let deeds: PhraseSet = [
    "利用职务", "利用其职务", "利用担任", "利用职权", "身为", "在担任", "在任职期间", "任职期间", "涉嫌严重违纪", "涉嫌违纪", "涉嫌受贿", "严重违纪",
    "严重违反党的纪律", "(另案处理)", "(另案)", "案一审", "案二审", "受贿案", "贪污案", "落马", "被双开", "被查", "被开除党籍", "被立案审查",
    "不服一审", "不服判决", "不服原判", "归案后", "到案后", "犯受贿罪", "犯贪污罪", "对该事故负有", "对事故发生负有", "对此负有", "同志任",
    "违反中央八项", "违反政治纪律", "违反组织纪律", "违反廉洁纪律", "违反党的", "违规接受宴请", "违规收受", "违规操办", "理想信念丧失", "丧失理想信念",
  ]
  private static let receiving: PhraseSet = ["收受", "索取", "收下", "接受", "收到", "通过", "受", "伙同", "串通"]
  private static let gifts: PhraseSet = [
    "所送", "送的", "送给", "给予的", "贿送", "安排的", "提供的", "的请托", "请托", "的宴请", "宴请", "的贿赂", "行贿", "侵占", "贪污", "挪用",
    "骗取",
    "共同",
  ]
  private static let against: PhraseSet = ["对", "决定对", "依法对"]
  private static let inquiries: PhraseSet = ["立案审查", "立案调查", "立案侦查", "采取留置", "涉嫌", "严重违纪", "进行立案", "提起公诉"]
  private static let appointing: PhraseSet = ["任命", "决定任命", "提名", "推荐", "选举"]
  private static let offices: PhraseSet = ["为", "任", "担任"]
}
