/// Walks over a notice's numerals and decides for each whether it counts something.
///
/// A class, as the readers it uses are, so that a notice's context is held once and not copied at each numeral.
final class QuantityScanner {
  let context: RecognitionContext
  let text: [UInt16]
  let lattice: WordLattice
  let taken: SpanMask
  let reader: QuantityPartReader
  let nouns: CountedNoun
  let ones: SingleOne
  private lazy var currency = NoticeCurrency.of(context)
  private(set) var found: [Mention] = []

  init(_ context: RecognitionContext) {
    self.context = context
    text = context.folded
    lattice = context.lattice
    taken = context.taken
    reader = QuantityPartReader(context: context)
    nouns = CountedNoun(context: context)
    ones = SingleOne(context: context)
  }

  func scan() {
    found.reserveCapacity(text.count / 32)
    var at = 0
    while true {
      let beginning = lattice.next(UnitMark.number, from: at)
      guard beginning < text.count else { return }
      at = beginning + 1
      if !isTaken(beginning) { at = max(at, read(beginning)) }
    }
  }

  func isTaken(_ position: Int) -> Bool {
    taken.holds([.citation, .idiom, .date], at: position)
  }

  /// Reads the quantity that begins at `start`, if there is one; returns where to go on.
  func read(_ start: Int) -> Int {
    if let end = spelledPercent(at: start) { return end }
    guard var numeral = readNumeral(at: start) else { return start + 1 }
    if !canBegin(numeral) { return numeral.end }
    if let end = half(numeral) ?? fraction(from: numeral) { return end }
    if let body = afterListHead(numeral) { numeral = body }
    let symbol = CurrencySymbol.before(numeral.start, in: text)
    let part = part(of: numeral, symbol)
    if let end = range(from: numeral, part, symbol) { return end }
    guard let part else { return max(numeral.end, reader.skipped(numeral)) }
    return mention(part, symbol) ?? part.end
  }

  func readNumeral(at position: Int) -> Numeral? {
    guard position < text.count else { return nil }
    return NumeralParser.numeral(in: text, lattice, at: position)
  }

  /// Makes the mention and returns where to go on.
  func add(_ range: Range<Int>, _ quantity: Quantity, _ pattern: String) -> Int {
    found.append(Mention(range, .quantity(quantity), pattern: pattern))
    return range.upperBound
  }

  /// The currency that a bare 元 means in this notice.
  var localCurrency: Currency { currency }

  func skipBlanks(_ position: Int) -> Int {
    var at = position
    while at < text.count, text[at] == Glyph.space, at - position < 4 { at += 1 }
    return at
  }
}
