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
  private static let nameEnds: UnitSet = "委局府厅院署部会室队办站团校行社处关司组所"

  /// The signature of `text`; empty where there is none. A text of one or two lines has none but in brackets.
  static func find(_ text: NoticeText) -> Signature {
    var signature = Signature()
    let folded = text.folded
    let lines = Lines.ranges(in: text)
    for index in lines.indices.suffix(looked).reversed() where index > 1 && lines[index].count <= longestDate
    {
      guard let (date, end) = PrintedDate.read(folded, at: lines[index].lowerBound),
        end == lines[index].upperBound
      else { continue }
      signature.date = date
      signature.publisher = signer(folded, lines[..<index])
      return signature
    }
    signature.date = lines.last.flatMap { bracketed(folded, $0) } ?? cabled(folded, lines)
    return signature
  }

  /// The first of the lines right before the date that hold nothing but names.
  private static func signer(_ text: [UInt16], _ lines: ArraySlice<Range<Int>>) -> Range<Int>? {
    var first: Range<Int>?
    for line in lines.suffix(looked).reversed() {
      guard (4...longestName).contains(line.count), nameEnds.contains(text[line.upperBound - 1]),
        line.allSatisfy({ PrintedDate.isHan(text[$0]) || Lines.isSpace(text[$0]) })
      else { break }
      first = line
    }
    guard let first else { return nil }
    let end = first.first { Lines.isSpace(text[$0]) } ?? first.upperBound
    return nameEnds.contains(text[end - 1]) ? first.lowerBound..<end : first
  }

  /// ……处分。（2022年3月14日）
  private static func bracketed(_ text: [UInt16], _ line: Range<Int>) -> CalendarDate? {
    guard text[line.upperBound - 1] == 0x29, let open = text[line].lastIndex(of: 0x28),
      let (date, end) = PrintedDate.read(text, at: open + 1), end == line.upperBound - 1
    else { return nil }
    return date
  }

  private static let agencies: PhraseSet = ["新华社", "中新社", "中新网", "新华网", "本报"]

  /// 新华社天津1996年3月12日电, in one of the first two lines.
  private static func cabled(_ text: [UInt16], _ lines: [Range<Int>]) -> CalendarDate? {
    for line in lines.prefix(2) where agencies.end(in: text, at: line.lowerBound) != nil {
      for at in line.prefix(longestDate) {
        guard let (date, end) = PrintedDate.read(text, at: at), end < line.upperBound else { continue }
        return text[end] == 0x7535 ? date : nil  // 电
      }
    }
    return nil
  }
}
