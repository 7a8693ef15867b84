extension InstitutionRecognizer {
  static let patterns: [RecognitionPattern] = []
}
