/// Finds quantities.
struct QuantityRecognizer {
  static let patterns: [RecognitionPattern] = []

  func mentions(in context: RecognitionContext) -> [Mention] { [] }
}
