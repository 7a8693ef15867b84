/// A text as its code points, which is what every offset in a record counts.
///
/// Equality is by code points: Swift's `String` would call `é` and `e` with a combining accent the same.
struct DocumentText: Sendable, Equatable {
  let scalars: [Unicode.Scalar]

  init(_ string: String) { scalars = Array(string.unicodeScalars) }

  /// The number of code points.
  var count: Int { scalars.count }

  var string: String { slice(0..<count) }

  /// The text of a span.
  func slice(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The text around a span in one line, the span in 【】.
  func context(_ range: Range<Int>, width: Int = 12) -> String {
    let before = slice(max(0, range.lowerBound - width)..<range.lowerBound)
    let after = slice(range.upperBound..<min(count, range.upperBound + width))
    return Self.inOneLine("\(before)【\(slice(range))】\(after)")
  }

  /// Line ends and tabs as marks.
  static func inOneLine(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": view.append("⏎")
      case "\r": continue
      case "\t": view.append(" ")
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  /// Whether two strings hold the same code points.
  static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
