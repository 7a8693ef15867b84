/// What belongs to a sanction behind its kind: a term, an amount, a closing 处分.
struct SanctionExtent {
  var end: Int
  var duration: String?
  var amount: Double?
  /// Whether a closing 处分 or 处理 belongs to it, which makes a bare 警告 a sanction.
  var isClosed = false

  init(_ measure: SanctionMeasure, behind core: Range<Int>, kind: SanctionKind) {
    end = core.upperBound
    if kind.takesAmount, let found = measure.amount(at: end) {
      end = found.end
      amount = found.value
    }
    if kind.takesAmount, amount == nil, kind.family == "FF", let share = measure.share(at: end) {
      end = share
    }
    if !kind.takesTerm, let found = measure.influence(at: end) {
      end = found.end
      duration = found.iso
    }
    if kind.takesTerm, let found = measure.term(at: end) {
      end = found.end
      duration = found.iso
      // 入狱6个月至30个月: the sentences of several, from the shortest to the longest.
      if let next = Self.ranges.end(in: measure.text, at: end), let longest = measure.term(at: next) {
        end = longest.end
      }
    }
    if kind.isClosed, !Self.close.ends(measure.text, at: end),
      let closed = Self.closings.end(in: measure.text, at: end)
    {
      end = closed
      isClosed = true
    }
  }

  private static let ranges: PhraseSet = ["至", "到"]
  private static let close: Phrase = "处分"
  private static let closings: PhraseSet = ["处分", "处理"]
}
