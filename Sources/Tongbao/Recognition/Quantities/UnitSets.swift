/// A set of characters for each of some characters, found in one step.
struct UnitSets: Sendable {
  private let places: [UInt8]
  private let sets: [UnitSet]

  init(_ rows: [(String, UnitSet)]) {
    var places = [UInt8](repeating: 0, count: 65536)
    for (index, row) in rows.enumerated() {
      if let unit = row.0.utf16.first { places[Int(unit)] = UInt8(clamping: index + 1) }
    }
    self.places = places
    sets = rows.map(\.1)
  }

  subscript(_ unit: UInt16) -> UnitSet? {
    let place = Int(places[Int(unit)])
    return place > 0 ? sets[place - 1] : nil
  }
}
