/// Where a notice comes from, as its characters tell: a bare 元, 罚款 or 警务处 means another thing there.
enum NoticeScript: Sendable {
  case mainland, hongKong, macau, taiwan
  /// A mainland notice printed in traditional characters, by a paper of Hong Kong or a page for readers abroad.
  case mainlandTraditional

  /// Text in traditional characters comes from Hong Kong, Macau or Taiwan, unless the words of mainland bodies
  /// outnumber theirs: the words of each are counted. Text in simplified characters comes from Hong Kong where it
  /// names several bodies that only Hong Kong has, and fewer of the mainland's.
  init(_ text: NoticeText) {
    guard text.isTraditional else {
      let ownWords = Self.hongKongBodies.count(in: text.folded)
      let isHongKong = ownWords > 1 && ownWords > Self.mainlandWords.count(in: text.folded)
      self = isHongKong ? .hongKong : .mainland
      return
    }
    let folded = text.folded
    var hongKong = Self.hongKongWords.count(in: folded)
    let macau = Self.macauWords.count(in: folded)
    // Both have a 廉政公署: it tells nothing where Macau is named more often than what is Hong Kong's alone.
    if macau <= hongKong { hongKong += Self.sharedWords.count(in: folded) }
    let taiwan = Self.taiwanWords.count(in: folded)
    if Self.mainlandWords.count(in: folded) > 2 * (hongKong + macau + taiwan) {
      self = .mainlandTraditional
    } else if macau > 0, macau >= hongKong, macau >= taiwan {
      self = .macau
    } else {
      self = taiwan > hongKong ? .taiwan : .hongKong
    }
  }

  /// Whether Hong Kong's, Macau's or Taiwan's law is meant.
  var isOverseas: Bool { self == .hongKong || self == .macau || self == .taiwan }

  /// The code of the place that the script tells, where it tells one.
  var region: Int32? {
    switch self {
    case .mainland, .mainlandTraditional: nil
    case .hongKong: 810_000
    case .macau: 820_000
    case .taiwan: 710_000
    }
  }

  private static let mainlandWords: PhraseSet = [
    "纪委", "监委", "监察委员会", "人民政府", "人民法院", "人民检察院", "国务院", "自治区", "自治州", "省委", "县委", "区委", "党内", "党籍",
    "党纪", "党组", "党支部", "党委", "村委会", "银保监", "中共中央", "国家安全生产", "全国人大", "政务处分", "纪检监察", "国家监察",
    "生态环境", "国家统计局", "公安机关", "检察机关", "中新社", "中新网", "新华社", "新华网", "国家发展", "全国各地", "各省", "我国",
  ]
  private static let macauWords: PhraseSet = ["澳门", "本澳", "治安警", "司法警察", "司警", "路氹", "氹仔", "路环"]
  private static let sharedWords: PhraseSet = ["廉署", "廉政公署", "行政长官", "立法会"]
  private static let hongKongBodies: PhraseSet = [
    "律政司", "裁判法院", "裁判法庭", "惩教署", "廉署", "香港廉政公署", "入境处", "香港警务处", "特首", "港府", "区域法院", "申诉专员公署", "香港审计署",
    "立法会", "港元", "证监会(香港", "保安局局长", "海关关长", "屋宇署", "食环署", "地政总署",
  ]
  private static let hongKongWords: PhraseSet = [
    "香港", "特首", "港元", "港币", "裁判法院", "入境处", "港珠澳", "港府", "律政司", "本港",
  ]
  private static let taiwanWords: PhraseSet = [
    "台湾", "台北", "新台币", "监察院", "检察署", "地检署", "检调", "立法院", "行政院", "公惩会", "惩戒法院", "金管会", "县议会", "法务部",
    "罚锾", "民国", "裁罚", "保险局", "交保", "县府", "乡公所", "镇公所", "区公所", "羁押禁见", "声押", "申诫", "高雄", "台中", "台南",
    "嘉义", "苗栗", "屏东", "花莲", "宜兰", "彰化", "南投", "基隆", "新北", "桃园", "褫夺公权", "并科",
    "新竹", "云林", "台东", "澎湖", "金门", "侦办", "罪嫌", "县政府", "市政府", "地院", "高检署", "立委", "警分局", "检察总长",
  ]
}
