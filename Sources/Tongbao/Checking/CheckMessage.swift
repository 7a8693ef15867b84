/// The words of the findings, in Chinese and in English.
enum CheckMessage {
  static func partition(_ verdict: Check.Verdict, _ equation: String) -> Check.Message {
    switch verdict {
    case .inconsistent:
      .init(
        zh: "各部分之和与总数不符：\(equation) 不成立", en: "the parts do not make the whole: \(equation) does not hold")
    case .consistent: .init(zh: "各部分之和与总数相符：\(equation)", en: "the parts make the whole: \(equation)")
    default: open(equation)
    }
  }

  static func difference(_ verdict: Check.Verdict, _ equation: String) -> Check.Message {
    switch verdict {
    case .inconsistent:
      .init(
        zh: "增减数与两期之数不符：\(equation) 不成立", en: "the two figures do not differ so: \(equation) does not hold")
    case .consistent: .init(zh: "增减数与两期之数相符：\(equation)", en: "the two figures differ so: \(equation)")
    default: open(equation)
    }
  }

  static func subset(_ verdict: Check.Verdict, _ equation: String) -> Check.Message {
    switch verdict {
    case .inconsistent:
      .init(zh: "部分大于总数：\(equation) 不成立", en: "a part exceeds the whole: \(equation) does not hold")
    case .consistent: .init(zh: "部分不超过总数：\(equation)", en: "the part does not exceed the whole: \(equation)")
    default: open(equation)
    }
  }

  static func overlap(_ verdict: Check.Verdict, _ equation: String) -> Check.Message {
    switch verdict {
    case .inconsistent:
      .init(
        zh: "即使各部分有重叠，也与总数不符：\(equation) 不成立",
        en: "even with shared members the parts do not fit the whole: \(equation) does not hold")
    case .consistent:
      .init(zh: "各部分可有重叠，与总数相容：\(equation)", en: "the parts may share members and fit the whole: \(equation)")
    default: open(equation)
    }
  }

  static func enumeration(_ verdict: Check.Verdict, _ equation: String, isOpen: Bool) -> Check.Message {
    switch verdict {
    case .inconsistent:
      .init(
        zh: "所列项数与总数不符：\(equation) 不成立",
        en: "the items named are not as many as the total: \(equation) does not hold")
    case .consistent where isOpen:
      .init(zh: "所列各项不超过总数：\(equation)", en: "no more items are named than the total: \(equation)")
    default: .init(zh: "所列项数与总数相符：\(equation)", en: "the items named are as many as the total: \(equation)")
    }
  }

  static func repetition(_ verdict: Check.Verdict, _ equation: String) -> Check.Message {
    verdict == .inconsistent
      ? .init(
        zh: "同一事实两处所述不一：\(equation) 不成立", en: "the same fact is stated differently: \(equation) does not hold"
      )
      : .init(zh: "同一事实两处所述一致：\(equation)", en: "the same fact is stated alike twice: \(equation)")
  }

  static func ratio(_ verdict: Check.Verdict, _ equation: String) -> Check.Message {
    switch verdict {
    case .inconsistent:
      .init(
        zh: "百分比与两数不符：\(equation) 不成立",
        en: "the percentage does not follow from the figures: \(equation) does not hold")
    case .consistent:
      .init(zh: "百分比与两数相符：\(equation)", en: "the percentage follows from the figures: \(equation)")
    default: open(equation)
    }
  }

  static func across(_ relation: AcrossCheck.Relation, _ verdict: Check.Verdict, _ equation: String)
    -> Check.Message
  {
    guard verdict == .inconsistent else {
      return verdict == .consistent
        ? .init(zh: "两篇通报相符：\(equation)", en: "the two notices agree: \(equation)") : open(equation)
    }
    return switch relation {
    case .repeat:
      .init(
        zh: "两篇通报对同一事实所述不一：\(equation) 不成立",
        en: "two notices state the same fact differently: \(equation) does not hold")
    case .series:
      .init(
        zh: "累计数不应减少：\(equation) 不成立", en: "a cumulative figure must not fall: \(equation) does not hold")
    case .time:
      .init(
        zh: "较短时段之数大于较长时段：\(equation) 不成立",
        en: "a shorter span counts more than the longer one around it: \(equation) does not hold")
    case .place:
      .init(
        zh: "下级地区之数大于上级：\(equation) 不成立",
        en: "a place counts more than the larger one around it: \(equation) does not hold")
    }
  }

  private static func open(_ equation: String) -> Check.Message {
    .init(zh: "数值不明，无法核对：\(equation)", en: "a value is not given, so it cannot be checked: \(equation)")
  }
}

extension Check.Kind {
  /// What a check of the kind compares, in one sentence.
  var explanation: String {
    switch self {
    case .partition: "The parts of a total make the total."
    case .subset: "A part does not exceed its whole."
    case .overlap: "Parts that may share members fit their whole."
    case .enumeration: "As many things are named as are counted."
    case .distribution: "Parts that hold for each of several make the total."
    case .repeat: "A fact that is stated twice is stated alike."
    case .share: "A percentage follows from its part and its base."
    case .growth: "A change follows from both figures."
    case .table: "The rows and columns of a table make their totals."
    case .crossNotice: "Two notices agree on the same fact."
    }
  }
}
