/// Finds quantities.
struct QuantityRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    let scanner = QuantityScanner(context)
    scanner.scan()
    return scanner.found
  }
}
