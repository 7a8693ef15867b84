/// 厅级218人(正厅级57人): what stands in brackets right behind a quantity lies in it.
struct BracketLinker {
  let reading: MentionReading

  /// How far behind the bracket its first quantity may stand.
  private static let reach = 16
  private static let longestBracket = 60
  /// A longer one lists what makes the quantity, or says something else.
  private static let longestList = 400
  private static let leastInList = 3

  func link(_ figures: inout [Figure]) {
    var open: (figure: Int, end: Int)?
    for index in figures.indices.dropFirst() {
      let start = figures[index].start
      if let bracket = open, start < bracket.end {
        attach(&figures, index, to: bracket.figure)
        continue
      }
      open = nil
      if linkList(&figures, of: index - 1) { continue }
      let end = opening(behind: figures[index - 1])
      guard end < reading.folded.count, reading.folded[end] == TextMark.open, start - end <= Self.reach,
        let close = closing(from: end), close > start
      else { continue }
      open = (index - 1, close)
      attach(&figures, index, to: index - 1)
    }
  }

  /// Where the bracket opens: behind the number, or behind what befell those counted: 41人受伤（重伤9人、轻伤32人）.
  private func opening(behind figure: Figure) -> Int {
    figure.kin == .person ? reading.fateEnd(at: figure.end) ?? figure.end : figure.end
  }

  private func closing(from open: Int) -> Int? {
    let limit = min(open + Self.longestBracket, reading.folded.count)
    var at = open
    while at < limit {
      if reading.folded[at] == TextMark.close { return at }
      at += 1
    }
    return nil
  }

  /// 追回76.5万元（石桥养老院31.3万元；清水养老院20.4万元；…）: a long list in brackets whose members make the quantity.
  private func linkList(_ figures: inout [Figure], of whole: Int) -> Bool {
    let open = figures[whole].end
    guard open < reading.folded.count, reading.folded[open] == TextMark.open,
      !figures[whole].isPart || !figures[whole].kin.isMoney,
      let close = reading.folded[open..<min(open + Self.longestList, reading.folded.count)].firstIndex(
        of: TextMark.close),
      close - open >= Self.longestBracket
    else { return false }
    let parts = figures.indices.dropFirst(whole + 1).prefix { figures[$0].start < close }.filter {
      figures[$0].isComparable(to: figures[whole]) && !figures[$0].isPart && figures[$0].times == 1
    }
    guard parts.count >= Self.leastInList, figures[whole].isOneNumber,
      figures.isComplete(whole, parts) || NearMiss(figures: figures).isLikely(whole, parts, .closed)
    else { return false }
    figures.attach(parts, to: whole, division: open)
    for part in parts { figures[part].relation = .partition }
    return true
  }

  /// 146人（兵团34人）: a noun before the number says what the part is, so that a greater one contradicts the whole.
  ///
  /// 321件（不含上年28802件）, 3人（去年5人） and 2人（共8人次） are no parts.
  private func isNamedPart(_ figures: [Figure], _ part: Int, of whole: Int) -> Bool {
    let open = figures[whole].end
    let start = max(open + 1, figures[part - 1].end)
    guard figures[whole].kin == figures[part].kin, !figures[part].kin.isMoney,
      figures[whole].interval.high.isFinite, start + 2 <= figures[part].start, !figures[whole].isGroup
    else { return false }
    return reading.first(Self.others, in: open..<figures[part].start) == nil
      && SlipOutcomes.reaches(figures[whole].value, from: figures[part].value)
  }

  /// 321件（不含上年旧存288件）.
  private static let outside: PhraseSet = ["不含", "不包括", "不包含", "未含", "未包括"]
  private static let others: PhraseSet = [
    "不含", "不包括", "未含", "除", "另", "去年", "上年", "同期", "上月", "同比", "环比", "比", "较", "累计", "此前", "共", "合计",
    "总", "原", "折", "约", "每", "均", "各", "增", "减", "应", "核", "定", "超", "旧存", "存",
  ]

  private func attach(_ figures: inout [Figure], _ part: Int, to whole: Int) {
    guard figures[whole].isComparable(to: figures[part]), !figures[part].isPart,
      reading.first(Self.outside, in: figures[whole].end..<figures[part].start) == nil,
      figures[part].interval.low <= figures[whole].interval.high || isNamedPart(figures, part, of: whole),
      // 伍拾万零伍仟元（505000元） says the same twice.
      figures[part].value != figures[whole].value || !figures[part].kin.isMoney
    else { return }
    figures.attach([part], to: whole, division: figures[whole].end)
  }
}
