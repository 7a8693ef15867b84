/// The assignment of rows to columns with the largest sum of weights.
enum Assignment {
  /// The column of each row, or nil where a row stays alone; weights are not negative, and 0 means that the two do not
  /// fit.
  ///
  /// The Hungarian method in its shortest-path form (Kuhn 1955; Jonker and Volgenant 1987), O(n²m). Ties fall the same
  /// way on every machine.
  static func best(_ weights: [[Int]]) -> [Int?] {
    guard let width = weights.first?.count, width > 0 else { return weights.map { _ in nil } }
    if weights.count > width {
      let transposed = (0..<width).map { column in weights.map { $0[column] } }
      var rows: [Int?] = weights.map { _ in nil }
      for (column, row) in best(transposed).enumerated() { if let row { rows[row] = column } }
      return rows
    }
    let largest = weights.lazy.flatMap { $0 }.max() ?? 0
    // Potentials of rows and columns, and the row that each column is given to; row and column 0 are auxiliary.
    var rowPotential = Array(repeating: 0, count: weights.count + 1)
    var columnPotential = Array(repeating: 0, count: width + 1)
    var owner = Array(repeating: 0, count: width + 1)
    for row in 1...weights.count {
      owner[0] = row
      var column = 0
      var slack = Array(repeating: Int.max, count: width + 1)
      var before = Array(repeating: 0, count: width + 1)
      var isDone = Array(repeating: false, count: width + 1)
      repeat {
        isDone[column] = true
        let current = owner[column]
        var step = Int.max
        var next = 0
        for candidate in 1...width where !isDone[candidate] {
          let cost = largest - weights[current - 1][candidate - 1]
          let reduced = cost - rowPotential[current] - columnPotential[candidate]
          if reduced < slack[candidate] { (slack[candidate], before[candidate]) = (reduced, column) }
          if slack[candidate] < step { (step, next) = (slack[candidate], candidate) }
        }
        for candidate in 0...width {
          if isDone[candidate] {
            rowPotential[owner[candidate]] += step
            columnPotential[candidate] -= step
          } else if slack[candidate] < Int.max {
            slack[candidate] -= step
          }
        }
        column = next
      } while owner[column] != 0
      while column != 0 {
        owner[column] = owner[before[column]]
        column = before[column]
      }
    }
    var rows: [Int?] = weights.map { _ in nil }
    for column in 1...width where owner[column] > 0 && weights[owner[column] - 1][column - 1] > 0 {
      rows[owner[column] - 1] = column - 1
    }
    return rows
  }
}
