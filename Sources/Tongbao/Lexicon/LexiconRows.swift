/// The rows of the small tables, typed. Columns are described in `Dictionaries/README.md`.

struct SanctionRow: Sendable {
  let code: String
  let family: String
  let type: String
  let english: TableCell
  let severity: Int
  let variants: [String]
  let ambiguous: [String]
  let source: String
  let validFrom: String
  let validTo: String
  let verified: TableCell
  let example: TableCell
}

struct MeasureRow: Sendable {
  enum Kind: String, Sendable {
    case person, `case`, thing, body, place, money, percent, occurrence, length, area, volume, mass, energy,
      data
    case time, other
  }
  let word: String
  let unit: String
  let kind: Kind
  let factor: DecimalNumber
  let example: TableCell
}

struct IdiomRow: Sendable {
  let word: String
  let kind: String
  let example: TableCell
}

struct ActionRow: Sendable {
  let word: String
  let predicate: String
  let counts: [String]
  let sanction: String
  /// The predicates that this one's may follow in a procedure: what is settled was reported.
  let after: [String]
  let example: TableCell
}

struct NounRow: Sendable {
  enum Kind: String, Sendable { case people, body, place, money, thing, other }
  let word: String
  let kind: Kind
}

struct InstitutionRow: Sendable {
  enum Form: String, Sendable { case name, organ, tail }
  let word: String
  let form: Form
  let category: String
  let level: String
  let full: String
  let validFrom: String
  let validTo: String
  let example: TableCell
}

struct ClassRow: Sendable {
  let word: String
  let example: TableCell
}

struct PostRow: Sendable {
  let word: String
  let kind: String
  let example: TableCell
}

struct SurnameRow: Sendable {
  let word: String
  let isCompound: Bool
  /// Whether it is mostly an ordinary word in running text.
  let isRisky: Bool
  /// Whether that word is a noun or an adjective, which hardly stands behind a post.
  let isNoun: Bool
}

struct EventRow: Sendable {
  let word: String
  let begin: String
  let end: String
  let source: TableCell
}

struct FestivalRow: Sendable {
  enum Calendar: String, Sendable {
    case solarDate = "solar-date"
    case nthWeekday = "nth-weekday"
    case lunar, term
  }
  let word: String
  let calendar: Calendar
  let month: Int
  let day: Int
  let length: Int
}

struct PeriodRow: Sendable {
  enum Unit: String, Sendable {
    case year, quarter, month, week, day, weekday, months, days, season, daypart, vague, until, zone, running,
      every,
      lunar,
      era
    case none
  }
  enum Base: String, Sendable { case published, previous, either }
  enum Part: String, Sendable {
    case dawn = "DAWN"
    case morning = "MO"
    case noon = "NOON"
    case afternoon = "AF"
    case evening = "EV"
    case past = "PAST"
    case future = "FUTURE"
    case before = "PREVIOUS"
    case after = "NEXT"
    case plain = "PLAIN"
  }
  /// What the word says, without its strings.
  struct Meaning: Sendable {
    let unit: Unit
    let shift: Int
    let base: Base
    let part: Part?
    /// A part given as `first-last`.
    let span: ClosedRange<Int>?
  }
  let word: String
  let meaning: Meaning
  let isVague: Bool
  let example: TableCell
}

struct StatuteRow: Sendable {
  let title: String
  let short: String
  let validFrom: String
  let validTo: String
  let issuer: TableCell
  let note: TableCell
}

struct BoundaryRow: Sendable {
  enum Kind: String, Sendable { case stop, act, lead, follower, opener, description, trade, subject }
  let word: String
  let kind: Kind
  let example: TableCell
}

struct WordRow: Sendable {
  let word: String
  let cost: Int
}
