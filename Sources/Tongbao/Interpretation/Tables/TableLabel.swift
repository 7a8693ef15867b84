/// The words at the head of a row or column, and what they make of it.
struct TableLabel: Sendable, Equatable {
  enum Mark: Sendable, Equatable {
    case plain
    /// 合计, 总计: all of the table.
    case total
    /// 小计: the rows of a group.
    case subtotal
    /// 其中: what lies within the row before.
    case inside
    /// 占比, 同比, 序号: figures that are never added.
    case apart
  }

  let text: String
  /// What the head names, without 其中, the unit in brackets and 人数: 党纪政务处分 of 其中：党纪政务处分人数（人）.
  let subject: String
  var mark: Mark

  private static let openings: PhraseSet = ["其中:", "其中,", "其中"]
  private static let endings: PhraseSet = ["总人数", "人数", "总数", "数量", "数"]
  private static let inside: PhraseSet = ["其中"]
  private static let subtotals: PhraseSet = ["小计"]
  private static let totals: PhraseSet = ["合计", "总计", "共计", "总数", "总量"]
  private static let grandTotal: PhraseSet = ["总计"]
  private static let ratios: PhraseSet = ["占比", "比例", "比重", "百分比", "%", "率", "同比", "环比", "增长", "增幅", "下降"]
  private static let remarks: PhraseSet = ["排名", "名次", "序号", "编号", "年份", "年度", "备注"]
  /// A longer cell behind the first tells of its row and heads nothing.
  private static let longestWord = 4

  /// `text` is folded; blanks inside it (合 计) mean nothing.
  init(_ text: String) {
    let word = String(text.unicodeScalars.filter { $0 != " " && $0 != "\t" && $0 != "\u{3000}" })
    self.text = word
    let units = Array(word.utf16)
    let start = Self.openings.end(in: units, at: 0) ?? 0
    let bracket = units[start...].firstIndex(of: TextMark.open) ?? units.count
    let end = Self.endings.start(in: units, endingAt: bracket).flatMap { $0 >= start ? $0 : nil } ?? bracket
    subject = String(decoding: units[start..<end], as: UTF16.self)
    mark =
      if Self.inside.end(in: units, at: 0) != nil {
        .inside
      } else if Self.subtotals.first(in: units, units.indices) != nil {
        .subtotal
      } else if Self.totals.first(in: units, units.indices) != nil {
        .total
      } else if Self.ratios.first(in: units, units.indices) != nil
        || Self.remarks.first(in: units, units.indices) != nil
      {
        .apart
      } else {
        .plain
      }
  }

  /// The head of a row, from its `cells` before the first figure: its first word, or 合计 in a cell of its own;
  /// 2021-22年度 is a row like any other, and 菌落总数超标 behind a name tells of it.
  init(row cells: [String]) {
    self.init(cells.joined())
    guard mark != .plain, mark != .inside else { return }
    let labels = cells.map(TableLabel.init).filter { !$0.text.isEmpty && Int($0.text) == nil }
    mark = .plain
    for (index, label) in labels.enumerated() where label.mark != .plain {
      let units = Array(label.text.utf16)
      if label.mark == .apart, Self.ratios.first(in: units, units.indices) == nil,
        Self.remarks.end(in: units, at: 0) != units.count
      {
        continue
      }
      guard index == 0 || units.count <= Self.longestWord else { continue }
      mark = label.mark
      return
    }
  }

  /// Of several totals only 总计 is one, the others are subtotals; where the same word stands several times, all are.
  static func settled(_ labels: [TableLabel]) -> [TableLabel] {
    let totals = labels.indices.filter { labels[$0].mark == .total }
    guard totals.count > 1 else { return labels }
    let grand = totals.filter { index in
      let units = Array(labels[index].text.utf16)
      return grandTotal.first(in: units, units.indices) != nil
    }
    var labels = labels
    for index in totals where !(grand.count == 1 && grand[0] == index) { labels[index].mark = .subtotal }
    return labels
  }
}
