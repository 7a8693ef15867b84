import Testing

@testable import TongbaoEvaluation

/// Kappa and alpha against figures from the literature, and both over annotations.
@Suite struct AgreementTests {
  private func table(_ a: [Int], _ b: [Int], categories: Int = 2) -> CharacterAgreement {
    var table = CharacterAgreement(categories: categories)
    for (a, b) in zip(a, b) { table.add(a, b) }
    return table
  }

  @Test func kappaOfATwoByTwoTable() throws {
    var table = CharacterAgreement(categories: 2)
    table.table = [20, 5, 10, 15]
    #expect(abs(try #require(table.kappa) - 0.4) < 1e-12)
    #expect(abs(table.observed - 0.7) < 1e-12)
  }

  /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section B: binary data, two observers.
  @Test func alphaOfBinaryData() throws {
    let agreement = table([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0])
    #expect(abs(try #require(agreement.alpha) - 0.095) < 5e-4)
  }

  @Test func alphaOfOneCategoryIsNotDefined() {
    let agreement = table([0, 0, 0], [0, 0, 0])
    #expect(agreement.alpha == nil)
    #expect(agreement.kappa == nil)
    #expect(agreement.observed == 1)
  }

  private typealias Mention = GoldFixture.Mention

  @Test func annotationsAreComparedByCharacterAndBySpan() throws {
    let a = try GoldFixture.record(GoldFixture.json([GoldFixture.body, GoldFixture.total]))
    let b = try GoldFixture.record(GoldFixture.json([GoldFixture.body, GoldFixture.quantity(7, 9, 41)]))
    let agreement = Agreement([(a, b)])
    #expect(agreement.rows.map(\.name) == ["institution", "quantity", "all"])
    #expect(agreement.rows[0].kappa == 1)
    #expect(abs(agreement.rows[1].observed - 18.0 / 19) < 1e-12)
    // 2 both, 1 only A, 16 none: observed 18/19, by chance (3·2 + 16·17)/19².
    let chance = (3.0 * 2 + 16 * 17) / 361
    #expect(abs(try #require(agreement.rows[1].kappa) - (18.0 / 19 - chance) / (1 - chance)) < 1e-12)
    #expect(agreement.spans.value("quantity.f1") == 0)
    #expect(agreement.spans.value("quantity.type") == 1)
    let table = AgreementTable(agreement)
    #expect(
      table.disagreements() == "a\tquantity\tonly A\t41人\t7\t昆山市纪委问责【41人】，其中1人受警告。\n"
        + "a\tquantity\tonly B\t41\t7\t昆山市纪委问责【41】人，其中1人受警告。\n")
    #expect(table.text().contains("quantity      0.947   0.771"))
    #expect(try JSONParser.value(Array(table.json().utf8)).object?["notices"]?.int == 1)
  }

  @Test func whoIsFirstDoesNotMatter() throws {
    let a = try GoldFixture.record(GoldFixture.json([GoldFixture.body, GoldFixture.total, GoldFixture.part]))
    let b = try GoldFixture.record(GoldFixture.json([Mention(kind: "person", start: 2, end: 9)]))
    let (one, other) = (Agreement([(a, b)]), Agreement([(b, a)]))
    #expect(one.rows.map(\.alpha) == other.rows.map(\.alpha))
    #expect(one.spans.value("micro.type.f1") == other.spans.value("micro.type.f1"))
  }
}
