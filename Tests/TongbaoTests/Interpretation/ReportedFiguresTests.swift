import Testing

@testable import Tongbao

/// Totals and parts as releases of statistics tell them: breakdowns by place, groups of which some members are counted,
/// stages, deductions, what numbered cases add up to.
@Suite struct ReportedFiguresTests {
  static let cases: [EquationTests.Case] = [
    EquationTests.Case(
      "by places behind a colon",
      "三省共问责186人，其中厅级37人。分省情况：甲省91人，其中厅级20人；乙省60人，其中厅级9人；丙省35人，其中厅级8人。",
      [
        "subset 37 <= 186 consistent", "partition 186 = 91 + 60 + 35 consistent",
        "subset 20 <= 91 consistent",
        "subset 9 <= 60 consistent", "subset 8 <= 35 consistent",
      ]),
    EquationTests.Case(
      "parts in 人 and in 人次",
      "全省问责84人。被问责人员中，诫勉25人，党纪政务处分61人（次），移送司法3人。",
      ["overlap 61 <= 84 <= 89 consistent"]),
    EquationTests.Case(
      "some of a group, which may be counted twice",
      "在93起通报中，涉及茶叶的共61起，涉及电子红包的共46起，另有9起涉及手表。",
      ["subset 61 <= 93 consistent", "subset 46 <= 93 consistent", "subset 9 <= 93 consistent"]),
    EquationTests.Case(
      "a group of more than the number counts",
      "10个市和开发区中，立案数超过30件的有4个市，不足5件的有2个市、区。",
      ["subset 4 <= 10 consistent"]),
    EquationTests.Case(
      "the most frequent of a group",
      "从查处的518起问题类型看，违规发放津补贴最突出，达到132起；其次是公车私用、收送礼品，分别为98起、88起。",
      ["subset 132 + 98 + 88 <= 518 consistent"]),
    EquationTests.Case(
      "中共有",
      "85起通报中共有62起发生在节日。",
      ["subset 62 <= 85 consistent"]),
    EquationTests.Case(
      "what is taken off and what is left",
      "已收来信1650件，经扣除重复者（含通知变更地址等）210件后，所余1440件均已回复。",
      ["partition 1650 = 210 + 1440 consistent"]),
    EquationTests.Case(
      "what is taken off and what is left: inconsistent",
      "已收来信1650件，经扣除重复来信210件后，所余1540件均已回复。",
      ["partition 1650 = 210 + 1540 inconsistent"]),
    EquationTests.Case(
      "含 in a remark that counts nothing",
      "收受来信1664件，含上月留待处理案件，已处理1650件。",
      ["subset 1650 <= 1664 consistent"]),
    EquationTests.Case(
      "members that ； divides",
      "警方拘捕46人。被捕者均为男性。截至今日，五人已被落案起诉；32人获准保释；九人仍被扣留。",
      ["partition 46 = 5 + 32 + 9 consistent"]),
    EquationTests.Case(
      "the last of a run",
      "实地查看项目133个，发现问题97个，现场交办61个，转有关部门限期办理36个。",
      ["partition 97 = 61 + 36 consistent"]),
    EquationTests.Case(
      "what became of all",
      "作业面上的14名工人坠落，造成9人死亡、5人受伤。",
      ["partition 14 = 9 + 5 consistent"]),
    EquationTests.Case(
      "a bracket behind what befell them",
      "事故造成16人死亡、41人受伤（重伤9人、轻伤32人）。",
      ["partition 41 = 9 + 32 consistent"]),
    EquationTests.Case(
      "two stages of two counts",
      "两级法院共受理涉黑涉恶案件64件382人，审结51件298人。",
      ["subset 51 <= 64 consistent", "subset 298 <= 382 consistent"]),
    EquationTests.Case(
      "what was done with what was received",
      "督察组收到来电来信2386件，其中有效举报2164件，梳理合并后转办2071件。",
      ["subset 2164 <= 2386 consistent", "subset 2071 <= 2164 consistent"]),
    EquationTests.Case(
      "those punished among those dealt with",
      "截至6月底，全国处理61662人。其中，6月份处理6217人（含地厅级24人），给予党政纪处分2127人。",
      [
        "subset 6217 <= 61662 consistent", "subset 24 <= 6217 consistent", "subset 2127 <= 6217 consistent",
      ]),
    EquationTests.Case(
      "a kind of a kind",
      "共违法占地412.7亩，其中耕地308.5亩，含永久基本农田97.3亩。",
      ["subset 308.5 <= 412.7 consistent", "subset 97.3 <= 308.5 consistent"]),
    EquationTests.Case(
      "those named and the rest",
      "共抓获9人。法院判处李建国有期徒刑十二年，其余8人被判处有期徒刑六年至二年不等。",
      ["partition 9 = 8 + 1 consistent"]),
    EquationTests.Case(
      "another one in the full sentence",
      "对17名企业人员采取强制措施。其中，董事长李建国、总经理王志强等13人被逮捕；项目负责人赵建军等4人被取保候审。",
      ["partition 17 = 13 + 4 consistent", "subset 2 <= 13 consistent", "subset 1 <= 4 consistent"]),
    EquationTests.Case(
      "items with a gloss in brackets",
      "来信以内政类（855件）、财经类（433件）及其他类（330件）等3类较多。",
      ["enumeration 3 = |{内政类, 财经类, 其他类}| consistent"]),
    EquationTests.Case(
      "what numbered cases add up to",
      "这3起案件共涉及发票2991份。\n一、甲公司虚开案\n查实虚开专用发票1286份。\n二、乙公司虚开案\n取得虚开发票743份。\n三、丙公司虚开案\n对外开出发票962份。",
      ["partition 2991 = 1286 + 743 + 962 consistent", "enumeration 3 = |{1286份, 743份, 962份}| consistent"]),
    EquationTests.Case(
      "what numbered cases add up to: inconsistent",
      "这3起案件共涉及发票2981份。\n一、甲公司虚开案\n查实虚开专用发票1286份。\n二、乙公司虚开案\n取得虚开发票743份。\n三、丙公司虚开案\n对外开出发票962份。",
      ["partition 2981 = 1286 + 743 + 962 inconsistent", "enumeration 3 = |{1286份, 743份, 962份}| consistent"]),
    EquationTests.Case(
      "a change and its percentage behind what it changed",
      "当月查处问题208起。享乐奢靡问题中，发放福利17起。与上月的160起相比，多查处48起，上升30.0%。",
      ["partition 208 = 160 + 48 consistent", "growth 208 / 160 = +30% consistent"]),
    EquationTests.Case(
      "counted sums and their total: inconsistent",
      "收取修路款46.8万元、危房改造款27.5万元、达标款17.2万元、农业特产税21.9万元、搭车收费9.6万元，五项合计133万元。",
      ["partition 1330000 = 468000 + 275000 + 172000 + 219000 + 96000 inconsistent"]),
    EquationTests.Case(
      "a second 其中 divides anew",
      "警方拘捕63人，当中45男18女，其中12人已被起诉，其余51人获准保释。",
      ["partition 63 = 45 + 18 consistent", "partition 63 = 12 + 51 consistent"]),
    EquationTests.Case(
      "the rest of what was told last",
      "共处理38149宗投诉，其中可跟进的24502宗，包括已结案24059宗，其余443宗仍在调停。",
      ["subset 24502 <= 38149 consistent", "partition 24502 = 24059 + 443 consistent"]),
    EquationTests.Case(
      "received, settled and left, past percentages",
      "我院受理各类案件8471件，同比上升7.85%；审执结各类案件6018件，同比上升2.04%；尚有各类未结案2453件，同比上升28.83%。",
      ["partition 8471 = 6018 + 2453 consistent"]),
    EquationTests.Case(
      "a percentage and the change that it comes from",
      "刑事案件262件，同比下降2.60%，同比减少7件。",
      ["growth 262 / (262 + 7) = -2.6% consistent"]),
    EquationTests.Case(
      "what was proposed and what was taken up",
      "提出建议6106条，被采纳5580条。",
      ["subset 5580 <= 6106 consistent"]),
    EquationTests.Case(
      "the year before with one character",
      "建造业投诉由前年的121宗上升至去年的180宗，升49%。",
      ["growth 180 / 121 = +49% consistent"]),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2023-08-10")
    let checks = record.checks.filter { $0.kind != .repeat }
    #expect(checks.map(\.told) == item.checks)
  }

  /// Two parts of two parts of one whole are two facts, however equal.
  @Test func equalMembersOfTwoPartsAreNoRepeat() throws {
    let record = try TestAnalyzer.record(
      "两省共问责244人。分省情况：甲省119人，其中处级干部56人；乙省125人，其中处级干部56人。", published: "2023-08-10")
    #expect(record.checks.filter { $0.kind == .repeat }.isEmpty)
  }
}
