/// A cell that a run seldom needs: its text is made when somebody asks for it.
struct TableCell: Sendable {
  let table: Table
  let row: Int32
  let column: Int32

  var text: String { table.text(Int(row), Int(column)) }
}
