/// A surface that may name a sanction, before its surroundings are judged.
struct SanctionCandidate {
  /// The kind's words with term, amount and closing 处分.
  var range: Range<Int>
  /// The kind's words alone.
  let core: Range<Int>
  /// The kinds that the surface may stand for; one where it is not shared.
  let kinds: [SanctionKind]
  /// Whether the surface is a bare one that several rows share.
  let isAmbiguous: Bool
  let strength: SanctionStrength
  let pattern: String
  var duration: String?
  var amount: Double?
  var isAccepted = false
}
