/// The genre of a notice, by the record format's words.
public enum NoticeKind: String, Sendable, CaseIterable {
  /// The record format's words.
  case bulletin, penalty, statistics, sentence, policy, other
  /// A circular that tells several cases.
  case caseCircular = "case-circular"
  /// One person or body.
  case singleCase = "single-case"
  /// News of who was held accountable.
  case accountabilityNews = "accountability-news"
}
