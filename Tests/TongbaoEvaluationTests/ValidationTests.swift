import Testing

@testable import TongbaoEvaluation

/// Gold against predictions made by hand.
@Suite struct ValidationTests {
  private typealias Mention = GoldFixture.Mention

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let predicted: String
    /// Of the quantities: right strictly, twelve times the F1 of the schema type, predicted, values right.
    let counts: [Int]
    /// Each as `kind what text`.
    let differences: [String]

    init(_ name: String, _ predicted: [GoldFixture.Mention], _ counts: [Int], _ differences: [String] = []) {
      (testDescription, self.predicted, self.counts) = (name, GoldFixture.json(predicted), counts)
      self.differences = differences
    }
  }

  private static let gold = GoldFixture.json([GoldFixture.body, GoldFixture.total, GoldFixture.part])

  static let cases = [
    Case("exact", [GoldFixture.body, GoldFixture.total, GoldFixture.part], [2, 12, 2, 2]),
    Case(
      "off by one", [GoldFixture.body, GoldFixture.quantity(7, 9, 41), GoldFixture.part], [1, 12, 2, 1],
      ["quantity missed 41人", "quantity false 41"]),
    Case("missed", [GoldFixture.body, GoldFixture.total], [1, 8, 1, 1], ["quantity missed 1人"]),
    Case(
      "false", [GoldFixture.body, GoldFixture.total, GoldFixture.part, GoldFixture.quantity(16, 18, 2)],
      [2, 10, 3, 2],
      ["quantity false 警告"]),
    Case(
      "another kind", [GoldFixture.body, GoldFixture.total, Mention(kind: "person", start: 13, end: 15)],
      [1, 8, 1, 1],
      ["quantity missed 1人", "person false 1人"]),
    Case(
      "another value", [GoldFixture.body, GoldFixture.quantity(7, 10, 14), GoldFixture.part], [2, 12, 2, 1],
      ["quantity value 41人: number(41.0) [41.0, 41.0] 人, not number(14.0) [14.0, 14.0] 人"]),
    Case(
      "another name",
      [
        Mention(kind: "institution", start: 0, end: 5, more: #""name":"市纪委""#), GoldFixture.total,
        GoldFixture.part,
      ], [2, 12, 2, 2], ["institution value 昆山市纪委: 昆山市纪委, not 市纪委"]),
    Case(
      "nothing", [], [0, 0, 0, 0], ["institution missed 昆山市纪委", "quantity missed 41人", "quantity missed 1人"]),
  ]

  @Test(arguments: cases) func mentions(_ item: Case) throws {
    let validation = Validation([(try GoldFixture.record(Self.gold), try GoldFixture.record(item.predicted))])
    let row = try #require(validation.rows.first { $0.name == "quantity" })
    let type = Int((try #require(validation.value("quantity.type")) * 12).rounded())
    #expect([row.strict.rightGold, type, row.strict.predicted, row.valuesRight] == item.counts)
    #expect(row.strict.gold == 2)
    #expect(validation.differences.map { "\($0.kind) \($0.what) \($0.text)" } == item.differences)
    #expect(validation.differences.allSatisfy { $0.notice == "a" })
  }

  @Test func claimsNeedTheirParent() throws {
    let mentions = [GoldFixture.total, GoldFixture.part]
    let gold = #"{"id":"c1","quantity":"m1"},{"id":"c2","quantity":"m2","parent":"c1"}"#
    let found = #"{"id":"c1","quantity":"m1"},{"id":"c2","quantity":"m2"}"#
    let validation = Validation([
      (
        try GoldFixture.record(GoldFixture.json(mentions, claims: gold)),
        try GoldFixture.record(GoldFixture.json(mentions, claims: found))
      )
    ])
    let row = try #require(validation.rows.first { $0.name == "claim" })
    #expect([row.strict.gold, row.strict.predicted, row.strict.rightGold] == [2, 2, 1])
  }

  @Test func casesNeedTheirCodes() throws {
    let gold = #"{"id":"k1","name":"张某","sanctions":[{"code":"PI1"},{"code":"AD2"}]}"#
    let same = #"{"id":"k9","name":"张某","sanctions":[{"code":"AD2"},{"code":"PI1"},{"code":null}]}"#
    let other = #"{"id":"k1","name":"张某","sanctions":[{"code":"PI1"}]}"#
    for (found, right) in [(same, 1), (other, 0)] {
      let validation = Validation([
        (
          try GoldFixture.record(GoldFixture.json([], cases: gold)),
          try GoldFixture.record(GoldFixture.json([], cases: found))
        )
      ])
      #expect(validation.rows.first { $0.name == "case" }?.strict.rightGold == right)
    }
  }

  struct Alarm: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let found: String
    let caught: Int
    let falseAlarms: Int
  }

  private static func check(_ equation: String, _ verdict: String) -> String {
    #"{"id":"x1","kind":"partition","equation":"\#(equation)","verdict":"\#(verdict)"}"#
  }

  static let alarms = [
    Alarm(testDescription: "caught", found: check("9 = 2 + 3.0", "inconsistent"), caught: 1, falseAlarms: 0),
    Alarm(
      testDescription: "taken for right", found: check("9 = 2 + 3", "consistent"), caught: 0, falseAlarms: 0),
    Alarm(testDescription: "not seen", found: "", caught: 0, falseAlarms: 0),
    Alarm(testDescription: "elsewhere", found: check("8 = 2 + 3", "inconsistent"), caught: 0, falseAlarms: 1),
  ]

  @Test(arguments: alarms) func contradictions(_ item: Alarm) throws {
    let validation = Validation([
      (
        try GoldFixture.record(GoldFixture.json([], checks: Self.check("9 = 2 + 3", "inconsistent"))),
        try GoldFixture.record(GoldFixture.json([], checks: item.found))
      )
    ])
    #expect(validation.planted.gold == 1)
    #expect(validation.planted.caught == item.caught)
    #expect(validation.falseAlarms == item.falseAlarms)
  }

  @Test func whatGoldDoesNotHoldIsNotScored() throws {
    let spans =
      #"{"notice":{"id":"a"},"text":"\#(GoldFixture.text)","mentions":["#
      + #"{"id":"m1","kind":"quantity","start":7,"end":10,"text":"41人"}]}"#
    let found = GoldFixture.json([GoldFixture.total], claims: #"{"id":"c1","quantity":"m1"}"#)
    let validation = Validation([(try GoldFixture.record(spans), try GoldFixture.record(found))])
    #expect(validation.rows.map(\.name) == Validation.standardKinds)
    #expect(validation.rows.first { $0.name == "quantity" }?.values == 0)
    #expect(validation.exact == (1, 1))
  }

  @Test func differencesStandInTheirSurroundings() throws {
    let found = GoldFixture.json([GoldFixture.body, GoldFixture.quantity(7, 9, 41), GoldFixture.part])
    let validation = Validation([(try GoldFixture.record(Self.gold), try GoldFixture.record(found))])
    #expect(validation.differences.first?.context == "昆山市纪委问责【41人】，其中1人受警告。")
    #expect(validation.differences.first?.start == 7)
    #expect(validation.confusions.map { "\($0.goldText) \($0.predictedText)" } == ["41人 41"])
    #expect(
      validation.confusionCounts.map { "\($0.gold) \($0.predicted) \($0.count)" } == ["quantity quantity 1"])
  }

  @Test(
    arguments: [
      ("village-case-01", "village-case"), ("contradiction-12", "contradiction"), ("a", nil), ("a-", nil),
      ("a-b1", nil),
    ] as [(String, String?)])
  func genreComesFromTheName(_ id: String, _ genre: String?) { #expect(Validation.genre(id) == genre) }
}

/// Annotation tools number notices anew; nothing may hang on that.
@Suite struct NoticeNameTests {
  @Test func intervalsDoNotDependOnIdentifiers() throws {
    func validation(_ name: (Int) -> String) throws -> Validation {
      Validation(
        try (0..<12).map { index in
          func record(_ mentions: Int) throws -> AnnotatedRecord {
            let spans = (0..<mentions).map {
              #"{"id":"m\#($0)","kind":"quantity","start":\#(2 * $0),"end":\#(2 * $0 + 2),"text":"x"}"#
            }
            return try GoldFixture.record(
              #"{"notice":{"id":"\#(name(index))"},"text":"\#(index)号通报","mentions":[\#(spans.joined(separator: ","))]}"#
            )
          }
          return (try record(4), try record(index % 5))
        })
    }
    let (one, other) = (try validation { "n\($0)" }, try validation { "\(97 - 7 * $0)" })
    #expect(one.figures().map(\.interval) == other.figures().map(\.interval))
    #expect(one.figures().first { $0.name == "quantity.f1" }?.interval != nil)
  }
}
