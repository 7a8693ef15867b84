/// What a word of `sanctions.tsv` may stand for. A class, so that handing it on copies nothing.
final class SanctionSurface: Sendable {
  /// The word in simplified characters; empty where the words of the kind stand apart.
  let word: String
  /// The kinds that the word may stand for; one where it is not shared.
  let kinds: [SanctionKind]
  /// Whether the word is a bare one that several rows share.
  let isAmbiguous: Bool
  let strength: SanctionStrength
  let pattern: String

  init(_ surface: String, _ kinds: [SanctionKind], isAmbiguous: Bool) {
    word = surface
    self.kinds = kinds
    self.isAmbiguous = isAmbiguous
    strength =
      isAmbiguous
      ? SanctionStrength.ofAmbiguous(surface)
      : SanctionStrength.named(surface) ?? kinds.first?.strength ?? .never
    pattern = isAmbiguous ? "bare-kind" : strength == .always ? "kind" : "cued-kind"
  }

  /// A form whose words stand apart, which says enough by itself.
  init(_ kinds: [SanctionKind]) {
    word = ""
    self.kinds = kinds
    isAmbiguous = kinds.count > 1
    strength = .always
    pattern = "split"
  }
}
