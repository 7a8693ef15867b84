/// The unit that a caption or a column's head gives to every cell below it: 单位：万元, 罚款金额（万元）, 人数.
struct TableUnit: Sendable, Equatable {
  let unit: String
  /// What it counts, by the kinds of `measures.tsv`.
  let kind: MeasureRow.Kind
  /// The power of ten by which printed figures are multiplied.
  let scale: Int

  private static let units: [(word: String, unit: TableUnit)] = [
    ("亿元", TableUnit(unit: "元", kind: .money, scale: 8)),
    ("万元", TableUnit(unit: "元", kind: .money, scale: 4)),
    ("元", TableUnit(unit: "元", kind: .money, scale: 0)),
    ("万人次", TableUnit(unit: "人次", kind: .occurrence, scale: 4)),
    ("人次", TableUnit(unit: "人次", kind: .occurrence, scale: 0)),
    ("万人", TableUnit(unit: "人", kind: .person, scale: 4)),
    ("人", TableUnit(unit: "人", kind: .person, scale: 0)),
    ("万件", TableUnit(unit: "件", kind: .case, scale: 4)),
    ("件", TableUnit(unit: "件", kind: .case, scale: 0)),
    ("起", TableUnit(unit: "起", kind: .case, scale: 0)),
    ("个", TableUnit(unit: "个", kind: .thing, scale: 0)),
    ("项", TableUnit(unit: "项", kind: .thing, scale: 0)),
    ("家", TableUnit(unit: "家", kind: .body, scale: 0)),
    ("户", TableUnit(unit: "户", kind: .body, scale: 0)),
  ]

  /// The unit of 单位：万元; nil where several are given (单位：起、人), for then the heads tell which is which.
  static func caption(_ text: String) -> TableUnit? {
    guard let label = text.range(of: "单位:") else { return nil }
    let rest = String(text[label.upperBound...].drop { $0 == " " }.prefix { !" )]".contains($0) })
    return units.first { $0.word == rest }?.unit
  }

  /// The unit among several (单位：起、人) that a column's head is counted in: persons under 人数, else the first that
  /// counts no persons.
  static func caption(_ text: String, under head: String) -> TableUnit? {
    guard let label = text.range(of: "单位:") else { return nil }
    let rest = text[label.upperBound...].drop { $0 == " " }.prefix { !" )]".contains($0) }
    let listed = rest.split { "、,/".contains($0) }.compactMap { word in
      units.first { $0.word == word }?.unit
    }
    guard listed.count > 1 else { return nil }
    let countsPersons = head.contains("人")
    return listed.first { ($0.kind == .person || $0.kind == .occurrence) == countsPersons } ?? nil
  }

  /// The unit in brackets at a head's end, or that of 人数, 件数.
  static func head(_ text: String) -> TableUnit? {
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = text[text.index(after: open)...].dropLast()
      return units.first { $0.word == inner }?.unit
    }
    guard text.hasSuffix("数") else { return nil }
    return units.first { $0.unit.scale == 0 && text.hasSuffix($0.word + "数") }?.unit
  }
}
