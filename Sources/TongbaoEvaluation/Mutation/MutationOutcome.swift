/// What became of one changed number.
struct MutationOutcome: Sendable {
  /// The kind of the check that the number was taken from.
  let kind: String
  /// The slip that has to be undone.
  let slip: String
  /// Whether the relation is contradicted by what now stands in the text.
  let breaks: Bool
  /// Whether it is a list behind 其中 that no word closes and that falls short of its whole: the sum no longer holds, but
  /// the words do, so that no reader can tell.
  let leavesOpen: Bool
  /// Whether a check is inconsistent that was not before.
  let isFound: Bool
  /// Whether the changed number is among the suspects of such a check.
  let isSuspect: Bool
  /// Whether it has the first rank there, alone or with others.
  let isFirst: Bool
  /// Whether another number has the first rank as well, so that the relations do not tell which is wrong.
  let isTied: Bool
  /// Whether the number that stood there is the one proposed.
  let isRestored: Bool
  /// The notice, what stood there and what stands there now, and the check's equation.
  let description: String
}
