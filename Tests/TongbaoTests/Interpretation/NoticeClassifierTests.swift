import Testing

@testable import Tongbao

/// The genre of a notice: each with two cases, and one that looks like it and is another.
@Suite struct NoticeClassifierTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kind: NoticeKind
    let title: String
    let body: String

    init(_ kind: NoticeKind, _ name: String, _ title: String, _ body: String) {
      testDescription = "\(kind.rawValue): \(name)"
      (self.kind, self.title, self.body) = (kind, title, body)
    }
  }

  static let circulars = [
    Case(
      .caseCircular, "numbered cases", "某县通报2起违反中央八项规定精神典型问题",
      """
      近日，某县纪委监委通报2起典型问题。
      一、县水利局副局长张某某违规收受礼金问题。2020年，张某某收受礼金5000元，受到党内警告处分。
      二、柳树村党支部书记王某某截留补贴问题。王某某受到党内严重警告处分。
      """),
    Case(
      .caseCircular, "cases in running text", "某市公开曝光两起典型案例",
      "县教育局股长钱某某违规报销差旅费，受到党内警告处分。县医院科长孙某某收受回扣，受到党内严重警告处分。"),
    Case(.singleCase, "one case under a circular's headline", "某市公开曝光一起典型案例", "县教育局股长钱某某违规报销差旅费，受到党内警告处分。"),
  ]

  static let penalties = [
    Case(.penalty, "a bank", "某某银行某县支行行政处罚信息公开表", "某某银行某县支行因贷后管理不到位，被处以罚款30万元。"),
    Case(.penalty, "a company", "某县市场监管局处罚一家餐饮企业", "某县某某餐饮有限公司使用过期食品，被处以罚款5万元，没收违法所得1200元。"),
    Case(.singleCase, "a fine that was embezzled", "县粮食局局长张某某被处理", "张某某挪用罚款3万元，受到党内严重警告处分。"),
  ]

  static let statistics = [
    Case(
      .statistics, "a month", "2023年5月全国查处违反中央八项规定精神问题情况",
      "全国共查处问题8236起，批评教育和处理11873人，其中党纪政务处分8412人。查处享乐主义、奢靡之风问题4302起，批评教育和处理5771人。"),
    Case(
      .statistics, "half a year", "某市上半年审查调查情况",
      "上半年，某市纪检监察机关共立案412件，处分378人，其中县处级干部12人，乡科级干部58人，一般干部91人，农村干部217人。"),
    Case(.singleCase, "half a year in somebody's career", "县水利局局长上半年被免职", "县水利局局长张某某因失职被免职。"),
  ]

  static let sentences = [
    Case(
      .sentence, "imprisonment", "某市原副市长张某某一审获刑十年",
      "某市中级人民法院一审公开宣判，被告人张某某犯受贿罪，判处有期徒刑十年，并处罚金60万元。"),
    Case(
      .sentence, "two defendants", "两名村干部侵占集体资金案一审宣判",
      "县人民法院一审判决，被告人李某犯职务侵占罪，判处有期徒刑二年；被告人王某犯职务侵占罪，判处拘役五个月。"),
    Case(.other, "a trial without a sentence", "某市原副市长张某某受贿案一审开庭", "某市中级人民法院公开开庭审理张某某受贿案，法庭宣布择期宣判。"),
  ]

  static let single = [
    Case(
      .singleCase, "under review", "某市人大常委会原副主任姚某某接受审查调查",
      "某市人大常委会原副主任姚某某涉嫌严重违纪违法，目前正接受纪律审查和监察调查。"),
    Case(
      .singleCase, "expelled", "县住建局原局长周某某被开除党籍和公职",
      "周某某收受礼品礼金。依据有关规定，决定给予周某某开除党籍处分，由县监委给予其开除公职处分。"),
    Case(.other, "somebody who speaks", "某市副市长谈队伍建设", "副市长姚某某谈了队伍建设的体会。"),
  ]

  static let accountability = [
    Case(
      .accountabilityNews, "people who are counted", "某市河道治理不力41人被问责",
      "今年以来，某市交办问题26件，共问责41人，其中党纪政务处分8人，诫勉12人，批评教育21人。"),
    Case(
      .accountabilityNews, "an accident", "某煤矿事故调查处理情况公布",
      "对19名责任人追究责任，其中移送司法机关3人，给予党纪政务处分11人，诫勉5人。"),
    Case(.policy, "rules about accountability", "某市印发问责工作办法", "办法明确了问责的情形和程序，要求各级党组织认真执行。"),
  ]

  static let works = [
    Case(
      .bulletin, "an audit", "某县2022年度预算执行审计情况",
      "审计发现3个单位超预算支出120万元，2个单位往来款长期挂账45万元，5个项目未按期完工，应收未收租金18万元。"),
    Case(
      .bulletin, "an inspection", "某市环境执法检查通报",
      "检查组共检查企业62家，发现问题118个，责令改正37家，移交线索4条。"),
    Case(.other, "a plan to inspect", "某市部署环境执法检查", "会议部署了环境执法检查工作，要求压实责任。"),
  ]

  static let policies = [
    Case(.policy, "an opinion", "某市出台关于规范办案的意见", "意见共七章，要求依规依纪依法开展工作。"),
    Case(.policy, "a comment", "评论：把监督做实", "监督重在日常、严在经常，要把功夫下在平时。"),
    Case(
      .bulletin, "opinions that were dealt with", "某市公布群众意见办理结果", "今年以来共收到群众意见312条，办结298条，正在办理14条，满意率96%。"),
  ]

  static let others = [
    Case(.other, "a visit", "某省领导到某市调研", "调研组走进社区听取介绍。"),
    Case(.other, "a training", "某县举办业务培训班", "各乡镇有关负责人参加。"),
  ]

  @Test(
    arguments: circulars + penalties + statistics + sentences + single + accountability + works + policies
      + others)
  func genre(_ item: Case) throws {
    let record = try TestAnalyzer.record("\(item.title)\n\(item.body)")
    #expect(record.kind == item.kind)
  }
}
