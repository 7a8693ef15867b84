/// What a SARIF log says of one finding: where it stands and what would mend it.
public struct SarifEntry: Sendable {
  struct Place: Sendable {
    let record: Record
    /// In UTF-16 units.
    let range: Range<Int>
  }

  struct Fix: Sendable {
    let place: Place
    let text: String
    let description: String

    init?(_ suspect: Check.Suspect, _ record: Record) {
      guard let text = record.replacement(for: suspect) else { return nil }
      place = Place(record: record, range: record.mentions[suspect.mention].range)
      self.text = text
      description = "\(suspect.slip.name): \(text) (rank \(suspect.rank))"
    }
  }

  let id: String
  let kind: Check.Kind
  let severity: Finding.Severity
  let message: Check.Message
  let places: [Place]
  let fixes: [Fix]
  let isSuppressed: Bool

  /// The entry of a finding in `record`.
  public init(_ finding: Finding, in record: Record, isSuppressed: Bool = false) {
    (id, kind, severity) = (finding.id, finding.check.kind, finding.severity)
    message = finding.check.message
    places = finding.operands.map { Place(record: record, range: record.mentions[$0.mention].range) }
    fixes = finding.check.suspects.compactMap { Fix($0, record) }
    self.isSuppressed = isSuppressed
  }

  /// The entry of a relation between two of `records`; nil where it holds.
  public init?(_ check: AcrossCheck, in records: [Record], isSuppressed: Bool = false) {
    guard let severity = check.severity else { return nil }
    (id, kind, self.severity) = (check.id, check.check.kind, severity)
    message = check.check.message
    places = check.operands.map { operand in
      let record = records[operand.record]
      return Place(record: record, range: record.mentions[record.claims[operand.claim].quantity].range)
    }
    fixes = zip(check.check.suspects, check.suspected).compactMap { Fix($0, records[$1.record]) }
    self.isSuppressed = isSuppressed
  }
}

extension Record {
  /// The quantity as it would read with the proposed number; nil where its numeral is spelled out, or where no number
  /// is changed.
  func replacement(for suspect: Check.Suspect) -> String? {
    guard suspect.slip != .missingPart, suspect.slip != .wrongUnit, suspect.together.isEmpty else {
      return nil
    }
    let range = mentions[suspect.mention].range
    guard let numeral = PrintedNumber.arabic(notice.text.folded[range], value: suspect.printed)?.range else {
      return nil
    }
    return notice.text.string(range.lowerBound..<numeral.lowerBound) + suspect.proposedText
      + notice.text.string(numeral.upperBound..<range.upperBound)
  }
}
