/// Finds institutions.
struct InstitutionRecognizer {
  static let patterns: [RecognitionPattern] = []

  func mentions(in context: RecognitionContext) -> [Mention] { [] }
}
