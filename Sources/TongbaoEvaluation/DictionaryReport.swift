import Tongbao

/// What `tongbao dictionary check` tells of the tables.
public struct DictionaryReport {
  public let counts: [String] = []
  public let failures: [String] = []
  public let examplesRun = 0
  public let examplesHeld = 0
  public init(_ lexicon: Lexicon) {}
}
