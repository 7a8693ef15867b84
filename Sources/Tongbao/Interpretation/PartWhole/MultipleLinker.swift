/// 210万元处0.6倍罚款计126万元, 骗取医保基金0.96万元。…处2倍罚款1.92万元: so many times an amount makes another.
struct MultipleLinker {
  let reading: MentionReading

  /// How many sentences back the amount may stand.
  private static let span = 1

  /// How far behind 2倍 its product may stand: 2倍罚款127.4万元.
  private static let productReach = 10

  func link(_ figures: inout [Figure]) {
    for index in figures.indices.dropFirst() where figures[index].kin == .multiple && figures[index].isExact {
      let own = Product.near(index, figures, reading)
      guard index + 1 < own.upperBound, figures[index + 1].kin.isMoney,
        figures[index + 1].start - figures[index].end <= Self.productReach,
        let base = base(figures, index, own) ?? earlierBase(figures, index)
      else { continue }
      figures[base].times = figures[index].value
      figures.attach([base], to: index + 1, division: figures[base].start)
      figures[base].relation = .distribution
    }
  }

  /// The amount that the multiple makes the next one of; else the only one before, if a slip lies between.
  private func base(_ figures: [Figure], _ index: Int, _ own: Range<Int>) -> Int? {
    let before = (own.lowerBound..<index).filter { figures[$0].kin.isMoney && !figures[$0].isPart }
    let product = figures[index + 1]
    if let exact = before.last(where: {
      (figures[$0].interval * figures[index].value).meets(product.interval)
    }) {
      return exact
    }
    guard let last = before.last, before.allSatisfy({ figures[$0].value == figures[last].value }),
      figures[last].isOneNumber, product.isOneNumber,
      Product.isMisprinted(product.value, figures[last].value, figures[index].value)
    else { return nil }
    return last
  }

  /// 骗取医保基金0.96万元。…处2倍罚款1.92万元: the amount that the sentence before in the same paragraph told last, to the last digit.
  private func earlierBase(_ figures: [Figure], _ index: Int) -> Int? {
    let before = (max(0, index - Product.farthest)..<index).last {
      figures[$0].kin.isMoney && figures[$0].sentence < figures[index].sentence
    }
    guard let before, figures[index].sentence - figures[before].sentence <= Self.span,
      reading.context.notice.blocks.holdInOneLine(figures[before].start, figures[index].start),
      !figures[before].isPart, !figures[before].isGroup, figures[before].times == 1,
      Product.isExact(figures[before].value * figures[index].value, figures[index + 1].value)
    else { return nil }
    return before
  }
}
