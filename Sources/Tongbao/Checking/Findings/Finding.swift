/// A check that does not hold, or cannot be decided, as a lint record.
///
/// `某市共查处问题9件，其中12件已办结。` gives one of severity `error`, of the check `12 <= 9`, at line 1, column 8.
public struct Finding: Sendable {
  /// How grave a finding is.
  public enum Severity: String, Sendable, CaseIterable {
    /// The figures contradict each other as they are printed.
    case error
    /// They do if two statements are about the same thing, as they appear to be, or if an inexact figure (约, 余) is
    /// taken at its word.
    case warning
    /// A value is not given, so nothing can be said.
    case note
  }

  /// A printed value that takes part.
  public struct Operand: Sendable {
    /// The index of the quantity among the record's mentions.
    public let mention: Int
    /// The span in code points; the end is excluded.
    public let range: Range<Int>
    /// The span's text.
    public let text: String
  }

  /// Names the finding wherever it stands: see `FindingIdentifier`.
  public let id: String
  /// How grave it is.
  public let severity: Severity
  /// The index of the check among the record's checks.
  public let index: Int
  /// The check.
  public let check: Check
  /// The values in the order of the check's claims.
  public let operands: [Operand]
}

extension Record {
  /// The checks that do not hold or cannot be decided, in the order of the checks.
  public var findings: [Finding] {
    var identifiers = FindingIdentifier()
    return checks.indices.compactMap { index in
      guard checks[index].verdict == .inconsistent || checks[index].verdict == .indeterminate else {
        return nil
      }
      let check = checks[index]
      return Finding(
        id: identifiers.next(for: check, in: self), severity: severity(of: check), index: index, check: check,
        operands: check.claims.map(operand))
    }
  }

  private func operand(_ claim: Int) -> Finding.Operand {
    let mention = claims[claim].quantity
    let range = mentions[mention].range
    return Finding.Operand(
      mention: mention,
      range: notice.text.scalarOffset(range.lowerBound)..<notice.text.scalarOffset(range.upperBound),
      text: notice.text.string(range))
  }

  private func severity(of check: Check) -> Finding.Severity {
    if check.verdict == .indeterminate { return .note }
    let isInexact = check.claims.contains { claims[$0].amount.approximate != nil }
    return isInexact || check.kind == .repeat || check.kind == .crossNotice ? .warning : .error
  }
}
