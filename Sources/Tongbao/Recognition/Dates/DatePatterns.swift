extension DateRecognizer { static let patterns: [RecognitionPattern] = [] }
