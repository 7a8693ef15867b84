/// Two sets of predictions against the same gold: what the change gained and lost, and whether it is more than chance.
public struct Comparison: Sendable {
  /// A figure before and after.
  public struct Change: Sendable {
    /// The figure's name, see `Measures`.
    public let name: String
    /// Before.
    public let old: Double
    /// After.
    public let new: Double
    /// The 95 % interval of the difference.
    public let interval: Bootstrap.Interval?
    /// Two-sided: twice the smaller share of the resamples in which the difference has the other sign or none.
    public let probability: Double?
  }

  /// The figures that both have.
  public let changes: [Change]
  /// Differences to gold that are gone.
  public let gains: [Validation.Difference]
  /// Differences to gold that are new.
  public let losses: [Validation.Difference]

  /// Compares `new` with `old` by a paired bootstrap: both are scored on the same draws of notices (Efron and Tibshirani
  /// 1993, chapter 16; Koehn 2004). Only the notices that both have are compared.
  public init(old: Validation, new: Validation, _ bootstrap: Bootstrap = Bootstrap()) {
    let before = Set(old.differences)
    let after = Set(new.differences)
    gains = old.differences.filter { !after.contains($0) }
    losses = new.differences.filter { !before.contains($0) }
    let olds = Dictionary(old.notices.map { ($0.id, $0.tally) }) { first, _ in first }
    let pairs = new.notices.compactMap { notice in olds[notice.id].map { (old: $0, new: notice.tally) } }
    func values(_ validation: Validation, _ tallies: [Tally], _ places: [Int]) -> [Double?] {
      validation.measures.values(
        Tally.sum(tallies, at: places, kinds: validation.measures.kinds.count))
    }
    let (oldTallies, newTallies) = (pairs.map(\.old), pairs.map(\.new))
    let shared = new.measures.names.enumerated().compactMap { index, name in
      old.measures.names.firstIndex(of: name).map { (name: name, old: $0, new: index) }
    }
    func differences(_ places: [Int]) -> [Double?] {
      let (a, b) = (values(old, oldTallies, places), values(new, newTallies, places))
      return shared.map { item in
        if let before = a[item.old], let after = b[item.new] { after - before } else { nil }
      }
    }
    let draws = pairs.count < 2 ? [] : bootstrap.draws(count: pairs.count, differences)
    let whole = Array(pairs.indices)
    let (a, b) = (values(old, oldTallies, whole), values(new, newTallies, whole))
    changes = shared.enumerated().compactMap { place, item in
      guard let before = a[item.old], let after = b[item.new] else { return nil }
      let drawn = draws.compactMap { $0[place] }
      let share = Double(min(drawn.count { $0 <= 0 }, drawn.count { $0 >= 0 })) / Double(max(1, drawn.count))
      return Change(
        name: item.name, old: before, new: after, interval: Bootstrap.interval(drawn),
        probability: drawn.isEmpty ? nil : min(1, 2 * share))
    }
  }
}
