/// How many were wanted, how many were found, and how many of these are right.
public struct Score: Sendable, Equatable {
  /// The number in gold.
  public var gold = 0
  /// The number predicted.
  public var predicted = 0
  /// Predictions that match gold.
  public var rightPredicted = 0
  /// Gold that a prediction matches.
  public var rightGold = 0

  /// The share of predictions that are right; 1 where nothing was predicted.
  public var precision: Double { predicted == 0 ? 1 : Double(rightPredicted) / Double(predicted) }
  /// The share of gold that was found; 1 where there is none.
  public var recall: Double { gold == 0 ? 1 : Double(rightGold) / Double(gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  static func + (a: Score, b: Score) -> Score {
    Score(
      gold: a.gold + b.gold, predicted: a.predicted + b.predicted,
      rightPredicted: a.rightPredicted + b.rightPredicted, rightGold: a.rightGold + b.rightGold)
  }
}
