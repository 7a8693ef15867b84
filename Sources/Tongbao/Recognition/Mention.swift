/// A piece of a notice's text that was recognised, with what it means.
public struct Mention: Sendable {
  /// The kinds of mention and what each carries.
  public indirect enum Content: Sendable {
    /// A body: 昆山市纪委.
    case institution(Institution)
    /// A count, an amount or a share: 150余条.
    case quantity(Quantity)
    /// A date, a time, a duration or a recurring set: 今年8月2日.
    case date(TemporalExpression)
    /// A sanction, a measure or an outcome: 诫勉谈话.
    case sanction(Sanction)
    /// A named person: 王某.
    case person(Person)
    /// A cited law, regulation or document: 《中国共产党问责条例》.
    case citation(Citation)
  }

  /// The span in UTF-16 units of the notice's text; the end is excluded.
  public let range: Range<Int>
  /// What the span means.
  public var content: Content
  /// The name of the pattern that made the mention.
  public let pattern: String

  init(_ range: Range<Int>, _ content: Content, pattern: String) {
    self.range = range
    self.content = content
    self.pattern = pattern
  }
}

extension Mention {
  /// The mention's meaning in one line, as examples state it: `150..159 条`, `2017-08-02`, `FF6 诫勉`.
  var summary: String {
    switch content {
    case .institution(let institution): institution.summary
    case .quantity(let quantity): quantity.summary
    case .date(let date): date.summary
    case .sanction(let sanction): sanction.summary
    case .person(let person): person.summary
    case .citation(let citation): citation.title
    }
  }

  /// The record format's word for the kind.
  public var kind: MentionKind {
    switch content {
    case .institution: .institution
    case .quantity: .quantity
    case .date: .date
    case .sanction: .sanction
    case .person: .person
    case .citation: .citation
    }
  }
}

/// The kinds of mention by the record format's names.
public enum MentionKind: String, CaseIterable, Sendable {
  /// The record format's words.
  case institution, quantity, date, sanction, person, citation
}
