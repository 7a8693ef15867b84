import CICU

/// ICU's Chinese and Japanese word list with its costs, read from the installed ICU.
///
/// The data is ICU's `cjdict`: eight 32-bit indexes, then a `UCharsTrie` (ICU, `ucharstrie.h`: the format is
/// stable since ICU 4.8) whose values are costs, about −10·ln of a word's probability, 0 to 255.
public struct CJKDictionary {
  private let trie: UnsafePointer<UInt16>

  /// Maps the dictionary.
  /// - Throws: `ICUError` where the installed ICU has none (a build of ICU with filtered data).
  public init() throws {
    var status: Int32 = 0
    guard let data = tb_cjk_dictionary(&status) else {
      throw ICUError(operation: "open its Chinese dictionary (cjdict)", status: status)
    }
    let indexes = data.assumingMemoryBound(to: Int32.self)
    guard indexes[4] & 7 == 1 else {
      throw ICUError(operation: "read its Chinese dictionary: it is not a UCharsTrie", status: 0)
    }
    trie = (data + Int(indexes[0])).assumingMemoryBound(to: UInt16.self)
  }

  /// Calls `visit` with every word (UTF-16 units) and its cost, in the order of the units.
  public func forEachWord(_ visit: ([UInt16], Int) -> Void) {
    var prefix: [UInt16] = []
    walkNode(at: 0, &prefix, visit)
  }

  private func walkNode(at start: Int, _ prefix: inout [UInt16], _ visit: ([UInt16], Int) -> Void) {
    let depth = prefix.count
    defer { prefix.removeSubrange(depth...) }
    var position = start
    while true {
      var lead = Int(trie[position])
      position += 1
      if lead & 0x8000 != 0 {
        visit(prefix, readValue(lead & 0x7fff, position).value)
        return
      }
      if lead >= 0x40 {
        let (value, next) = readNodeValue(lead, position)
        visit(prefix, value)
        position = next
        lead &= 0x3f
      }
      if lead < 0x30 {
        var width = lead
        if width == 0 {
          width = Int(trie[position])
          position += 1
        }
        walkBranch(at: position, width: width + 1, &prefix, visit)
        return
      }
      for _ in 0...(lead - 0x30) {
        prefix.append(trie[position])
        position += 1
      }
    }
  }

  private func walkBranch(
    at start: Int, width: Int, _ prefix: inout [UInt16], _ visit: ([UInt16], Int) -> Void
  ) {
    if width > 5 {
      // A comparison unit, the distance to the lower half, then the upper half.
      let (delta, upper) = readDelta(start + 1)
      walkBranch(at: upper + delta, width: width / 2, &prefix, visit)
      walkBranch(at: upper, width: width - width / 2, &prefix, visit)
      return
    }
    var position = start
    for _ in 1..<max(width, 1) {
      let unit = trie[position]
      let lead = Int(trie[position + 1])
      let (value, next) = readValue(lead & 0x7fff, position + 2)
      prefix.append(unit)
      if lead & 0x8000 != 0 { visit(prefix, value) } else { walkNode(at: next + value, &prefix, visit) }
      prefix.removeLast()
      position = next
    }
    prefix.append(trie[position])
    walkNode(at: position + 1, &prefix, visit)
    prefix.removeLast()
  }

  private func readValue(_ lead: Int, _ position: Int) -> (value: Int, next: Int) {
    if lead < 0x4000 { return (lead, position) }
    if lead < 0x7fff { return ((lead - 0x4000) << 16 | Int(trie[position]), position + 1) }
    return (Int(trie[position]) << 16 | Int(trie[position + 1]), position + 2)
  }

  private func readNodeValue(_ lead: Int, _ position: Int) -> (value: Int, next: Int) {
    if lead < 0x4040 { return ((lead >> 6) - 1, position) }
    if lead < 0x7fc0 { return (((lead & 0x7fc0) - 0x4040) << 10 | Int(trie[position]), position + 1) }
    return (Int(trie[position]) << 16 | Int(trie[position + 1]), position + 2)
  }

  private func readDelta(_ position: Int) -> (delta: Int, next: Int) {
    let lead = Int(trie[position])
    if lead < 0xfc00 { return (lead, position + 1) }
    if lead == 0xffff { return (Int(trie[position + 1]) << 16 | Int(trie[position + 2]), position + 3) }
    return ((lead - 0xfc00) << 16 | Int(trie[position + 1]), position + 2)
  }
}
