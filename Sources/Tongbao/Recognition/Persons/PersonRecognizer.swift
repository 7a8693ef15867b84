/// Finds persons.
struct PersonRecognizer {
  static let patterns: [RecognitionPattern] = []

  func mentions(in context: RecognitionContext) -> [Mention] { [] }
}
