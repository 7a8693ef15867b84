import Testing

@testable import Tongbao

/// Relations that words set up, each three times: with figures that bear it out, with one figure misprinted, and with
/// words that set up none.
@Suite struct WordedRelationTests {
  static let cases: [EquationTests.Case] = [
    EquationTests.Case(
      "其余 closes a list: consistent",
      "某县查处问题63个，已整改41个，整改到位率较高，其余22个正在推进。",
      ["partition 63 = 41 + 22 consistent"]),
    EquationTests.Case(
      "其余 closes a list: inconsistent",
      "某县查处问题63个，已整改14个，整改到位率较高，其余22个正在推进。",
      ["partition 63 = 14 + 22 inconsistent"]),
    EquationTests.Case(
      "其余 closes a list: no relation",
      "某县查处问题63个，村级问题41个较为集中，镇级问题12个。",
      []),
    EquationTests.Case(
      "另 before a number closes a list: consistent",
      "当时车上共有乘客23人，其中14人自行离开，另外9人受伤。",
      ["partition 23 = 14 + 9 consistent"]),
    EquationTests.Case(
      "另 before a number closes a list: inconsistent",
      "当时车上共有乘客23人，其中14人自行离开，另外90人受伤。",
      ["partition 23 = 14 + 90 inconsistent"]),
    EquationTests.Case(
      "另 before a number closes a list: no relation",
      "当时车上共有乘客23人，其中14人自行离开，另有警车2辆。",
      ["subset 14 <= 23 consistent"]),
    EquationTests.Case(
      "levels down to the lowest: consistent",
      "全市问责责任人112人，其中厅级干部14人、处级干部61人、科级及以下干部37人。",
      ["partition 112 = 14 + 61 + 37 consistent"]),
    EquationTests.Case(
      "levels down to the lowest: inconsistent",
      "全市问责责任人112人，其中厅级干部14人、处级干部61人、科级及以下干部73人。",
      ["partition 112 = 14 + 61 + 73 inconsistent"]),
    EquationTests.Case(
      "levels down to the lowest: no relation",
      "全市问责责任人112人，其中厅级干部14人、处级干部61人。",
      ["subset 14 + 61 <= 112 consistent"]),
    EquationTests.Case(
      "the four forms: consistent",
      "运用“四种形态”处理940人次，其中第一种形态610人次，第二种形态240人次，第三种形态36人次，第四种形态54人次。",
      ["partition 940 = 610 + 240 + 36 + 54 consistent"]),
    EquationTests.Case(
      "the four forms: inconsistent",
      "运用“四种形态”处理940人次，其中第一种形态610人次，第二种形态420人次，第三种形态36人次，第四种形态54人次。",
      ["partition 940 = 610 + 420 + 36 + 54 inconsistent"]),
    EquationTests.Case(
      "the four forms: no relation",
      "运用“四种形态”处理940人次，其中第一种形态610人次，第二种形态240人次。",
      ["subset 610 + 240 <= 940 consistent"]),
    EquationTests.Case(
      "two kinds that are all: consistent",
      "全市立案侦查案件24件，拘留17人，其中行政拘留11人、刑事拘留6人。",
      ["partition 17 = 11 + 6 consistent"]),
    EquationTests.Case(
      "two kinds that are all: inconsistent",
      "全市立案侦查案件24件，拘留17人，其中行政拘留1人、刑事拘留6人。",
      ["partition 17 = 1 + 6 inconsistent"]),
    EquationTests.Case(
      "two kinds that are all: no relation",
      "全市立案侦查案件24件，拘留17人，其中行政拘留11人。",
      ["subset 11 <= 17 consistent"]),
    EquationTests.Case(
      "what came to pass and what has not: consistent",
      "收到信访件214件，已办结172件、阶段性办结29件、正在办理13件。",
      ["partition 214 = 172 + 29 + 13 consistent"]),
    EquationTests.Case(
      "what came to pass and what has not: inconsistent",
      "收到信访件214件，已办结172件、阶段性办结92件、正在办理13件。",
      ["partition 214 = 172 + 92 + 13 inconsistent"]),
    EquationTests.Case(
      "what came to pass and what has not: no relation",
      "收到信访件214件，已办结172件、退回29件。",
      ["subset 172 <= 214 consistent", "subset 29 <= 214 consistent"]),
    EquationTests.Case(
      "a colon list that counts each clause: consistent",
      "对18名公职人员作出处理：5人受到党内警告处分，7人受到诫勉，6人被批评教育。",
      ["partition 18 = 5 + 7 + 6 consistent"]),
    EquationTests.Case(
      "a colon list that counts each clause: inconsistent",
      "对18名公职人员作出处理：5人受到党内警告处分，3人受到诫勉，6人被批评教育。",
      ["partition 18 = 5 + 3 + 6 inconsistent"]),
    EquationTests.Case(
      "a colon list that counts each clause: no relation",
      "对18名公职人员作出处理：卢某受到党内警告处分，7人受到诫勉，6人被批评教育。",
      []),
    EquationTests.Case(
      "a total behind its list: consistent",
      "甲市扣分189起、乙市扣分164起、丙市扣分142起，合计495起。",
      ["partition 495 = 189 + 164 + 142 consistent"]),
    EquationTests.Case(
      "a total behind its list: inconsistent",
      "甲市扣分189起、乙市扣分164起、丙市扣分1420起，合计495起。",
      ["partition 495 = 189 + 164 + 1420 inconsistent"]),
    EquationTests.Case(
      "a total behind its list: no relation",
      "甲市扣分189起、乙市扣分164起，全省扣分共495起。",
      []),
    EquationTests.Case(
      "shares of what was taken: consistent",
      "二人收取手续费31.7万元，齐某分得20.2万元、崔某分得11.5万元。",
      ["partition 317000 = 202000 + 115000 consistent"]),
    EquationTests.Case(
      "shares of what was taken: inconsistent",
      "二人收取手续费31.7万元，齐某分得20.2万元、崔某分得15.1万元。",
      ["partition 317000 = 202000 + 151000 inconsistent"]),
    EquationTests.Case(
      "shares of what was taken: no relation",
      "二人收取手续费31.7万元，齐某分得20.2万元，用于购车10万元。",
      ["subset 202000 <= 317000 consistent", "subset 100000 <= 317000 consistent"]),
    EquationTests.Case(
      "a group that its lead counts: consistent",
      "被问责的87人中，处级干部12人、科级干部49人、其他人员26人。",
      ["partition 87 = 12 + 49 + 26 consistent"]),
    EquationTests.Case(
      "a group that its lead counts: inconsistent",
      "被问责的87人中，处级干部12人、科级干部94人、其他人员26人。",
      ["partition 87 = 12 + 94 + 26 inconsistent"]),
    EquationTests.Case(
      "a group that its lead counts: no relation",
      "被问责的87人中，处级干部12人最为典型，科级干部49人。",
      ["subset 12 + 49 <= 87 consistent"]),
    EquationTests.Case(
      "a list that 等 or nothing closes: consistent",
      "查处问题5178起，其中收送礼品1376起、违规吃喝992起、大办婚丧690起等。",
      ["subset 1376 + 992 + 690 <= 5178 consistent"]),
    EquationTests.Case(
      "a list that 等 or nothing closes: inconsistent",
      "查处问题5178起，其中收送礼品1376起、违规吃喝992起、大办婚丧281万起。",
      ["subset 2810000 <= 5178 inconsistent"]),
    EquationTests.Case(
      "a list that 等 or nothing closes: no relation",
      "查处问题5178起，其中收送礼品1376起、违规吃喝992起。",
      ["subset 1376 + 992 <= 5178 consistent"]),
    EquationTests.Case(
      "what lies outside: consistent",
      "受理案件296件（含上年旧存41件）。",
      ["subset 41 <= 296 consistent"]),
    EquationTests.Case(
      "what lies outside: inconsistent",
      "受理案件296件（含上年旧存410件）。",
      ["subset 410 <= 296 inconsistent"]),
    EquationTests.Case(
      "what lies outside: no relation",
      "受理案件296件，不含上年旧存410件。",
      []),
    EquationTests.Case(
      "a part in brackets: consistent",
      "责令整改企业296家（县城41家）。",
      ["subset 41 <= 296 consistent"]),
    EquationTests.Case(
      "a part in brackets: inconsistent",
      "责令整改企业296家（县城410家）。",
      ["subset 410 <= 296 inconsistent"]),
    EquationTests.Case(
      "a part in brackets: no relation",
      "受理案件296件（不含上年旧存410件）。",
      []),
    EquationTests.Case(
      "what was done of a total: consistent",
      "排查问题538个，已整改491个。",
      ["subset 491 <= 538 consistent"]),
    EquationTests.Case(
      "what was done of a total: inconsistent",
      "排查问题538个，已整改4910个。",
      ["subset 4910 <= 538 inconsistent"]),
    EquationTests.Case(
      "what was done of a total: no relation",
      "排查问题538个，收到意见846个。",
      []),
    EquationTests.Case(
      "a later stage: consistent",
      "交办信访件312件，办结241件。",
      ["subset 241 <= 312 consistent"]),
    EquationTests.Case(
      "a later stage: inconsistent",
      "交办信访件312件，办结2410件。",
      ["subset 2410 <= 312 inconsistent"]),
    EquationTests.Case(
      "a later stage: no relation",
      "受理案件3211件，审结3254件，其中含旧存案件。",
      []),
    EquationTests.Case(
      "a part greater than every total: consistent",
      "事故造成7人死亡、32人受伤，其中重伤5人。",
      ["subset 5 <= 32 consistent"]),
    EquationTests.Case(
      "a part greater than every total: inconsistent",
      "事故造成7人死亡、32人受伤，其中重伤55人。",
      ["subset 55 <= 32 inconsistent"]),
    EquationTests.Case(
      "a part greater than every total: no relation",
      "事故造成7人死亡，疏散群众55人。",
      []),
    EquationTests.Case(
      "party and office fill 处分: consistent",
      "全县处分50人，其中党纪处分40人、政务处分22人。",
      ["overlap 40 <= 50 <= 62 consistent"]),
    EquationTests.Case(
      "party and office fill 处分: inconsistent",
      "全县处分500人，其中党纪处分40人、政务处分22人。",
      ["overlap 40 <= 500 <= 62 inconsistent"]),
    EquationTests.Case(
      "party and office fill 处分: no relation",
      "全县问责500人，其中党纪处分40人、政务处分22人。",
      ["subset 40 + 22 <= 500 consistent"]),
    EquationTests.Case(
      "a rate that repeats its verb: consistent",
      "拨打电话276次，接通231次，接通率83.7%。",
      ["share 231 / 276 = 83.7% consistent"]),
    EquationTests.Case(
      "a rate that repeats its verb: inconsistent",
      "拨打电话276次，接通231次，接通率87.3%。",
      ["share 231 / 276 = 87.3% inconsistent"]),
    EquationTests.Case(
      "a rate that repeats its verb: no relation",
      "受理起诉30.8万人，不起诉12.2万人，不诉率28.3%。",
      []),
    EquationTests.Case(
      "a share that is rounded so that all make 100: consistent",
      "处理1502人次，其中第一种形态926人次，占61.6%；第二种形态460人次，占30.6%；第三种形态51人次，占3.4%；第四种形态65人次，占4.4%。",
      [
        "partition 1502 = 926 + 460 + 51 + 65 consistent", "share 926 / 1502 = 61.6% consistent",
        "share 460 / 1502 = 30.6% consistent", "share 51 / 1502 = 3.4% consistent",
        "share 65 / 1502 = 4.4% consistent",
      ]),
    EquationTests.Case(
      "a share that is rounded so that all make 100: inconsistent",
      "处理1502人次，其中第一种形态926人次，占61.6%；第二种形态460人次，占36.0%；第三种形态51人次，占3.4%；第四种形态65人次，占4.3%。",
      [
        "partition 1502 = 926 + 460 + 51 + 65 consistent", "share 926 / 1502 = 61.6% consistent",
        "share 460 / 1502 = 36% inconsistent", "share 51 / 1502 = 3.4% consistent",
        "share 65 / 1502 = 4.3% consistent",
      ]),
    EquationTests.Case(
      "a share that is rounded so that all make 100: no relation",
      "查处形式主义问题2179起，占此类问题的多数。",
      []),
    EquationTests.Case(
      "a base by its name: consistent",
      "全市事故死亡94人，受伤120人。其中涉及货车的事故死亡31人，占死亡人数的33.0%。",
      ["subset 31 <= 94 consistent", "share 31 / 94 = 33% consistent"]),
    EquationTests.Case(
      "a base by its name: inconsistent",
      "全市事故死亡94人，受伤120人。从形态看，涉及货车的死亡31人，占死亡人数的3.30%。",
      ["subset 31 <= 94 consistent", "share 31 / 94 = 3.3% inconsistent"]),
    EquationTests.Case(
      "a base by its name: no relation",
      "全市共查处问题5689起。查处不担当问题2179起，占查处的形式主义问题总数的86.1%。",
      []),
    EquationTests.Case(
      "changes of two figures: consistent",
      "全市查处问题54起、67人。与去年同期的48起、56人相比，分别上升12.5%和19.6%。",
      ["growth 54 / 48 = +12.5% consistent", "growth 67 / 56 = +19.6% consistent"]),
    EquationTests.Case(
      "changes of two figures: inconsistent",
      "全市查处问题54起、67人。与去年同期的48起、56人相比，分别上升15.2%和19.6%。",
      ["growth 54 / 48 = +15.2% inconsistent", "growth 67 / 56 = +19.6% consistent"]),
    EquationTests.Case(
      "changes of two figures: no relation",
      "全年收案3211件（不含上年旧存288件），比上年下降1.3%。",
      []),
    EquationTests.Case(
      "points of different rates: consistent",
      "查处问题9件，其中2件已办结。",
      ["subset 2 <= 9 consistent"]),
    EquationTests.Case(
      "points of different rates: inconsistent",
      "查处问题9件，其中12件已办结。",
      ["subset 12 <= 9 inconsistent"]),
    EquationTests.Case(
      "points of different rates: no relation",
      "结案率下降了2.99个百分点，其中调撤率提高了5.2个百分点。",
      []),
    EquationTests.Case(
      "amounts told by 余: consistent",
      "收受财物共计2365.7万余元，其中现金2158.2万元，购物卡207.5万余元。",
      ["partition 23657000 = 21582000 + 2075000 consistent"]),
    EquationTests.Case(
      "amounts told by 余: inconsistent",
      "收受财物共计2365.7万余元，其中现金2518.2万元，购物卡207.5万余元。",
      ["partition 23657000 = 25182000 + 2075000 inconsistent"]),
    EquationTests.Case(
      "amounts told by 余: no relation",
      "收受财物共计2365.7万余元，其中现金2158.2万元。",
      ["subset 21582000 <= 23657000 consistent"]),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
