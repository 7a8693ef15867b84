import Foundation
import Testing

@testable import TongbaoEvaluation

/// The forms in which a validation is printed.
@Suite struct ReportTests {
  private static func validation() throws -> Validation {
    let gold = GoldFixture.json([GoldFixture.body, GoldFixture.total, GoldFixture.part], id: "village-01")
    let found = GoldFixture.json([GoldFixture.body, GoldFixture.quantity(7, 9, 41)], id: "village-01")
    return Validation([(try GoldFixture.record(gold), try GoldFixture.record(found))])
  }

  @Test func table() throws {
    let text = ValidationTable(try Self.validation()).text()
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines[1]
        == "institution      1      1      1.000   1.000  1.000                   1.000  1.000   1.000 of 1")
    #expect(lines[2] == "quantity         2      1      0.000   0.000  0.000                   0.333  0.667")
    #expect(
      lines.suffix(3) == [
        "macro strict F1 of the mentions: 0.500",
        "notices without a difference: 0 of 1 in mentions and values, 0 in everything",
        "contradictions: 0 of 0 caught, false alarms: 0",
      ])
    #expect(lines.contains("partial            1     0     1      1      0      0.750   0.500  0.600"))
  }

  @Test func differencesAndConfusions() throws {
    let table = ValidationTable(try Self.validation())
    #expect(
      table.differences() == "village-01\tquantity\tmissed\t41人\t7\t昆山市纪委问责【41人】，其中1人受警告。\n"
        + "village-01\tquantity\tmissed\t1人\t13\t山市纪委问责41人，其中【1人】受警告。\n"
        + "village-01\tquantity\tfalse\t41\t7\t昆山市纪委问责【41】人，其中1人受警告。\n")
    #expect(table.confusions().hasPrefix("gold\tfound\ttimes\nquantity\t-\t1\nquantity\tquantity\t1\n"))
    #expect(table.genres().contains("genre village"))
  }

  @Test func data() throws {
    let report = ValidationReport(try Self.validation(), Bootstrap(resamples: 10))
    let rows = report.csv().split(separator: "\n").map(String.init)
    #expect(rows[0] == "group,name,notices,measure,value,low,high")
    #expect(rows.contains("all,,1,quantity.partial,0.333333,,"))
    #expect(rows.contains("genre,village,1,institution.f1,1.000000,,"))
    let object = try #require(try JSONParser.value(Array(report.json().utf8)).object)
    #expect(object["counts"]?.object?["quantity"]?.object?["gold"]?.int == 2)
    #expect(object["schemas"]?.object?["type"]?.object?["correct"]?.int == 2)
    #expect(object["differences"]?.array?.elements.count == 3)
  }

  @Test func pageStandsAlone() throws {
    let gold = try GoldFixture.record(
      #"{"notice":{"id":"a-1","kind":"<b>"},"text":"<&\">","mentions":[{"id":"m1","kind":"date","start":0,"end":4,"text":"<&\">"}]}"#
    )
    let html = ValidationReport(Validation([(gold, gold.empty)]), Bootstrap()).html()
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<svg"))
    #expect(html.contains("&lt;&amp;&quot;&gt;"))
    #expect(!html.contains("<b>"))
    #expect(
      !html.contains("http")
        || html.components(separatedBy: "http").count
          == html.components(separatedBy: "http://www.w3.org/2000/svg").count
    )
  }

  @Test(arguments: [
    (0.12345, 3, "0.123"), (1, 2, "1.00"), (-0.0004, 3, "0.000"), (-1.5, 1, "-1.5"), (0.9996, 3, "1.000"),
  ])
  func decimals(_ number: Double, _ places: Int, _ text: String) {
    #expect(Decimals.text(number, places) == text)
  }
}
