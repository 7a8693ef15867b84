/// A kind whose words stand apart: 免去其副县长职务, 限期1个月改正, 追究6人的领导责任, 吊销出版经营许可证.
struct SplitSanction {
  /// The span from the verb to the closing noun.
  let range: Range<Int>
  let closing: SplitSanctionForm.Closing
  let duration: String?

  init?(_ measure: SanctionMeasure, at start: Int) {
    guard SplitSanctionForm.heads.end(in: measure.text, at: start) != nil else { return nil }
    for form in SplitSanctionForm.all where form.head.matches(measure.text, at: start) {
      guard let found = Self.find(form, measure, behind: start + form.head.count) else { continue }
      range = start..<found.end
      closing = found.closing
      duration = found.duration
      return
    }
    return nil
  }

  private static func find(_ form: SplitSanctionForm, _ measure: SanctionMeasure, behind start: Int)
    -> (end: Int, closing: SplitSanctionForm.Closing, duration: String?)?
  {
    let text = measure.text
    var at = start
    var duration: String?
    if form.needsTerm {
      guard let length = measure.length(at: start) else { return nil }
      duration = length.iso
      at = within.end(in: text, at: length.end) ?? length.end
    }
    var isTitled = false
    let limit = min(text.count, start + form.longest)
    while at < limit {
      for closing in form.closings where closing.noun.matches(text, at: at) {
        let end = at + closing.noun.count
        if let needs = form.needs, needs.first(in: text, start..<at) == nil { return nil }
        return (isTitled && end < text.count && text[end] == 0x300B ? end + 1 : end, closing, duration)
      }
      if form.needsTerm { return nil }
      let unit = text[at]
      // 禁止五年从事银行业工作: the term stands inside.
      if duration == nil, NumeralClass.begins(unit), !NumeralClass.begins(text[at - 1]),
        let term = measure.term(at: at)
      {
        duration = term.iso
        at = term.end
        continue
      }
      if unit == 0x300A { isTitled = true }
      if TextMark.endsClause(unit) { return nil }
      if !form.allowsList, unit == TextMark.enumerationComma || unit == or { return nil }
      at += 1
    }
    return nil
  }

  private static let within: PhraseSet = ["内", "以内", "之内", "前", "内予以", "内完成"]
  private static let or: UInt16 = 0x6216
}
