/// A verb and the nouns that may close it, with words of the case between: 撤销…职务.
struct SplitSanctionForm {
  /// A noun with the codes that the whole may stand for.
  typealias Closing = (noun: Phrase, codes: [String])

  let head: Phrase
  /// The nouns that may close it, and the codes each stands for; of several at one place the first counts.
  let closings: [Closing]
  /// How many units may stand between.
  let longest: Int
  /// Whether the words between may hold 、.
  var allowsList = false
  /// What must stand between, if anything: 失信 in 列入…失信…名单.
  var needs: PhraseSet?
  /// Whether a term must stand between.
  var needsTerm = false

  static let heads: PhraseSet = [
    "免去", "撤销", "撤消", "废止", "注销", "责令", "追究", "吊销", "暂扣", "没收", "限期", "取消", "移送", "移交", "收缴", "罢免", "扣发",
    "扣减",
    "扣除",
    "禁止", "扣罚", "停发", "核减", "降低", "解除", "终止", "停止", "暂停", "缓期", "解聘", "收回", "调离", "降为", "列入", "纳入", "上缴",
    "引咎辞去", "限制", "追索", "免除", "记入", "计入", "追回", "移请", "函送",
  ]

  /// The first units of `heads`.
  static let firsts: UnitSet = "记计废注禁免撤责追吊暂没限取移收罢扣停核降解终缓调列纳上引函"

  private static let correction: [Closing] = [("改正", ["AP21"]), ("整改", ["FF10"]), ("改善", ["AP21"])]
  private static let pay: [Closing] = [
    ("绩效年薪", ["FF11"]), ("绩效工资", ["FF11"]), ("绩效奖金", ["FF11"]), ("绩效考核奖", ["FF11"]), ("绩效奖", ["FF11"]),
    ("绩效薪酬", ["FF11"]),
    ("绩效", ["FF11"]), ("激励收入", ["FF11"]), ("奖金", ["FF11"]),
    ("退休金", ["FF11"]), ("退休费", ["FF11"]), ("养老金", ["FF11"]), ("补贴", ["FF11"]), ("报酬", ["FF11"]),
    ("工资", ["FF11"]), ("津贴", ["FF11"]), ("薪酬", ["FF11"]), ("薪资", ["FF11"]), ("年终奖", ["FF11"]),
  ]
  /// What the rules for state firms cut (中央企业违规经营投资责任追究实施办法, article 40).
  private static let salary: [Closing] = [
    ("绩效年薪", ["FF13"]), ("绩效薪酬", ["FF13"]), ("薪酬", ["FF13"]), ("任期激励收入", ["FF13"]), ("激励收入", ["FF13"]),
  ]
  /// What a school or a firm has to give back of what it charged.
  private static let charges: [Closing] = [
    ("费用", ["RG40"]), ("违规收费", ["RG40"]), ("价款", ["RG40"]), ("款项", ["RG40"]), ("资金", ["RG40"]),
    ("服务费", ["RG40"]),
    ("培训费", ["RG40"]), ("补课费", ["RG40"]), ("物业费", ["RG40"]), ("学费", ["RG40"]),
  ]
  private static let returning: PhraseSet = ["退还", "清退", "退回"]
  /// What makes a list one of the discredited.
  private static let discredit: PhraseSet = ["失信", "不良", "惩戒", "限制消费", "异常", "黑", "供应商", "行业", "采购"]
  /// What makes a record one of misconduct: 记入企业不良行为记录.
  private static let conduct: PhraseSet = ["不良", "失信", "信用", "诚信"]
  /// What makes a right one of being honoured or promoted: 取消三年内评优晋级资格.
  private static let honours: PhraseSet = ["评优", "评先", "评职", "评聘", "选优", "树模", "晋级", "晋升", "表彰", "推优"]
  /// What makes a right one of applying: 取消其5年内申报科研项目资格.
  private static let applications: PhraseSet = ["申报", "申请", "评审", "承担", "推荐"]
  /// What was paid and is taken back: 追回其科研奖励, 追回任期激励.
  private static let recovered: [Closing] = [
    ("奖励金", ["UM20"]), ("奖励", ["UM20"]), ("奖金", ["UM20"]), ("激励", ["UM20"]), ("补贴", ["UM20"]),
    ("津贴", ["UM20"]),
    ("薪酬", ["UM20"]),
    ("绩效", ["UM20"]), ("退休金", ["UM20"]),
  ]
  private static let taking: PhraseSet = ["承接", "承揽", "承担"]
  private static let referral: [Closing] = [
    ("检察院依法审查起诉", ["SM20"]), ("检察院审查起诉", ["SM20"]), ("检察院起诉", ["SM20"]), ("检察院", ["SM20"]),
    ("司法机关侦办", ["SM24"]), ("检察机关侦办", ["SM24"]), ("检察署侦办", ["TW36"]), ("地检署侦办", ["TW36"]), ("地检署侦查", ["TW36"]),
    ("地检署", ["TW36"]),
    ("审查起诉", ["SM20"]), ("司法机关", ["SM24"]), ("检察机关", ["SM20"]),
    ("检院", ["SM20"]), ("公安局", ["UM15"]), ("公安分局", ["UM15"]), ("公安机关", ["UM15"]),
  ]

  static let all: [SplitSanctionForm] = [
    .init(head: "责令限期", closings: correction, longest: 12, needsTerm: true),
    .init(
      head: "责令限期",
      closings: [
        ("恢复种植条件", ["AP21"]), ("恢复原状", ["AP21"]), ("恢复植被", ["AP21"]), ("拆除", ["AP21"]), ("复耕", ["AP21"]),
      ],
      longest: 10),
    .init(head: "限期", closings: correction, longest: 12, needsTerm: true),
    .init(
      head: "责令辞去", closings: [("职务", ["OH3"]), ("委员", ["OH3"]), ("代表", ["OH3"])], longest: 20,
      allowsList: true),
    .init(
      head: "责令",
      closings: [
        ("停产停业", ["AP10"]), ("停止经营", ["AP10"]), ("停业整顿", ["AP15"]), ("停产整治", ["AP32"]), ("限期支付", ["AP30"]),
        ("停止销售", ["AP24"]), ("停止建设", ["AP24"]),
        ("公开道歉", ["FF8"]),
        ("辞职", ["OH3"]),
        ("赔礼道歉", ["FF8"]), ("停止违法行为", ["AP24"]),
        ("改正", ["AP14"]), ("整改", ["FF10"]),
      ], longest: 14),
    .init(head: "责令", closings: charges, longest: 22, needs: returning),
    // 责令清河光电科技股份有限公司改正
    .init(head: "责令", closings: [("公司改正", ["AP14"]), ("公司限期改正", ["AP21"]), ("银行改正", ["AP14"])], longest: 28),
    .init(head: "免去", closings: [("职务", ["OH4"])], longest: 28, allowsList: true),
    .init(head: "引咎辞去", closings: [("职务", ["OH6"])], longest: 28, allowsList: true),
    .init(head: "罢免", closings: [("职务", ["OH11"]), ("代表资格", ["OH11"]), ("代表职务", ["OH11"])], longest: 20),
    .init(
      head: "撤销",
      closings: [
        ("职务", ["PI3", "AD5"]), ("称号", ["OH14"]), ("委员资格", ["OH12"]), ("代表资格", ["OH12"]), ("教师资格", ["RG21"]),
        ("任职资格", ["OH15"]), ("导师资格", ["OH15"]), ("职称", ["OH15"]), ("学位证书", ["RG35"]), ("学位", ["RG35"]),
        ("报关资格", ["AP8"]),
        ("经营资格", ["AP8"]), ("从业资格", ["AP8"]),
      ], longest: 24, allowsList: true),
    .init(head: "撤销", closings: [("登记", ["AP20"])], longest: 3),
    .init(head: "撤消", closings: [("职务", ["PI3", "AD5"])], longest: 24, allowsList: true),
    .init(
      head: "取消",
      closings: [
        ("评优资格", ["FF9"]), ("评先资格", ["FF9"]), ("评优评先资格", ["FF9"]), ("评先评优资格", ["FF9"]), ("称号", ["OH14"]),
        ("预备党员资格", ["MB4"]), ("高级管理人员任职资格", ["RG6"]), ("董事任职资格", ["RG6"]), ("任职资格", ["OH15"]),
        ("候选人资格", ["OH15"]), ("参评资格", ["FF9"]), ("导师资格", ["OH15"]), ("获奖资格", ["OH14"]),
        ("联赛资格", ["RG33"]), ("参赛资格", ["RG33"]), ("比赛资格", ["RG33"]), ("申报资格", ["RG31"]),
        ("职称晋升资格", ["OH15"]), ("职称", ["OH15"]), ("待遇", ["OH9"]), ("绩效考评评优资格", ["FF9"]), ("绩效考核评优资格", ["FF9"]),
        ("绩效", ["FF11"]),
        ("奖金", ["FF11"]),
      ], longest: 18),
    .init(
      head: "取消", closings: [("资格", ["FF9"])], longest: 24, allowsList: true, needs: honours),
    .init(head: "取消", closings: [("资格", ["RG31"])], longest: 24, needs: applications),
    .init(head: "取消", closings: [("荣誉", ["OH14"])], longest: 6),
    // 取消其一年内参加依法必须进行招标的项目的投标资格
    .init(head: "取消", closings: [("投标资格", ["RG25"])], longest: 26),
    .init(head: "取消", closings: [("专家资格", ["OH15"])], longest: 10),
    .init(head: "暂停", closings: [("投标资格", ["RG25"])], longest: 14),
    .init(
      head: "追究",
      closings: [
        ("刑事责任", ["CP10"]), ("领导责任", ["UM9"]), ("主体责任", ["UM9"]), ("监督责任", ["UM9"]), ("党纪责任", ["UM14"]),
        ("政纪责任", ["UM14"]), ("纪律责任", ["UM14"]), ("行政责任", ["UM14"]), ("法律责任", ["UM14"]),
        ("人员责任", ["UM1"]),
      ], longest: 14),
    .init(head: "解聘", closings: [("职务", ["OH18"])], longest: 10),
    .init(head: "收回", closings: [("学位证书", ["RG35"]), ("荣誉证书", ["OH14"]), ("荣誉称号", ["OH14"])], longest: 10),
    .init(
      head: "调离",
      closings: [("岗位", ["OH7"]), ("职务", ["OH7"]), ("单位", ["OH7"]), ("系统", ["OH7"]), ("队伍", ["OH7"])],
      longest: 8),
    .init(
      head: "降为",
      closings: [
        ("主任科员", ["OH5"]), ("科员", ["OH5"]), ("办事员", ["OH5"]), ("调研员", ["OH5"]), ("管理岗位", ["OH5"]),
        ("一般管理人员", ["OH5"]), ("一般工作人员", ["OH5"]), ("普通员工", ["OH5"]), ("一般干部", ["OH5"]),
        ("副职", ["OH5"]), ("正职", ["OH5"]), ("级职员", ["OH5"]), ("科级非领导职务", ["OH5"]), ("处级非领导职务", ["OH5"]),
        ("科级干部", ["OH5"]), ("处级干部", ["OH5"]),
        ("科级", ["OH5"]), ("处级", ["OH5"]), ("股级", ["OH5"]),
      ], longest: 10),
    .init(head: "列入", closings: [("教师资格限制库", ["RG21"])], longest: 4),
    .init(head: "记入", closings: [("记录", ["RG12"]), ("档案", ["RG12"])], longest: 14, needs: conduct),
    .init(head: "计入", closings: [("记录", ["RG12"]), ("档案", ["RG12"])], longest: 14, needs: conduct),
    .init(head: "列入", closings: [("黑名单", ["RG34"]), ("名单", ["RG12"])], longest: 24, needs: discredit),
    .init(head: "纳入", closings: [("黑名单", ["RG34"]), ("名单", ["RG12"])], longest: 24, needs: discredit),
    .init(
      head: "上缴",
      closings: [("违纪所得", ["SM19"]), ("违纪违法所得", ["SM19"]), ("违规所得", ["SM19"]), ("违法所得", ["SM19"])],
      longest: 10),
    .init(
      head: "吊销",
      closings: [
        ("许可证", ["AP8"]), ("营业执照", ["AP22"]), ("执照", ["AP22"]), ("资质证书", ["AP8"]), ("资格证书", ["AP8"]),
        ("证书", ["AP8"]), ("资质", ["AP8"]),
        ("资格证", ["AP8"]),
        ("驾驶证", ["AP8"]), ("证照", ["AP8"]), ("牌照", ["HK16", "AP8"]), ("资格", ["AP8"]),
      ], longest: 18),
    .init(head: "废止", closings: [("许可证", ["AP8"])], longest: 16),
    .init(
      head: "暂扣",
      closings: [
        ("许可证", ["AP6"]), ("执照", ["AP6"]), ("驾驶证", ["AP6"]), ("资质证书", ["AP6"]), ("资格证书", ["AP6"]),
        ("证书", ["AP6"]),
      ], longest: 16),
    .init(
      head: "没收",
      closings: [
        ("违法所得", ["AP4"]), ("非法所得", ["AP4"]), ("业务收入", ["AP4"]), ("违法收入", ["AP4"]), ("财产", ["CR8"]),
        ("非法财物", ["AP5"]), ("涉案产品", ["AP5"]), ("涉案物品", ["AP5"]), ("涉案财物", ["AP5"]), ("涉案商品", ["AP5"]),
        ("违法产品", ["AP5"]),
      ], longest: 10),
    // 没收张某、李某违法所得
    .init(head: "没收", closings: [("违法所得", ["AP4"]), ("非法所得", ["AP4"])], longest: 24, allowsList: true),
    .init(head: "注销", closings: [("许可证", ["AP8"]), ("执照", ["AP22"])], longest: 20),
    .init(head: "移送", closings: referral, longest: 14),
    .init(head: "移交", closings: referral, longest: 8),
    .init(
      head: "收缴",
      closings: [("违纪违法所得", ["SM19"]), ("违纪所得", ["SM19"]), ("违法所得", ["SM19"])], longest: 14),
    .init(head: "扣发", closings: pay, longest: 16),
    .init(head: "扣减", closings: salary + pay, longest: 16),
    .init(head: "扣除", closings: pay, longest: 16),
    .init(head: "扣罚", closings: pay, longest: 16),
    .init(head: "停发", closings: pay, longest: 16),
    .init(head: "核减", closings: pay, longest: 16),
    .init(head: "核减", closings: [("招生指标", ["RG39"]), ("招生计划", ["RG39"])], longest: 16),
    .init(head: "追索扣回", closings: salary + pay, longest: 16),
    .init(
      head: "降低",
      closings: [("资质等级", ["AP7"]), ("岗位等级", ["AD7"]), ("退休待遇", ["OH9"]), ("待遇", ["OH9"])], longest: 12),
    .init(
      head: "解除",
      closings: [
        ("劳动合同", ["OH17"]), ("聘用合同", ["OH17"]), ("劳动关系", ["OH8"]), ("聘用关系", ["OH8"]), ("劳务关系", ["OH8"]),
        ("服务协议", ["RG28"]), ("医保协议", ["RG28"]), ("定点协议", ["RG28"]),
        ("聘任合同", ["OH17"]), ("聘任关系", ["OH8"]), ("人事关系", ["OH8"]), ("劳务合同", ["OH17"]), ("雇佣关系", ["OH8"]),
        ("职务", ["TW7", "OH4"]),
      ], longest: 14),
    .init(
      head: "终止",
      closings: [
        ("代表资格", ["OH12"]), ("导师资格", ["OH15"]), ("劳动合同", ["OH17"]), ("聘用合同", ["OH17"]), ("服务协议", ["RG28"]),
        ("劳动契约", ["OH17"]), ("聘用契约", ["OH17"]),
      ], longest: 24),
    .init(head: "中止", closings: [("服务协议", ["RG29"]), ("医保协议", ["RG29"])], longest: 14),
    .init(head: "停止", closings: [("业务之执行", ["TW29"]), ("业务执行", ["TW29"]), ("招揽行为", ["TW30"])], longest: 14),
    .init(head: "责令停止", closings: [("新业务", ["AP9"])], longest: 18),
    .init(head: "免除", closings: [("职务", ["TW7", "OH4"])], longest: 8),
    .init(head: "追回", closings: recovered, longest: 14),
    .init(head: "移请", closings: [("侦办", ["TW36"])], longest: 26),
    .init(head: "函送", closings: [("侦办", ["TW36"])], longest: 26),
    .init(head: "停止", closings: [("执业活动", ["RG24"])], longest: 16, allowsList: true),
    .init(head: "停止", closings: [("执行职务", ["TW35", "OH10"])], longest: 10),
    .init(
      head: "停止",
      closings: [
        ("职务", ["OH10"]), ("招生资格", ["RG37"]), ("出口退税权", ["RG36"]), ("出口退税", ["RG36"]), ("招收研究生", ["RG37"]),
      ], longest: 16),
    .init(
      head: "暂停",
      closings: [
        ("职务", ["OH10"]), ("医保服务", ["RG29"]), ("医保结算", ["RG29"]), ("医保支付资格", ["RG29"]), ("业务资格", ["RG14"]),
        ("联网结算", ["RG29"]), ("费用结算", ["RG29"]), ("基金结算", ["RG29"]),
        ("招生资格", ["RG37"]), ("招生", ["RG37"]),
      ],
      longest: 16),
    .init(head: "暂停", closings: [("新业务", ["AP9"]), ("业务", ["AP9"])], longest: 14, needs: taking),
    .init(head: "撤销", closings: [("业务员登录", ["TW31"])], longest: 14),
    .init(
      head: "禁止",
      closings: [
        ("从事银行业工作", ["AP27"]), ("从事银行业", ["AP27"]), ("从事保险业工作", ["AP27"]), ("从事保险业", ["AP27"]),
        ("重投业界", ["HK19"]), ("进入证券市场", ["RG5"]), ("进入保险业", ["AP27"]),
      ],
      longest: 18),
    .init(
      head: "限制",
      closings: [
        ("承揽新的工程项目", ["AP9"]), ("承揽新项目", ["AP9"]), ("承接新业务", ["AP9"]), ("参加投标", ["RG25"]), ("参与投标", ["RG25"]),
        ("投标资格", ["RG25"]), ("承接新项目", ["AP9"]),
      ], longest: 18),
    .init(head: "缓期", closings: [("执行", ["CR10"])], longest: 8, needsTerm: true),
  ]
}
