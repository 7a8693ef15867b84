/// A named way to recognise something, with the examples that its tests run.
struct RecognitionPattern: Sendable {
  struct Example: Sendable {
    /// A piece of text with the mention in 【】: `共编发通报【13期】`.
    let marked: String
    /// The mention's `summary`.
    let summary: String
    /// The publication date that the example assumes, as YYYY-MM-DD.
    let published: String?

    init(_ marked: String, _ summary: String, published: String? = nil) {
      self.marked = marked
      self.summary = summary
      self.published = published
    }
  }

  let name: String
  let examples: [Example]
  /// Texts in which the pattern's kind of mention must not be found at all, or nowhere in their 【】.
  let counterExamples: [String]

  init(_ name: String, _ examples: [Example], not counterExamples: [String] = []) {
    self.name = name
    self.examples = examples
    self.counterExamples = counterExamples
  }
}
