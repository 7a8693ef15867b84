/// Values to change, none of them needlessly, so that all relations of a network hold.
struct Repair: Sendable {
  /// A printed value and what would stand in its place.
  struct Change: Sendable {
    /// The index of the claim.
    let claim: Int
    let printed: Double
    let proposed: Double
    let proposedText: String
    let slip: Slip
    /// The interval of the proposed value.
    let interval: Interval
  }

  let changes: [Change]
  /// How unlikely the repair is: the slips' tiers, and one more for each relation that holds and speaks for a value.
  let cost: Int
}
