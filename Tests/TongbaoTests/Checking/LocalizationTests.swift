import Testing

@testable import Tongbao

/// Networks of relations with values that do not fit, and who is suspected of what.
@Suite struct LocalizationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let figures: [String]
    let times: [Int: Int]
    let relations: [Relation]
    /// The suspects of the first rank in the first check that does not hold.
    let first: [String]

    init(
      _ name: String, _ figures: [String], times: [Int: Int] = [:], _ relations: [Relation], _ first: [String]
    ) {
      (testDescription, self.figures, self.times) = (name, figures, times)
      (self.relations, self.first) = (relations, first)
    }
  }

  private static func sum(_ whole: Int, _ parts: Int...) -> Relation {
    .partition(whole: whole, parts: parts, named: 0, kind: .partition)
  }

  private static func same(_ first: Int, _ second: Int) -> Relation {
    .repetition(RepeatedClaim(first: first, second: second))
  }

  static let cases = [
    Case("a zero too few", ["5230", "30", "4930"], [sum(0, 1, 2)], ["30 -> 300 ×10 #1"]),
    Case("a zero too many", ["3307", "3000", "3007"], [sum(0, 1, 2)], ["3000 -> 300 ÷10 #1"]),
    Case("a lost 万", ["9.5万", "5", "4.5万"], [sum(0, 1, 2)], ["5 -> 5万 lost 万 #1"]),
    Case(
      "swapped digits", ["1126", "421", "388", "326"], [sum(0, 1, 2, 3)], ["421 -> 412 swapped digits #1"]),
    Case(
      "a doubled digit", ["1126", "4112", "388", "326"], [sum(0, 1, 2, 3)], ["4112 -> 412 doubled digit #1"]),
    Case(
      "one digit wrong: either of two values", ["30", "12", "20"], [sum(0, 1, 2)],
      ["30 -> 32 wrong digit #1", "12 -> 10 wrong digit #1"]),
    Case(
      "a value that is confirmed elsewhere is not suspected", ["32", "12", "23", "12"],
      [sum(0, 1, 2), same(1, 3)],
      ["32 -> 35 wrong digit #1", "23 -> 20 wrong digit #1"]),
    Case(
      "a value that is wrong in two relations", ["60", "20", "30", "70"], [sum(0, 1, 2), sum(3, 0, 1)],
      ["60 -> 50 wrong digit #1"]),
    Case(
      "a part larger than its whole", ["9", "12"], [.subset(whole: 0, parts: [1], kind: .subset)],
      ["9 -> 90 ×10 #1"]),
    Case(
      "a fact stated twice: either", ["31", "32"], [same(0, 1)],
      ["31 -> 32 wrong digit #1", "32 -> 31 wrong digit #1"]),
    Case(
      "a share", ["50", "200", "35%"], [.share(ShareFact(part: 0, whole: 1, percent: 2))],
      ["50 -> 70 wrong digit #1", "35% -> 25 wrong digit #1"]),
    Case(
      "a share: what the figures make, not its neighbour", ["8", "20", "45%"],
      [.share(ShareFact(part: 0, whole: 1, percent: 2))],
      ["8 -> 9 wrong digit #1", "45% -> 40 wrong digit #1"]),
    Case(
      "growth", ["5940", "4950", "2%"],
      [.growth(GrowthFact(current: 0, base: 1, percent: 2, isDecrease: false))], ["2% -> 20 ×10 #1"]),
    Case(
      "a count of named things", ["30"],
      [.enumeration(NamedItems(claim: 0, names: ["甲", "乙", "丙"], isOpen: false))], ["30 -> 3 ÷10 #1"]),
    Case(
      "a part that holds for each of two", ["20", "6", "40", "2"], times: [2: 2, 3: 3], [sum(0, 1, 2, 3)],
      ["40 -> 4 ÷10 #1"]),
    Case("overlap", ["4", "30", "12"], [.overlap(whole: 0, parts: [1, 2])], ["4 -> 40 ×10 #1"]),
  ]

  @Test(arguments: cases) func suspectsOfTheFirstRank(_ item: Case) throws {
    let figures = Figures(item.figures, times: item.times)
    let check = try #require(figures.checks(item.relations).first { $0.verdict == .inconsistent })
    #expect(figures.suspects(check).filter { $0.hasSuffix("#1") } == item.first)
  }

  @Test(arguments: cases) func messagesSayWhatWasPrintedWhere(_ item: Case) throws {
    let figures = Figures(item.figures, times: item.times)
    let check = try #require(figures.checks(item.relations).first { $0.verdict == .inconsistent })
    let suspect = try #require(check.suspects.first)
    let printed = figures.text.string(figures.mentions[suspect.mention].range)
    let column = figures.text.scalarOffset(figures.mentions[suspect.mention].range.lowerBound) + 1
    #expect(check.message.zh.contains("第1行第\(column)列“\(printed)”"))
    #expect(check.message.en.contains("line 1, column \(column): “\(printed)”"))
    #expect(check.message.en.contains(suspect.proposedText))
  }

  /// What is proposed makes every relation hold in which the value takes part.
  @Test(arguments: cases) func proposalsRepair(_ item: Case) throws {
    let figures = Figures(item.figures, times: item.times)
    for check in figures.checks(item.relations) where check.verdict == .inconsistent {
      for suspect in check.suspects where suspect.slip != .missingPart && suspect.slip != .wrongUnit {
        let number = PrintedNumber(
          ArraySlice(suspect.proposedText.utf16), value: suspect.proposed)
        let printed = PrintedNumber(
          figures.text.folded[figures.mentions[suspect.mention].range], value: suspect.printed)
        let interval = figures.claims[suspect.mention].amount.interval(of: number, insteadOf: printed)
        let bounds = RelationBounds(claims: figures.claims, changed: [suspect.mention: interval])
        for relation in item.relations where relation.variables(figures.claims).contains(suspect.mention) {
          #expect(bounds.holds(relation), "\(figures.suspects(check))")
        }
      }
    }
  }

  @Test func twoValuesAreChangedWhereOneDoesNotDo() throws {
    let figures = Figures(["90", "50", "30", "47", "30", "10"])
    let relations = [Self.sum(0, 1, 2), Self.sum(3, 4, 5), Self.same(2, 4)]
    let checks = figures.checks(relations)
    #expect(checks.map(\.verdict) == [.inconsistent, .inconsistent, .consistent])
    #expect(figures.suspects(checks[0]).contains("90 -> 80 wrong digit #1"))
    #expect(figures.suspects(checks[1]).contains("47 -> 40 wrong digit #1"))
    #expect(checks[0].suspects.allSatisfy { $0.together.count == 1 })
  }

  @Test func missingPartIsOneOfTheRepairs() throws {
    let figures = Figures(["41", "17", "20"])
    let check = try #require(figures.checks([Self.sum(0, 1, 2)]).first)
    let missing = try #require(check.suspects.first { $0.slip == .missingPart })
    #expect(missing.printed == 0 && missing.proposed == 4)
  }

  @Test func theSameRanksEachTime() {
    for item in Self.cases {
      let figures = Figures(item.figures, times: item.times)
      let first = figures.checks(item.relations).map(\.suspects)
      #expect((0..<5).allSatisfy { _ in figures.checks(item.relations).map(\.suspects) == first })
    }
  }

  @Test func whatHoldsHasNoSuspects() {
    let checks = Figures(["41", "1", "40"]).checks([Self.sum(0, 1, 2)])
    #expect(checks.map(\.verdict) == [.consistent] && checks[0].suspects.isEmpty)
  }

  /// A total with its parts, the total again, and the total divided otherwise: no alarm; with one slip, an alarm that
  /// suspects the value.
  @Test func randomNetworks() {
    var generator = SeededGenerator(seed: 11)
    var changed = 0
    for _ in 0..<400 {
      let parts = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
        Int.random(in: 1...9000, using: &generator)
      }
      let total = parts.reduce(0, +)
      let cut = Int.random(in: 0...total, using: &generator)
      let values = [total] + parts + [total, cut, total - cut]
      let count = parts.count
      let relations: [Relation] = [
        .partition(whole: 0, parts: Array(1...count), named: 0, kind: .partition), Self.same(0, count + 1),
        .partition(whole: count + 1, parts: [count + 2, count + 3], named: 0, kind: .partition),
      ]
      #expect(Figures(values.map(String.init)).checks(relations).allSatisfy { $0.verdict == .consistent })
      let victim = Int.random(in: 0..<values.count, using: &generator)
      let meant = PrintedNumber(ArraySlice(String(values[victim]).utf16), value: Double(values[victim]))
      let misprints = MisprintModel(meant: meant, isCount: true).misprints.values.flatMap { $0 }
        .filter { $0.number.scale == 0 }.sorted { $0.number.value < $1.number.value }
      guard let misprint = misprints.randomElement(using: &generator) else { continue }
      changed += 1
      var printed = values.map(String.init)
      printed[victim] = misprint.number.text
      let figures = Figures(printed)
      let broken = figures.checks(relations).filter { $0.verdict == .inconsistent }
      #expect(!broken.isEmpty)
      #expect(broken.contains { $0.suspects.contains { $0.mention == victim } }, "\(printed) \(victim)")
    }
    #expect(changed > 300)
  }
}
