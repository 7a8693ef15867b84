/// Tells whether a length of time is the term of a sanction, which belongs to the sanction: 留党察看二年.
struct SanctionTerm {
  let text: [UInt16]
  let lattice: WordLattice

  private static let before: PhraseSet = [
    "徒刑", "拘役", "管制", "缓刑", "缓期", "缓刑考验期", "考验期", "政治权利", "察看", "察看处分", "监禁", "入狱", "判囚", "囚",
    "拘留", "刑期", "判处", "获刑", "判刑", "判监", "坐牢", "服刑", "徒刑合并", "刑", "市场禁入", "预备期", "影响期", "处分期",
    "处分影响期", "期限为", "处分期为", "处分期均为", "处分期限为", "影响期为", "处分期间为", "禁止", "禁入限制", "不适当人选", "减刑", "从业", "执业",
    "执业活动", "驾驶证", "执行期限",
    "缓期执行", "社会服务令", "任职资格", "禁入",
    "名单,期限", "名单,为期", "终止", "停牌", "停赛", "禁赛", "羁押", "强制戒毒", "戒毒", "资格证书", "处分时间", "行政拘留", "刑事拘留",
    "被判", "获判", "改判", "轻判", "重判", "量刑起点为", "起点为", "扣减", "酌减", "取消", "取消其", "扣除", "扣发", "停发", "减发", "罚薪", "除名",
  ]
  private static let behind: PhraseSet = [
    "有期徒刑", "徒刑", "重刑", "监禁", "拘役", "管制", "刑期", "剥夺政治权利", "的有期徒刑", "以上有期徒刑", "以下有期徒刑", "的市场禁入",
    "市场禁入", "以下拘役", "的拘役", "的徒刑", "的监禁", "社会服务令", "社会服务", "的社会服务令", "感化令", "从事银行业", "从事保险业", "禁止从事", "行政拘留",
    "拘留",
    "证券市场禁入", "期货市场禁入", "的证券市场禁入", "内不得", "以内不得", "之内不得", "内不准", "内不予",
  ]
  private static let bounds: PhraseSet = ["以上", "以下", "至", "到", "以上至", "不等", "不等的"]
  /// What joins the terms of several persons: 四年六个月、三年八个月和三年.
  private static let joints: UnitSet = "、和及与或至到"

  /// 缓起诉期间2年; 休职,期间6个月: 期间 only takes up the sanction before it.
  private func isOfNamedPeriod(_ start: Int) -> Bool {
    guard let period = Self.periods.start(in: text, endingAt: start) else { return false }
    return sanctionEnds(at: period)
      || period > 0 && text[period - 1] == DateUnits.unit(",") && sanctionEnds(at: period - 1)
  }

  private static let periods: PhraseSet = ["期间", "期间为", "期间各为"]

  /// Whether the term that ended at `last` goes on with the one at `start`.
  func goesOn(from last: Int, at start: Int) -> Bool {
    last > 0 && start == last + 1 && Self.joints.contains(text[last])
  }

  /// The end of a term; in Taiwan 7年6月 has no 个, and 拘役一个月二十日 ends in days.
  func end(of range: Range<Int>) -> Int {
    if text[range.upperBound - 1] == DateUnits.month,
      let days = SmallNumeral.read(text, range.upperBound), days.value < 31, days.end < text.count,
      text[days.end] == DateUnits.day || text[days.end] == DateUnits.days
    {
      return days.end + 1
    }
    guard text[range.upperBound - 1] == DateUnits.year,
      let months = SmallNumeral.read(text, range.upperBound), months.value < 12, months.end < text.count,
      text[months.end] == DateUnits.month
    else { return range.upperBound }
    return months.end + 1
  }

  private static let suspensions: PhraseSet = ["暂停", "停止", "暂扣", "中止", "停业整顿", "停产整顿", "暂时吊销"]
  private static let lasting: PhraseSet = ["为期"]
  private static let farthestSuspension = 24

  /// 暂停该院医保服务6个月: the months at the end of a clause, with what is suspended before them; 暂时吊销其牌照,为期七个月.
  private func isSuspension(_ range: Range<Int>) -> Bool {
    let unit = text[range.upperBound - 1]
    guard unit == DateUnits.month || unit == DateUnits.year,
      range.upperBound == text.count || !DateUnits.isHan(text[range.upperBound])
    else { return false }
    var at = range.lowerBound
    if let lasting = Self.lasting.start(in: text, endingAt: at), lasting > 0 {
      at = text[lasting - 1] == DateUnits.unit(",") ? lasting - 1 : lasting
    }
    let end = at
    while at > 0, DateUnits.isHan(text[at - 1]), end - at < Self.farthestSuspension {
      if Self.suspensions.start(in: text, endingAt: at) != nil { return true }
      at -= 1
    }
    return false
  }

  /// 将刑期由9个月增加至30个月: the clause speaks of the sentence.
  private func isOfSentence(_ start: Int) -> Bool {
    var at = start
    while at > 0, start - at < Self.farthestSentence, !TextMark.endsClause(text[at - 1]) {
      if Self.sentences.start(in: text, endingAt: at) != nil { return true }
      at -= 1
    }
    return false
  }

  private static let farthestSentence = 14
  private static let sentences: PhraseSet = ["刑期由", "刑期从", "刑期至", "停业", "处分期", "禁业期"]

  /// 有期徒刑8月: months behind the name of a prison sentence.
  func isOfPrison(_ start: Int) -> Bool { Self.prison.start(in: text, endingAt: start) != nil }

  private static let prison: PhraseSet = ["有期徒刑", "徒刑", "拘役", "判刑", "处刑"]

  func holds(_ range: Range<Int>, _ durations: DurationScanner) -> Bool {
    let start = range.lowerBound
    if isSuspension(range) || isOfSentence(start) { return true }
    if Self.before.start(in: text, endingAt: start) != nil || sanctionEnds(at: start) { return true }
    if start > 0, text[start - 1] == DateUnits.unit(","), sanctionEnds(at: start - 1) { return true }
    if isOfNamedPeriod(start) { return true }
    var end = range.upperBound
    // 三年以上十年以下有期徒刑.
    for _ in 0..<4 {
      if Self.behind.end(in: text, at: end) != nil { return true }
      if let next = Self.bounds.end(in: text, at: end) {
        end = next
      } else if let next = durations.read(end) {
        end = next.end
      } else {
        return false
      }
    }
    return false
  }

  /// Whether a sanction's name ends right before `position`.
  private func sanctionEnds(at position: Int) -> Bool {
    for start in stride(from: position - 2, through: max(0, position - 14), by: -1)
    where lattice.starts(LexiconTable.sanctions.bit, at: start) {
      if lattice.exact(.sanctions, start..<position) != nil { return true }
    }
    return false
  }
}
