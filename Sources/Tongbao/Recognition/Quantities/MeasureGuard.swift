/// Tells a measure word from the beginning of another word: 3处 from 3处分, 两部 from 两部委.
enum MeasureGuard {
  /// For the first unit of a one-character measure word, the units that must not follow it.
  private static let forbidden: UnitSets = {
    let rows: [(String, UnitSet)] = [
      ("人", "民"), ("国", "道家有际内"), ("处", "长分罚理级置"), ("部", "委门队长级办属"), ("家", "庄具属长庭"),
      ("所", "有属长谓"), ("组", "长织员成"), ("队", "长员伍"), ("班", "子组长主"), ("站", "长点"), ("院", "长校士"),
      ("校", "长级园"), ("村", "民委庄支两干级书主组"), ("镇", "长政党委区"), ("县", "委级长政纪城处"),
      ("市", "委级长政场民纪"), ("省", "委级长政纪道内厅直部"), ("区", "委级长域政纪别块"), ("路", "段口线面由灯"),
      ("门", "口诊"), ("面", "积前临试向"), ("发", "现生布送放展出"), ("通", "报知过告道常"), ("讲", "话座师"),
      ("道", "路德歉理口"), ("本", "人市次案院级地身文报"), ("对", "于其此照应象外接方"), ("首", "次先批席都例页"),
      ("只", "能有要是为"), ("例", "如会外行"), ("起", "诉草来义点步到因始重"), ("批", "复评准捕示量办"),
      ("名", "单誉义称"), ("位", "于置列"), ("期", "间限待望末"), ("户", "籍口主外"), ("股", "份权东票"),
      ("节", "日假约能目"), ("层", "面级次"), ("台", "湾州账风"), ("场", "所地合"), ("套", "取现路餐"),
      ("包", "括含装庇"), ("根", "据本"), ("支", "付出持部撑队行"), ("元", "旦素"), ("字", "第号[(体样"), ("章", "程"),
      ("任", "命务职何意免"), ("段", "落时"), ("片", "区"), ("乡", "镇村长党"), ("单", "元位"), ("卷", "宗烟入"),
      ("案", "件例情发由"), ("折", "合算旧扣"), ("成", "立为员果本效绩功长都品交就因熟年语规风形"), ("座", "谈位"),
      ("里", "面程桥屯店铺庄河堡墩坪营沟湾街塘坡岗牌亭畈"), ("升", "级任学"), ("平", "均台安时"), ("方", "面向案式便法"), ("担", "任保当"),
      ("注", "意册销"),
      ("条", "例款巷"), ("课", "题程"), ("题", "目"), ("口", "头岸径"), ("格", "局式"), ("票", "据"), ("堂", "课"),
      ("回", "店族民教"), ("则", "是"), ("级", ""), ("间", "接隔"), ("款", "项"), ("类", "似"), ("种", "植子"), ("项", ""),
      ("周", "边"),
      ("亩", "沟田"), ("届", "省市县区州自盟旗党中全人政"), ("车", "道间站辆主型队厢皮载速牌祸位库"),
    ]
    return UnitSets(rows)
  }()

  /// Measures that a bare Chinese digit before them seldom counts: 两省, 三区, 二组 name or number bodies.
  private static let institutional: UnitSet = "村镇县市省国区州乡校院厂矿店站队组班路章节字任届层门"
  /// Measures that count only beside a word of their own, or in writing that leaves no doubt.
  private static let address: UnitSet = "栋幢座层间"
  /// Units that must not stand before the number: 李庄3组, 八年级3班, 反贪局二处.
  private static let named: UnitSets = {
    let rows: [(String, UnitSet)] = [
      ("组", "村庄屯寨社营湾"), ("班", "级高初"), ("处", "局厅部委院"), ("队", "村庄局"), ("站", "号"), ("路", "乘坐"), ("段", "路街"),
      ("条", "之》"), ("款", "之"),
    ]
    return UnitSets(rows)
  }()
  private static let readers: PhraseSet = ["阅读", "浏览", "点赞", "评论", "收看", "围观"]
  private static let surnames: UnitSet = "伍陆"
  private static let money: UnitSet = "元圆角"
  private static let ranks: UnitSet = "位名项批轮期次件"
  private static let rankers: UnitSet = "前首头末"
  private static let points: UnitSet = "意建要问体感启不希措"

  /// Whether the measure at `range` really counts what `numeral` states.
  static func accepts(_ range: Range<Int>, _ numeral: Numeral, in text: [UInt16]) -> Bool {
    guard range.count == 1 else { return true }
    let measure = text[range.lowerBound]
    // 主任陆平, 局长伍道明: a capital digit alone is a surname, except before money.
    if numeral.isSingle, surnames.contains(text[numeral.start]), !money.contains(measure) { return false }
    let next = range.upperBound < text.count ? text[range.upperBound] : 0
    if next != 0, forbidden[measure]?.contains(next) == true {
      // 2起重大 counts, 2起重机 does not.
      let isGrave =
        measure == Glyph.rise && next == Glyph.heavy && range.upperBound + 1 < text.count
        && text[range.upperBound + 1] == Glyph.great
      if !isGrave { return false }
    }
    if isAnniversary(numeral, in: text) { return false }
    // 482人阅读
    if readers.end(in: text, at: range.upperBound) != nil { return false }
    if numeral.start > 0, rankers.contains(text[numeral.start - 1]), ranks.contains(measure) { return false }
    if numeral.isSingle, numeral.isSpelled, institutional.contains(measure) { return false }
    if numeral.start > 0, named[measure]?.contains(text[numeral.start - 1]) == true { return false }
    if isNickname(range, numeral, in: text) { return false }
    if address.contains(measure), next >= 0x30, next <= 0x39 { return false }
    switch measure {
    // 十八届三中全会
    case Glyph.session: return !NumeralClass.begins(next)
    case Glyph.spokenPoint: return numeral.isSpelled && points.contains(next)
    case Glyph.degree:
      return next == Glyph.electricity || numeral.start > 0 && text[numeral.start - 1] == Glyph.electricity
    case Glyph.level: return next < 0x4E00 || next > 0x9FFF || !numeral.isSpelled
    case Glyph.man, Glyph.woman: return isPair(range, numeral, in: text)
    case Glyph.cubic: return !numeral.isSingle || !numeral.isSpelled
    default: return true
    }
  }

  /// 七一路, 五四村, 八一厂: two digits read one by one name a day of the year; 七八 is an approximation.
  private static func isAnniversary(_ numeral: Numeral, in text: [UInt16]) -> Bool {
    guard case .closed = numeral.openness else { return false }
    return numeral.isSpelled && numeral.end - numeral.start == 2
      && text[numeral.start..<numeral.end].allSatisfy(digits.contains)
  }

  private static let digits: UnitSet = "一二三四五六七八九"

  /// “铁八条”, “黑三类”, “二十八条办法”: a rule's nickname in quotation marks.
  private static func isNickname(_ range: Range<Int>, _ numeral: Numeral, in text: [UInt16]) -> Bool {
    guard numeral.isSpelled, numeral.start > 0, range.upperBound < text.count else { return false }
    if text[range.upperBound] == Glyph.closingQuote {
      return (max(0, numeral.start - 4)..<numeral.start - 1).contains { text[$0] == openingQuote }
    }
    guard text[numeral.start - 1] == openingQuote, rules.contains(text[range.lowerBound]) else {
      return false
    }
    let name = text[range.upperBound..<min(text.count, range.upperBound + 7)].prefix {
      $0 >= 0x4E00 && $0 <= 0x9FFF
    }
    return name.endIndex < text.count && text[name.endIndex] == Glyph.closingQuote
  }

  private static let rules: UnitSet = "条项个类种"
  private static let openingQuote: UInt16 = 0x201C

  /// 6男8女: men and women are counted together, or not at all.
  private static func isPair(_ range: Range<Int>, _ numeral: Numeral, in text: [UInt16]) -> Bool {
    let other = text[range.lowerBound] == Glyph.man ? Glyph.woman : Glyph.man
    if numeral.start > 0, text[numeral.start - 1] == other { return true }
    var at = range.upperBound
    guard at < text.count, NumeralClass.begins(text[at]) else { return false }
    while at < text.count, NumeralClass.begins(text[at]), at - range.upperBound < 4 { at += 1 }
    return at < text.count && text[at] == other
  }
}
