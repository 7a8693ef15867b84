/// Reads the cells of one row after another by the columns' names, and refuses what does not fit.
final class RowReader {
  private let table: Table
  private let columns: [String]
  private var row = 0
  /// The column behind the one that was read last: rows are mostly read in the table's order.
  private var next = 0

  private init(_ table: Table) {
    self.table = table
    columns = table.columns
  }

  /// Every row of `table`, read by `read`, which may use exactly `columns`.
  static func rows<Element>(
    of table: Table, _ columns: [String], _ read: (RowReader) throws -> Element
  ) throws -> [Element] {
    for column in columns { _ = try table.index(of: column) }
    try table.check(columns: columns)
    let reader = RowReader(table)
    var elements: [Element] = []
    elements.reserveCapacity(table.count)
    for row in 0..<table.count {
      reader.row = row
      reader.next = 0
      elements.append(try read(reader))
    }
    return elements
  }

  private func index(of column: String) -> Int {
    for _ in columns.indices {
      let index = next
      next = index + 1 == columns.count ? 0 : index + 1
      if columns[index] == column { return index }
    }
    preconditionFailure("“\(column)” was not declared")
  }

  /// The cell of `column`, possibly empty.
  func optional(_ column: String) -> String { table.text(row, index(of: column)) }

  /// The cell of `column`, whose text is made when somebody asks for it.
  func seldom(_ column: String) -> TableCell {
    TableCell(table: table, row: Int32(row), column: Int32(index(of: column)))
  }

  /// The cell of `column`, which must not be empty.
  func required(_ column: String) throws -> String {
    let cell = optional(column)
    if cell.isEmpty { throw error("“\(column)” is empty") }
    return cell
  }

  /// The cell of `column`, which no row before may have.
  func unique(_ column: String, among seen: inout Set<String>) throws -> String {
    let cell = try required(column)
    guard seen.insert(cell).inserted else { throw error("“\(cell)” stands twice in “\(column)”") }
    return cell
  }

  func integer(_ column: String, default fallback: Int) throws -> Int {
    let cell = optional(column)
    if cell.isEmpty || cell == "-" { return fallback }
    guard let value = Int(cell) else { throw error("“\(column)” is no whole number: \(cell)") }
    return value
  }

  func decimal(_ column: String, default fallback: DecimalNumber) throws -> DecimalNumber {
    let cell = optional(column)
    if cell.isEmpty { return fallback }
    guard let value = DecimalNumber(cell) else { throw error("“\(column)” is no number: \(cell)") }
    return value
  }

  /// A cell whose value is one of an enumeration's.
  func choice<Value: RawRepresentable>(_ column: String) throws -> Value where Value.RawValue == String {
    let cell = optional(column)
    guard let value = Value(rawValue: cell) else { throw error("“\(column)” cannot be “\(cell)”") }
    return value
  }

  /// A day as YYYY-MM-DD, or empty.
  func day(_ column: String) throws -> String {
    let cell = optional(column)
    if !cell.isEmpty, CalendarDate(iso: cell) == nil { throw error("“\(column)” is no day: \(cell)") }
    return cell
  }

  func error(_ reason: String) -> TableError { table.error(row, reason) }
}
