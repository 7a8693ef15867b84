/// Posts that stand behind the name, or before a colon.
extension PersonScan {
  /// 蒋某某不再担任县委书记, 王建国任省委常委: the post that somebody takes or leaves, up to the end of its words.
  func appointedPost(_ name: PersonName) -> Range<Int>? {
    guard !name.isDoubtful, !name.isWeak, name.evidence > 1, name.range.count > 2,
      let start = Self.appointments.end(in: text, at: name.range.upperBound)
    else { return nil }
    var end = start
    while end < text.count, end - start < 40, !TextMark.endsClause(text[end]), text[end] != TextMark.comma {
      end += 1
    }
    let isRemoved = Self.positions.start(in: text, endingAt: end)
    let last = isRemoved ?? end
    return last > start && postEnds[last] ? start..<last : nil
  }

  /// 李卫国(县水利局局长): the post behind the name.
  func bracketedPost(_ open: Int) -> Range<Int>? {
    guard open < text.count, text[open] == TextMark.open else { return nil }
    var close = open + 1
    var lastPost = open
    while close < text.count, close - open < 32, text[close] != TextMark.close, text[close] != 0x0A {
      if let post = lattice.longest(.posts, at: close) { lastPost = max(lastPost, post.end) }
      close += 1
    }
    guard close < text.count, text[close] == TextMark.close, close > open + 3 else { return nil }
    // (时任某行副行长,主持工作)
    if lastPost < close, lastPost > open, Self.then.end(in: text, at: open + 1) != nil {
      return open + 1..<lastPost
    }
    guard lastPost == close else { return nil }
    return open + 1..<close
  }

  /// 5名某公司前技工: a head that counts its people needs no word of the table.
  func headPost(_ colon: Int) -> Range<Int>? {
    var end = colon
    while end > floor, text[end - 1] == 0x20 { end -= 1 }
    return PostReader(context: context, postEnds: postEnds).post(endingAt: end, floor: floor)
  }

  private static let then: PhraseSet = ["时任", "原任", "现任"]
  private static let appointments: PhraseSet = [
    "任", "不再担任", "担任", "出任", "调任", "兼任", "升任", "作为", "曾任", "历任", "转任", "改任", "接任", "拟任",
  ]
  private static let positions: PhraseSet = ["职务", "的职务", "一职"]
}
