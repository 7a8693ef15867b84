/// A notice as it was read, for people: metadata, encoding, blocks and tables.
public struct NoticeSummary: Sendable {
  /// A writer; it holds no state.
  public init() {}

  /// The summary.
  public func text(_ notice: Notice) -> String {
    var lines = [notice.source ?? notice.id]
    func add(_ label: String, _ value: String?) {
      lines.append("  " + label.padded(to: 12) + (value ?? "–"))
    }
    add("title", notice.title)
    add("published", notice.published?.description)
    add("publisher", notice.publisher)
    add("author", notice.author)
    add("breadcrumb", notice.breadcrumb.isEmpty ? nil : notice.breadcrumb.joined(separator: " > "))
    add("encoding", "\(notice.encoding) (\(notice.encodingEvidence.rawValue))")
    add("characters", String(notice.text.scalarCount))
    for warning in notice.warnings { add("warning", "\(warning.code): \(warning.message)") }
    for block in notice.blocks {
      lines.append("  " + block.kind.name.padded(to: 12) + notice.text.string(block.range))
    }
    for (index, table) in notice.tables.enumerated() {
      add("table \(index + 1)", "\(table.rows) rows, \(table.columns) columns")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Block.Kind {
  /// The kind as one word: `breadcrumb`, `item 3`.
  var name: String {
    switch self {
    case .breadcrumb: "breadcrumb"
    case .title: "title"
    case .header: "header"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .item(let number): "item \(number)"
    case .tableRow: "row"
    case .byline: "byline"
    }
  }
}
