/// Decides which row a surface stands for, and how its kind is called in the notice.
struct SanctionNaming {
  let text: [UInt16]
  /// Whether the notice is printed in traditional characters.
  let isTraditional: Bool

  /// The row of a bare surface that several share, or nil where nothing tells: the regime named in the same list or
  /// sentence, the body or the person that receives it, the script.
  func row(of candidate: SanctionCandidate, previous: SanctionRow?) -> SanctionRow? {
    if candidate.rows.count == 1 { return candidate.rows[0] }
    func pick(_ families: Set<String>) -> SanctionRow? { candidate.rows.first { families.contains($0.family) } }
    if isTraditional, let row = pick(["TW", "HK"]) { return row }
    let local = isTraditional ? candidate.rows : candidate.rows.filter { $0.family != "TW" && $0.family != "HK" }
    if local.count == 1 { return local[0] }
    if let previous, ["PI", "AD", "AP"].contains(previous.family), let row = pick([previous.family]) { return row }
    let surface = String(decoding: text[candidate.core], as: UTF16.self)
    let sentence = sentenceStart(candidate.core.lowerBound)..<candidate.core.lowerBound
    let isPenal = !Self.close.ends(text, at: candidate.range.upperBound) && isPenal(sentence, candidate.range)
    if Self.detention.contains(surface) { return nil }
    if surface.hasSuffix("检查") {
      return pick(isForBody(candidate.core, sentence) ? ["PO"] : ["FF"])
    }
    if surface == "通报批评" {
      if isPenal, let row = pick(["AP"]) { return row }
      return pick(isForBody(candidate.core, sentence) ? ["PO"] : ["FF"])
    }
    if surface == "罚款" || surface == "罚没" { return pick(["AP"]) }
    if isPenal, let row = pick(["AP"]) { return row }
    if Self.party.first(in: text, sentence) != nil, let row = pick(["PI"]) { return row }
    if Self.state.first(in: text, sentence) != nil, let row = pick(["AD"]) { return row }
    if surface == "记过" || surface == "记大过" || surface == "降级" || surface == "撤职" { return pick(["AD"]) }
    return nil
  }

  /// The kind's name as the record prints it.
  func type(of row: SanctionRow?, _ core: Range<Int>) -> String {
    let surface = String(decoding: text[core], as: UTF16.self)
    guard let row else { return printed(surface) }
    if row.family != "UM", Self.regimes.end(in: text, at: core.lowerBound) != nil { return printed(surface) }
    if row.code == "PO1" || row.code == "FF5", surface.contains("书面检查") { return printed("书面检查") }
    if row.family == "UM", surface.hasSuffix("处分") { return printed(surface) }
    if row.code == "FF10", core.count <= 6 { return printed(surface) }
    return printed(Self.bare(row.type))
  }

  private func printed(_ name: String) -> String { isTraditional ? TraditionalName.of(name) : name }

  /// Without the gloss that tells two rows of one name apart: 罚款(港).
  private static func bare(_ name: String) -> String {
    name.firstIndex(of: "(").map { String(name[..<$0]) } ?? name
  }

  private func sentenceStart(_ position: Int) -> Int {
    var start = position
    while start > 0, !TextMark.endsSentence(text[start - 1]) { start -= 1 }
    return start
  }

  /// Whether an authority punishes under the law of penalties: a fine beside it, a company that receives it.
  private func isPenal(_ before: Range<Int>, _ range: Range<Int>) -> Bool {
    if Self.penalties.first(in: text, before) != nil { return true }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 24, !TextMark.endsSentence(text[end]) { end += 1 }
    return Self.fines.first(in: text, range.upperBound..<end) != nil
  }

  /// Whether a body is to write the 检查: 责令某镇党委作出书面检查, but 责令张某作出书面检查.
  private func isForBody(_ core: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, core.lowerBound - 24)..<core.lowerBound
    guard let body = Self.bodies.last(in: text, near) else { return false }
    return Self.people.first(in: text, body.upperBound..<core.lowerBound) == nil
  }

  private static let regimes: PhraseSet = ["党内", "政务", "行政", "政纪"]
  private static let detention: Set<String> = ["拘留", "强制措施"]
  private static let party: PhraseSearch = ["党内", "党纪", "党员", "党籍"]
  private static let state: PhraseSearch = ["行政", "政务", "政纪", "监察"]
  private static let penalties: PhraseSearch = [
    "行政处罚", "责令改正", "罚款", "违法所得", "市场监管", "证监", "公司", "企业", "该厂", "当事人",
  ]
  private static let fines: PhraseSearch = ["罚款", "没收", "吊销", "违法所得"]
  private static let close: Phrase = "处分"
  private static let bodies: PhraseSearch = [
    "单位", "党委", "党组", "政府", "支部", "公司", "局", "部门", "委员会", "党工委", "街道", "镇", "乡", "医院", "学校", "班子", "村",
  ]
  private static let people: PhraseSearch = [
    "书记", "局长", "主任", "镇长", "乡长", "同志", "某", "人员", "干部", "负责人", "校长", "院长", "人",
  ]
}
