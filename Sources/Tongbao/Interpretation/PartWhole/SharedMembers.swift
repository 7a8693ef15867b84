extension MentionReading {
  /// Whether the words say that some are counted twice, or that a part holds more than its whole does: 制造业20家、商贸业20家、
  /// 建筑业15家（5家兼营制造业）, 没收210万元（含上年度30万元）.
  func saysShared(_ figures: [Figure], _ parts: [Int]) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    let end = clauses.sentences[figures[last].sentence].upperBound
    return figures[first].end < end && self.first(SharedWords.all, in: figures[first].end..<end) != nil
  }
}

private enum SharedWords {
  static let all: PhraseSet = [
    "兼营", "兼有", "兼具", "兼任", "交叉", "重叠", "重复计", "多项", "同属", "同时涉及", "含上年", "含上月", "含往年", "含此前",
    "含去年", "含结转", "含历年",
  ]
}
