extension [Figure] {
  /// The first of the percentages that stand side by side with one in its sentence, and how many they are:
  /// 分别上升12.5%和19.6%.
  func percentages(beside percent: Int) -> (first: Int, count: Int) {
    func isNext(_ next: Int) -> Bool {
      next < count && next > 0 && self[next].kin == .percent && self[next - 1].kin == .percent
        && self[next].sentence == self[next - 1].sentence
        && (0...2).contains(self[next].start - self[next - 1].end)
    }
    var first = percent
    while isNext(first) { first -= 1 }
    var last = percent
    while isNext(last + 1) { last += 1 }
    return (first, last - first + 1)
  }
}
