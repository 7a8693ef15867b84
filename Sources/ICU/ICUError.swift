/// A call into ICU that failed.
public struct ICUError: Error, CustomStringConvertible, Sendable {
  /// What was tried, in words.
  public let operation: String
  /// ICU's `UErrorCode`.
  public let status: Int32

  /// The error as one line of English.
  public var description: String { "ICU could not \(operation) (status \(status)); is libicu-dev complete?" }
}
