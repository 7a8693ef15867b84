import Testing

@testable import TongbaoEvaluation

/// Two sets of predictions against the same gold.
@Suite struct ComparisonTests {
  private static let mentions = [GoldFixture.body, GoldFixture.total, GoldFixture.part]

  private func validation(_ found: (Int) -> [GoldFixture.Mention]) throws -> Validation {
    Validation(
      try (0..<20).map { index in
        (
          try GoldFixture.record(GoldFixture.json(Self.mentions, id: "n\(index)")),
          try GoldFixture.record(GoldFixture.json(found(index), id: "n\(index)"))
        )
      })
  }

  @Test func aGainInMostNoticesIsNoChance() throws {
    let old = try validation { $0 < 15 ? [GoldFixture.body, GoldFixture.total] : Self.mentions }
    let new = try validation { _ in Self.mentions }
    let comparison = Comparison(old: old, new: new)
    #expect(comparison.gains.count == 15)
    #expect(comparison.losses.isEmpty)
    let change = try #require(comparison.changes.first { $0.name == "quantity.recall" })
    #expect(change.old == 25.0 / 40)
    #expect(change.new == 1)
    #expect(try #require(change.interval).low > 0)
    #expect(change.probability == 0)
  }

  @Test func aGainAndALossAreChance() throws {
    let old = try validation { $0 == 0 ? [GoldFixture.body, GoldFixture.total] : Self.mentions }
    let new = try validation { $0 == 1 ? [GoldFixture.body, GoldFixture.total] : Self.mentions }
    let comparison = Comparison(old: old, new: new)
    #expect(comparison.gains.map(\.notice) == ["n0"])
    #expect(comparison.losses.map(\.notice) == ["n1"])
    let change = try #require(comparison.changes.first { $0.name == "quantity.f1" })
    #expect(change.old == change.new)
    #expect(try #require(change.probability) > 0.5)
    #expect(ValidationTable.text(comparison).contains("loss\tn1\tquantity\tmissed\t1人\t13"))
  }
}
