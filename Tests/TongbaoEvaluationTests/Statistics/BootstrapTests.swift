import Testing

@testable import TongbaoEvaluation

/// Draws and intervals that come out the same everywhere.
@Suite struct BootstrapTests {
  /// The sequence of the reference implementation.
  @Test func generatorIsSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func percentilesOfAKnownSample() {
    let interval = Bootstrap.interval((0..<1000).map(Double.init).reversed())
    #expect(interval == Bootstrap.Interval(low: 25, high: 974))
    #expect(Bootstrap.interval([]) == nil)
    #expect(Bootstrap.interval([0.5]) == Bootstrap.Interval(low: 0.5, high: 0.5))
  }

  private static let sample = (0..<40).map { Double($0 * $0 % 17) }

  private func mean(_ seed: UInt64) -> Bootstrap.Interval? {
    Bootstrap(seed: seed).intervals(count: Self.sample.count) { places in
      [places.reduce(0) { $0 + Self.sample[$1] } / Double(places.count)]
    }[0]
  }

  @Test func seedFixesTheInterval() throws {
    #expect(mean(1) == mean(1))
    #expect(mean(1) != mean(2))
    // The normal approximation: mean ± 1.96 standard errors.
    let average = Self.sample.reduce(0, +) / 40
    let variance = Self.sample.reduce(0) { $0 + ($1 - average) * ($1 - average) } / 40
    let error = 1.96 * (variance / 40).squareRoot()
    let interval = try #require(mean(1))
    #expect(abs(interval.low - (average - error)) < 0.3)
    #expect(abs(interval.high - (average + error)) < 0.3)
  }

  @Test func measuresThatAreNotDefinedHaveNone() {
    let intervals = Bootstrap(resamples: 20).intervals(count: 3) { _ in [nil, 1] }
    #expect(intervals == [nil, Bootstrap.Interval(low: 1, high: 1)])
    #expect(Bootstrap(resamples: 0).intervals(count: 3) { _ in [1] }.isEmpty)
  }
}
