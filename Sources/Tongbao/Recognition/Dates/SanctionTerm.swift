/// Tells whether a length of time is the term of a sanction, which belongs to the sanction: 留党察看二年.
struct SanctionTerm {
  let text: [UInt16]
  let lattice: WordLattice

  private static let before: PhraseSet = [
    "徒刑", "拘役", "管制", "缓刑", "缓期", "缓刑考验期", "考验期", "政治权利", "察看", "察看处分", "监禁", "入狱", "判囚", "囚",
    "拘留", "刑期", "判处", "获刑", "判刑", "判监", "坐牢", "服刑", "徒刑合并", "刑", "市场禁入", "预备期", "影响期", "处分期",
    "处分影响期", "期限为", "减刑", "从业", "执业", "执业活动", "驾驶证", "执行期限", "缓期执行", "社会服务令", "任职资格", "禁入",
    "终止", "停赛", "禁赛", "羁押", "强制戒毒", "戒毒", "资格证书", "处分时间", "行政拘留", "刑事拘留",
  ]
  private static let behind: PhraseSet = [
    "有期徒刑", "徒刑", "监禁", "拘役", "管制", "刑期", "剥夺政治权利", "的有期徒刑", "以上有期徒刑", "以下有期徒刑", "的市场禁入",
    "市场禁入", "以下拘役", "的监禁", "行政拘留", "拘留",
  ]
  private static let bounds: PhraseSet = ["以上", "以下", "至", "到", "以上至"]

  func holds(_ range: Range<Int>, _ durations: DurationScanner) -> Bool {
    let start = range.lowerBound
    if Self.before.start(in: text, endingAt: start) != nil || sanctionEnds(at: start) { return true }
    if start > 0, text[start - 1] == DateUnits.unit(","), sanctionEnds(at: start - 1) { return true }
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
