extension RandomAccessCollection where Index == Int {
  /// The first index from which on `isBehind` holds, or the end; found by halving, so it holds nowhere before.
  @inline(__always)
  func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
