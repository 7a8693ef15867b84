import Testing

@testable import Tongbao

/// Passages, and whom the sanctions in them fall on.
@Suite struct CaseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// Each as `name: codes`, in order.
    let cases: [String]

    init(_ name: String, _ text: String, _ cases: [String]) {
      (testDescription, self.text, self.cases) = (name, text, cases)
    }
  }

  static let persons = [
    Case("均", "张某某、李某某均受到党内警告处分。", ["张某某: PI1", "李某某: PI1"]),
    Case("each in turn", "给予张某某开除党籍处分，给予李某某、王某某留党察看一年处分。", ["张某某: PI5", "李某某: PI4", "王某某: PI4"]),
    Case("分别 before the names", "分别给予张某党内严重警告处分、李某政务记过处分。", ["张某: PI2", "李某: AD2"]),
    Case("分别 before the sanctions", "王某、赵某分别受到政务记过、政务警告处分。", ["王某: AD2", "赵某: AD1"]),
    Case(
      "a list with posts", "给予县粮食局局长张某，分管副局长李某某，某粮库主任王某等3人党内严重警告处分。",
      ["张某: PI2", "李某某: PI2", "王某: PI2"]),
    Case(
      "introduced before the sanction", "县民政局股长黄某某优亲厚友问题。黄某某为3名亲属办理低保。2020年1月，黄某某受到党内警告处分。",
      ["黄某某: PI1"]),
    Case("其", "经查，罗某某收受财物。决定给予罗某某开除党籍处分；由监委给予其开除公职处分。", ["罗某某: PI5 AD6"]),
    Case("a count takes up the names", "吴某某、郑某接受宴请。2人均受到政务警告处分，郑某另被调离岗位。", ["吴某某: AD1", "郑某: AD1 OH7"]),
    Case("people nobody names", "2021年1月，站长梁某某受到政务记过处分，该站2名工作人员被诫勉。", ["梁某某: AD2"]),
    Case("others of the same sentence", "给予洪某政务撤职处分，并对涉事单位和管理人员严肃问责。", ["洪某: AD5"]),
    Case("others who are only counted", "给予洪某政务撤职处分，另有两家单位的管理人员也已被追责。", ["洪某: AD5"]),
    Case("分别 behind another sanction", "2018年8月，侯某、鄢某被召回，分别受到党内警告处分和诫勉谈话。", ["侯某: PI1", "鄢某: FF6"]),
    Case("two of one regime are for two", "该中心主任王某、副主任吕某被给予政务记过、政务警告处分。", ["王某: AD2", "吕某: AD1"]),
    Case("a post that nobody names", "教师饶某某受到降低岗位等级处分，学校校长被诫勉谈话。", ["饶某某: AD7"]),
    Case("dealt with elsewhere", "公司原总经理莫某某（另案处理），现任副总经理谢某被诫勉。", ["莫某某: UM19", "谢某: FF6"]),
    Case("under review", "某市政协原副主席姚某某涉嫌严重违纪违法，仍在接受纪律审查和监察调查。", ["姚某某: SM5 SM5"]),
    Case(
      "numbered parties", "1.李建国，某市住建局局长，给予党内警告处分。2.王海涛，某市住建局副局长，给予政务降级处分。",
      ["李建国: PI1", "王海涛: AD4"]),
    Case(
      "two sanctions of two regimes are for both", "所长罗某某、副大队长李某2人被给予党内严重警告、撤职处分。",
      ["罗某某: PI2 AD5", "李某: PI2 AD5"]),
    Case("an inquiry and nothing else", "石桥镇石桥村村主任李某某因收受礼金被查。", ["李某某: "]),
    Case("under review without suspicion told", "石桥县副县长张某某接受审查调查。", ["张某某: SM5"]),
    Case("an interview", "交通局局长陆某某在接受采访时说，一名科长去年被通报。", []),
    Case("who presides", "市长陆某某今日主持召开会议，对相关责任人进行严肃处理。", []),
    Case("an official quoted", "保险局副局长蔡某某指出，今年共罚款3280万元。", []),
    Case(
      "posts that nobody names", "院长叶某某被免职。对该院书记等6名失职的责任人，进行党纪政纪处分。", ["叶某某: OH4"]),
    Case("cases published", "给予汪某某党内警告处分。近日，我县通报曝光了5起典型案例。", ["汪某某: PI1"]),
    Case(
      "the same kinds once more for each",
      "原所长李建国和某局原局长王海涛分别被判处有期徒刑2年、缓刑3年和有期徒刑1年、缓刑2年。",
      ["李建国: CR3 CR10", "王海涛: CR3 CR10"]),
    Case(
      "others counted in the next statement",
      "局长张某被立案侦查；对包括某局副局长在内的48人，建议给予党纪处分。", ["张某: CP1"]),
    Case("a court that sentenced", "在石桥县人民法院和清水县人民法院被判处有期徒刑二年。", []),
    Case("a count that closes a list of sanctions", "省委书记王建国要求严肃追责。免职或调离岗位6人。", []),
    Case("an official's report", "监察院副院长李建国也报告今年的弹劾人数，共弹劾8人。", []),
    Case(
      "a hospital and what it did",
      "石桥县人民医院存在超标准收费问题，套取基金21万元。县医疗保障局追回基金，行政处罚42万元。",
      ["石桥县人民医院: UM11"]),
    Case("a firm that nobody names", "镇长刘某被免职；供羊企业被追缴违法所得9万元。", ["刘某: OH4"]),
    Case("an umbrella word", "给予王某行政处罚，罚款5万元。", ["王某: AP3"]),
    Case(
      "a gloss behind one of several", "村支书罗某、村主任叶某（另案处理）、会计龙某骗取补助。罗某、龙某受到党内警告处分。",
      ["叶某: UM19", "罗某: PI1", "龙某: PI1"]),
    Case("the object of a step", "检察院依法逮捕原局长王建国。", ["王建国: CP6"]),
    Case(
      "several under review", "秘书长郑胜、管委会主任张卫、县人大主任王建国均涉嫌严重违纪违法，正接受审查调查。",
      ["郑胜: SM5", "张卫: SM5", "王建国: SM5"]),
    Case(
      "two who bear one masked name", "石桥镇镇长刘某违规操办婚宴。刘某受到党内警告处分。\n清水县中学校长刘某违规收费。刘某受到政务记过处分。",
      ["刘某: PI1", "刘某: AD2"]),
    Case(
      "a person taken up as 涉事教师", "三年级教师尹某体罚学生。学校对涉事教师作出扣发绩效工资处理。", ["尹某: FF11"]),
    Case("a school's head nobody names", "决定将涉事教师罗某停职，对负有责任的该校校长给予撤职处分。", ["罗某: OH10"]),
    Case("a surname inside a removal", "副部长罗光受贿。局长潘明已被逮捕。会议决定撤销罗的副部长职务。", ["潘明: CP6", "罗光: AD5"]),
    Case("对象 has no object", "村主任杨亮（非监察对象）受到通报批评和扣发绩效工资处理。", ["杨亮: FF7 FF11"]),
    Case("somebody else's crime", "另有5人因涉嫌向刘某某行贿被提起公诉。", []),
  ]

  static let bodies = [
    Case("a company fined", "市场监管局对甲某食品有限公司处以罚款8万元。", ["甲某食品有限公司: AP3"]),
    Case("ordered to", "责令市水利局党组作出书面检查。", ["市水利局党组: PO1"]),
    Case("a body inside a post", "县教育局副局长周某某监管不力，被诫勉谈话。", ["周某某: FF6"]),
    Case("a list of bodies", "责令甲县县委、县政府向甲市市委作出书面检查。", ["甲县县委: PO1", "甲县政府: PO1"]),
    Case("bodies before 被", "副院长方某受到政务记大过处分；区卫健局、区医保局被责令整改。", ["方某: AD3", "区卫健局: FF10", "区医保局: FF10"]),
    Case(
      "a branch of the body before", "甲某银行因贷款不实被罚款100万元；长乐支行因调查不实被处以30万元罚款。",
      ["甲某银行: AP3", "甲某银行长乐支行: AP3"]),
    Case("a body inside a post", "某食品有限公司总经理被约谈。", []),
    Case("a body inside an event", "某市第三医院重大火灾事故相关责任人被问责。", []),
  ]

  @Test(arguments: persons + bodies) func cases(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    let found = record.cases.map { $0.name + ": " + $0.outcomes.compactMap(\.code).joined(separator: " ") }
    #expect(found == item.cases)
  }

  @Test func violationAndInstitution() throws {
    let record = try TestAnalyzer.record(
      "清水镇民政办原主任张某某骗取低保金问题。2019年3月，张某某受到开除党籍处分。", published: "2019-12-05")
    let found = try #require(record.cases.first)
    #expect(found.violation == "骗取低保金")
    #expect(found.institution == "清水镇民政办")
    #expect(found.outcomes.first?.date == "2019-03")
  }

  @Test func everySpanLiesInTheText() throws {
    for item in Self.persons + Self.bodies {
      let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
      for found in record.cases {
        #expect(found.range.lowerBound < found.range.upperBound)
        #expect(found.range.upperBound <= record.notice.text.count)
      }
    }
  }
}
