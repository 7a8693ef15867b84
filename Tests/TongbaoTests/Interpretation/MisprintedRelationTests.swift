import Testing

@testable import Tongbao

/// Texts with one number misprinted, each by words that say what it must agree with; and beside them texts that look alike
/// and are true.
@Suite struct MisprintedRelationTests {
  static let parts = [
    EquationTests.Case(
      "quarters",
      "1至6月，全省立案8964件，处分8147人。与一季度相比，二季度立案数有所上升：一季度立案4126件、处分3702人，二季度立案4388件、处分4445人。",
      ["partition 8964 = 4126 + 4388 inconsistent", "partition 8147 = 3702 + 4445 consistent"]),
    EquationTests.Case(
      "quarters of which the first is not told",
      "上半年，全省立案8964件。二季度立案4838件。",
      []),
    EquationTests.Case(
      "two groups of sentences",
      "全市查处问题418起，批评教育帮助和处理603人。从类型看，查处形式主义、官僚主义问题196起，批评教育帮助和处理310人。查处享乐主义、奢靡之风问题222起，批评教育帮助和处理302人。",
      ["partition 418 = 196 + 222 consistent", "partition 603 = 310 + 302 inconsistent"]),
    EquationTests.Case(
      "a report on each",
      "向五个县交办举报1187件。各县办理情况如下：甲县交办312件，办结241件；乙县交办189件，办结165件；丙县交办257件，办结180件；丁县交办264件，办结209件；戊县交办156件，办结131件。合计办结926件。",
      [
        "partition 1187 = 312 + 189 + 257 + 264 + 156 inconsistent",
        "partition 926 = 241 + 165 + 180 + 209 + 131 consistent", "subset 241 <= 312 consistent",
        "subset 165 <= 189 consistent", "subset 180 <= 257 consistent", "subset 209 <= 264 consistent",
        "subset 131 <= 156 consistent",
      ]),
    EquationTests.Case(
      "a total behind statements alike",
      "甲县交办312件，办结241件；乙县交办198件，办结165件；丙县交办257件，办结180件。合计办结568件。",
      [
        "partition 568 = 241 + 165 + 180 inconsistent", "subset 241 <= 312 consistent",
        "subset 165 <= 198 consistent", "subset 180 <= 257 consistent",
      ]),
    EquationTests.Case(
      "stages beside their total",
      "甲县交办312件，办结241件；乙县交办198件，办结165件；丙县交办257件，办结180件。合计办结586件。",
      [
        "partition 586 = 241 + 165 + 180 consistent", "subset 241 <= 312 consistent",
        "subset 165 <= 198 consistent", "subset 180 <= 257 consistent",
      ]),
    EquationTests.Case(
      "fines by lines",
      "甲公司违反第一项规定，处罚款120万元。\n甲公司违反第二项规定，处罚款60万元；违反第三项规定，处罚款60万元。以上合计罚款24万元。",
      ["partition 240000 = 1200000 + 600000 + 600000 inconsistent"]),
    EquationTests.Case(
      "given back in one",
      "张某将餐费1860元、购买月饼的费用1240元混入公务接待费中报销。张某受到党内警告处分，31000元已全部退缴。",
      ["partition 31000 = 1860 + 1240 inconsistent"]),
    EquationTests.Case(
      "given back in shares",
      "张某多支出差旅费3260元。张某受到警告处分，李某被批评教育，二人分别退赔2000元、12600元。",
      ["partition 3260 = 2000 + 12600 inconsistent", "enumeration 2 = |{张某, 李某}| consistent"]),
    EquationTests.Case(
      "what only differs",
      "张某收受现金3万元、购物卡2万元，受到党内警告处分，上缴违纪所得6万元。",
      ["partition 60000 = 30000 + 20000 consistent"]),
    EquationTests.Case(
      "done and the rest",
      "自来水公司向1846户用户收取押金。公司经理张某受到警告处分。截至3月底，已退还1703户，其余43户正在联系。",
      ["partition 1846 = 1703 + 43 inconsistent"]),
    EquationTests.Case(
      "done and the rest of one of two",
      "发现问题58个，建立制度12项，修订办法21项。目前已整改45个，其余31个正在整改。",
      ["subset 45 <= 58 consistent", "subset 31 <= 58 consistent"]),
    EquationTests.Case(
      "hurt",
      "事故造成7人死亡、32人受伤。伤者分送三家医院救治：甲县人民医院91人、乙市人民医院8人、丙县中医医院5人。",
      ["partition 32 = 91 + 8 + 5 inconsistent", "enumeration 3 = |{甲县人民医院, 乙市人民医院, 丙县中医医院}| consistent"]),
    EquationTests.Case(
      "hurt on two sides",
      "事故共造成3人死亡、4人受伤：面包车上2人死亡、1人受伤，行人10人死亡、1人受伤，另有2人受伤。",
      ["partition 3 = 2 + 10 inconsistent", "partition 4 = 1 + 1 + 2 consistent"]),
    EquationTests.Case(
      "one by one",
      "某分局两名民警殴打群众，一名被撤职，十名被辞退。",
      ["partition 2 = 1 + 10 inconsistent"]),
    EquationTests.Case(
      "three counts",
      "事故造成2人死亡，1人重伤，6人轻伤。",
      []),
    EquationTests.Case(
      "分别 and a place without a number",
      "3起事故的地点分别位于：甲辖区1起、乙辖区1起、丙辖区。",
      []),
    EquationTests.Case(
      "bodies and a rest that is too great",
      "对24家企业依法处理，其中对石桥县甲铸造有限公司、石桥县乙建材有限公司分别罚款15万元、8万元，其余220家予以警告。",
      ["partition 24 = 220 + 2 inconsistent"]),
    EquationTests.Case(
      "a part of a sum that is too great",
      "受理移送156人，已起诉118人，其中原厅局级干部5人、原县处级干部220人。",
      ["subset 118 <= 156 consistent", "subset 220 <= 118 inconsistent"]),
    EquationTests.Case(
      "a sum's part behind 合计",
      "分别问责19人、23人、11人，合计53人，其中厅级干部5人、处级干部380人。",
      ["partition 53 = 19 + 23 + 11 consistent", "subset 380 <= 53 inconsistent"]),
    EquationTests.Case(
      "分别为 right behind",
      "检查3处矿井，发现隐患17项，分别为80项、5项、4项。",
      ["partition 17 = 80 + 5 + 4 inconsistent"]),
    EquationTests.Case(
      "of papers",
      "张某发表的4篇论文中有2篇存在数据造假，10篇由他人代写。",
      ["subset 10 <= 4 inconsistent"]),
    EquationTests.Case(
      "dealt with and punished",
      "处理41人，给予党纪政务处分45人。",
      ["subset 45 <= 41 inconsistent"]),
    EquationTests.Case(
      "handed over and dealt with",
      "查处问题214起，处理287人，移送司法机关660人。",
      ["subset 660 <= 287 inconsistent"]),
    EquationTests.Case(
      "two items of a list",
      "批准逮捕62件；审查起诉130件。",
      []),
    EquationTests.Case(
      "one stage of a later year",
      "全市立案3件，处分5人。",
      []),
    EquationTests.Case(
      "given back beyond all",
      "被告人张某收受财物共计1026万元。张某如实供述，已退缴赃款9100万元。",
      ["subset 91000000 <= 10260000 inconsistent"]),
    EquationTests.Case(
      "acts and persons",
      "给予党纪处分6人次、政务处分4人次，共处分80人。",
      ["overlap 6 <= 80 <= 10 inconsistent"]),
    EquationTests.Case(
      "的有 behind an aside",
      "10个县中，立案数超过1500件的有40个。",
      ["subset 40 <= 10 inconsistent"]),
    EquationTests.Case(
      "each",
      "查处享乐主义、奢靡之风问题26起。在享乐主义、奢靡之风问题中，违规收送礼品11起、违规吃喝80起、违规发放津贴4起，公款旅游、公车私用、违规操办各1起。",
      ["distribution 26 = 11 + 80 + 4 + 3 x 1 inconsistent"]),
    EquationTests.Case(
      "far digits",
      "缴费最多的是3个乡镇。东部乡镇共缴费412户。8个乡镇中，有缴费户数上升的。",
      []),
    EquationTests.Case(
      "a line of names",
      "两名被告分别为：\n20名某某工程有限公司（某某）前董事：张某（47岁）、李某（52岁）。",
      ["subset 20 <= 2 inconsistent", "enumeration 20 = |{张某（47岁）, 李某（52岁）}| inconsistent"]),
    EquationTests.Case(
      "six hundred and nine",
      "甲法院判处9人有期徒刑。共骗取613名老人4287万元，受害的有六百余名老人。",
      ["subset 600 <= 613 consistent"]),
  ]

  static let amounts = [
    EquationTests.Case(
      "share of a named sum",
      "重点抽查项目268个，涉及资金42.37亿元。审计发现问题236个，涉及金额12.8亿元，占抽查资金的3.0%。",
      ["share 1280000000 / 4237000000 = 3% inconsistent"]),
    EquationTests.Case(
      "share of a view",
      "全市共发生道路交通事故1127起，死亡94人。\n从形态看，涉及货车的事故230起，占18.0%。",
      ["subset 230 <= 1127 consistent", "share 230 / 1127 = 18% inconsistent"]),
    EquationTests.Case(
      "due and done",
      "应退费用1.86亿元，已退1.97亿元，涉及学员2.3万余名，退费完成率96.2%。",
      ["subset 197000000 <= 186000000 inconsistent", "share 197000000 / 186000000 = 96.2% inconsistent"]),
  ]

  static let repeats = [
    EquationTests.Case(
      "households",
      "同一片区里的32户普通居民一再吃亏。问题查清后，为当年吃亏的320户居民重新核定了方案。",
      ["repeat 32 = 320 inconsistent"]),
    EquationTests.Case(
      "customers",
      "张某挪用15名客户款项，另查有2名客户的账单被改。该行已完成对150名客户的赔偿。",
      ["repeat 15 = 150 inconsistent"]),
    EquationTests.Case(
      "assistants",
      "2017年7月，张某带领两名协管员收费。\n5月15日，二十名协管员被解除劳动合同。",
      ["repeat 2 = 20 inconsistent"]),
    EquationTests.Case(
      "a pronoun",
      "张某将姐夫、堂弟2人选聘为护林员，至2018年3月二十人累计领取工资20800元。",
      ["repeat 2 = 20 inconsistent"]),
    EquationTests.Case(
      "7名被告分别为",
      "7人被控串谋诈骗罪名。案件周五提堂。\n77名被告分别为：\n",
      ["repeat 7 = 77 inconsistent"]),
    EquationTests.Case(
      "persons of the sentence before",
      "对张某等15名责任人予以问责。11人中，给予党内警告处分4人。",
      ["subset 4 <= 11 consistent", "subset 1 <= 15 consistent", "repeat 15 = 11 inconsistent"]),
    EquationTests.Case(
      "what is borrowed",
      "夏某挪出11.5万元，其中4万元借给砖瓦厂，6万元购买轿车，另有1.5万元用于吃喝。砖瓦厂所借400万元已归还。",
      ["partition 115000 = 40000 + 60000 + 15000 consistent", "repeat 40000 = 4000000 inconsistent"]),
    EquationTests.Case(
      "a labelled fine",
      "某公司违反规定裁罚案\n罚款金额: 24 万元\n\n甲公司未按规定申报，处罚款120万元。\n未按规定保存，处罚款120万元。以上合计240万元。",
      ["partition 2400000 = 1200000 + 1200000 consistent", "repeat 240000 = 2400000 inconsistent"]),
    EquationTests.Case(
      "a headline outvoted",
      "石桥县暗访通报12个单位\n2023年3月15日\n暗访发现问题35个，涉及120个单位。县作风办对12个单位进行通报。",
      ["repeat 12 = 12 consistent"]),
  ]

  static let lists = [
    EquationTests.Case(
      "mines",
      "检查发现东山煤矿、杜家一号井、西山煤矿30处矿井存在隐患。",
      ["enumeration 30 = |{煤矿, 杜家一号井, 西山煤矿}| inconsistent"]),
    EquationTests.Case(
      "links, one short",
      "审核、认定、发放二个环节由不同部门负责。",
      ["enumeration 2 = |{审核, 认定, 发放}| inconsistent"]),
    EquationTests.Case(
      "cases without numbers",
      "甲县水务局干部张某赌博案。2016年6月，张某受到党内警告处分。\n乙县镇政府干部李某赌博案。2016年5月，李某受到行政撤职处分。\n丙县中学教师王某赌博案。2016年6月，王某受到警告处分。\n上述3起案件共处理党员干部30人。",
      ["enumeration 30 = |{张某, 李某, 王某}| inconsistent"]),
  ]

  @Test(arguments: parts + amounts + repeats + lists) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
