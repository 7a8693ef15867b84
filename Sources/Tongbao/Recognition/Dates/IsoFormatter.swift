/// Writes ISO 8601 values without going through intermediate strings.
enum IsoFormatter {
  /// `2017`.
  static func year(_ year: Int) -> String { String(unsafeUninitializedCapacity: 4) { put(year, $0, 0, 4) } }

  /// `2017-08`.
  static func month(_ year: Int, _ month: Int) -> String {
    String(unsafeUninitializedCapacity: 7) {
      _ = put(year, $0, 0, 4)
      $0[4] = hyphen
      return put(month, $0, 5, 2)
    }
  }

  /// `2017-08-02`.
  static func day(_ day: CalendarDate) -> String { day.description }

  /// `2017-08-02T17:05`.
  static func time(_ day: CalendarDate, _ hour: Int, _ minute: Int, _ second: Int?) -> String {
    String(unsafeUninitializedCapacity: 19) {
      day.write(to: $0)
      $0[10] = UInt8(ascii: "T")
      _ = put(hour, $0, 11, 2)
      $0[13] = colon
      guard let second else { return put(minute, $0, 14, 2) }
      _ = put(minute, $0, 14, 2)
      $0[16] = colon
      return put(second, $0, 17, 2)
    }
  }

  /// `a/b`, `../b`, `a/..`; an interval gives its near end.
  static func interval(from first: String?, to last: String?) -> String {
    var value = first.map { part(of: $0, isFirst: true) } ?? ".."
    value += "/"
    value += last.map { part(of: $0, isFirst: false) } ?? ".."
    return value
  }

  private static func part(of value: String, isFirst: Bool) -> String {
    guard let at = value.utf8.firstIndex(of: slash) else { return value }
    return String(isFirst ? value[..<at] : value[value.utf8.index(after: at)...])
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")
  private static let slash = UInt8(ascii: "/")

  /// Puts `number` with leading zeros and returns where it ends.
  private static func put(
    _ number: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ width: Int
  ) -> Int {
    var rest = number
    for at in stride(from: start + width - 1, through: start, by: -1) {
      buffer[at] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    return start + width
  }
}
