extension PersonRecognizer {
  static let patterns: [RecognitionPattern] = [
    RecognitionPattern(
      "behind-post",
      [
        .init("给予县水务局原党组书记、局长【王建国】开除党籍处分", "县水务局原党组书记、局长"),
        .init("时任镇长【李勇】接受宴请", "时任镇长"),
        .init("一封反映时任镇长【李勇】接受宴请的信", "时任镇长"),
        .init("区中心主任【严杰】负有直接责任", "区中心主任"),
        .init("某局副局长(原财务科科长)【陈大文】被免职", "某局副局长(原财务科科长)"),
        .init("县委书记【向东】、县长李勇向市委检讨", "县委书记"),
        .init("中心主任【陆平】、副主任李勇失职", "中心主任"),
        .init("某公司前部门经理【陳大文】被起訴", "某公司前部门经理"),
      ],
      not: [
        "副局长高度重视,书记安排部署", "主任于2017年任职", "公务员、教师", "本报记者王建国报道", "对驾驶员熊予以立案侦查",
        "镇长任内存在失职", "书记全程参与", "司机刘先生说",
      ]),
    RecognitionPattern(
      "anonymous",
      [
        .init("【张某某】受到党内警告处分", ""),
        .init("与【李某甲】共同侵占", ""),
        .init("【唐某华】违规收受礼金", ""),
        .init("【唐某】喝酒后驾车", ""),
        .init("【乌某】性骚扰学生", ""),
        .init("与【杨某1】犯同一罪名", ""),
      ],
      not: ["向某公司收取费用", "于某日发生"]),
    RecognitionPattern(
      "list", [.init("村主任王建国、【李勇】因失职被问责", "")], not: ["各级书记、主任"]),
    RecognitionPattern(
      "list-head", [.init("2名某公司前技術員:【陳大文】(30歲)、何小明(28歲)", "某公司前技術員")]),
    RecognitionPattern(
      "given",
      [
        .init("决定给予【王建国】留党察看一年处分", ""),
        .init("对【李勇】、张大伟给予警告", ""),
        .init("判处【李勇】有期徒刑三年", ""),
      ]),
    RecognitionPattern("glossed", [.init("【李卫国】(县水利局局长)受到党内警告处分", "县水利局局长")]),
    RecognitionPattern("age", [.init("兩人分別為【陳大文】(45歲)、何小明(28歲)", "")]),
    RecognitionPattern("dealt-with", [.init("经查,【王建国】因违反规定受到党内警告处分", "")]),
    RecognitionPattern(
      "biography",
      [
        .init("【李勇】,男,1970年5月出生,时任某公司董事长。", "时任某公司董事长"),
        .init("【毛 崴】,某公司监事;", "某公司监事"),
      ]),
    RecognitionPattern("removed", [.init("决定免去【李勇】昆山市卫生局局长职务", "")]),
    RecognitionPattern(
      "roster", [.init("其中,【李勇】、王建国、张大伟等数十人涉案", "")], not: ["高速、安全、方便等问题"]),
    RecognitionPattern("again", [.init("局长王建国被免职。【王建国】此前已辞职", "局长")]),
  ]
}
