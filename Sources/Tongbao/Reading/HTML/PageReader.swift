/// Reads a page: its stories, each with its text and what the page says about it.
struct PageReader {
  let lexicon: Lexicon
  let keepsSource: Bool

  /// The documents of a page; one unless several stories share the page.
  ///
  /// - Parameters:
  ///   - bytes: The page in UTF-8.
  ///   - path: What errors call the page.
  ///   - address: Where the page was published, if that is known from elsewhere.
  func documents(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, address: String? = nil
  ) throws(ReadingError) -> [Document] {
    let page = try HTMLPage(bytes, path: path)
    let text = PageText(page, keepsSource: keepsSource)
    var metadata = PageMetadata(page)
    metadata.readNamed(page, text)
    if let address { metadata.knowAddress(address) }
    let stories = MainText(page: page, text: text).stories()
    let breadcrumb = PageBreadcrumb(page: page, text: text, lexicon: lexicon).crumbs()
    var previous = 0
    return stories.enumerated().map { index, story in
      let reader = StoryReader(
        text: text, metadata: metadata, story: story, isAlone: stories.count == 1, lexicon: lexicon,
        keepsSource: keepsSource)
      let next = index + 1 < stories.count ? stories[index + 1].nodes.lowerBound : page.nodes.count
      var document = reader.document(from: previous, to: next)
      document.breadcrumb = breadcrumb ?? metadata.column.map { [$0] } ?? []
      previous = story.nodes.upperBound
      return document
    }
  }
}
