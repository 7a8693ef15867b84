/// Facts that the words alone say are one, whatever their figures: the count of a circular in its headline and its
/// lead, 46起问题中 behind 查处问题64起, 违规收取的9.36万元 behind 收取…共计9.63万元.
///
/// Only those are listed whose figures do not agree; what agrees is found by its value. Between the two lies one slip
/// of the pen, for two figures further apart are more likely two facts.
struct WordedRepeats {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  func found(beside known: [RepeatedClaim]) -> [RepeatedClaim] {
    var found: [RepeatedClaim] = []
    var seen = Set(known)
    func add(_ pairs: [RepeatedClaim]) {
      found += pairs.filter { isOfOneSort($0) && seen.insert($0).inserted }
    }
    add(AnnouncedCount(reading: reading, figures: figures, headline: headline).found())
    add(ResumedCount(reading: reading, figures: figures, headline: headline).found())
    add(ResumedAmount(reading: reading, figures: figures).found())
    add(LabelledAmount(reading: reading, figures: figures).found())
    add(SameCount(reading: reading, figures: figures).found(beside: known + found))
    add(HeadlineMisprint(reading: reading, figures: figures, headline: headline).found(beside: known + found))
    return found
  }

  /// 14人死亡、3人失踪 and then 17名遇难和失踪人员: who is told of together is no repeat of one of them; nor is a part of its whole:
  /// 公职人员16人。13人受到处分，3人被诫勉.
  private func isOfOneSort(_ pair: RepeatedClaim) -> Bool {
    !(figures[pair.second].whole == pair.first && figures[pair.second].relation == .partition)
      && isOfTwoSorts(figures[pair.first]) == isOfTwoSorts(figures[pair.second])
  }

  private func isOfTwoSorts(_ figure: Figure) -> Bool {
    guard figure.kin == .person,
      let first = reading.fateEnd(at: figure.end),
      let joiner = Self.joiners.end(in: reading.folded, at: first)
    else { return false }
    return reading.fateEnd(at: joiner) != nil
  }

  private static let joiners: PhraseSet = ["和", "、", "及", "与"]
}

extension Figure {
  /// Whether the text gives one number: 余, 约 and 几 give none, 3.1万 does.
  var isOneNumber: Bool {
    guard value.isFinite, value > 0 else { return false }
    if isExact { return true }
    return interval.low.isFinite && interval.high.isFinite
      && abs(interval.low + interval.high - 2 * value) <= 0.1 * (interval.high - interval.low)
  }

  /// Whether the words leave no value that the other has as well.
  func contradicts(_ other: Figure) -> Bool {
    value.isFinite && other.value.isFinite && !interval.meets(other.interval)
  }

  /// The slip that makes one number of the other.
  func slip(to other: Figure) -> SingleSlip? { SingleSlip(value, other.value) }
}
