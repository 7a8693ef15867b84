/// The words at which a name whose middle is free cannot go on.
enum NameBoundary {
  /// Whether the word `range` ends a name.
  static func stops(_ range: Range<Int>, _ context: RecognitionContext) -> Bool {
    let units = context.folded
    if range.count == 1 {
      let at = range.lowerBound
      // 向阳矿业; 和发公司 behind 为, where 和 joins nothing.
      let opensName =
        sunward.matches(units, at: at) || units[at] == and && at > 0 && copulas.contains(units[at - 1])
      return NameUnit.of(units[at]) & NameUnit.stop != 0 && !opensName || isSplitWord(range, context)
    }
    // 该处的, 主管的: what is called so stands behind.
    if units[range.upperBound - 1] == of { return true }
    if words.end(in: units, at: range.lowerBound) == range.upperBound { return true }
    return range.allSatisfy { NameUnit.of(units[$0]) & NameUnit.stop != 0 }
  }

  /// Whether a unit that ICU leaves alone is the first or the last of such a word: 牵 and 头.
  private static func isSplitWord(_ range: Range<Int>, _ context: RecognitionContext) -> Bool {
    if let end = words.end(in: context.folded, at: range.lowerBound) { return context.tokens.isBoundary(end) }
    if let start = words.start(in: context.folded, endingAt: range.upperBound) {
      return context.tokens.isBoundary(start)
    }
    return false
  }

  private static let sunward: Phrase = "向阳"
  private static let of: UInt16 = 0x7684  // 的
  private static let and: UInt16 = 0x548C  // 和
  private static let copulas: UnitSet = "为是系"
  private static let words: PhraseSet = [
    "借给", "成了", "晒出", "捣破", "侦办", "进驻", "直查直办", "学科类", "改造", "所组", "记入", "计入", "录入", "列入", "纳入", "不满", "划归",
    "划转", "归属", "裁处", "归还", "禁止", "从事", "终身", "纠正", "弹劾", "经办",
    "以致", "以至", "没权", "无权", "有权", "驻矿", "驻厂", "驻点", "接获", "早前", "平日", "疏于", "督处", "网传", "函送",
    "汇交", "承认", "证明", "约定", "签订",
    "签署", "涉及", "教唆", "授意", "指使",
    "邀请", "抄送", "报送", "报请", "提请", "函告", "函请", "商请", "通知", "告知", "召集", "协助", "配合", "呈报", "上报", "提交", "每个",
    "每家",
    "各个", "整个", "对接", "认真", "贯彻", "落实", "实施", "全面", "深化", "突出", "主要", "重要", "严重", "依托", "保持", "公布", "发布",
    "报告", "起诉", "查办",
    "入股", "审核", "则是", "事发", "所在", "一间", "是一", "两座", "在内", "直接", "检控", "正式", "昨日", "免职", "查阅",
    "指派", "出具", "开具", "涉案", "案发", "案发时", "合伙", "原系", "系原", "又将", "经查", "查获", "牵涉", "无视", "向其",
    "为其", "称其", "分管", "主管", "一处", "处于", "当地", "同步", "对照", "审议", "审议通过", "设在", "前任", "创建", "给予",
    "由于", "以及", "因为", "对于", "关于", "根据", "依据", "按照", "经过", "通过", "为了", "其中", "但是", "如果", "同时",
    "此外", "另外", "已经", "曾经", "正在", "将会", "可以", "应当", "应该", "必须", "需要", "要求", "希望", "决定", "认为",
    "认定", "表示", "指出", "强调", "介绍", "获悉", "了解", "发现", "查明", "查实", "查处", "调取", "收受", "收到", "接到",
    "接受", "提供", "成立", "设立", "组成", "组建", "召开", "举行", "举办", "参加", "参与", "进入", "进驻", "抵达", "前往",
    "赶往", "赶赴", "来到", "奔赴", "位于", "地处", "隶属", "所属", "下属", "下辖", "直属", "负责", "承担", "承办", "承建",
    "承揽", "牵头", "会同", "协同", "责令", "责成", "督促", "推动", "加强", "开展", "完成", "作出", "做出", "采取", "予以",
    "依法", "依规", "依纪", "依照", "涉嫌", "违反", "违规", "违法", "违纪", "存在", "造成", "导致", "引发", "发生", "受到",
    "遭到", "面对", "起诉", "控告", "控诉", "上诉", "批准", "同意", "通报", "曝光", "印发", "下发", "制定", "出台", "修订",
    "撤销", "吊销", "取消", "罚款", "处罚", "处以", "没收", "追究", "立案", "建议", "爆出", "巡查", "宣布", "期望", "落案", "处分",
    "移送", "移交", "转交", "交由", "派出",
    "派驻", "选派", "任命", "免去", "担任", "兼任", "时任", "现任", "历任", "曾任", "调任", "提拔", "安排", "利用", "使用",
    "采用", "购买", "持有", "拥有", "有关", "相关", "有的", "某些", "一些", "部分", "全体", "全部", "所有", "其他", "其它",
    "上述", "下列", "以下", "以上", "各级", "各类", "这些", "那些", "这个", "那个", "这家", "该案", "一家", "一个", "一名",
    "多名", "多家", "两家", "多次", "共同", "先后", "分别", "一起", "今年", "去年", "当时", "当日", "当天", "目前", "此前",
    "日前", "近日", "随后", "期间", "时候", "之后", "之前", "以后", "以前", "以来", "原告", "被告", "被告人", "原告人", "上诉人",
    "申请人", "被申请人", "申请执行人", "被执行人", "当事人", "嫌疑人", "犯罪嫌疑人", "受害人", "法定代表人", "实际控制人", "负责人",
    "责任人", "承包商", "供应商", "开发商", "记者", "员工", "群众", "工作人员", "人员", "家属", "司机", "医生", "护士", "单位",
    "部门", "案件", "情况", "期限", "限期", "返回", "离开", "属于", "作为", "成为", "名义", "名为", "称为", "简称", "以下简称",
    "包括", "包含", "含有", "或者", "并且", "而且", "甚至", "尤其", "特别是", "尤其是", "没有", "未能", "不能", "无法", "拒绝",
    "拒不", "不予", "免予", "准予", "送往", "送至", "送到", "送医", "住进", "转至", "转入", "转到", "入住", "就读", "毕业",
    "任职", "供职", "就职", "任教", "工作的", "受聘", "受雇", "受雇于", "受托", "委托", "管理的", "经营的", "开办", "开设",
    "创办", "更名", "改名", "全称", "地址", "住所", "住所地", "电话", "责任编辑", "作者", "来源", "信息来源", "责编", "原名",
    "原任", "现为", "前身", "后来", "首次", "继续", "不断", "逐步", "逐一", "严肃", "严格", "坚决", "深入", "切实", "进一步",
    "及时", "立即", "迅速", "主动", "积极", "多措并举", "围绕", "聚焦", "紧盯", "瞄准", "针对", "结合", "坚持", "借助", "伙同",
    "勾结", "串通", "借用", "冒用", "挂靠", "假借", "骗取", "套取", "挪用", "侵占", "贪污", "受贿", "行贿", "索取", "谋取",
    "请求", "要挟", "威胁", "即将", "宣布", "宣判", "判处", "判决", "裁定", "裁决", "核处", "核定", "核实", "缴纳", "拖欠",
    "赔偿", "退还", "追缴", "上缴", "致使", "使得", "令人", "身为", "身兼", "出任", "获委", "获派", "派往", "派至", "驻守",
    "转介", "经由", "证实", "回应", "回复", "回复称", "党委书记", "不服", "诉称", "辩称", "请示", "批示", "汇报", "反馈", "反映",
    "约谈", "谈话", "曝光台", "合计", "共计", "累计", "总计", "平均", "达到", "超过", "不足", "占用", "超标", "非法", "擅自",
    "私自", "未经", "未按", "未批", "查封", "扣押", "冻结", "拘留", "逮捕", "会见", "看望", "慰问", "走访", "视察", "检查组成员",
    "本届", "上届", "历届", "致函", "明知", "延伸", "抽查", "查出", "另查", "另查出", "现在", "出席", "列席", "主持", "主办", "协办", "赞助",
    "供出", "牵出",
    "交代出", "带出", "挖出", "获取", "搜索", "判授", "检调", "搜", "各大", "县域", "打到", "下沉", "自从", "调离", "罢免",
    "抵扣", "宴请", "贿赂", "聘任", "卸任", "辞去", "涉犯", "涉嫌犯", "开罚", "裁罚", "谴责", "侦破", "破获", "捣毁", "缉获",
    "查缉", "拘捕", "查扣", "在职",
  ]

  /// Whether a word that opens a part of a body is rather what the body does: 市纪委调查….
  static func opensClause(_ range: Range<Int>, _ context: RecognitionContext) -> Bool {
    verbs.end(in: context.folded, at: range.lowerBound) == range.upperBound
  }

  private static let verbs: PhraseSet = [
    "调查", "审查", "处理", "组织", "联合", "指导", "协调", "配合", "推进", "执行", "申请", "举报", "投诉", "集中", "统一", "公开", "收购",
    "投资", "销售", "采购", "经营", "问责", "追责", "工作", "企业", "机构", "干部", "职工", "学生", "教师",
  ]

  /// Whether a phrase may end before `position`: a name cannot go on there.
  static func isPhraseEnd(_ position: Int, _ context: RecognitionContext) -> Bool {
    if isNameEnd(position, context) { return true }
    return context.tokens.isBoundary(position)
      && stops(position..<context.tokens.end(ofWordAt: position), context)
  }

  /// Whether what stands at `position` may follow a head of one unit: the name ends there.
  static func isNameEnd(_ position: Int, _ context: RecognitionContext) -> Bool {
    guard position < context.folded.count else { return true }
    let unit = context.folded[position]
    if !NameUnit.isHan(unit) { return true }
    if unit == 0x539F || unit == 0x524D || unit == 0x4ECA { return true }  // 原 前 今
    guard context.lattice.starts(LexiconTable.posts.bit, at: position) else { return false }
    return context.tokens.isBoundary(position) || endsUnit(position, context)
  }

  /// 药剂科主任, 处处长: the words hold the unit and the post behind it as one, or cut them elsewhere.
  private static func endsUnit(_ position: Int, _ context: RecognitionContext) -> Bool {
    guard position > 0,
      unitEnds.contains(context.folded[position - 1])
        || context.folded[position - 1] == division && managers.end(in: context.folded, at: position) != nil,
      let post = context.lattice.longest(.posts, at: position)
    else { return false }
    return post.end - position >= 2 && context.tokens.isBoundary(post.end)
  }

  static let division: UInt16 = 0x90E8  // 部
  private static let managers: PhraseSet = ["经理", "副经理", "总经理", "副总经理"]
  static let unitEnds: UnitSet = "科处室股"
}
