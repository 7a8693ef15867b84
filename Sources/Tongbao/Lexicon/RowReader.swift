/// Reads the cells of one row by the columns' names, and refuses what does not fit.
struct RowReader {
  private let table: Table
  private let row: Table.Row
  private let indexes: [String: Int]

  private init(table: Table, row: Table.Row, indexes: [String: Int]) {
    self.table = table
    self.row = row
    self.indexes = indexes
  }

  /// Every row of `table`, read by `read`, which may use exactly `columns`.
  static func rows<Element>(
    of table: Table, _ columns: [String], _ read: (RowReader) throws -> Element
  ) throws -> [Element] {
    var indexes: [String: Int] = [:]
    for column in columns { indexes[column] = try table.index(of: column) }
    try table.check(columns: columns)
    return try table.rows.map { try read(RowReader(table: table, row: $0, indexes: indexes)) }
  }

  /// The cell of `column`, possibly empty.
  func optional(_ column: String) -> String {
    guard let index = indexes[column] else { return "" }
    return row.cells[index]
  }

  /// The cell of `column`, which must not be empty.
  func required(_ column: String) throws -> String {
    let cell = optional(column)
    if cell.isEmpty { throw error("“\(column)” is empty") }
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
