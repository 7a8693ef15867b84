/// Finds dates, times, lengths of time and recurring times.
///
/// The text is read once from left to right; every date told becomes the one that later dates may lean on.
struct DateRecognizer {
  /// What a notice holds: mentions, and dates that the calendar does not have.
  struct Findings {
    var mentions: [Mention] = []
    var warnings: [Warning] = []
  }

  func mentions(in context: RecognitionContext) -> [Mention] { findings(in: context).mentions }

  func findings(in context: RecognitionContext) -> Findings {
    DateReader(context).read()
  }
}
