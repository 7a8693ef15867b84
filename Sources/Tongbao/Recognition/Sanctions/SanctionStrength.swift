/// How much the words around a surface must say before it counts as a sanction.
enum SanctionStrength {
  /// The words alone tell: 开除党籍.
  case always
  /// Something beside it must show that it befell somebody: 问责41人, 被问责, but not 执纪问责.
  case cued
  /// A cue must touch it: 被通报, but not 通报了三起案件.
  case touched
  /// Somebody must be given it, or a whole region told: 被通报, 已通报全省.
  case passive
  /// A recovery, which its object or how it went shows to have been made: 所得赃款全部追缴, 已退缴.
  case recovered
  /// An inquiry that somebody undergoes: 正接受审查调查, but not 审查调查工作.
  case undergone
  /// Persons who were dealt with: 处理198人, 受到处理.
  case dealt
  /// A case that was filed against persons who are counted: 12人被立案, but not 立案12件.
  case filed
  /// What Taiwan's Control Yuan does to an authority: 監察院糾正臺中市政府.
  case corrected
  /// Never by itself: 立案, 谈话函询, 检查.
  case never

  /// Steps of an inquiry and words for publicity are no outcome of anybody.
  static func of(_ row: SanctionRow) -> SanctionStrength {
    if let strength = byCode[row.code] { return strength }
    return row.family == "SM" ? .never : .always
  }

  /// A surface of one row that tells more, or less, than the row's others do.
  static func named(_ surface: String) -> SanctionStrength? { byName[surface] }

  private static let byName: [String: SanctionStrength] = [
    "继续追缴": .always, "责令整改": .always, "责令限期整改": .always, "责令其限期整改": .always, "责令立即整改": .always,
    "公开通报曝光": .always, "受到追究": .always, "受到严肃追究": .always, "退缴": .recovered,
  ]

  /// A bare surface that several rows share.
  static func ofAmbiguous(_ surface: String) -> SanctionStrength { bySurface[surface] ?? .cued }

  private static let byCode: [String: SanctionStrength] = [
    "FF1": .cued, "FF2": .cued, "FF3": .cued, "FF4": .cued, "FF10": .cued, "UM1": .cued,
    "UM7": .cued, "UM9": .cued, "UM10": .cued, "UM19": .cued, "UM11": .cued, "UM12": .cued, "UM13": .cued,
    "UM14": .cued, "UM15": .cued, "SM5": .undergone, "SM8": .touched, "SM14": .touched, "SM16": .touched,
    "SM15": .touched,
    "SM17": .touched,
    "SM19": .always, "SM20": .always,
    "SM22": .always, "SM24": .always, "4F5": .never, "CP17": .never, "CR14": .cued, "CR16": .cued,
    "RG34": .cued, "HK23": .cued,
    "AP9": .cued, "AP11": .cued, "AP17": .cued, "RG10": .cued, "RG12": .cued, "RG13": .passive, "RG15": .cued,
    "RG18": .cued,
  ]

  private static let bySurface: [String: SanctionStrength] = {
    var strengths: [String: SanctionStrength] = [:]
    let always = [
      "检控",
      "通报批评", "记过", "记大过", "撤职", "撤销职务", "罚款", "罚没", "拘留", "起诉", "限期改正", "除名", "免除职务", "免除其职务",
      "作出书面检查", "作出深刻检查", "作出检查", "作出深刻书面检查", "做出书面检查", "做出深刻检查", "做出检查",
      "责令作出书面检查", "责令作出检查", "责令作出深刻检查", "责令做出书面检查", "责令做出检查", "责令做出深刻检查",
      "责令作书面检查", "责令作深刻检查", "责令作检查", "责令其作出书面检查", "责令其作出检查", "责令其做出书面检查",
      "责令写出书面检查", "责令写出深刻检查", "作书面检查", "作深刻检查", "责令书面检查",
    ]
    let touched = [
      "警告", "强制措施", "严肃处理", "从严处理", "关闭", "关停", "开除", "降级",
      "调离", "谴责", "公开批评", "停止工作", "暂停工作", "书面检查", "徒刑", "社会服务",
    ]
    let passive = ["通报", "点名通报", "清退"]
    let recovered = ["追缴", "收缴", "退缴", "退赔", "没收", "吊销", "暂扣", "责令退赔"]
    let never = [
      "检查", "深刻检查", "立案查处", "接受审查", "接受调查",
      "组织审查", "了结", "抓获", "归案", "到案", "投案", "公诉", "认罪", "服刑", "落网", "相关处理",
      "依规依纪处理", "依纪依规处理", "依法依规处理", "依规依纪依法处理", "依纪依法处理", "教育帮助", "下架", "整改",
      "禁止令", "管护", "曝光", "内部通报", "专题通报", "集中通报", "公开通报", "典型案例通报", "点名道姓通报",
      "书面通报", "集中通报曝光", "上缴国库", "判处", "管制", "移交线索", "移送线索", "移交问题线索",
      "移送问题线索", "问题线索移交", "问题线索移送", "移送违纪违法线索", "内部处理", "行政处理", "追赃",
      "通报问责",
    ]
    for surface in always { strengths[surface] = .always }
    for surface in touched { strengths[surface] = .touched }
    for surface in passive { strengths[surface] = .passive }
    for surface in recovered { strengths[surface] = .recovered }
    for surface in never { strengths[surface] = .never }
    for surface in ["审查调查", "监察调查", "纪律审查", "立案调查"] { strengths[surface] = .undergone }
    for surface in ["处理", "处罚", "惩处"] { strengths[surface] = .dealt }
    strengths["立案"] = .filed
    strengths["纠正"] = .corrected
    return strengths
  }()
}
