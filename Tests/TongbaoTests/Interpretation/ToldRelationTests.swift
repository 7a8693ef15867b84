import Testing

@testable import Tongbao

/// Relations that the words tell where no 其中 stands: beside each other in one clause, behind 分别, by what is left over;
/// and what looks like one and is none.
@Suite struct ToldRelationTests {
  static let cases: [EquationTests.Case] = [
    EquationTests.Case(
      "分别 behind a total",
      "有关部门提出12项改进建议，分别向甲局提出5项、向乙局提出7项。",
      ["partition 12 = 5 + 7 consistent"]),
    EquationTests.Case(
      "a total and its parts in one clause",
      "有关部门对9名责任人给予党纪政务处分4人、诫勉5人。",
      ["partition 9 = 4 + 5 consistent"]),
    EquationTests.Case(
      "a total and its parts in one clause: inconsistent",
      "有关部门对9名责任人给予党纪政务处分4人、诫勉50人。",
      ["partition 9 = 4 + 50 inconsistent"]),
    EquationTests.Case(
      "one by one",
      "某分局两名民警殴打群众，一名被行政撤职，一名被辞退。",
      ["partition 2 = 1 + 1 consistent"]),
    EquationTests.Case(
      "分别为 ends where nothing is counted",
      "检查发现甲矿、乙矿2处矿井存在隐患17项，分别为8项、5项、4项，当场责令停产，对2处矿井罚款12万元。",
      ["partition 17 = 8 + 5 + 4 consistent", "enumeration 2 = |{甲矿, 乙矿}| consistent"]),
    EquationTests.Case(
      "其中 behind two totals",
      "暗访发现问题35个，涉及12个单位，其中脱岗8个、玩游戏6个、态度生硬9个、推诿12个。",
      ["partition 35 = 8 + 6 + 9 + 12 consistent"]),
    EquationTests.Case(
      "一项 without a number of its own",
      "被告被控五项罪名，包括四项受贿罪名及一项行贿罪名。",
      ["partition 5 = 4 + 1 consistent"]),
    EquationTests.Case(
      "即 behind a total",
      "两人合共面对11项控罪，即7项受贿罪，以及4项洗钱罪。",
      ["partition 11 = 7 + 4 consistent"]),
    EquationTests.Case(
      "shares that make a hundred",
      "全年议定事项50项，到年末办结12项，占24%；在办38项，占76%。",
      [
        "partition 50 = 12 + 38 consistent", "share 12 / 50 = 24% consistent",
        "share 38 / 50 = 76% consistent",
      ]),
    EquationTests.Case(
      "a long list in brackets",
      "向六家养老院追回补贴76.5万元（石桥养老院312500元；清水养老院204300元；柳树养老院98600元；青石养老院71200元；白水养老院46900元；云台养老院31500元）。",
      ["partition 765000 = 312500 + 204300 + 98600 + 71200 + 46900 + 31500 consistent"]),
    EquationTests.Case(
      "what 这 takes up, of which a share is told",
      "甲县曝光14批次、126起；乙县曝光9批次、314起。在这440起问题中，涉农领域154起，占总数的35%。",
      [
        "partition 440 = 126 + 314 consistent", "subset 154 <= 440 consistent",
        "share 154 / 440 = 35% consistent",
      ]),
    EquationTests.Case(
      "a second 其中 divides the part before it",
      "委员会全年收到2310宗申诉，已审结当中2284宗申诉，对其中96宗申诉展开聆讯。",
      ["subset 2284 <= 2310 consistent", "subset 96 <= 2284 consistent"]),
    EquationTests.Case(
      "bodies and the rest",
      "对24家企业依法处理，其中对石桥县甲铸造有限公司、石桥县乙建材有限公司分别罚款15万元、8万元，其余22家予以警告。",
      ["partition 24 = 22 + 2 consistent"]),
    EquationTests.Case(
      "those who died and those who were hurt",
      "事故共造成3人死亡、4人受伤：面包车上2人死亡、1人受伤，行人1人死亡、1人受伤，另有2人受伤。",
      ["partition 3 = 2 + 1 consistent", "partition 4 = 1 + 1 + 2 consistent"]),
    EquationTests.Case(
      "both sanctions at once",
      "共处分8人，给予党纪处分6人次、政务处分4人次，其中2人同时受到党纪处分和政务处分。",
      ["subset 2 <= 8 consistent"]),
    EquationTests.Case(
      "the rest behind a share",
      "全县认定问题项目73个。已完成整治68个，占问题项目总数的93.2%；剩余5个正在推进。",
      ["partition 73 = 68 + 5 consistent", "share 68 / 73 = 93.2% consistent"]),
    EquationTests.Case(
      "the rest behind a share: inconsistent",
      "全县认定问题项目73个。已完成整治68个，占问题项目总数的93.2%；剩余50个正在推进。",
      ["partition 73 = 68 + 50 inconsistent", "share 68 / 73 = 93.2% consistent"]),
    EquationTests.Case(
      "a third",
      "应清退的63座电站仍有21座未清退，占三分之一。",
      ["subset 21 <= 63 consistent", "share 21 / 63 = 33.3% consistent"]),
    EquationTests.Case(
      "from one year to another",
      "全区罚单由2017年的190万张增至2019年的244万张，升幅28.4%。",
      ["growth 2440000 / 1900000 = +28.4% consistent"]),
    EquationTests.Case(
      "a change is no base",
      "全年发生事故1290起，同比减少190起，下降12.8%。",
      ["growth 1290 / (1290 + 190) = -12.8% consistent"]),
    EquationTests.Case(
      "a change in money is no base",
      "4月，预算收入完成24627万元，比上年减收1070万元，下降4.2%。",
      []),
    EquationTests.Case(
      "a difference: consistent",
      "24家企业上报产值47.81亿元，核实数为29.36亿元，虚报18.45亿元。",
      ["partition 4781000000 = 2936000000 + 1845000000 consistent"]),
    EquationTests.Case(
      "a difference: inconsistent",
      "24家企业上报产值47.81亿元，核实数为23.96亿元，虚报18.45亿元。",
      ["partition 4781000000 = 2396000000 + 1845000000 inconsistent"]),
    EquationTests.Case(
      "a difference: no relation",
      "某村取得收入47.81万元，支出29.36万元，拖欠工程款18.54万元。",
      []),
    EquationTests.Case(
      "a misprinted 万",
      "全市对29万名责任人进行问责，其中党纪政务处分11人、诫勉谈话18人。",
      ["partition 290000 = 11 + 18 inconsistent"]),
    EquationTests.Case(
      "one part beyond reason",
      "全区17名党员受到党纪政务处分，其中开除党籍6人、开除公职200人。",
      ["subset 6 <= 17 consistent", "subset 200 <= 17 inconsistent"]),
    EquationTests.Case(
      "words before 等",
      "抽调住建、公安、法院等8个部门集中办公。",
      ["subset 3 <= 8 consistent"]),
    EquationTests.Case(
      "a part of a group",
      "购买的仔猪360头中的84头以每头400元的价格卖出，得款33600元。",
      ["subset 84 <= 360 consistent", "distribution 33600 = 84 x 400 consistent"]),
    EquationTests.Case(
      "a row of counts in which 的有 sets up nothing",
      "该署全年立案293件，开立协查案件33件，不具条件而须归档的有393件。",
      []),
    EquationTests.Case(
      "a stage behind the list that divides the one before",
      "某市处理责任人203人，包括处级51人、科级152人；移送司法机关7人。",
      ["partition 203 = 51 + 152 consistent", "subset 7 <= 203 consistent"]),
    EquationTests.Case(
      "a stage beside its share",
      "审计发现问题236个。有关单位十分重视。各县逐项研究。各乡认真落实。年底前，近八成问题（186个）已整改到位。",
      ["subset 186 <= 236 consistent", "share 186 / 236 = 80% consistent"]),
    EquationTests.Case(
      "two things at two stages",
      "各地排查违建项目4126个、涉及别墅31400栋，认定问题项目73个、别墅2180栋。",
      ["subset 73 <= 4126 consistent", "subset 2180 <= 31400 consistent"]),
    EquationTests.Case(
      "the first of a list is no total of the others",
      "某局指出，上述6起案例中，高校3起、技校1起、中小学2起，涉及师德的多个方面。",
      ["partition 6 = 3 + 1 + 2 consistent"]),
    EquationTests.Case(
      "what is compared with is divided by nothing",
      "上半年共查处干部150人，比2018年同期的240人少了90人，其中机关98人，企业45人，其他7人。",
      ["partition 150 = 98 + 45 + 7 consistent", "growth 240 = 150 + 90 consistent"]),
    EquationTests.Case(
      "a count taken up as an object",
      "检查发现3家企业存在隐患，责令停产，对3家企业罚款38万元。",
      ["repeat 3 = 3 consistent"]),
    EquationTests.Case(
      "a list that its last member closes, of a rounded total",
      "某省共处分4.1万人（其中党纪处分3万人）。处分厅级320人，处级0.2万人，科级0.9万人，"
        + "其他人员3.0万人。",
      [
        "subset 30000 <= 41000 consistent",
        "partition 41000 = 320 + 2000 + 9000 + 30000 consistent",
      ]),
    EquationTests.Case(
      "equal members of two lists",
      "某省立案870件，其中立案厅级干部7人、处级干部40人。某省处分800人，其中处分厅级干部7人、处级干部38人。",
      ["subset 7 + 38 <= 800 consistent"]),
    EquationTests.Case("two averages", "甲片区查处干部40人，平均4人；乙片区查处干部24人，平均4人。", []),
    EquationTests.Case(
      "a total that is a part itself",
      "两县交办问题200件。甲县交办120件，办结90件；乙县交办80件，办结60件。合计办结150件，其余50件正在办理。",
      [
        "partition 200 = 120 + 80 consistent",
        "partition 200 = 150 + 50 consistent",
        "partition 150 = 90 + 60 consistent",
      ]),
    EquationTests.Case(
      "items that are counted themselves",
      "某市收到来信35件，其中，已办结19件、阶段性办结9件、未办结7件，责令整改4家。",
      ["partition 35 = 19 + 9 + 7 consistent"]),
    EquationTests.Case(
      "a figure in brackets is no whole",
      "全县收案146件（不含上年旧存2880件），处置线索35件。其中，乡镇收案27199件。",
      []),
    EquationTests.Case(
      "percentages that belong to what stands before",
      "审结甲类一审案件228.2万件，二审案件23.1万件，分别占同类案件总数的86.06%、8.73%。审结乙类一审案件4.0万件，"
        + "二审案件2.4万件，分别占同类案件总数的34.10%、20.20%。",
      []),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
