/// The small words around dates.
enum DatePhrases {
  /// Behind a date that begins a time up to now.
  static let since: PhraseSet = ["以来"]
  /// Behind an event: 党的十八大以来.
  static let sinceEvent: PhraseSet = ["以来", "后", "之后", "以后", "召开以来", "胜利召开以来", "闭幕后"]
  /// Behind the period with which another is compared, and what that one may open with.
  static let compared: PhraseSet = ["相比,", "相比", "相比较,", "比,", "比较,"]
  /// Behind a five-year plan: “十三五”期间.
  static let planPeriods: PhraseSet = ["期间", "时期"]
  /// Behind a date that is a deadline.
  static let before: PhraseSet = ["前", "以前", "之前"]
  /// Behind a date that is only near.
  static let about: PhraseSet = ["前后", "左右", "许"]
  /// Behind a length of time.
  static let aboutLength: PhraseSet = ["左右", "以上", "以下"]
  /// Behind a festival where its days off are meant.
  static let during: PhraseSet = ["期间", "假期", "长假", "小长假", "前后"]
  /// Between two festivals.
  static let and: PhraseSet = ["、", "和", "与", "及", "暨"]
  /// Behind the begin of a time that lasts.
  static let now: PhraseSet = ["至今", "迄今", "到现在", "至案发", "至案发前", "至目前", "到目前"]
  /// Behind 近3年.
  static let trailing: PhraseSet = ["以来", "来", "内", "以内", "之内", "间", "里"]
  /// Behind a length of time, and part of the expression.
  static let elapsed: PhraseSet = ["内", "以内", "之内", "来", "以来"]
  /// Behind a length of time that is counted back.
  static let ago: PhraseSet = ["前", "以前", "之前"]
  /// Behind a length of time that is counted on.
  static let later: PhraseSet = ["后", "以后", "之后"]
  /// Before a date that is to come.
  static let future: PhraseSet = [
    "押后至", "押后", "还押至", "延至", "延期至", "推迟至", "改期至", "顺延至", "有效期至", "展期至", "保释至", "押后到", "还押到", "候判至", "候讯至",
    "押后案件至",
    "押后判刑至", "押后聆讯至", "押后裁决至", "将", "将自", "将从", "定于", "计划于", "计划", "并于将",
  ]
  /// Before a date that is to come, or earlier in its clause.
  static let plans: PhraseSet = [
    "将于", "将在", "拟于", "拟在", "力争", "确保", "预计", "争取", "务必", "须于", "须在", "请于", "请在",
  ]
  /// Behind a date, of what somebody will do; 将其抓获 brings an object forward.
  static let intentions: PhraseSet = [
    "将对", "将会", "还将", "将继续", "将推动", "将开展", "将组织", "将召开", "将启动", "将全面", "将适时", "将依法", "将按", "将进一步", "将举行",
    "将开庭",
    "将再次", "将陆续", "将集中", "拟对", "拟开展", "将联合", "将逐",
  ]
  /// Right behind a date, of what has been fixed for it.
  static let appointments: PhraseSet = ["将开庭", "将举行", "将召开", "将会", "将启动"]
  /// Before a date, of what somebody is told to do: 通报要求，8月起开展整治.
  static let requests: PhraseSet = [
    "通报要求,", "通知要求,", "会议要求,", "方案要求,", "意见要求,", "要求从", "要求自", "要求在", "决定从", "决定自",
  ]
  /// At the head of a date that is to come: 明日(2月28日).
  static let coming: PhraseSet = ["明日", "明天", "后日", "后天"]
  /// Before the last days or months of a month or year.
  static let last: PhraseSet = ["最后", "后"]
  /// Behind a decade.
  static let decadeEdges: PhraseSet = ["初", "初期", "末", "末期", "中期", "中后期", "后期", "中叶"]
  /// Behind 60日, which makes it a length of time.
  static let inside: PhraseSet = ["内", "以内", "之内"]
  /// The months of 十年六个月.
  static let months: PhraseSet = ["个月"]
  /// The minutes of 2小时30分钟.
  static let minutes: PhraseSet = ["分钟", "分"]
  /// A length of quarters.
  static let quarters: PhraseSet = ["个季度"]
}
