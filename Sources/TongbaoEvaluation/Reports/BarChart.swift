/// Horizontal bars from 0 to 1 with their intervals.
struct BarChart {
  struct Bar {
    let label: String
    let value: Double
    let interval: Bootstrap.Interval?
  }

  let bars: [Bar]

  init(_ bars: [Bar]) { self.bars = bars }

  private static let left = 260.0
  private static let width = 520.0
  private static let step = 24.0

  /// The chart as an `<svg>` element.
  func svg() -> String {
    let height = Double(bars.count) * Self.step + 30
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
    text += "viewBox=\"0 0 860 \(Int(height))\" width=\"860\" height=\"\(Int(height))\">\n"
    for tick in 0...5 {
      let x = place(Double(tick) / 5)
      text += "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(Int(height - 24))\" stroke=\"#ddd\"/>"
      text +=
        "<text x=\"\(x)\" y=\"\(Int(height - 8))\" text-anchor=\"middle\">\(Decimals.text(Double(tick) / 5, 1))</text>\n"
    }
    for (index, bar) in bars.enumerated() {
      let y = Double(index) * Self.step + 4
      let middle = Decimals.text(y + 8, 1)
      text += "<text x=\"\(Int(Self.left - 8))\" y=\"\(Decimals.text(y + 12, 1))\" text-anchor=\"end\">"
      text += "\(ValidationPage.escaped(bar.label))</text>"
      text +=
        "<rect x=\"\(Int(Self.left))\" y=\"\(Decimals.text(y, 1))\" width=\"\(Decimals.text(bar.value * Self.width, 1))\" "
      text += "height=\"16\" fill=\"#7aa6c2\"/>"
      if let interval = bar.interval {
        let (low, high) = (place(interval.low), place(interval.high))
        text +=
          "<path d=\"M\(low) \(middle)H\(high)M\(low) \(Decimals.text(y + 4, 1))v8M\(high) \(Decimals.text(y + 4, 1))v8\" "
        text += "stroke=\"#222\" fill=\"none\"/>"
      }
      text += "<text x=\"\(Int(Self.left + Self.width + 10))\" y=\"\(Decimals.text(y + 12, 1))\">"
      text += "\(Decimals.text(bar.value, 3))</text>\n"
    }
    return text + "</svg>\n"
  }

  private func place(_ value: Double) -> String { Decimals.text(Self.left + value * Self.width, 1) }
}
