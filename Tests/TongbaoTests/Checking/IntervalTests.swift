import Testing

@testable import Tongbao

/// Interval arithmetic.
@Suite struct IntervalTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let first: Interval
    let second: Interval
    let meets: Bool

    init(_ name: String, _ first: Interval, _ second: Interval, meets: Bool) {
      (testDescription, self.first, self.second, self.meets) = (name, first, second, meets)
    }
  }

  static let cases = [
    Case("equal", Interval(41, 41), Interval(41, 41), meets: true),
    Case("neighbours", Interval(41, 41), Interval(42, 42), meets: false),
    Case("33.2万 and 33.3万", Interval(331_500, 332_499), Interval(332_500, 333_499), meets: false),
    Case("a shared bound", Interval(1, 2), Interval(2, 3), meets: true),
    Case("one inside the other", Interval(1, 10), Interval(3, 4), meets: true),
    Case("逾300 and 305", Interval(300, nil), Interval(305, 305), meets: true),
    Case("逾300 and 299", Interval(300, nil), Interval(299, 299), meets: false),
    Case("不足百 and 99", Interval(nil, 99), Interval(99, 99), meets: true),
    Case("all and anything", Interval(nil, nil), Interval(7, 7), meets: true),
  ]

  @Test(arguments: cases) func meets(_ item: Case) {
    #expect(item.first.meets(item.second) == item.meets)
    #expect(item.second.meets(item.first) == item.meets)
  }

  private static func random(_ generator: inout SeededGenerator) -> Interval {
    let low = Double(Int.random(in: -50...50, using: &generator))
    let high = low + Double(Int.random(in: 0...30, using: &generator))
    return Interval(
      Int.random(in: 0..<10, using: &generator) == 0 ? nil : low,
      Int.random(in: 0..<10, using: &generator) == 0 ? nil : high)
  }

  private static func holds(_ outer: Interval, _ inner: Interval) -> Bool {
    outer.low <= inner.low && inner.high <= outer.high
  }

  @Test func meetingIsSymmetricAndReflexive() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let (a, b) = (Self.random(&generator), Self.random(&generator))
      #expect(a.meets(b) == b.meets(a))
      #expect(a.meets(a))
    }
  }

  /// A wider part gives a wider sum, and the sum of inner numbers lies in the sum.
  @Test func sumsAreMonotone() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5000 {
      let (a, b) = (Self.random(&generator), Self.random(&generator))
      let wider = Interval(a.low - 1, a.high + 2)
      #expect(Self.holds(wider + b, a + b))
      #expect(a + b == b + a)
      #expect(a + Interval(0, 0) == a)
      if a.meets(b) { #expect(wider.meets(b)) }
      if a.low.isFinite, b.high.isFinite, a.high.isFinite, b.low.isFinite {
        #expect((a + b).meets(Interval(a.low + b.high, a.low + b.high)))
        #expect(a * 3 == a + a + a)
      }
    }
  }

  @Test func percentages() {
    #expect(Ratio.percent(Interval(1, 1), of: Interval(4, 4)) == Interval(25, 25))
    #expect(Ratio.percent(Interval(1, 2), of: Interval(4, 5)) == Interval(20, 50))
    #expect(Ratio.percent(Interval(1, 1), of: Interval(0, 4)) == Interval(nil, nil))
    #expect(Ratio.percent(Interval(1, nil), of: Interval(4, 4)) == Interval(25, nil))
  }
}
