import Foundation

/// The small tables, read from one folder and, behind it, from a user's overlay.
struct LexiconTables: Sendable {
  var sanctions: [SanctionRow] = []
  var measures: [MeasureRow] = []
  var idioms: [IdiomRow] = []
  var actions: [ActionRow] = []
  /// The predicates of `actions` as numbers.
  private(set) var predicates = PredicateIndex([])
  var nouns: [NounRow] = []
  var institutions: [InstitutionRow] = []
  /// The forms of `institutions` by themselves, for the many questions that need no more.
  private(set) var institutionForms: [InstitutionRow.Form] = []
  var classes: [ClassRow] = []
  var posts: [PostRow] = []
  var surnames: [SurnameRow] = []
  var events: [EventRow] = []
  var festivals: [FestivalRow] = []
  var periods: [PeriodRow] = []
  var statutes: [StatuteRow] = []
  var words: [WordRow] = []
  var boundaries: [BoundaryRow] = []

  /// Reads every small table that `files` holds; an overlay's rows follow the others'.
  init(_ files: [TableFile]) throws {
    for file in files { try read(file) }
    institutionForms = institutions.map(\.form)
    predicates = PredicateIndex(actions)
  }

  private mutating func read(_ file: TableFile) throws {
    guard file.table != .places, file.table != .townships else { return }
    let table = try Table(file: file.name, contents: file.contents)
    switch file.table {
    case .sanctions: sanctions += try Self.sanctions(table)
    case .institutions: institutions += try Self.institutions(table)
    case .measures:
      measures += try RowReader.rows(of: table, ["word", "unit", "kind", "factor", "example"]) {
        MeasureRow(
          word: try $0.required("word"), unit: try $0.required("unit"), kind: try $0.choice("kind"),
          factor: try $0.decimal("factor", default: 1), example: $0.seldom("example"))
      }
    case .idioms:
      idioms += try RowReader.rows(of: table, ["word", "kind", "example"]) {
        IdiomRow(word: try $0.required("word"), kind: $0.optional("kind"), example: $0.seldom("example"))
      }
    case .actions:
      actions += try RowReader.rows(
        of: table, ["word", "predicate", "counts", "sanction", "after", "example"]
      ) {
        ActionRow(
          word: try $0.required("word"), predicate: try $0.required("predicate"),
          counts: $0.optional("counts").cellValues, sanction: $0.optional("sanction"),
          after: $0.optional("after").cellValues, example: $0.seldom("example"))
      }
    case .nouns:
      nouns += try RowReader.rows(of: table, ["word", "kind"]) {
        NounRow(word: try $0.required("word"), kind: try $0.choice("kind"))
      }
    case .classes:
      classes += try RowReader.rows(of: table, ["word", "example"]) {
        ClassRow(word: try $0.required("word"), example: $0.seldom("example"))
      }
    case .posts:
      posts += try RowReader.rows(of: table, ["word", "kind", "example"]) {
        PostRow(word: try $0.required("word"), kind: $0.optional("kind"), example: $0.seldom("example"))
      }
    case .surnames:
      surnames += try RowReader.rows(of: table, ["word", "kind", "risk"]) {
        SurnameRow(
          word: try $0.required("word"), isCompound: $0.optional("kind") == "compound",
          isRisky: ["medium", "high"].contains($0.optional("risk")), isNoun: $0.optional("risk") == "medium")
      }
    case .events:
      events += try RowReader.rows(of: table, ["word", "begin", "end", "source"]) {
        EventRow(
          word: try $0.required("word"), begin: try $0.day("begin"), end: try $0.day("end"),
          source: $0.seldom("source"))
      }
    case .festivals:
      festivals += try RowReader.rows(of: table, ["word", "calendar", "month", "day", "length"]) {
        FestivalRow(
          word: try $0.required("word"), calendar: try $0.choice("calendar"),
          month: try $0.integer("month", default: 1), day: try $0.integer("day", default: 1),
          length: try $0.integer("length", default: 1))
      }
    case .periods: periods += try Self.periods(table)
    case .statutes:
      statutes += try RowReader.rows(
        of: table, ["title", "short", "valid_from", "valid_to", "issuer", "note"]
      ) {
        StatuteRow(
          title: try $0.required("title"), short: $0.optional("short"), validFrom: try $0.day("valid_from"),
          validTo: try $0.day("valid_to"), issuer: $0.seldom("issuer"), note: $0.seldom("note"))
      }
    case .words:
      words += try RowReader.rows(of: table, ["word", "cost"]) {
        WordRow(word: try $0.required("word"), cost: try $0.integer("cost", default: 120))
      }
    case .boundaries:
      boundaries += try RowReader.rows(of: table, ["word", "kind", "example"]) {
        BoundaryRow(
          word: try $0.required("word"), kind: try $0.choice("kind"), example: $0.seldom("example"))
      }
    case .places, .townships: break
    }
  }

  private static func sanctions(_ table: Table) throws -> [SanctionRow] {
    let columns = [
      "code", "family", "type", "english", "severity", "variants", "ambiguous", "source", "valid_from",
      "valid_to", "verified", "example",
    ]
    var codes: Set<String> = []
    return try RowReader.rows(of: table, columns) {
      SanctionRow(
        code: try $0.unique("code", among: &codes), family: try $0.required("family"),
        type: try $0.required("type"),
        english: $0.seldom("english"), severity: try $0.integer("severity", default: 0),
        variants: $0.optional("variants").cellValues, ambiguous: $0.optional("ambiguous").cellValues,
        source: $0.optional("source"), validFrom: try $0.day("valid_from"), validTo: try $0.day("valid_to"),
        verified: $0.seldom("verified"), example: $0.seldom("example"))
    }
  }

  private static func institutions(_ table: Table) throws -> [InstitutionRow] {
    let columns = ["word", "form", "category", "level", "full", "valid_from", "valid_to", "example"]
    return try RowReader.rows(of: table, columns) {
      InstitutionRow(
        word: try $0.required("word"), form: try $0.choice("form"), category: try $0.required("category"),
        level: $0.optional("level"), full: $0.optional("full"), validFrom: try $0.day("valid_from"),
        validTo: try $0.day("valid_to"), example: $0.seldom("example"))
    }
  }

  private static func periods(_ table: Table) throws -> [PeriodRow] {
    let columns = ["word", "unit", "shift", "base", "part", "vague", "example"]
    return try RowReader.rows(of: table, columns) { row in
      let part = row.optional("part")
      let bounds = part.split(separator: "-").compactMap { Int($0) }
      let span = bounds.count == 2 && bounds[0] <= bounds[1] ? bounds[0]...bounds[1] : nil
      if !part.isEmpty, span == nil, PeriodRow.Part(rawValue: part) == nil {
        throw row.error("“part” cannot be “\(part)”")
      }
      return PeriodRow(
        word: try row.required("word"),
        meaning: PeriodRow.Meaning(
          unit: try row.choice("unit"), shift: try row.integer("shift", default: 0),
          base: row.optional("base").isEmpty ? .published : try row.choice("base"),
          part: PeriodRow.Part(rawValue: part), span: span),
        isVague: row.optional("vague") == "yes", example: row.seldom("example"))
    }
  }
}
