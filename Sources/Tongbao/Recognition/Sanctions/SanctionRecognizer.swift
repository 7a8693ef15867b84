/// Finds sanctions.
struct SanctionRecognizer {
  static let patterns: [RecognitionPattern] = []

  func mentions(in context: RecognitionContext) -> [Mention] { [] }
}
