/// Finds persons: subjects and officials named with a post, and every later occurrence of their names.
///
/// A surname alone says little (高速, 安全, 方面), so a name needs a place where names stand: behind a post, in a list
/// behind another name, before its sanction, in front of an age; or a form that only names have (张某某).
struct PersonRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    let scan = PersonScan(context)
    scan.run()
    return PersonOccurrences(context, found: scan.found, postEnds: scan.postEnds).mentions()
  }
}
