/// What each pattern finds, and what it must not.
extension DateRecognizer {
  static let patterns: [RecognitionPattern] = points + relative + spans + lengths

  private static let points: [RecognitionPattern] = [
    RecognitionPattern(
      "figures",
      [
        .init("发布时间：【2023-04-27 18:00】", "2023-04-27T18:00"), .init("日期：【2019.9.6】", "2019-09-06"),
        .init("【20240307】", "2024-03-07"),
      ],
      not: ["电话0551-62201234", "版本2.10.3已上线", "（总第2023号）"]),
    RecognitionPattern(
      "date",
      [
        .init("【2017年11月23日】下发通报", "2017-11-23"), .init("【二〇一七年十月】任职", "2017-10"),
        .init("于【一九九七年】立案", "1997"), .init("【98年4月】入职", "1998-04", published: "2005-01-01"),
        .init("裁處時間：【109年5月19日】", "2020-05-19"), .init("该局【2022年度】考核不合格", "2022"),
        .init("【1994年前后】出版", "1994"),
        .init("事故发生于【2024年7月19日20时49分许】", "2024-07-19T20:49"),
        .init("事故发生于【2024 年 7 月 19 日 20 时 49 分许】", "2024-07-19T20:49"),
      ],
      not: ["某市〔2022〕61号文件", "公告2020年第6号", "三年级学生", "“4·29”事故"]),
    RecognitionPattern(
      "month-day",
      [
        .init("【8月2日】，市纪委下发通报", "2017-08-02", published: "2017-11-23"),
        .init("【12月5日】，张某某被立案审查", "2016-12-05", published: "2017-11-23"),
        .init("方案将于【12月5日】施行", "2017-12-05", published: "2017-11-23"),
        .init("2015年6月任职，【9月】免职", "2015-09", published: "2017-11-23"),
        .init("【10月中旬】进驻", "2017-10-11/2017-10-20", published: "2017-11-23"),
      ],
      not: ["特首每月薪约8万元"]),
    RecognitionPattern(
      "day",
      [
        .init("3月13日电，【14日】到场", "2014-03-14", published: "2014-03-20"),
        .init("【28日】到场", "2014-02-28", published: "2014-03-20"),
      ], not: ["一日千里", "搬到8号楼"]),
    RecognitionPattern(
      "gloss",
      [
        .init("【今天（7月24日）】公布", "2023-07-24", published: "2023-07-24"),
        .init("案件于【周五（11月17日）】提堂", "2017-11-17", published: "2017-11-15"),
      ]),
    RecognitionPattern(
      "weekday", [.init("案件押后至【星期四】再讯", "2020-05-21", published: "2020-05-20")]),
    RecognitionPattern("era", [.init("金管會於【民國109年3月】檢查", "2020-03"), .init("【康熙三年】修建", "1664")]),
    RecognitionPattern("decade", [.init("【二十世纪九十年代初】建成", "1990/1999")]),
    RecognitionPattern("fiscal-year", [.init("【2017/18年度】檢控數目", "2017/2018")]),
    RecognitionPattern(
      "festival",
      [
        .init("【2017年春节】期间收受礼金", "2017-01-27/2017-02-02"), .init("【2018年中秋节】前夕", "2018-09-24"),
      ], not: ["元旦、春节期间加强监督", "节日前夕发出通知"]),
    RecognitionPattern(
      "clock", [.init("【下午14时20分】赶到现场", "2009-03-19T14:20", published: "2009-03-19")],
      not: ["提出3点要求", "用时间管理"]),
    RecognitionPattern("impossible", [.init("【9日8日】到场", "?")]),
  ]

  private static let relative: [RecognitionPattern] = [
    RecognitionPattern(
      "relative",
      [
        .init("【今年8月2日】下发", "2017-08-02", published: "2017-11-23"),
        .init("【去年12月底】整改", "2016-12-31", published: "2017-11-23"),
        .init("【上月底】才发现", "2021-06-30", published: "2021-07-26"),
        .init("【昨日】提堂", "2020-05-19", published: "2020-05-20"),
        .init("【上周三】开会", "2020-05-13", published: "2020-05-20"),
        .init("2015年3月任镇长，【同年12月】免职", "2015-12", published: "2017-11-23"),
        .init("2015年3月任镇长，【次年1月】免职", "2016-01", published: "2017-11-23"),
        .init("2017年8月2日到场，【当晚】整改", "2017-08-02"),
      ],
      not: ["以前年度结余", "自送达之次日起计算", "今日头条转发", "文明年货节"]),
    RecognitionPattern(
      "part-of-year",
      [
        .init("【2012年年底】设立", "2012-12"), .init("金管會於【105 年第 2 季】檢查", "2016-04/2016-06"),
        .init("【上半年】查处26件", "2023-01/2023-06", published: "2023-07-27"),
        .init("【前三季度】立案26件", "2023-01/2023-09", published: "2023-10-24"),
        .init("【第四季度】立案26件", "2022-10/2022-12", published: "2023-02-01"),
      ], not: ["紧盯年底集中报账"]),
    RecognitionPattern("part-of-month", [.init("2015年3月进驻，【下旬】离开", "2015-03-21/2015-03-31")]),
    RecognitionPattern(
      "same-period", [.init("今年1至9月立案9件，比【去年同期】多2件", "2022-01/2022-09", published: "2023-10-24")]),
    RecognitionPattern(
      "vague", [.init("【近日】，市纪委通报", "?"), .init("【近年来】持续整治", "?")], not: ["项目前期工作", "节日前到位"]),
    RecognitionPattern(
      "since-event", [.init("【党的十八大以来】", "?"), .init("【党的十九大后】仍不收手", "?")], not: ["党的十八大报告"]),
    RecognitionPattern(
      "displaced",
      [.init("2016年2月1日送医，【两天后】死亡", "2016-02-03"), .init("【3年前】发生", "2015", published: "2018-05-01")]),
    RecognitionPattern(
      "neighbours", [.init("【前5个月】，全市查处", "2023-01/2023-05", published: "2023-06-20")], not: ["反馈后责令整改"]),
  ]

  private static let spans: [RecognitionPattern] = [
    RecognitionPattern(
      "span",
      [
        .init("【2013年至2024年】收受礼金", "2013/2024"),
        .init("【去年八月至今年二月底】清理", "2016-08/2017-02-28", published: "2017-03-05"),
        .init("【1至9月】立案", "2023-01/2023-09", published: "2023-10-24"),
        .init("【1至12月】立案", "2022-01/2022-12", published: "2023-01-20"),
        .init("【2022年12月11日20时至23时许】聚餐", "2022-12-11T20:00/2022-12-11T23:00"),
        .init("【2023年4月29日至5月3日】出游", "2023-04-29/2023-05-03"),
        .init("【2019年12月至次年2月】停工", "2019-12/2020-02"), .init("于【2016年7、8月】间收受", "2016-07/2016-08"),
      ],
      not: ["8至10人到场"]),
    RecognitionPattern(
      "since",
      [
        .init("【今年以来】查处26件", "2017-01-01/2017-11-23", published: "2017-11-23"),
        .init("【2022年12月以来】查处2件", "2022-12/..", published: "2023-01-19"),
        .init("【2018年3月至今】任副局长", "2018-03/.."),
      ]),
    RecognitionPattern(
      "until",
      [
        .init("【截至9月底】整改120个", "../2023-09-30", published: "2023-10-13"),
        .init("【截止3月19日12时】出院", "../2009-03-19T12:00", published: "2009-03-19"), .init("【截至目前】没有伤亡", "?"),
      ]),
    RecognitionPattern(
      "deadline",
      [
        .init("【年底前】完成", "../2022-12-31", published: "2022-09-08"), .init("于【2019年5月底前】修订", "../2019-05-31"),
      ]),
  ]

  private static let lengths: [RecognitionPattern] = [
    RecognitionPattern(
      "duration",
      [
        .init("应于【十五日内】缴纳", "P15D"), .init("【60日内】提起复议", "P60D"), .init("限期【1個月】改正", "P1M"),
        .init("【连续5年】部署", "P5Y"), .init("建设工期【两年半】", "P2Y6M"), .init("须在【14至30天】里改正", "P14D/P30D"),
        .init("【24小时内】报告", "PT24H"), .init("於【兩個工作天內】回覆", "P2D"), .init("为期【一天半】。", "P1DT12H"),
        .init("优良天数【326天】", "P326D"),
      ],
      not: [
        "给予其留党察看二年处分", "判处有期徒刑十年零六个月", "处三年以上十年以下有期徒刑", "缓刑三年", "张某某，45岁", "35周岁以下", "九年级", "数十年如一日",
        "案件最多的一年",
      ]),
    RecognitionPattern("running", [.init("【近3年】查处12人", "P3Y", published: "2023-05-20")], not: ["附近三个村"]),
    RecognitionPattern(
      "set", [.init("【每双月】移送线索", "R/P2M"), .init("【每季度】通报", "R/P3M"), .init("【每周三】接访", "R/P1W")],
      not: ["每日按罚款数额的3%加处罚款"]),
  ]
}
