/// How far what 其中 opens reaches.
extension InsideLinker {
  /// How far before 其中 a bracket may have opened: 处分1.23万人（其中…）.
  private static let bracketReach = 12

  /// From behind a cue to the next 此外, the bracket's or the sentence's end. A list that opens behind a colon goes on
  /// by lines, one of parallel statements behind ；: 其中，第一种形态…；第二种形态….
  func partsRange(
    from start: Int, _ sentence: Int, _ figures: [Figure], _ wholes: Range<Int>
  ) -> Range<Int> {
    let sentences = reading.clauses.sentences
    var end = sentences[sentence].upperBound
    if let close = bracketEnd(start, sentences[sentence]) {
      end = close
    } else {
      var next = sentence + 1
      if opensLines(start..<end) {
        while next < sentences.count, opensWithCount(sentences[next]) {
          end = sentences[next].upperBound
          next += 1
        }
      } else {
        let head = firstUnit(start..<end)
        while next < sentences.count, endsItem(sentences[next - 1]), head != nil,
          firstUnit(sentences[next]) == head || isBullet(sentences[next]),
          let first = reading.figures(figures, inSentence: next).first,
          wholes.contains(where: {
            figures[$0].isComparable(to: figures[first])
              && (!isBullet(sentences[next]) || figures[first].interval.low <= figures[$0].interval.high)
          })
        {
          end = sentences[next].upperBound
          next += 1
        }
      }
    }
    if let stop = reading.clauses.firstCue(.outside, in: start..<end) { end = stop.start }
    if Self.respectively.start(in: reading.folded, endingAt: start) != nil {
      end = firstEmptyClause(start..<end, figures)
    }
    return start..<end
  }

  private static let bullets: UnitSet = "•·●◆■▪※○◇□"

  /// 其中，移送司法机关12人；\n• 给予行政处罚63人。
  private func isBullet(_ sentence: Range<Int>) -> Bool {
    let line = Lines.trimmed(reading.folded, sentence)
    return !line.isEmpty && Self.bullets.contains(reading.folded[line.lowerBound])
  }

  /// Whether a sentence ends in ；, the line end behind it left out.
  private func endsItem(_ sentence: Range<Int>) -> Bool {
    let last = reading.folded[sentence].last { !Lines.isLineEnd($0) && !Lines.isSpace($0) }
    return last == TextMark.semicolon
  }

  private static let respectively: PhraseSet = ["分别为", "分别是"]

  /// 分别为8项、5项、4项，当场责令停产整顿，对3处矿井…: the list ends where a clause counts nothing.
  private func firstEmptyClause(_ range: Range<Int>, _ figures: [Figure]) -> Int {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, reading.clauses.clauseEnd(start))
      if end > start, start > range.lowerBound, reading.folded[start - 1] == TextMark.comma,
        reading.figures(figures, in: start..<end).isEmpty
      {
        return start
      }
      start = end + 1
    }
    return range.upperBound
  }

  /// Where the bracket closes in which the cue stands.
  private func bracketEnd(_ position: Int, _ sentence: Range<Int>) -> Int? {
    var at = position
    let least = max(sentence.lowerBound, position - Self.bracketReach)
    while at > least {
      at -= 1
      if reading.folded[at] == TextMark.close { return nil }
      if reading.folded[at] == TextMark.open {
        return reading.folded[position..<sentence.upperBound].firstIndex(of: TextMark.close)
      }
    }
    return nil
  }

  private func opensLines(_ range: Range<Int>) -> Bool {
    reading.folded[range].allSatisfy {
      $0 == TextMark.colon || $0 == 0x2A || Lines.isSpace($0) || Lines.isLineEnd($0)
    }
  }

  /// The first character behind marks and blanks.
  private func firstUnit(_ range: Range<Int>) -> UInt16? {
    reading.folded[range].first { !TextMark.endsClause($0) && !Lines.isSpace($0) }
  }

  private func opensWithCount(_ sentence: Range<Int>) -> Bool {
    let line = Lines.trimmed(reading.folded, sentence)
    guard !line.isEmpty else { return true }
    return reading.mentions(inSentence: reading.clauses.index(at: line.lowerBound)).first.map {
      reading.starts[$0] == line.lowerBound
    } ?? false
  }
}
