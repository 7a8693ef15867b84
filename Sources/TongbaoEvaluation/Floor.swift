import Foundation

/// What a validation must not fall below: a file whose figures only ever rise.
///
/// It also lists the differences to gold that were known when it was written, a line each: a change of the file shows what
/// was gained, and a run of the gate what was lost. Where the gold itself was changed, figures may rightly fall; the file is
/// then deleted and written anew, which a person decides.
public struct Floor: Sendable {
  /// The part of the corpus that the floor was measured on.
  public private(set) var split: Split
  /// The gold that it was measured on, as `GoldCorpus.digest`.
  public private(set) var gold: String
  /// The least that each figure must be.
  public private(set) var least: [String: Double]
  /// How many false alarms there may be.
  public private(set) var falseAlarms: Int?
  /// The differences to gold that were there when the floor was written, by which gains and losses are told.
  public private(set) var known: [String]

  /// A figure below its floor.
  public struct Fall: Sendable, CustomStringConvertible {
    /// The figure's name.
    public let name: String
    /// What it must be at least, or at most for false alarms.
    public let floor: Double
    /// What it is; nil where it could not be measured.
    public let value: Double?

    /// The fall as one line of English.
    public var description: String {
      let bound = name == "falseAlarms" ? "at most" : "at least"
      return
        "\(name): \(value.map { Decimals.text($0, 4) } ?? "not measured"), \(bound) \(Decimals.text(floor, 4)) wanted"
    }
  }

  /// A floor file that cannot be used.
  public enum FloorError: Error, CustomStringConvertible, Sendable {
    /// The file is damaged.
    case unusable(path: String, reason: String)
    /// The floor was measured on another part of the corpus.
    case otherSplit(path: String, floor: Split)

    /// The error as one line of English.
    public var description: String {
      switch self {
      case .unusable(let path, let reason): "\(path): \(reason)"
      case .otherSplit(let path, let floor):
        "\(path): measured on --split \(floor.rawValue); validate the same part"
      }
    }
  }

  /// The figures that a floor holds: what a change must not make worse.
  static func isHeld(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    if name.hasPrefix("micro.") || name.hasPrefix("record.") { return false }
    return name == "macro.f1"
      || ["f1", "values", "precision", "recall", "caught"].contains(parts.last.map(String.init))
  }

  /// Reads a floor file.
  /// - Throws: `FloorError` where it is no floor, or one of another part.
  public init(path: String, split: Split) throws(FloorError) {
    let value = try Self.value(path)
    guard let object = value.object, let name = object["split"]?.string, let stated = Split(rawValue: name),
      let floors = object["floor"]?.object
    else { throw .unusable(path: path, reason: "“split” and “floor” are wanted") }
    if stated != split { throw .otherSplit(path: path, floor: stated) }
    self.split = stated
    gold = object["gold"]?.string ?? ""
    least = [:]
    for member in floors.members { least[member.key] = member.value.double }
    falseAlarms = object["falseAlarms"]?.int
    known = (object["differences"]?.array?.elements ?? []).compactMap(\.string)
  }

  private static func value(_ path: String) throws(FloorError) -> JSONValue {
    let bytes: [UInt8]
    do throws(FormatProblem) { bytes = try FileBytes.read(path) } catch {
      throw .unusable(path: path, reason: "cannot be read")
    }
    do throws(JSONError) { return try JSONParser.value(bytes) } catch {
      throw .unusable(path: path, reason: "line \(error.line): no JSON: \(error.reason)")
    }
  }

  /// A floor without any demand.
  public init(split: Split, gold: String) {
    (self.split, self.gold, least, falseAlarms) = (split, gold, [:], nil)
    known = []
  }

  /// The figures that are below the floor, by name.
  public func falls(_ validation: Validation) -> [Fall] {
    var falls = least.sorted { $0.key < $1.key }.compactMap { name, floor -> Fall? in
      let value = validation.value(name)
      // Floors are cut off behind the fourth decimal.
      return (value ?? -1) >= floor ? nil : Fall(name: name, floor: floor, value: value)
    }
    if let most = falseAlarms, validation.falseAlarms > most {
      falls.append(Fall(name: "falseAlarms", floor: Double(most), value: Double(validation.falseAlarms)))
    }
    return falls
  }

  /// What a change gained and lost since the floor was written: a line a difference that is gone or new.
  public func changes(_ validation: Validation) -> (gains: [String], losses: [String]) {
    let now = validation.differences.map { Self.key($0) }
    let (before, after) = (Set(known), Set(now))
    return (known.filter { !after.contains($0) }, now.filter { !before.contains($0) })
  }

  private static func key(_ difference: Validation.Difference) -> String {
    let place = difference.start.map { "@\($0)" } ?? ""
    let text = DocumentText.inOneLine(difference.text)
    return "\(difference.notice) \(difference.kind) \(difference.what)\(place) \(text)"
  }

  /// Takes over what is better than the floor, and what it does not hold yet; never lowers anything.
  public mutating func raise(to validation: Validation, gold: String) {
    for name in validation.measures.names where Self.isHeld(name) {
      guard let value = validation.value(name) else { continue }
      let cut = (value * 10_000).rounded(.down) / 10_000
      least[name] = max(least[name] ?? cut, cut)
    }
    if validation.measures.layers.contains(.check) {
      falseAlarms = min(falseAlarms ?? validation.falseAlarms, validation.falseAlarms)
    }
    known = validation.differences.map { Self.key($0) }
    self.gold = gold
  }

  /// The file's text, a figure a line.
  public var text: String {
    var lines = [
      "{", "  \"split\": \(JSONText.quoted(split.rawValue)),", "  \"gold\": \(JSONText.quoted(gold)),",
    ]
    if let falseAlarms { lines.append("  \"falseAlarms\": \(falseAlarms),") }
    let floors = least.sorted { $0.key < $1.key }.map {
      "    \(JSONText.quoted($0.key)): \(Decimals.text($0.value, 4))"
    }
    lines += ["  \"floor\": {", floors.joined(separator: ",\n"), "  },", "  \"differences\": ["]
    lines += [known.map { "    \(JSONText.quoted($0))" }.joined(separator: ",\n"), "  ]", "}"]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Numbers with a fixed number of decimals.
enum Decimals {
  static func text(_ number: Double, _ places: Int) -> String {
    if !number.isFinite { return "-" }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int((abs(number) * scale).rounded())
    let digits = String(scaled % Int(scale))
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(scaled / Int(scale))." + String(repeating: "0", count: places - digits.count) + digits
  }
}
