import Testing

@testable import Tongbao

/// Relations that no 其中 sets up, and what becomes of them.
@Suite struct UnmarkedEquationTests {
  private static func sections(_ second: Int) -> String {
    "决定对48名责任人问责。\n一、关于污水直排问题。该问题共问责19人。\n二、关于矿山修复问题。该问题共问责\(second)人。\n"
      + "三、关于码头整治问题。该问题共问责12人。"
  }

  static let cases: [EquationTests.Case] = [
    EquationTests.Case(
      "statements that divide their own first count",
      "对65人追责。其中，对22名企业人员立案侦查，包括施工单位16人、监理单位4人、检测机构2人；对43名公职人员给予处分，涉及厅级3人、处级17人、科级及以下23人。",
      [
        "partition 65 = 22 + 43 consistent", "partition 22 = 16 + 4 + 2 consistent",
        "partition 43 = 3 + 17 + 23 consistent",
      ]),
    EquationTests.Case(
      "levels behind 包括处分",
      "处分41.6万人，其中党纪处分31.2万人、政务处分12.3万人；包括处分省部级干部21人、厅局级干部1630人、县处级干部1.5万人、乡科级干部5.1万人、一般干部5.8万人、农村和企业等其他人员29.1万人。",
      [
        "overlap 312000 <= 416000 <= 435000 consistent",
        "partition 416000 = 21 + 1630 + 15000 + 51000 + 58000 + 291000 consistent",
      ]),
    EquationTests.Case(
      "what falls to a square metre is no part", "对耕地按每平方米20元处以罚款9.4万元，对其他农用地按每平方米10元处以罚款2.1万元，共计罚款11.5万元。",
      ["partition 115000 = 94000 + 21000 consistent"]),
    EquationTests.Case(
      "sums by the words before them",
      "2018年虚增营业收入520万元，虚增利润总额61万元；2019年虚增营业收入734万元，虚增利润总额48万元。上述虚增营业收入合计1254万元，虚增利润总额合计109万元。",
      ["partition 12540000 = 5200000 + 7340000 consistent", "partition 1090000 = 610000 + 480000 consistent"]),
    EquationTests.Case(
      "what there was and what was added", "核定经费1.7亿元，追加3200万元，总经费增为2.02亿元。",
      ["partition 202000000 = 170000000 + 32000000 consistent"]),
    EquationTests.Case("what the sections sum up", sections(17), ["partition 48 = 19 + 17 + 12 consistent"]),
    EquationTests.Case(
      "a section's sum that a slip keeps from the total", sections(71),
      ["partition 48 = 19 + 71 + 12 inconsistent"]),
    EquationTests.Case("的有 names a part", "抽查台账126条，与实际不符的有97条。", ["subset 97 <= 126 consistent"]),
    EquationTests.Case("a part behind 中有", "该院签订的24份承包合同中有9份未公开竞价。", ["subset 9 <= 24 consistent"]),
    EquationTests.Case(
      "a part behind 已", "8个县违规出借资金2.14亿元，已收回1.83亿元。", ["subset 183000000 <= 214000000 consistent"]),
    EquationTests.Case("the same words of another kind are no part", "某局受理投诉20件，办结的有17人。", []),
    EquationTests.Case(
      "开除党籍 and 开除公职 are not added", "全市处分168人，其中开除党籍19人、开除公职23人。",
      ["subset 19 <= 168 consistent", "subset 23 <= 168 consistent"]),
    EquationTests.Case(
      "amounts that add up within a run", "食堂总收入2216.4万元，总支出2087.9万元，结余128.5万元，其中76万元用于福利，其余52.5万元留存。",
      [
        "partition 22164000 = 20879000 + 1285000 consistent",
        "partition 1285000 = 760000 + 525000 consistent",
      ]),
    EquationTests.Case(
      "parts with percentages between", "全年查处案件423件。其中，商标案件287件，占67.8%；专利案件54件，占12.8%；其他案件82件，占19.4%。",
      [
        "partition 423 = 287 + 54 + 82 consistent", "share 287 / 423 = 67.8% consistent",
        "share 54 / 423 = 12.8% consistent", "share 82 / 423 = 19.4% consistent",
      ]),
    EquationTests.Case(
      "so many times an amount", "对少缴的210万元处0.6倍罚款计126万元。",
      ["distribution 1260000 = 0.6 x 2100000 consistent"]),
    EquationTests.Case(
      "two rates of one group", "给机关64名工作人员每人发放购物卡1000元、慰问金500元，共计9.6万元。",
      ["distribution 96000 = 64 x 1000 + 64 x 500 consistent"]),
    EquationTests.Case(
      "the product behind 各", "对3家工厂各处罚款4.5万元，共计13.5万元。", ["distribution 135000 = 3 x 45000 consistent"]),
    EquationTests.Case(
      "percentages before their figures",
      "处理6940人次，四种形态占比依次为68.6%、24.7%、3.4%、3.3%。其中，第一种形态4761人次，第二种形态1714人次，第三种形态236人次，第四种形态229人次。",
      [
        "partition 6940 = 4761 + 1714 + 236 + 229 consistent", "share 4761 / 6940 = 68.6% consistent",
        "share 1714 / 6940 = 24.7% consistent", "share 236 / 6940 = 3.4% consistent",
        "share 229 / 6940 = 3.3% consistent",
      ]),
    EquationTests.Case(
      "a base behind its part", "张某委托他人打卡48次，占其应巡河次数60次的80%。", ["share 48 / 60 = 80% consistent"]),
    EquationTests.Case(
      "two changes in one 分别", "全市查处问题54起、67人。与去年同期的48起、56人相比，分别上升12.5%和19.6%。",
      ["growth 54 / 48 = +12.5% consistent", "growth 67 / 56 = +19.6% consistent"]),
    EquationTests.Case("由 and 至", "门诊次均费用由286元降至241元，下降15.7%。", ["growth 241 / 286 = -15.7% consistent"]),
    EquationTests.Case(
      "a change with a wrong digit", "罚没入库2.15亿元。与去年同期的1.72亿元相比，罚没收入增长35%。",
      ["growth 215000000 / 172000000 = +35% inconsistent"]),
    EquationTests.Case(
      "a share with a wrong digit", "一季度共查处问题138起。从领域看，三个领域86起，占68.3%。",
      ["subset 86 <= 138 consistent", "share 86 / 138 = 68.3% inconsistent"]),
    EquationTests.Case(
      "all that was taken, a digit short", "2021年，李某虚列人员，套取资金13.5万元。2022年，李某受到开除党籍处分，违纪所得1.35万元全部收缴。",
      ["repeat 135000 = 13500 inconsistent"]),
    EquationTests.Case(
      "a list behind a colon that leaves some out", "对36名公职人员追责问责：党纪政务处分14人，诫勉11人，批评教育6人。",
      ["partition 36 = 14 + 11 + 6 inconsistent"]),
    EquationTests.Case(
      "acts on persons counted behind them", "给予党纪处分6人次、政务处分4人次，共处分8人。", ["overlap 6 <= 8 <= 10 consistent"]),
    EquationTests.Case(
      "a change is no part", "全市发生事故1127起，其中较大事故2起，同比增加1起。", ["subset 2 <= 1127 consistent"]),
    EquationTests.Case(
      "an amount that opens its clause", "张某收取现金7800元。李某被诫勉谈话。7800元已如数退还。", ["repeat 7800 = 7800 consistent"]),
    EquationTests.Case(
      "a total taken up to be divided", "对163名责任人予以问责。163名被问责人员中，县处级7人、乡科级156人。",
      ["partition 163 = 7 + 156 consistent", "repeat 163 = 163 consistent"]),
    EquationTests.Case(
      "an amount in capitals and in digits", "合计罚款人民币伍拾万零伍仟元（505000元）。", ["repeat 505000 = 505000 consistent"]
    ),
    EquationTests.Case(
      "二人 takes up the names", "张某分得8.4万元，李某分得4.2万元，二人涉嫌犯罪问题已移送司法机关。",
      ["enumeration 2 = |{张某, 李某}| consistent"]),
    EquationTests.Case(
      "items that number themselves", "存在三个问题：一是把关不严，二是监管缺位，三是作风漂浮。",
      ["enumeration 3 = |{一是, 二是, 三是}| consistent"]),
    EquationTests.Case(
      "cases told one by one", "今日公布3宗个案：首宗涉及借贷，第二宗涉及兼职，第三宗涉及申报。",
      ["enumeration 3 = |{首宗, 第二宗, 第三宗}| consistent"]),
    EquationTests.Case(
      "the first of three works behind its verb", "检查发现向阳煤矿、东风一号井、红岩煤矿3处矿井存在隐患。向阳煤矿停产。",
      ["enumeration 3 = |{向阳煤矿, 东风一号井, 红岩煤矿}| consistent"]),
    EquationTests.Case("a case of which no other is told", "今日公布3宗个案，首宗涉及借贷。", []),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
