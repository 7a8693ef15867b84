/// Reads the unit behind a numeral: 9|名, 150余|条, 1.2万|余|元, 123|元1角1分.
final class QuantityPartReader {
  private let context: RecognitionContext
  private let text: [UInt16]
  private let lattice: WordLattice
  private let measures: [MeasureRow]
  private let taken: SpanMask

  init(context: RecognitionContext) {
    self.context = context
    text = context.folded
    lattice = context.lattice
    taken = context.taken
    measures = context.lexicon.tables.measures
  }

  /// What the record prints of a part's unit.
  func unit(of part: QuantityPart) -> String? { part.measure.map { measures[$0].unit } }

  func part(of numeral: Numeral) -> QuantityPart? {
    var at = skipBlanks(numeral.end)
    var more: Approximation?
    if case .closed = numeral.openness, let word = Approximation.more(at, in: text) {
      // 来 only behind a round number: 十来人.
      if !word.isRound || (numeral.value.lastNonzeroPlace ?? 0) > 0 {
        more = word
        at = skipBlanks(word.edge)
      }
    }
    let measure = lattice.longest(.measures, at: at) {
      MeasureGuard.accepts(at..<$0.end, numeral, in: text)
    }
    guard let measure else { return nil }
    let kind = measures[measure.row].kind
    guard kind != .time, !beginsDuration(at, measure.end), !isTaken(at) else { return nil }
    let factor = measures[measure.row].factor
    var part = QuantityPart(
      numeral: numeral, more: more, kind: kind, measure: measure.row, factor: factor,
      value: factor == 1 ? numeral.value : numeral.value.multiplied(by: factor) ?? numeral.value,
      end: measure.end)
    if kind != .money, kind != .percent { part.end = afterAlternative(measure.end) }
    switch kind {
    case .money: if !money(measure.end - at, &part) { return nil }
    case .percent: tenths(&part)
    case .length, .mass, .area, .volume: surplus(&part)
    case .other where text[measure.end - 1] == Glyph.times: surplus(&part)
    default: break
    }
    return part
  }

  /// The end of 31批（台）: another measure in brackets belongs to the unit.
  private func afterAlternative(_ end: Int) -> Int {
    guard end + 2 < text.count, text[end] == Glyph.open else { return end }
    if text[end + 1] == Glyph.time, text[end + 2] == Glyph.shut { return end + 3 }
    guard let other = lattice.longest(.measures, at: end + 1), other.end < text.count,
      text[other.end] == Glyph.shut
    else { return end }
    return other.end + 1
  }

  /// The end of a unit of time behind a numeral, so that the scan does not stop inside it.
  func skipped(_ numeral: Numeral) -> Int {
    let at = skipBlanks(numeral.end)
    guard let measure = lattice.longest(.measures, at: at) else { return at }
    return measures[measure.row].kind == .time ? measure.end : numeral.end
  }

  private func isTaken(_ position: Int) -> Bool {
    taken.holds([.citation, .idiom, .date], at: position)
  }

  private static let spans: UnitSet = "月小星礼季年"

  /// 3个多月, 两个半小时: 个 belongs to a unit of time.
  private func beginsDuration(_ at: Int, _ end: Int) -> Bool {
    guard text[at] == Glyph.measureOfAll, end + 1 < text.count else { return false }
    guard Self.spans.contains(text[end + 1]) else { return false }
    return text[end] == Glyph.half || Approximation.more(end, in: text) != nil
  }

  // MARK: Money

  private static let spoken: UnitSet = "钱"
  private static let local: UnitSet = "元圆角毛"
  private static let dime: UnitSet = "角毛"
  private static let cent: UnitSet = "分"
  private static let whole: UnitSet = "整正"

  private func money(_ length: Int, _ part: inout QuantityPart) -> Bool {
    let last = text[part.end - 1]
    let isSingle = length == 1
    if isSingle, Self.cent.contains(last) { return false }  // only in a chain: 3元5角2分
    // 块钱, 元钱, 角钱.
    part.hasLocalCurrency = isSingle ? Self.local.contains(last) : length == 2 && Self.spoken.contains(last)
    guard isSingle, Self.local.contains(last) else {
      surplus(&part)
      return true
    }
    if !Self.dime.contains(last) { chain(Self.dime, -1, &part) }
    chain(Self.cent, -2, &part)
    let end = part.end
    if end < text.count, Self.whole.contains(text[end]) {
      let next = end + 1 < text.count ? text[end + 1] : 0
      if part.numeral.isSpelled || next < 0x4E00 || next > 0x9FFF { part.end = end + 1 }
    }
    surplus(&part)
    return true
  }

  private func chain(_ units: UnitSet, _ exponent: Int, _ part: inout QuantityPart) {
    guard part.end + 1 < text.count else { return }
    var at = part.end
    if NumeralClass.of(text[at]).kind == .zero { at += 1 }
    guard at + 1 < text.count, units.contains(text[at + 1]) else { return }
    let digit = NumeralClass.of(text[at])
    guard digit.kind == .digit || digit.kind == .arabic else { return }
    part.value = part.value.adding(DecimalNumber(significand: digit.value, exponent: exponent)) ?? part.value
    part.end = at + 2
  }

  // MARK: Behind the unit

  /// 七成五 is 75 %.
  private func tenths(_ part: inout QuantityPart) {
    guard part.factor != 1, part.numeral.isSpelled else { return }
    let at = skipBlanks(part.end)
    guard at < text.count, NumeralClass.of(text[at]).kind == .digit else {
      if part.more == nil { surplus(&part) }  // 两成多
      return
    }
    if at + 1 < text.count, lattice.starts(LexiconTable.measures.bit, at: at + 1) { return }
    part.value = part.value.adding(DecimalNumber(significand: NumeralClass.of(text[at]).value)) ?? part.value
    part.end = at + 1
  }

  /// 半, 多 or 余 behind a unit: 一吨半, 3米多, 两成半 (25 %).
  private func surplus(_ part: inout QuantityPart) {
    let at = part.end
    guard at < text.count else { return }
    let next = at + 1 < text.count ? text[at + 1] : 0
    guard next < 0x4E00 || next > 0x9FFF else { return }
    if text[at] == Glyph.half {
      let half = DecimalNumber(significand: 5, exponent: -1)
      part.value = part.value.adding(part.factor.multiplied(by: half) ?? half) ?? part.value
      part.end = at + 1
    } else if part.more == nil, let more = Approximation.more(at, in: text), !more.isRound {
      part.more = more
      part.end = more.edge
    }
  }

  private func skipBlanks(_ position: Int) -> Int {
    var at = position
    while at < text.count, text[at] == Glyph.space, at - position < 4 { at += 1 }
    return at
  }
}
