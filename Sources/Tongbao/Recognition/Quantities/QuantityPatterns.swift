extension QuantityRecognizer {
  static let patterns: [RecognitionPattern] = []
}
