/// Lays a set of words out as a double array.
struct DoubleArrayTrieBuilder {
  typealias Word = (units: [UInt16], value: Int32)

  private(set) var codes = [UInt16](repeating: 0, count: 65536)
  private(set) var nodes: [TrieNode]
  /// See `DoubleArrayTrie.seconds`.
  private(set) var seconds: [UInt64] = []
  /// Which slots hold a state, and which positions are a state's base.
  private var isTaken: [Bool]
  private var isBase: [Bool]
  /// The free slots as a doubly linked list in ascending order, its head at slot 0, which is never free.
  private var nextFree: [Int32] = []
  private var previousFree: [Int32] = []
  private var lastFree: Int32 = 0
  private var highest = 0

  /// Where the search for room for several children begins; the gaps before it are left to states with one child.
  private var cursor = 0
  /// The search begins later once it took this many steps.
  private static let attempts = 64

  /// Builds from `words` in any order (quickly where they are sorted); of equal words the last one counts.
  init(_ words: [Word]) {
    nodes = [TrieNode](repeating: .free, count: 1 << 17)
    isTaken = [Bool](repeating: false, count: nodes.count)
    isBase = isTaken
    link(0)
    isTaken[0] = true
    let sorted = words.sorted { $0.units.lexicographicallyPrecedes($1.units) }
    assignCodes(sorted)
    var queue: [(state: Int, from: Int, to: Int, depth: Int)] = [(0, 0, sorted.count, 0)]
    var children: [(code: Int, from: Int, to: Int)] = []
    while let pending = queue.popLast() {
      var at = pending.from
      while at < pending.to, sorted[at].units.count == pending.depth {
        nodes[pending.state].word = Int(sorted[at].value) + 1
        at += 1
      }
      children.removeAll(keepingCapacity: true)
      while at < pending.to {
        let unit = sorted[at].units[pending.depth]
        let from = at
        repeat { at += 1 } while at < pending.to && sorted[at].units[pending.depth] == unit
        children.append((Int(codes[Int(unit)]), from, at))
      }
      if children.isEmpty { continue }
      let base = place(children)
      nodes[pending.state].base = base
      isBase[base] = true
      for child in children {
        nodes[base + child.code].code = child.code
        queue.append((base + child.code, child.from, child.to, pending.depth + 1))
      }
    }
    trim()
    noteSeconds(sorted)
    precondition(
      nodes.count < TrieNode.limit.base && Int(codes.max() ?? 0) < TrieNode.limit.code
        && words.allSatisfy { $0.value < TrieNode.limit.value }, "the trie outgrows its nodes")
  }

  private mutating func noteSeconds(_ words: [Word]) {
    seconds = [UInt64](repeating: 0, count: Int(codes.max() ?? 0) + 1)
    for word in words where word.units.count > 1 {
      seconds[Int(codes[Int(word.units[0])])] |= 1 << UInt64(codes[Int(word.units[1])] & 63)
    }
  }

  /// Frequent units get small codes, so that siblings lie close together.
  private mutating func assignCodes(_ words: [Word]) {
    var frequency = [Int](repeating: 0, count: 65536)
    for word in words { for unit in word.units { frequency[Int(unit)] += 1 } }
    let used = frequency.indices.filter { frequency[$0] > 0 }
      .sorted { (frequency[$1], $0) < (frequency[$0], $1) }
    for (rank, unit) in used.enumerated() { codes[unit] = UInt16(rank + 1) }
  }

  /// A base at which every child falls into a free slot; the slots leave the free list.
  private mutating func place(_ children: [(code: Int, from: Int, to: Int)]) -> Int {
    var least = children[0].code
    var greatest = least
    for child in children {
      least = min(least, child.code)
      greatest = max(greatest, child.code)
    }
    var slot = Int(nextFree[children.count == 1 ? 0 : cursor])
    var tried = 0
    while true {
      reserve(slot + greatest + 1)
      if slot > least, !isBase[slot - least], fits(children, base: slot - least) { break }
      slot = Int(nextFree[slot])
      tried += 1
      // What is behind here has been searched often enough.
      if tried == Self.attempts { cursor = Int(previousFree[slot]) }
    }
    return take(children, base: slot - least)
  }

  private mutating func take(_ children: [(code: Int, from: Int, to: Int)], base: Int) -> Int {
    for child in children { take(base + child.code) }
    return base
  }

  private func fits(_ children: [(code: Int, from: Int, to: Int)], base: Int) -> Bool {
    for child in children where isTaken[base + child.code] { return false }
    return true
  }

  /// Marks a slot as used and takes it off the list.
  private mutating func take(_ slot: Int) {
    isTaken[slot] = true
    highest = max(highest, slot)
    let before = previousFree[slot]
    nextFree[Int(before)] = nextFree[slot]
    if slot == lastFree { lastFree = before } else { previousFree[Int(nextFree[slot])] = before }
    if cursor == slot { cursor = Int(before) }
  }

  private mutating func reserve(_ count: Int) {
    guard count > nodes.count else { return }
    let old = nodes.count
    let more = max(count, old * 3 / 2) - old
    nodes.append(contentsOf: repeatElement(.free, count: more))
    isTaken.append(contentsOf: repeatElement(false, count: more))
    isBase.append(contentsOf: repeatElement(false, count: more))
    link(old)
  }

  /// Puts the slots from `first` on at the end of the list; the last one leads to a slot that is not there yet.
  private mutating func link(_ first: Int) {
    for slot in first..<nodes.count {
      nextFree.append(Int32(slot + 1))
      previousFree.append(Int32(slot - 1))
    }
    // The list may have ended before `first`.
    if first > 0 {
      previousFree[first] = lastFree
      nextFree[Int(lastFree)] = Int32(first)
    }
    lastFree = Int32(nodes.count - 1)
  }

  /// Cuts the tail, but leaves room for every code behind the last base, so that a step needs no bounds check.
  private mutating func trim() {
    let needed = highest + Int(codes.max() ?? 0) + 2
    if nodes.count > needed { nodes.removeLast(nodes.count - needed) } else { reserve(needed) }
  }
}
