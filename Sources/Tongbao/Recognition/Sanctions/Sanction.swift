/// A sanction, a measure or an outcome, by the kinds of `sanctions.tsv`.
public struct Sanction: Sendable, Equatable {
  /// What the text says of it.
  public enum Polarity: String, Sendable {
    /// The record format's words: 给予, 建议给予, 免予, 撤销, and merely named by a rule.
    case imposed, proposed, exempted, revoked, quoted
  }

  /// The kind's name in full: 党内警告.
  public var type: String
  /// The code of the taxonomy, such as `FF6`; nil where the text does not tell which of several it is.
  public var code: String?
  /// The family, such as `FF`.
  public var family: String
  /// What the text says of it.
  public var polarity: Polarity = .imposed
  /// The term as an ISO 8601 duration: 留党察看二年 is `P2Y`.
  public var duration: String?
  /// The amount in the currency's base unit: 罚款11308.7万元 is 113087000.
  public var amount: Double?
  /// The legal source that was in force on the notice's date.
  public var source: String?

  var summary: String {
    [code, type, duration, polarity == .imposed ? nil : polarity.rawValue].compactMap { $0 }
      .joined(separator: " ")
  }
}
