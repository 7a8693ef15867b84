/// A few hashes that stand for a notice's text, so that reposts of one release are found without keeping the texts.
///
/// The smallest hashes of all segments of five characters (MinHash); two notices share about as many of them as they
/// share of their text. Its numbers are kept apart: this month's bulletin says what last month's did but for those.
public struct NoticeSketch: Sendable, Equatable {
  /// The smallest hashes of the text's segments, ascending.
  let segments: [UInt32]
  /// The smallest hashes of the numbers, ascending.
  let numbers: [UInt32]

  private static let kept = 64
  private static let length = 5
  /// Shorter texts are alike by chance.
  private static let least = 40

  init(segments: [UInt32], numbers: [UInt32]) { (self.segments, self.numbers) = (segments, numbers) }

  /// The sketch of a notice's paragraphs, headings and tables; nil where there is too little text.
  ///
  /// Navigation, headline and header fields differ from site to site and do not count.
  public init?(_ notice: Notice) {
    let folded = notice.text.folded
    var units: [UInt16] = []
    units.reserveCapacity(folded.count)
    var numbers = SmallestHashes(kept: Self.kept)
    for block in notice.blocks where Self.counts(block.kind) {
      var number: UInt32 = 0
      for position in block.range {
        let unit = folded[position]
        let isDigit = TextUnit.isDigit(unit)
        if isDigit {
          number = Self.mixed(number, unit)
        } else if number != 0 {
          numbers.insert(Self.finished(number))
          number = 0
        }
        if isDigit || TextUnit.isHan(unit) { units.append(unit) }
      }
      if number != 0 { numbers.insert(Self.finished(number)) }
    }
    guard units.count >= Self.least else { return nil }
    var segments = SmallestHashes(kept: Self.kept)
    for start in 0...units.count - Self.length {
      var hash: UInt32 = 0
      for offset in 0..<Self.length { hash = Self.mixed(hash, units[start + offset]) }
      segments.insert(Self.finished(hash))
    }
    (self.segments, self.numbers) = (segments.sorted, numbers.sorted)
  }

  private static func counts(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .item, .heading, .tableRow: true
    case .breadcrumb, .title, .header, .byline: false
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt32, _ unit: UInt16) -> UInt32 {
    (hash ^ UInt32(unit) &+ 0x9E37_79B9) &* 0x0100_0193 ^ hash >> 15
  }

  @inline(__always)
  private static func finished(_ hash: UInt32) -> UInt32 {
    var hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }

  /// Whether two notices are one release: four fifths of the text and nine tenths of the numbers are the same.
  public func isNearly(_ other: NoticeSketch) -> Bool {
    Self.shared(segments, other.segments) >= 0.8 && Self.shared(numbers, other.numbers) >= 0.9
  }

  /// The share of the smallest hashes of both together that either holds.
  private static func shared(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var (i, j, union, both) = (0, 0, 0, 0)
    while i < a.count || j < b.count, union < kept {
      union += 1
      if j >= b.count || i < a.count && a[i] < b[j] {
        i += 1
      } else if i >= a.count || b[j] < a[i] {
        j += 1
      } else {
        both += 1
        i += 1
        j += 1
      }
    }
    return union == 0 ? 1 : Double(both) / Double(union)
  }
}

/// The smallest of the hashes that were inserted, each once.
private struct SmallestHashes {
  private let kept: Int
  private(set) var sorted: [UInt32] = []

  init(kept: Int) {
    self.kept = kept
    sorted.reserveCapacity(kept + 1)
  }

  @inline(__always)
  mutating func insert(_ hash: UInt32) {
    if sorted.count == kept, let last = sorted.last, hash >= last { return }
    place(hash)
  }

  private mutating func place(_ hash: UInt32) {
    let index = sorted.partitioningIndex { $0 >= hash }
    if index < sorted.count, sorted[index] == hash { return }
    sorted.insert(hash, at: index)
    if sorted.count > kept { sorted.removeLast() }
  }
}

extension NoticeSketch: LosslessStringConvertible {
  /// The sketch as text without blanks, and back.
  public var description: String {
    (segments.map { String($0, radix: 36) }.joined(separator: ","))
      + ";" + numbers.map { String($0, radix: 36) }.joined(separator: ",")
  }

  /// The sketch that `description` wrote, or nil.
  public init?(_ description: String) {
    let parts = description.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    func hashes(_ part: some StringProtocol) -> [UInt32] {
      part.split(separator: ",").compactMap { UInt32($0, radix: 36) }
    }
    self.init(segments: hashes(parts[0]), numbers: hashes(parts[1]))
  }
}

extension NoticeSketch: Codable {
  /// Writes the sketch as its `description`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads what `encode(to:)` wrote.
  /// - Throws: `DecodingError` where the text is no sketch.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let sketch = NoticeSketch(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no sketch of a notice")
    }
    self = sketch
  }
}
