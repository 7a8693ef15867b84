/// The four forms of supervision and discipline (《中国共产党党内监督条例》第七条) are all that a total of them holds:
/// 处理1260人次。第一种形态910人次，第二种形态290人次，第三种形态31人次，第四种形态29人次.
struct FourFormsLinker {
  let reading: MentionReading

  private static let codes = ["4F1", "4F2", "4F3", "4F4"]
  /// How many sentences back the total may stand.
  private static let reach = 2

  func link(_ figures: inout [Figure]) {
    guard reading.kinds.contains(.sanction) else { return }
    let counts = figures.indices.filter { figures[$0].kin != .percent }
    for place in counts.indices.dropLast(Self.codes.count - 1).dropFirst() {
      let parts = counts[place..<place + Self.codes.count]
      guard zip(parts, Self.codes).allSatisfy({ holds(figures[$0], $1) && !figures[$0].isPart }) else {
        continue
      }
      let whole = counts[place - 1]
      guard !figures[whole].isPart, parts.allSatisfy({ figures[$0].isComparable(to: figures[whole]) }),
        figures[counts[place]].sentence - figures[whole].sentence <= Self.reach,
        isOfForms(figures[whole]) || figures.isComplete(whole, parts)
      else { continue }
      figures.attach(parts, to: whole, division: figures[counts[place]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  /// Whether the sentence of the total says that it is one of the four forms; 谈话300人次 before them is none.
  private func isOfForms(_ figure: Figure) -> Bool {
    reading.first(Self.forms, in: reading.clauses.sentences[figure.sentence].lowerBound..<figure.start) != nil
  }

  private static let forms: PhraseSet = ["四种形态"]

  private func holds(_ figure: Figure, _ code: String) -> Bool {
    figure.sanctions.contains { reading.sanction($0)?.code == code }
  }
}
