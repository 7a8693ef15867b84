/// What an annotation file counts when it says where a span begins and ends.
///
/// brat, doccano, spaCy and Prodigy are Python programs and count code points; Label Studio (JavaScript), INCEpTION
/// and WebAnno (Java) count UTF-16 units, in which a character outside the basic plane counts twice.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode scalars.
  case codePoint
  /// 16-bit units.
  case utf16
  /// Bytes.
  case utf8
  /// Unicode scalars of a text whose CRLF line ends were read as LF.
  case codePointAfterLineFeeds

  /// The unit's name in a message.
  var name: String {
    switch self {
    case .codePoint: "code points"
    case .utf16: "UTF-16 units"
    case .utf8: "UTF-8 bytes"
    case .codePointAfterLineFeeds: "code points with CRLF as one"
    }
  }
}

/// Turns the offsets of one unit into code points of one text, and back.
struct OffsetTable {
  /// The unit's offset before each code point, and behind the last.
  private let offsets: [Int]

  init(_ text: DocumentText, _ unit: OffsetUnit) {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var at = 0
    for (index, scalar) in text.scalars.enumerated() {
      offsets.append(at)
      switch unit {
      case .codePoint: at += 1
      case .utf16: at += UTF16.width(scalar)
      case .utf8: at += UTF8.width(scalar)
      case .codePointAfterLineFeeds:
        let isFolded = scalar == "\r" && index + 1 < text.count && text.scalars[index + 1] == "\n"
        at += isFolded ? 0 : 1
      }
    }
    offsets.append(at)
    self.offsets = offsets
  }

  /// The unit's length of the whole text.
  var end: Int { offsets[offsets.count - 1] }

  /// The unit's offset of a code point.
  func offset(ofScalar index: Int) -> Int { offsets[index] }

  /// The code point that begins at `offset`; nil inside a character and outside the text.
  func scalar(at offset: Int) -> Int? {
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return offsets[low] == offset ? low : nil
  }
}
