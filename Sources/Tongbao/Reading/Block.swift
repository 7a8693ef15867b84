/// A line of a notice and what it is.
public struct Block: Sendable, Equatable {
  /// What a line is.
  public enum Kind: Sendable, Equatable {
    /// 所在位置:首页 > 一线传真
    case breadcrumb
    /// The headline.
    case title
    /// 发布日期:2017-11-23信息来源:昆山市纪委
    case header
    /// A short line without closing punctuation: 压实责任,追责问责求实效
    case heading
    /// Running text.
    case paragraph
    /// A numbered case: its number as printed.
    case item(Int)
    /// A row of a table in Markdown's form.
    case tableRow
    /// 责任编辑:… or a line in brackets that names the author.
    case byline
  }

  /// The span in UTF-16 units, without the line end and the white space around it.
  public let range: Range<Int>
  /// What the line is.
  public let kind: Kind
}

extension [Block] {
  /// The index of the line that holds `offset`; nil for a line end and the white space around it. Lines stand in order
  /// and apart from each other.
  func index(at offset: Int) -> Int? {
    let index = partitioningIndex { $0.range.upperBound > offset }
    return index < count && self[index].range.contains(offset) ? index : nil
  }

  /// The line that holds `offset`.
  func line(at offset: Int) -> Block? { index(at: offset).map { self[$0] } }

  /// Whether one line holds both offsets.
  func holdInOneLine(_ first: Int, _ second: Int) -> Bool {
    line(at: first)?.range.contains(second) ?? false
  }
}
