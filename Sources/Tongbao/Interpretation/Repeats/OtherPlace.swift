/// Whether a figure is said of another place or body than an earlier one: 内蒙古通报的3起 are not those that 辽宁省 made
/// known, and 乙县对90名责任人 not those of 甲县.
struct OtherPlace {
  let reading: MentionReading

  /// Provinces go without 省 and 自治区: 内蒙古通报, 广东查处.
  private static let provinces: PhraseSet = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东",
    "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
  ]

  /// Whether a place or a body stands in the later figure's clause that neither the earlier one's sentence nor the
  /// notice's head names.
  func stands(before later: Figure, than earlier: Figure) -> Bool {
    let sentence = reading.clauses.sentences[earlier.sentence]
    let clause = later.clause..<later.start
    func isOwn(_ name: Range<Int>) -> Bool { holds(sentence, name) || holds(head, name) }
    for mention in reading.mentions(.institution, in: clause)
    where !isOwn(reading.starts[mention]..<reading.ends[mention]) {
      return true
    }
    if let province = reading.first(Self.provinces, in: clause), !isOwn(province) { return true }
    let lattice = reading.context.lattice
    var at = lattice.next(LexiconTable.places.bit, from: clause.lowerBound, before: clause.upperBound)
    while at < clause.upperBound {
      var next = at + 1
      if let place = lattice.longest(.places, at: at), place.end <= clause.upperBound,
        reading.context.tokens.isBoundary(at)
      {
        if !isOwn(at..<place.end) { return true }
        next = place.end
      }
      at = lattice.next(LexiconTable.places.bit, from: next, before: clause.upperBound)
    }
    return false
  }

  /// The headline and what stands with it above the text.
  private var head: Range<Int> {
    let text = reading.context.notice.blocks.first { $0.kind == .paragraph }
    return 0..<(text?.range.lowerBound ?? 0)
  }

  /// Whether the words of `words` stand in `range` as well.
  private func holds(_ range: Range<Int>, _ words: Range<Int>) -> Bool {
    guard words.count <= range.count else { return false }
    return (range.lowerBound...range.upperBound - words.count).contains { start in
      reading.folded[start..<start + words.count].elementsEqual(reading.folded[words])
    }
  }
}
