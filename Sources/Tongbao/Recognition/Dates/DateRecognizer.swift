/// Finds dates.
struct DateRecognizer {
  static let patterns: [RecognitionPattern] = []

  func mentions(in context: RecognitionContext) -> [Mention] { [] }
}
