/// Whether a number without a unit is an amount of money: 涉226万薪金, 骗款达35万.
enum ImpliedCurrency {
  private static let before: PhraseSet = [
    "涉", "涉及", "涉款", "涉资", "骗", "骗取", "诈骗", "骗款", "贿款", "罚款", "罚", "金额", "总额", "价值", "损失", "奖池", "索取",
    "收受", "贪污", "挪用", "受贿", "行贿", "亏空", "赔偿", "支付", "获利", "欠款", "贷款", "现金", "资金", "月薪", "年薪", "薪金", "估值",
    "市值", "总值",
    "支出", "收入", "投入", "投资", "产值", "销售额", "成交额", "营收", "利润", "亏损", "债务", "赃款", "造价", "身家", "欠债", "赌债",
  ]
  private static let after: PhraseSet = [
    "薪金", "薪酬", "薪津", "工资", "公款", "贿款", "赃款", "骗款", "贷款", "罚款", "奖金", "现金", "款项", "资金", "津贴", "贿赂",
    "好处费", "回扣", "佣金", "保证金", "借款", "善款", "交保", "具保",
  ]
  private static let exceeding: PhraseSet = ["超过", "不超过", "接近", "不足", "不到"]
  private static let links: UnitSet = "达逾近约共超为"

  static func stands(around numeral: Numeral, in context: RecognitionContext) -> Bool {
    let isLarge = numeral.isSpelled ? (numeral.value.lastNonzeroPlace ?? 0) >= 4 : numeral.scale >= 4
    guard isLarge else { return false }
    let text = context.folded
    if after.end(in: text, at: numeral.end) != nil { return true }
    if numeral.end < text.count, text[numeral.end] >= 0x4E00, text[numeral.end] <= 0x9FFF,
      text[numeral.end] != Glyph.modifier
    {
      return false
    }
    var at = numeral.start
    if let exceeding = Self.exceeding.start(in: text, endingAt: at) { at = exceeding }
    while at > 0, links.contains(text[at - 1]) { at -= 1 }
    return before.start(in: text, endingAt: at) != nil
  }
}
