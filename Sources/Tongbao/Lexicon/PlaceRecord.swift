/// A place as the compiled lexicon holds it: fixed size, its name in the shared pool.
struct PlaceRecord {
  /// GB/T 2260's six digits, or a township's nine.
  var code: Int32
  var nameStart: Int32
  var nameLength: UInt8
  var level: PlaceLevel.RawValue
  var firstYear: UInt16
  var lastYear: UInt16
}

/// The tier of a place.
enum PlaceLevel: UInt8, Comparable {
  case province, prefecture, county, township

  static func < (a: PlaceLevel, b: PlaceLevel) -> Bool { a.rawValue < b.rawValue }

  init?(name: String) {
    switch name {
    case "province": self = .province
    case "prefecture": self = .prefecture
    case "county": self = .county
    default: return nil
    }
  }
}
