/// Finds quantities.
struct QuantityRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    var scanner = QuantityScanner(context)
    scanner.scan()
    return scanner.found
  }
}
