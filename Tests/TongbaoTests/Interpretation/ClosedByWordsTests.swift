import Testing

@testable import Tongbao

/// What the words beside a number close, share out, or take up: each with a slip of the pen that they tell.
///
/// Texts that look alike and are true stand in `NoFalseAlarmTests`.
@Suite struct ClosedByWordsTests {
  static let lists = [
    EquationTests.Case(
      "compound holder",
      "客车核载45人，实载38人；货车载有3人。客货车上共有47人，2人未受伤。",
      ["partition 47 = 38 + 3 inconsistent"]),
    EquationTests.Case(
      "a ledger",
      "食堂总收入2216.4万元，总支出2087万元，结余128.5万元，全部滞留在公司账户。",
      ["partition 22164000 = 20870000 + 1285000 inconsistent"]),
    EquationTests.Case(
      "places that are all named",
      "督察组对曲靖、玉溪、昭通3个州市开展督察，共问责60人。其中，昭通市问责人数最多，为37人；曲靖市、玉溪市分别为22人和10人。",
      ["partition 60 = 37 + 22 + 10 inconsistent", "enumeration 3 = |{曲靖, 玉溪, 昭通}| consistent"]),
    EquationTests.Case(
      "a list beside a list",
      "全省查处问题418起，处理603人。从级别看，查处地厅级问题3起、县处级问题41起、乡科级及以下问题374起，处理人数分别为4人、37人、542人。",
      ["partition 418 = 3 + 41 + 374 consistent", "partition 603 = 4 + 37 + 542 inconsistent"]),
    EquationTests.Case(
      "two divisions of one total",
      "转办举报件11件。按区域分，甲区6件、乙县2件、丙县2件、丁县3件；按类型分，水污染5件、大气污染3件、噪声2件、土壤1件。",
      ["partition 11 = 6 + 2 + 2 + 3 inconsistent", "partition 11 = 5 + 3 + 2 + 1 consistent"]),
    EquationTests.Case(
      "the last digit dropped",
      "全区原有的21家机构，注销147家、转型58家，仅保留11家。",
      ["partition 21 = 147 + 58 + 11 inconsistent"]),
    EquationTests.Case(
      "a division elsewhere",
      "收到举报1562件，交办1187件。甲县交办587件，乙县交办400件，丙县交办200件。从类型看，水污染682件，大气污染401件，噪声93件，其他8件。",
      [
        "subset 1187 <= 1562 consistent", "partition 1187 = 587 + 400 + 200 consistent",
        "partition 1187 = 682 + 401 + 93 + 8 inconsistent",
      ]),
    EquationTests.Case(
      "what is left",
      "排查隐患2147条，已整改2058条，其余98条均已下达限期整改指令。",
      ["partition 2147 = 2058 + 98 inconsistent"]),
    EquationTests.Case(
      "an amount lost in the rounding",
      "食堂总收入2216.4万元，总支出2087.9万元，结余128.5万元，结余中有76元被转走，其余52.5万元滞留。",
      ["partition 22164000 = 20879000 + 1285000 consistent", "partition 1285000 = 76 + 525000 inconsistent"]),
    EquationTests.Case(
      "one by one and the other",
      "两名工作人员酒后执法，二名被行政开除，另一名受到行政记过处分。",
      ["partition 2 = 2 + 1 inconsistent"]),
    EquationTests.Case(
      "each group",
      "6个巡察组向18个党组织反馈了情况，每个组2个。",
      ["distribution 18 = 6 x 2 inconsistent"]),
    EquationTests.Case(
      "punished in both ways",
      "受到党纪处分的21人、政务处分的18人，诫勉35人，其中33人同时受到党纪处分和政务处分。",
      ["subset 33 <= 21 inconsistent"]),
    EquationTests.Case(
      "collected of what was owed",
      "2019年以来，该中心少收租金31万元。王某被给予政务记过处分，所欠租金已追缴244.6万元。",
      ["subset 2446000 <= 310000 inconsistent"]),
    EquationTests.Case(
      "a part of a product and a sum",
      "第一项违规罚款3万元，其余四项各罚款1万元，合计罚款7万元。",
      ["distribution 70000 = 30000 + 4 x 10000 consistent"]),
    EquationTests.Case(
      "those who shared",
      "会计张某伙同李某伪造合同，六人从中收取31.7万元，张某分得20.2万元、李某分得11.5万元。",
      ["partition 317000 = 202000 + 115000 consistent", "enumeration 6 = |{张某, 李某}| inconsistent"]),
    EquationTests.Case(
      "those who gave back",
      "张某被开除党籍，李某受到警告处分，八人退缴好处费5.8万元。",
      ["enumeration 8 = |{张某, 李某}| inconsistent"]),
    EquationTests.Case(
      "nobody is 一人均",
      "张某被判刑，李某被判刑。一人均提起上诉。",
      ["enumeration 1 = |{张某, 李某}| inconsistent"]),
    EquationTests.Case(
      "things told of again",
      "东湖、西湖五座粮库账实不符，其中东湖粮库短少1240吨、西湖粮库短少620吨。",
      ["enumeration 5 = |{东湖, 西湖}| inconsistent"]),
    EquationTests.Case(
      "tasks",
      "今年要把改进工作作风、查办大案要案、纠正不正之风七项工作一起抓。",
      ["enumeration 7 = |{作风, 查办大案要案, 纠正不正之风}| inconsistent"]),
    EquationTests.Case(
      "names and numbers alike",
      "发现东山煤矿、杜家一号井、西山煤矿8处矿井存在隐患17项，分别为8项、5项、4项。责令3处矿井停产。",
      ["partition 17 = 8 + 5 + 4 consistent", "enumeration 8 = |{煤矿, 杜家一号井, 西山煤矿}| inconsistent"]),
    EquationTests.Case(
      "made known",
      "现将7起违法行为向社会公布。\n一、石桥建筑劳务有限公司拖欠报酬案\n该公司拖欠工资。\n二、清水镇家具厂使用童工案\n该厂招用童工。\n三、石桥汽车服务有限公司拖欠工资案\n该公司拖欠工资。",
      ["enumeration 7 = |{1, 2, 3}| inconsistent"]),
    EquationTests.Case(
      "a share of everything",
      "全省立案3.32万件。甲市、乙市、丙市分别立案5000件、4350件、4000件，合计立案13350件，占全省的400.2%。",
      ["partition 13350 = 5000 + 4350 + 4000 consistent", "share 13350 / 33200 = 400.2% inconsistent"]),
    EquationTests.Case(
      "more than there are",
      "发现问题36个，近八成问题（186个）已整改。",
      ["subset 186 <= 36 inconsistent", "share 186 / 36 = 80% inconsistent"]),
    EquationTests.Case(
      "the sum and its parts",
      "抽查项目268个，涉及资金42.37亿元，其中省级资金18.2亿元、市县资金24.17亿元。涉及金额1.28亿元，占抽查资金的0.030%。",
      [
        "partition 4237000000 = 1820000000 + 2417000000 consistent",
        "share 128000000 / 4237000000 = 0.03% inconsistent",
      ]),
  ]

  static let repeats = [
    EquationTests.Case(
      "the same gain",
      "张某经营的牛肉无检疫证明，违法所得4.2元。市场监管局没收违法所得420元。",
      ["repeat 4.2 = 420 inconsistent"]),
    EquationTests.Case(
      "a lost 万",
      "2018年，张某收取“好处费”4.5元。2020年，张某被开除党籍，追缴违法所得4.5万元。",
      ["repeat 4.5 = 45000 inconsistent"]),
    EquationTests.Case(
      "paid unduly",
      "致使13户不符合条件的农户领取补助26万元。张某受到处分，违规发放的28万元已追回21.8万元。",
      ["subset 218000 <= 280000 consistent", "repeat 260000 = 280000 inconsistent"]),
    EquationTests.Case(
      "handed over of a product",
      "李某将仔猪84头以每头400元的价格卖出，所得33600元用于开支。李某受到处分，3600元上缴财政。",
      [
        "distribution 33600 = 84 x 400 consistent", "subset 3600 <= 33600 consistent",
        "repeat 33600 = 3600 inconsistent",
      ]),
    EquationTests.Case(
      "the only sum, told twice",
      "前督察受贿63万元判囚四年\n张某每次收取6万元，先后6次，合共36万元。法官判处张某监禁四年，下令归还36万元。",
      [
        "distribution 360000 = 6 x 60000 consistent", "repeat 630000 = 360000 inconsistent",
        "repeat 360000 = 360000 consistent",
      ]),
    EquationTests.Case(
      "given back",
      "前督察受贿36万元判囚四年\n张某先后收受贿款，合共36万元。法官判处张某监禁四年，下令他归还63万元。",
      ["repeat 360000 = 360000 consistent", "repeat 360000 = 630000 inconsistent"]),
    EquationTests.Case(
      "made good",
      "供羊企业少供192只，张某受到处分。目前，592只羊已由企业全部补齐。",
      ["repeat 192 = 592 inconsistent"]),
    EquationTests.Case(
      "outvoted by two",
      "招用2名未成年人。\n责令将2名童工送回，二十人各使用3个月，罚款3万元。",
      ["repeat 2 = 20 inconsistent"]),
    EquationTests.Case(
      "above among others",
      "张某收受88家医药企业财物。市纪委给予张某处分，市人民检察院提起公诉。县卫健局将上述8家企业列入名单。",
      ["repeat 88 = 8 inconsistent"]),
  ]

  /// Totals that only the arithmetic bears out, and what falls short of them.
  static let totals = [
    EquationTests.Case(
      "sections that count in brackets",
      "对37名责任人员提出处理意见。\n（一）免予追究人员（1人）\n班长已在事故中身亡。\n（二）移送司法机关人员（6人）\n均已批准逮捕。\n"
        + "（三）给予处分人员（30人）\n由有关机关作出决定。",
      ["partition 37 = 1 + 6 + 30 consistent"]),
    EquationTests.Case(
      "sections that list those they count",
      "对9名责任人员、1家责任单位提出处理建议。\n（一）移送司法机关人员（3人）\n1.王建国，清河煤矿矿长。\n2.陈启荣，该矿总工程师；3.刘学明，该矿安全副矿长。上述3人已被刑事拘留。\n"
        + "（二）给予处分人员（4人）\n4.吴胜华，清水镇安监站站长。\n5.郑进水，清水镇副镇长。\n6.冯应舟，石桥县能源局科长。\n7.沈立生，石桥县能源局局长。\n"
        + "（三）给予行政处罚的人员（2人）和单位（1家）\n8.朱永胜，清河公司董事长。\n9.秦明发，清河煤矿总监。\n清河煤矿：罚款180万元。",
      [
        "partition 9 = 3 + 4 + 2 consistent", "enumeration 3 = |{王建国, 陈启荣, 刘学明}| consistent",
        "enumeration 4 = |{吴胜华, 郑进水, 冯应舟, 沈立生}| consistent", "enumeration 2 = |{朱永胜, 秦明发}| consistent",
        "repeat 3 = 3 consistent",
      ]),
    EquationTests.Case(
      "a sentence that counts nothing else", "共涉及11人，受到党纪处分的7人，作其他处理的4人。",
      ["partition 11 = 7 + 4 consistent"]),
    EquationTests.Case(
      "an increase told twice", "全省共立案312件，同比增加31件、增长11%。",
      ["growth 312 / (312 - 31) = +11% consistent"]),
    EquationTests.Case(
      "more than the month before", "全省共查处问题312起，较4月多查31起，环比增长11.0%。",
      ["growth 312 / (312 - 31) = +11% consistent"]),
    EquationTests.Case(
      "sections that leave some out",
      "对37名责任人员提出处理意见。\n（一）免予追究人员（1人）\n班长已在事故中身亡。\n（二）移送司法机关人员（6人）\n均已批准逮捕。\n"
        + "（三）给予处分人员（28人）\n由有关机关作出决定。",
      []),
    EquationTests.Case(
      "a headline's total",
      "某市三周通报典型案件310起\n昨日，市纪委通报典型案件130起。此前两周共通报典型案件180起。",
      ["partition 310 = 130 + 180 consistent"]),
    EquationTests.Case(
      "those below the ground",
      "该矿当班入井86人，74人安全升井。目前已确认8人遇难，4人被困。",
      ["partition 86 = 74 + 8 + 4 consistent"]),
    EquationTests.Case(
      "a search that goes on",
      "船上共有36人，获救20人，10人遇难，1人失踪。",
      []),
  ]

  @Test(arguments: lists + repeats + totals) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }

  /// A list of more than 400 counts is too long to be believed closed.
  @Test(arguments: [(380, true), (450, false)]) func longListsAreLeftAlone(_ count: Int, _ isFound: Bool)
    throws
  {
    let list = String(repeating: "甲镇1起、", count: count - 1)
    let record = try TestAnalyzer.record("全县查处问题\(count + 1)起，其中\(list)其余1起。")
    #expect(record.checks.contains { $0.verdict == .inconsistent } == isFound)
  }
}
