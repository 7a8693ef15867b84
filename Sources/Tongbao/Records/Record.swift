/// What Tongbao read out of one notice.
public struct Record: Sendable {
  /// The notice.
  public let notice: Notice
  /// The notice's genre.
  public let kind: NoticeKind
  /// The notice's own place.
  public let region: NoticeRegion?
  /// The mentions by position; the record prints their index plus one as `m1`, `m2`, …
  public let mentions: [Mention]
  /// The claims by position, printed as `c1`, …
  public let claims: [Claim]
  /// The cases, printed as `k1`, …
  public let cases: [Case]
  /// The checks, printed as `x1`, …
  public let checks: [Check]
  /// The indexes of the quantities and sanctions that no claim or case uses.
  public let unclaimed: [Int]
  /// What the reader should know.
  public let warnings: [Warning]
}

/// A place with its code in one year.
public struct NoticeRegion: Sendable, Equatable {
  /// GB/T 2260's six digits, or a township's nine.
  public let code: String
  /// The full name from the province down: 江苏省苏州市昆山市.
  public let name: String
  /// The year whose divisions the code belongs to.
  public let year: Int
}
