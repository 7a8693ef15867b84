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
    Case("larger, but in a clause of its own", "某院收到来信1415件，含上月留待处理的信件，已处理来信1430件。", []),
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

  /// The figures of published totals, in sentences of our own.
  static let publishedArithmetic = [
    Case(
      "by rank", "全省共处分24163人，其中厅局级干部135人、县处级干部1223人、乡科级干部3652人、一般干部3422人、农村和企业等其他人员15731人。",
      ["partition 24163 = 135 + 1223 + 3652 + 3422 + 15731 consistent"]),
    Case(
      "by form, with shares",
      "全省运用“四种形态”处理62902人次。其中，第一种形态37170人次，占59.1%；第二种形态17958人次，占28.5%；第三种形态4020人次，占6.4%；第四种形态3754人次，占6.0%。",
      [
        "partition 62902 = 37170 + 17958 + 4020 + 3754 consistent", "share 37170 / 62902 = 59.1% consistent",
        "share 17958 / 62902 = 28.5% consistent", "share 4020 / 62902 = 6.4% consistent",
        "share 3754 / 62902 = 6% consistent",
      ]),
    Case(
      "Party and government discipline overlap", "全国共处分67.7万人，其中党纪处分50.2万人、政务处分22万人。",
      ["overlap 502000 <= 677000 <= 722000 consistent"]),
    Case(
      "a slip of one digit",
      "全国处分24万人，其中省部级干部13人、厅局级干部1314人、县处级干部900人、乡科级干部3.3万人、一般干部3.9万人、农村和企业等其他人员15.9万人。",
      ["partition 240000 = 13 + 1314 + 900 + 33000 + 39000 + 159000 inconsistent"]),
    Case(
      "the slip repaired",
      "全国处分24万人，其中省部级干部13人、厅局级干部1314人、县处级干部9000人、乡科级干部3.3万人、一般干部3.9万人、农村和企业等其他人员15.9万人。",
      ["partition 240000 = 13 + 1314 + 9000 + 33000 + 39000 + 159000 consistent"]),
    Case(
      "places that share a figure", "全省共处分1797人，其中甲市707人、乙市362人、丙市238人、丁市209人，戊市、己市均为117人，庚市34人、辛市13人。",
      ["distribution 1797 = 707 + 362 + 238 + 209 + 2 x 117 + 34 + 13 consistent"]),
    Case(
      "places make the whole, modes overlap",
      "三省共问责48人，其中甲省21人、乙省18人、丙省9人。从处理方式看，通报批评11人次、诫勉37人次、党纪处分9人次。",
      ["partition 48 = 21 + 18 + 9 consistent", "overlap 37 <= 48 <= 57 consistent"]),
    Case(
      "more and less exact figures",
      "运用“四种形态”批评教育帮助和处理1.31万余人次，其中第一种形态1.13万余人次、第二种形态1455人次、第三种形态261人次、第四种形态123人次。",
      ["partition 13100 = 11300 + 1455 + 261 + 123 consistent"]),
  ]

  static let lists = [
    Case("其余 closes a list", "某厂排放废水1000吨，其中达标排放700吨，其余300吨未经处理。", ["partition 1000 = 700 + 300 consistent"]),
    Case(
      "其余 that does not", "某厂排放废水1000吨，其中达标排放700吨，其余200吨未经处理。", ["partition 1000 = 700 + 200 inconsistent"]),
    Case("done and undone", "共发现问题58个，已整改45个，尚未整改13个。", ["partition 58 = 45 + 13 consistent"]),
    Case(
      "done and undone that miss the whole", "共发现问题58个，已整改45个，尚未整改23个。",
      ["partition 58 = 45 + 23 inconsistent"]),
    Case("parts left unsaid", "某市共问责30人，其中党纪处分12人、政务处分8人。", ["subset 12 + 8 <= 30 consistent"]),
    Case("an open list", "全省处分1.2万人，其中厅局级70人、县处级600人。", ["subset 70 + 600 <= 12000 consistent"]),
    Case(
      "several measures", "全市共清理办公用房1200间、3.6万平方米，其中市直机关800间、2.4万平方米，县区400间、1.2万平方米。",
      ["partition 1200 = 800 + 400 consistent", "partition 36000 = 24000 + 12000 consistent"]),
    Case("years that are not added", "去年全市查处问题120件，问责45人；今年查处问题150件，问责52人。", []),
    Case(
      "a bracket ends 其中", "全省处分300人（其中党纪处分200人、政务处分150人），移送检察机关31人。",
      ["overlap 200 <= 300 <= 350 consistent"]),
    Case(
      "sums in two steps", "蒋某某将承包款4.2万元、租金1.5万元存入个人账户，其中3.6万元用于建房，其余2.1万元偿还债务。截留的5.7万元全部归还集体。",
      ["partition 57000 = 42000 + 15000 consistent", "partition 57000 = 36000 + 21000 consistent"]),
    Case("one and the other", "查处两名工作人员，一名被开除，另一名受到记过处分。", ["partition 2 = 1 + 1 consistent"]),
    Case("no upper bound", "近9000次巡查，最少3次，最少1次。", []),
  ]

  static let groups = [
    Case("各 with a verb", "某市两个县各抽调4人，三个乡各抽调2人，共14人。", ["distribution 14 = 2 x 4 + 3 x 2 consistent"]),
    Case(
      "the rest 各", "被告首项控罪罚款5000元，其余五项控罪各罚款1500元，合共罚款12500元。",
      ["distribution 12500 = 5000 + 5 x 1500 consistent"]),
    Case("每", "该局向210户个体户多收费用6.3万元，每户300元。", ["distribution 63000 = 210 x 300 consistent"]),
    Case("人均", "赵某向28名职工发放补贴共12.32万元，人均4400元。", ["distribution 123200 = 28 x 4400 consistent"]),
    Case(
      "两人各", "李某与王某套取资金6万元，两人各分得3万元。",
      [
        "distribution 60000 = 2 x 30000 consistent", "enumeration 2 = |{李某, 王某}| consistent",
      ]),
  ]

  static let procedures = [
    Case(
      "立案, 处分", "全市立案纪检监察干部482人，处分347人，移送司法机关7人。",
      [
        "subset 347 <= 482 consistent", "subset 7 <= 482 consistent",
      ]),
    Case("受理, 办结", "全市受理举报300件，办结280件。", ["subset 280 <= 300 consistent"]),
    Case("a lead becomes a case", "该县发现问题线索5个，查处2件3人。", ["subset 2 <= 5 consistent"]),
    Case("what was taken and given back", "多发补助资金6.3万元，截至目前已追缴5.7万元。", ["subset 57000 <= 63000 consistent"]),
    Case("different nouns", "全市受理举报300件，查处问题65件。", []),
  ]

  static let references = [
    Case("上述", "华光音像出版社、文海音像出版社被查。上述两家出版社均受到停业整顿处分。", ["enumeration 2 = |{华光音像出版社, 文海音像出版社}| consistent"]),
    Case(
      "a body before names", "检查发现向阳煤矿、东风一号井、红旗煤矿3处矿井存在隐患。",
      ["enumeration 3 = |{向阳煤矿, 东风一号井, 红旗煤矿}| consistent"]),
    Case("places by name", "督察组进驻合肥、芜湖、蚌埠3个市。", ["enumeration 3 = |{合肥, 芜湖, 蚌埠}| consistent"]),
    Case("the same words", "另有尚未启动8个项目。年底前，对尚未启动的8个项目逐一督办。", ["repeat 8 = 8 consistent"]),
    Case(
      "cases without numbers",
      "近日，某县纪委监委对3起典型案例进行公开曝光。\n"
        + "甲镇验收把关不严问题。2018年7月，服务中心主任田某某受到政务记过处分。\n"
        + "乙镇原镇长谭某挪用资金，受到党内警告处分。\n"
        + "丙镇工作队走读问题。队长侯某被诫勉谈话。",
      ["enumeration 3 = |{田某某, 谭某, 侯某}| consistent"]),
    Case(
      "some of the cases",
      "近日，某县纪委监委对5起典型案例进行公开曝光。\n"
        + "甲镇验收把关不严问题。2018年7月，服务中心主任田某某受到政务记过处分。\n"
        + "乙镇原镇长谭某挪用资金，受到党内警告处分。\n"
        + "丙镇工作队走读问题。队长侯某被诫勉谈话。",
      []),
    Case(
      "a headline that differs", "某县一中学300人中毒\n3月18日，该校有215人到医院就诊，其中13人症状较重。",
      ["subset 13 <= 215 consistent", "repeat 300 = 215 inconsistent"]),
    Case(
      "two fines of the same height", "对甲公司罚款60万元；对乙公司罚款60万元，合计120万元。",
      ["partition 1200000 = 600000 + 600000 consistent"]),
    Case(
      "named in groups", "张某、李某、王某3名同志被问责。决定给予张某、李某党内警告处分，给予王某政务记过处分。",
      [
        "enumeration 3 = |{张某, 李某, 王某}| consistent", "partition 3 = 2 + 1 consistent",
      ]),
  ]

  static let all = partsAndWholes + others + publishedArithmetic + lists + groups + procedures + references

  @Test(arguments: all) func checks(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }

  @Test(arguments: all) func messagesNameTheEquation(_ item: Case) throws {
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
