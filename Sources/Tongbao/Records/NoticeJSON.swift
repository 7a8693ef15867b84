/// Writes a notice as it was read as one line of JSON; offsets count code points.
public struct NoticeJSON: Sendable {
  /// A writer; it holds no state.
  public init() {}

  /// The line, with its line end.
  public func line(_ notice: Notice) -> [UInt8] {
    let text = notice.text
    let json = JSONWriter(capacity: text.count * 4 + 2048)
    json.object { json in
      json.member("id", notice.id)
      json.member("source", notice.source)
      json.member("title", notice.title)
      json.member("published", notice.published?.description)
      json.member("publisher", notice.publisher)
      json.member("author", notice.author)
      json.member("breadcrumb", notice.breadcrumb)
      json.member("encoding", notice.encoding)
      json.member("encodingSource", notice.encodingEvidence.rawValue)
      json.member("text", text, 0..<text.count)
      json.key("blocks")
      json.array(notice.blocks) { json, index in
        let block = notice.blocks[index]
        json.object {
          $0.member("kind", block.kind.name)
          span(block.range, text, $0)
        }
      }
      json.key("tables")
      json.array(notice.tables) { write(notice.tables[$1], text, $0) }
      json.key("warnings")
      json.array(notice.warnings) { json, index in
        json.object {
          $0.member("code", notice.warnings[index].code)
          $0.member("message", notice.warnings[index].message)
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ table: NoticeTable, _ text: NoticeText, _ json: JSONWriter) {
    json.object { json in
      span(table.range, text, json)
      json.member("rows", table.rows)
      json.member("columns", table.columns)
      json.key("cells")
      json.array(table.cells) { json, index in
        let cell = table.cells[index]
        json.object {
          $0.member("row", cell.row)
          $0.member("column", cell.column)
          $0.member("rowSpan", cell.rowSpan)
          $0.member("columnSpan", cell.columnSpan)
          $0.member("header", cell.isHeader)
          span(cell.range, text, $0)
          $0.member("text", text, cell.range)
        }
      }
    }
  }

  private func span(_ range: Range<Int>, _ text: NoticeText, _ json: JSONWriter) {
    json.member("start", text.scalarOffset(range.lowerBound))
    json.member("end", text.scalarOffset(range.upperBound))
  }
}
