/// A surface that may name a sanction, before its surroundings are judged.
struct SanctionCandidate {
  /// The kind's words with term, amount and closing 处分.
  var range: Range<Int>
  /// The kind's words alone.
  let core: Range<Int>
  let surface: SanctionSurface
  var duration: String?
  var amount: Double?
  var isAccepted = false

  init(_ core: Range<Int>, _ surface: SanctionSurface, duration: String? = nil) {
    range = core
    self.core = core
    self.surface = surface
    self.duration = duration
  }
}
