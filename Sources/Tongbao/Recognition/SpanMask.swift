/// For each unit of a text, what stands there already.
struct SpanMask: Sendable {
  struct Layer: OptionSet, Sendable {
    let rawValue: UInt8

    /// Inside 《》 with its marks.
    static let citation = Layer(rawValue: 1)
    /// An expression that holds a numeral but counts nothing: 一岗双责, 八项规定, 第一责任人.
    static let idiom = Layer(rawValue: 2)
    static let date = Layer(rawValue: 4)
    static let quantity = Layer(rawValue: 8)
    static let institution = Layer(rawValue: 16)
    static let sanction = Layer(rawValue: 32)
    static let person = Layer(rawValue: 64)
  }

  private var layers: [UInt8]

  init(count: Int) { layers = [UInt8](repeating: 0, count: count + 1) }

  mutating func mark(_ range: Range<Int>, _ layer: Layer) {
    for position in range { layers[position] |= layer.rawValue }
  }

  /// Whether any of `layer` stands at `position`.
  @inline(__always)
  func holds(_ layer: Layer, at position: Int) -> Bool { layers[position] & layer.rawValue != 0 }

  /// Whether any of `layer` stands somewhere in `range`.
  func holds(_ layer: Layer, in range: Range<Int>) -> Bool { range.contains { holds(layer, at: $0) } }
}
