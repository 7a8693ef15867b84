import Testing

@testable import Tongbao

/// Totals that the cases and sections of a notice make, and rates with the groups that they hold for.
@Suite struct CaseByCaseTests {
  private static func sections(_ last: Int) -> String {
    "决定对21名责任人问责，其中给予处分12人，诫勉6人，批评教育3人。\n一、关于河道淤塞问题。对此问题，共问责9人，其中处分5人、诫勉3人、批评教育1人。\n"
      + "二、关于粉尘外溢问题。对此问题，共问责7人，其中处分4人、诫勉2人、批评教育1人。\n"
      + "三、关于码头乱堆问题。对此问题，共问责5人，其中处分\(last)人、诫勉1人、批评教育1人。"
  }

  static let cases = [
    EquationTests.Case(
      "kinds that the sections divide their sums into", sections(3),
      [
        "partition 21 = 12 + 6 + 3 consistent", "partition 21 = 9 + 7 + 5 consistent",
        "partition 9 = 5 + 3 + 1 consistent", "partition 7 = 4 + 2 + 1 consistent",
        "partition 5 = 3 + 1 + 1 consistent", "partition 12 = 5 + 4 + 3 consistent",
        "partition 6 = 3 + 2 + 1 consistent", "partition 3 = 1 + 1 + 1 consistent",
      ]),
    EquationTests.Case(
      "a total behind the cases, whose words differ from theirs",
      "现将3起问题通报如下：\n一、甲校违规收费问题。向312名学生每人收取400元，共计12.48万元。\n二、乙校强制订购问题。向845名学生征订校服，每套75元，共收取63375元。\n"
        + "三、丙园违规办班问题。向126名幼儿每人收取950元，共计11.97万元。\n上述3起问题共涉及学生和幼儿1283名，金额30.79万元。",
      [
        "distribution 124800 = 312 x 400 consistent", "distribution 63375 = 845 x 75 consistent",
        "distribution 119700 = 126 x 950 consistent", "partition 1283 = 312 + 845 + 126 consistent",
        "partition 307900 = 124800 + 63375 + 119700 consistent",
        "enumeration 3 = |{312名, 845名, 126名}| consistent", "repeat 3 = 3 consistent",
      ]),
    EquationTests.Case(
      "a total of one case is none of the next",
      "一、云岭中学违规补课。每人收取600元，共计25.68万元。\n二、湾头小学订购教辅。共收取99072元，从中收取回扣1.2万元。\n三、育新中学多收费用，被处罚款15万元。",
      []),
    EquationTests.Case(
      "a fine of so many times what the sentence before told", "骗取基金0.84万元。县医保局追回基金，处3倍罚款2.52万元。",
      ["distribution 25200 = 3 x 8400 consistent"]),
    EquationTests.Case(
      "总额 behind statements", "原科长王某收受31万元；原股长李某收受12.5万元；副主任何某收受4.6万元，3人受贿总额48.1万元。",
      ["partition 481000 = 310000 + 125000 + 46000 consistent"]),
    EquationTests.Case(
      "named and counted behind a colon", "另有7名公职人员被问责：副局长彭某受到撤职处分，5人受到警告处分，1人被诫勉谈话。",
      ["partition 7 = 5 + 1 + 1 consistent"]),
    EquationTests.Case(
      "named behind a colon, in statements", "教育系统4人被处理：校长张某被免职，副校长孙某被停职检查；副局长马某受到记过处分，股长郑某受到警告处分。",
      ["enumeration 4 = |{张某, 孙某, 马某, 郑某}| consistent"]),
    EquationTests.Case(
      "bases told together and changes told apart",
      "5月发生事故18起、死亡12人。与去年同期的24起、15人相比，事故起数下降25.0%，死亡人数下降20.0%。",
      ["growth 18 / 24 = -25% consistent", "growth 12 / 15 = -20% consistent"]),
    EquationTests.Case(
      "what is left beside what is done", "共排查隐患2.36万项，完成整改2.31万项，尚未完成整改的512项均已落实责任人。",
      ["partition 23600 = 23100 + 512 consistent"]),
    EquationTests.Case(
      "what is done and what is left, a paragraph on", "将3.8万吨废渣就地掩埋。\n现场负责人介绍，已转运2.9万吨，剩余0.9万吨将于月底前清完。",
      ["partition 38000 = 29000 + 9000 consistent"]),
    EquationTests.Case(
      "a base by its name", "现有9个街市，空置摊位148个。抽查其中3个街市合共240个摊位，发现有36个摊位由他人经营，占抽查总数的15%。",
      ["subset 3 <= 9 consistent", "subset 36 <= 148 consistent", "share 36 / 240 = 15% consistent"]),
    EquationTests.Case(
      "a group of which one has a name", "蔡某及2名监造人员获缓起诉，每人须支付15万元，合计45万元。",
      ["distribution 450000 = 3 x 150000 consistent"]),
    EquationTests.Case(
      "a share of what no figure counts", "移送案件287件，其中地方机关203件、中央机关84件，环保类占一成二。",
      ["partition 287 = 203 + 84 consistent"]),
    EquationTests.Case(
      "a share of two kinds together is none of the last",
      "158件处罚案件中，扬尘类61件，噪声类48件，油烟类40件，其他9件，扬尘类、噪声类合计占比69.0%。",
      ["partition 158 = 61 + 48 + 40 + 9 consistent"]),
    EquationTests.Case(
      "a share that names what it is of, behind sums of money",
      "共查办案件1850件，罚没款2400.6万元，其中，食品案件1324件、罚没款1402.5万元，药品案件226件、罚没款481.3万元，食品案件占案件总数的71.6%。",
      [
        "subset 1324 + 226 <= 1850 consistent", "subset 14025000 + 4813000 <= 24006000 consistent",
        "share 1324 / 1850 = 71.6% consistent",
      ]),
    EquationTests.Case(
      "another clause's sum behind those that make the whole",
      "该项目计划投资318万元，其中财政资金240万元、村级自筹78万元，实际完成投资96万元。",
      ["partition 3180000 = 2400000 + 780000 consistent"]),
    EquationTests.Case(
      "done and undone are two counts", "反馈的84项整改任务，已完成67项，未完成的17项将逐月调度。",
      ["partition 84 = 67 + 17 consistent"]),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2024-06-20")
    #expect(record.checks.map(\.told) == item.checks)
  }

  /// A section's part that a slip keeps from the kind's total.
  @Test func misprintedKind() throws {
    let record = try TestAnalyzer.record(Self.sections(8), published: "2024-06-20")
    #expect(record.checks.map(\.told).contains("partition 12 = 5 + 4 + 8 inconsistent"))
  }
}
