/// Kinds that together are all there are: 刑事拘留 and 行政拘留 make 拘留, 合格 and 不合格 make what was tested.
///
/// Counter-examples: 受贿 and 贪污 are two kinds of many; 党纪处分 and 政务处分 are all, but one person may receive both.
struct ContrastSet: Sendable {
  /// The words of each kind.
  let kinds: [PhraseSet]

  /// The two groups of a monthly bulletin, which gives a sentence to each.
  static let stylesOfWork = ContrastSet(["形式主义"], ["享乐主义"])

  static let all: [ContrastSet] = [
    stylesOfWork,
    ContrastSet(["行政拘留", "治安拘留"], ["刑事拘留"]),
    ContrastSet(["生还", "获救", "脱险"], ["遇难", "死亡"]),
    ContrastSet(["罚款", "处罚款"], ["没收", "没收违法所得", "追缴"]),
    ContrastSet(["中央", "国家"], ["省级", "省", "自治区"], ["市县", "市级", "县级", "地方"]),
    ContrastSet(["民事", "民事公益"], ["行政", "行政公益"]),
    ContrastSet(["男"], ["女"]),
    ContrastSet(["来信"], ["来电", "来访"], ["来访", "来电", "网络"]),
    ContrastSet(["任中"], ["离任"]),
    ContrastSet(["一审"], ["二审"], ["再审"]),
    ContrastSet(["基层法院", "基层"], ["中级法院", "中院"], ["高级法院", "高院"]),
    ContrastSet(["在押"], ["取保候审"]),
    ContrastSet(["公职人员"], ["非公职人员", "其他人员"]),
    ContrastSet(["省管干部"], ["市管干部"], ["县管"]),
    ContrastSet(["一季度", "第一季度"], ["二季度", "第二季度"]),
    ContrastSet(["三季度", "第三季度"], ["四季度", "第四季度"]),
    ContrastSet(["上半年"], ["下半年"]),
    ContrastSet(["高一"], ["高二"], ["高三"]),
    ContrastSet(["初一"], ["初二"], ["初三"]),
    ContrastSet(["实名"], ["匿名"]),
  ]

  /// Words that say what became of a thing, and those that say that it has not come to that.
  static let done: PhraseSet = ["合格", "已办结", "办结", "已整改", "整改到位", "已完成", "完成整改", "已退", "已清退", "已退还", "已归还"]
  static let undone: PhraseSet = [
    "不合格", "未办结", "正在办理", "正在整改", "尚未", "未整改", "未完成", "正在推进", "正在退还", "未退", "未归还", "尚欠",
  ]

  private init(_ kinds: PhraseSet...) { self.kinds = kinds }

  /// Whether each of `items` names one of the kinds, in order, and all are named.
  func isNamed(by items: [Range<Int>], in text: [UInt16]) -> Bool {
    guard items.count == kinds.count else { return false }
    return zip(kinds, items).allSatisfy { kind, item in kind.first(in: text, item) != nil }
  }
}
