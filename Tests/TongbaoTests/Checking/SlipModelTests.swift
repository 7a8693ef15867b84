import Testing

@testable import Tongbao

/// Printed numbers, and what may have been meant by them.
@Suite struct SlipModelTests {
  struct Printed: CustomTestStringConvertible, Sendable {
    let text: String
    let value: Double
    let digits: [UInt8]
    let decimals: Int
    let scale: Int
    var testDescription: String { text }
  }

  static let printed = [
    Printed(text: "900名", value: 900, digits: [9, 0, 0], decimals: 0, scale: 0),
    Printed(text: "3.3万件", value: 33_000, digits: [3, 3], decimals: 1, scale: 4),
    Printed(text: "1,234人", value: 1234, digits: [1, 2, 3, 4], decimals: 0, scale: 0),
    Printed(text: "1489万余元", value: 14_890_000, digits: [1, 4, 8, 9], decimals: 0, scale: 4),
    Printed(text: "1.28亿元", value: 128_000_000, digits: [1, 2, 8], decimals: 2, scale: 8),
    Printed(text: "85.8%", value: 85.8, digits: [8, 5, 8], decimals: 1, scale: 0),
    Printed(text: "十二起", value: 12, digits: [1, 2], decimals: 0, scale: 0),
    Printed(text: "3元5角", value: 3.5, digits: [3, 5], decimals: 1, scale: 0),
    Printed(text: "HK$6万", value: 60_000, digits: [6], decimals: 0, scale: 4),
  ]

  @Test(arguments: printed) func digitsOfAPrintedNumber(_ item: Printed) {
    let number = PrintedNumber(ArraySlice(item.text.utf16), value: item.value)
    #expect(number == PrintedNumber(digits: item.digits, decimals: item.decimals, scale: item.scale))
    #expect(number.value == item.value)
  }

  struct Meant: CustomTestStringConvertible, Sendable {
    let printed: String
    let meant: String
    let slip: Slip
    var testDescription: String { "\(printed) for \(meant)" }
  }

  static let meant = [
    Meant(printed: "900", meant: "9000", slip: .power(1)),
    Meant(printed: "900", meant: "90", slip: .power(-1)),
    Meant(printed: "900", meant: "900万", slip: .lostTenThousand),
    Meant(printed: "3.3万", meant: "33万", slip: .power(1)),
    Meant(printed: "3.3万", meant: "0.33万", slip: .power(-1)),
    Meant(printed: "372", meant: "327", slip: .swapped), Meant(printed: "4112", meant: "412", slip: .doubled),
    Meant(printed: "31", meant: "32", slip: .wrongDigit), Meant(printed: "41", meant: "421", slip: .dropped),
    Meant(printed: "3.2亿", meant: "3.2万", slip: .greaterMyriad),
  ]

  private static func number(_ text: String) -> PrintedNumber {
    PrintedNumber(ArraySlice(text.utf16), value: Figures.quantity(text).value ?? 0)
  }

  @Test(arguments: meant.filter { !$0.printed.contains("亿") }) func whatMayHaveBeenMeant(_ item: Meant) {
    let found = SlipModel(printed: Self.number(item.printed), isCount: true).alternatives()
    #expect(found.first { $0.number.text == item.meant }?.slip == item.slip)
  }

  @Test func noAlternativeTwiceAndNoneTheSame() {
    for text in ["900", "3.3万", "1", "10", "44044", "120"] {
      let number = Self.number(text)
      let values = SlipModel(printed: number, isCount: true).alternatives().map(\.number.value)
      #expect(Set(values).count == values.count)
      #expect(!values.contains(number.value))
      #expect(values.allSatisfy { $0 == $0.rounded() && $0 > 0 })
    }
  }

  /// Whatever slip prints a number, the number is among what may have been meant.
  @Test func everyMisprintCanBeUndone() {
    for text in ["41", "372", "1126", "900", "3.3万", "16.6万"] {
      let number = Self.number(text)
      for (slip, outcomes) in MisprintModel(meant: number, isCount: true).misprints {
        for outcome in outcomes {
          let found = SlipModel(printed: outcome.number, isCount: true).alternatives()
          #expect(found.contains { $0.number.value == number.value }, "\(outcome.number.text): \(slip)")
        }
      }
    }
  }
}
