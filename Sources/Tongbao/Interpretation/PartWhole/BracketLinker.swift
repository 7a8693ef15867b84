/// 厅级218人(正厅级57人): what stands in brackets right behind a quantity lies in it.
struct BracketLinker {
  let reading: MentionReading

  /// How far behind the bracket its first quantity may stand.
  private static let reach = 16

  func link(_ claims: inout [Claim]) {
    var openWhole: (claim: Int, end: Int)?
    for index in claims.indices.dropFirst() {
      let range = reading.range(of: claims[index])
      let whole = reading.range(of: claims[index - 1])
      if let open = openWhole, range.lowerBound < open.end {
        attach(&claims, index, to: open.claim)
        continue
      }
      openWhole = nil
      guard whole.upperBound < reading.folded.count, reading.folded[whole.upperBound] == 0x28,
        range.lowerBound - whole.upperBound <= Self.reach,
        let close = reading.folded[whole.upperBound...].prefix(60).firstIndex(of: 0x29),
        close > range.lowerBound
      else { continue }
      openWhole = (index - 1, close)
      attach(&claims, index, to: index - 1)
    }
  }

  private func attach(_ claims: inout [Claim], _ part: Int, to whole: Int) {
    guard claims[whole].kinship.isComparable(to: claims[part].kinship),
      claims[part].amount.interval.low <= claims[whole].amount.interval.high
    else { return }
    claims[part].parent = whole
    claims[part].division = reading.range(of: claims[whole]).upperBound
  }
}
