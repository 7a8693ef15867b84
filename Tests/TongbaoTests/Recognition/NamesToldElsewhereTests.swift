import Testing

@testable import Tongbao

/// Short forms whose full name only another place of the notice tells.
@Suite struct NamesToldElsewhereTests {
  @Test func anAmbiguousAbbreviationLeavesTheNextAlone() throws {
    let record = try TestAnalyzer.record(
      "水利部安全监督司、水利部安质监察司均派员，水利部安监司司长王某被约谈。"
        + "交通运输部安全与质量监督管理司原司长被查。交通运输部安质司副司长李某被约谈。")
    let names = record.mentions.compactMap { mention -> String? in
      if case .institution(let institution) = mention.content { institution.name } else { nil }
    }
    #expect(
      names == [
        "水利部安全监督司", "水利部安质监察司", "水利部安监司", "交通运输部安全与质量监督管理司", "交通运输部安全与质量监督管理司",
      ])
  }
}
