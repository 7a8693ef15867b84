/// The date that closes a signed notice, on a line of its own: 2021年3月9日.
enum ClosingDate {
  private static let looked = 3
  private static let longest = 14

  /// The date in one of the last lines, or nil.
  static func find(_ text: NoticeText) -> CalendarDate? {
    for line in Lines.ranges(in: text).suffix(looked).reversed() where line.count <= longest {
      if let (date, end) = PrintedDate.read(text.folded, at: line.lowerBound), end == line.upperBound {
        return date
      }
    }
    return nil
  }
}
