/// Words before the names of those who only report: 记者, 通讯员.
enum ReporterWords {
  private static let words: PhraseSet = [
    "记者", "通讯员", "责任编辑", "编辑", "责编", "摄影", "供稿", "审核", "校对", "作者", "实习生", "评论员", "特约记者", "见习记者", "主播",
  ]

  /// Whether one stands before `position`, with blanks or a colon between.
  static func ends(_ text: [UInt16], at position: Int) -> Bool {
    var end = position
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == TextMark.colon { end -= 1 }
    return words.start(in: text, endingAt: end) != nil && editors.start(in: text, endingAt: end) == nil
  }

  /// Who heads a press, and is no reporter.
  private static let editors: PhraseSet = ["总编辑"]
}

/// Leaders who are named in formulas (在某某同志为核心的党中央…) and are nobody's subject.
enum FormulaicLeaders {
  private static let names: PhraseSet = [
    "习近平", "毛泽东", "邓小平", "江泽民", "胡锦涛", "马克思", "列宁", "朱镕基", "李鹏", "温家宝", "李克强", "李瑞环", "吴邦国", "贾庆林",
    "李岚清", "罗干", "曾庆红",
  ]

  static func contains(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    names.end(in: text, at: range.lowerBound) == range.upperBound
  }
}
