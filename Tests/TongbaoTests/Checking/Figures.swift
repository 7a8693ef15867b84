@testable import Tongbao

/// Printed figures as claims, for relations that are set up directly: `33.2万` is a count of persons with the bounds of
/// its last digit, `6.4%` a percentage.
struct Figures {
  let claims: [Claim]
  let mentions: [Mention]
  let text: NoticeText

  init(_ printed: [String], times: [Int: Int] = [:]) {
    var units: [UInt16] = []
    var mentions: [Mention] = []
    var claims: [Claim] = []
    for (index, figure) in printed.enumerated() {
      let start = units.count
      units += Array(figure.utf16)
      let quantity = Self.quantity(figure)
      mentions.append(Mention(start..<units.count, .quantity(quantity), pattern: "test"))
      var claim = Claim(
        quantity: index, amount: quantity, kinship: MeasureKinship(quantity), range: start..<units.count)
      if let count = times[index] { claim.times = Double(count) }
      claims.append(claim)
      units += Array("，".utf16)
    }
    self.claims = claims
    self.mentions = mentions
    text = NoticeText(units: units, lexicon: TestAnalyzer.lexicon)
  }

  /// The checks of `relations`, with suspects where they do not hold.
  func checks(_ relations: [Relation]) -> [Check] {
    Checker(claims: claims, mentions: mentions, text: text).checks(of: relations)
  }

  /// The suspects as `900 -> 9000 ×10 #1`.
  func suspects(_ check: Check) -> [String] {
    check.suspects.map { suspect in
      "\(text.string(mentions[suspect.mention].range)) -> \(suspect.proposedText) \(suspect.slip.name) #\(suspect.rank)"
    }
  }

  static func quantity(_ printed: String) -> Quantity {
    let number = PrintedNumber(ArraySlice(printed.utf16), value: value(printed))
    let half = DecimalNumber(significand: 5, exponent: number.lastPlace - 1).doubleValue
    let isPercent = printed.hasSuffix("%")
    var quantity = Quantity(value: number.value, low: number.value, high: number.value)
    quantity.unit = isPercent ? "%" : "人"
    quantity.counts = isPercent ? .percent : .person
    if isPercent || number.scale > 0 {
      quantity.low = number.value - half
      quantity.high = number.value + half - (isPercent ? 0 : 1)
      quantity.precision = isPercent ? 0 : half
    }
    return quantity
  }

  private static func value(_ printed: String) -> Double {
    let number = Double(printed.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }) ?? 0
    return printed.contains("万") ? (number * 10_000).rounded() : number
  }
}

extension Relation {
  /// The first figure is made of the others.
  static func total(of count: Int, kind: Check.Kind = .partition) -> Relation {
    .partition(whole: 0, parts: Array(1..<count), named: 0, kind: kind)
  }
}
