/// Who signs a notice and when, in the lines at its end or in the brackets that close it.
///
///     中共某县纪律检查委员会
///     二〇一六年六月二十日
struct Signature {
  private(set) var date: CalendarDate?
  /// The first of the bodies that sign.
  private(set) var publisher: Range<Int>?

  private static let looked = 3
  private static let longestDate = 16
  private static let longestName = 36
  private static let nameEnds: UnitSet = "委局府厅院署部会室办队站团校行社处关司组所学"

  /// The signature of `text`; empty where there is none. A text of one or two lines has none but in brackets.
  /// `known` are the text's lines, where the caller has them.
  static func find(_ text: NoticeText, lines known: [Range<Int>]? = nil) -> Signature {
    let folded = text.folded
    let lines = known ?? Lines.ranges(in: text)
    for index in lines.indices.suffix(looked).reversed() where index > 1 {
      if let signature = signed(folded, lines, index) { return signature }
    }
    if let last = lines.last, let signature = bracketed(folded, last) { return signature }
    return Signature(date: cabled(folded, lines))
  }

  /// A line with nothing but a date, its signers above it or before it: 某县纪委监委　2021年3月9日.
  private static func signed(_ text: [UInt16], _ lines: [Range<Int>], _ index: Int) -> Signature? {
    let line = lines[index]
    guard line.count <= longestName + longestDate, let (date, start) = closingDate(text, line) else {
      return nil
    }
    if start == line.lowerBound { return Signature(date: date, publisher: signer(text, lines[..<index])) }
    let before = Lines.trimmed(text, line.lowerBound..<start)
    return isName(text, before) ? Signature(date: date, publisher: firstName(text, before)) : nil
  }

  /// The date that ends `line`, and where it begins.
  private static func closingDate(_ text: [UInt16], _ line: Range<Int>) -> (CalendarDate, Int)? {
    for start in line.suffix(longestDate) {
      if let (date, end) = PrintedDate.read(text, at: start), end == line.upperBound { return (date, start) }
    }
    return nil
  }

  /// The first of the lines right before the date that hold nothing but names.
  private static func signer(_ text: [UInt16], _ lines: ArraySlice<Range<Int>>) -> Range<Int>? {
    var first: Range<Int>?
    for line in lines.suffix(looked).reversed() {
      let name = withoutSeal(text, line)
      guard isName(text, name) else { break }
      first = name
    }
    return first.map { firstName(text, $0) }
  }

  private static func isName(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    (4...longestName).contains(line.count) && nameEnds.contains(text[line.upperBound - 1])
      && line.allSatisfy { PrintedDate.isHan(text[$0]) || Lines.isSpace(text[$0]) }
  }

  /// 中共某县纪律检查委员会|　某县监察委员会.
  private static func firstName(_ text: [UInt16], _ names: Range<Int>) -> Range<Int> {
    let end = names.first { Lines.isSpace(text[$0]) } ?? names.upperBound
    return nameEnds.contains(text[end - 1]) ? names.lowerBound..<end : names
  }

  /// 某县纪委监委（印章）.
  private static func withoutSeal(_ text: [UInt16], _ line: Range<Int>) -> Range<Int> {
    guard text[line.upperBound - 1] == 0x29, line.count > 2, text[line.upperBound - 2] == 0x7AE0,
      let open = text[line].lastIndex(of: 0x28), open > line.lowerBound
    else { return line }
    return Lines.trimmed(text, line.lowerBound..<open)
  }

  /// ……处分。（2022年3月14日）, ……处分。（某县纪委监委 2022年3月14日）
  private static func bracketed(_ text: [UInt16], _ line: Range<Int>) -> Signature? {
    guard text[line.upperBound - 1] == 0x29, let open = text[line].lastIndex(of: 0x28),
      let (date, start) = closingDate(text, open + 1..<line.upperBound - 1)
    else { return nil }
    let before = Lines.trimmed(text, open + 1..<start)
    if before.isEmpty { return Signature(date: date) }
    return isName(text, before) ? Signature(date: date, publisher: firstName(text, before)) : nil
  }

  private static let agencies: PhraseSet = ["新华社", "中新社", "中新网", "新华网", "本报"]

  /// 新华社天津1996年3月12日电, 本报2021年3月9日讯, in one of the first two lines.
  private static func cabled(_ text: [UInt16], _ lines: [Range<Int>]) -> CalendarDate? {
    for line in lines.prefix(2) where agencies.end(in: text, at: line.lowerBound) != nil {
      for at in line.prefix(longestDate) {
        guard let (date, end) = PrintedDate.read(text, at: at), end < line.upperBound else { continue }
        return text[end] == 0x7535 || text[end] == 0x8BAF ? date : nil  // 电 讯
      }
    }
    return nil
  }
}
