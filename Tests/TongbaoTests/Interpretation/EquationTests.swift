import Testing

@testable import Tongbao

/// Sentences, and the equations that they set up with what becomes of them.
@Suite struct EquationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// Each as `kind equation verdict`, in order.
    let checks: [String]

    init(_ name: String, _ text: String, _ checks: [String]) {
      (testDescription, self.text, self.checks) = (name, text, checks)
    }
  }

  static let partsAndWholes = [
    Case(
      "a list that ends in 等", "今年以来，某县共问责41人，其中党纪处分1人，诫勉谈话、批评教育等40人。",
      ["partition 41 = 1 + 40 consistent"]),
    Case(
      "parts that are no partition", "全市处分820人，移送检察机关31人，其中处分县级干部12人、乡科级干部96人。",
      ["subset 12 + 96 <= 820 consistent"]),
    Case("brackets", "全省共处分厅级干部218人（正厅级57人）。", ["subset 57 <= 218 consistent"]),
    Case("其中", "某市共查处问题37件，其中12件已办结。", ["subset 12 <= 37 consistent"]),
    Case("a part larger than its whole", "某市共查处问题9件，其中12件已办结。", ["subset 12 <= 9 inconsistent"]),
    Case(
      "parts that do not make the whole", "某市共处分30人，其中县处级干部12人、乡科级干部20人。",
      ["partition 30 = 12 + 20 inconsistent"]),
    Case(
      "此外 lies outside", "某市共处分30人，其中县处级干部12人、乡科级干部18人，此外，移送司法机关5人。",
      ["partition 30 = 12 + 18 consistent"]),
    Case(
      "各", "某市共处分20人，其中甲县6人，两个县各4人，三个乡各2人。",
      ["distribution 20 = 6 + 2 x 4 + 3 x 2 consistent"]),
    Case("a total behind its parts", "甲镇3人，乙镇4人，共7人。", ["partition 7 = 3 + 4 consistent"]),
    Case(
      "从级别看", "全市共处分12人。从级别看，县处级干部2人、乡科级干部10人。", ["partition 12 = 2 + 10 consistent"]),
    Case(
      "half of the last digit is room enough", "全省处分1.2万人，其中县处级0.3万人、乡科级0.9万人。",
      ["partition 12000 = 3000 + 9000 consistent"]),
    Case(
      "but no more", "全省处分1.2万人，其中县处级0.3万人、乡科级1.1万人。",
      ["partition 12000 = 3000 + 11000 inconsistent"]),
    Case(
      "overlap", "某市共处分50人，其中党纪处分40人、政务处分22人。", ["overlap 40 <= 50 <= 62 consistent"]),
    Case(
      "intervals meet", "全省接收信访举报33.2万件，其中，检举控告23.6万件、业务外7.4万件、批评建议1.1万件、申诉1.2万件。",
      ["partition 332000 = 236000 + 74000 + 11000 + 12000 consistent"]),
    Case("nothing to check", "某市共处分30人，查处问题12件。", []),
  ]

  static let others = [
    Case(
      "named items", "该市有2项问题未整改到位，分别是河道黑臭和烟雾扰民。",
      ["enumeration 2 = |{河道黑臭, 烟雾扰民}| consistent"]),
    Case(
      "named persons", "张某某、李某某、王某某3名同志受到处分。",
      ["enumeration 3 = |{张某某, 李某某, 王某某}| consistent"]),
    Case("这5起", "某市纪委通报5起典型案例。这5起案例令人警醒。", ["repeat 5 = 5 consistent"]),
    Case(
      "share", "全市共查处问题200件，其中形式主义问题50件，占25%。",
      ["subset 50 <= 200 consistent", "share 50 / 200 = 25% consistent"]),
    Case(
      "a share that is wrong", "全市共查处问题200件，其中形式主义问题50件，占35%。",
      ["subset 50 <= 200 consistent", "share 50 / 200 = 35% inconsistent"]),
    Case(
      "growth", "全市立案600件，比去年同期的480件增长25%。", ["growth 600 / 480 = +25% consistent"]),
    Case(
      "growth that is wrong", "全市立案600件，比去年同期的480件增长35%。", ["growth 600 / 480 = +35% inconsistent"]),
    Case(
      "decrease", "全市立案360件，比去年同期的480件下降25%。", ["growth 360 / 480 = -25% consistent"]),
    Case(
      "said twice", "近日，某市9名责任人被问责。依据有关规定，该市对9名责任人予以问责。", ["repeat 9 = 9 consistent"]),
  ]

  @Test(arguments: partsAndWholes + others) func checks(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map { "\($0.kind.rawValue) \($0.equation) \($0.verdict.rawValue)" } == item.checks)
  }

  @Test(arguments: partsAndWholes + others) func messagesNameTheEquation(_ item: Case) throws {
    for check in try TestAnalyzer.record(item.text, published: "2021-03-09").checks {
      #expect(check.message.zh.contains(check.equation))
      #expect(check.message.en.contains(check.equation))
      #expect((check.residual == 0) == (check.verdict != .inconsistent))
      #expect(check.claims.isEmpty == false)
    }
  }

  @Test func openListIsMarked() throws {
    let record = try TestAnalyzer.record("某县共问责41人，其中党纪处分1人，诫勉谈话、批评教育等40人。")
    #expect(record.claims.map(\.isOpen) == [false, false, true])
    #expect(record.claims.map(\.parent) == [nil, 0, 0])
    #expect(record.claims.map(\.relation) == [nil, .partition, .partition])
    #expect(record.unclaimed.isEmpty)
  }
}
