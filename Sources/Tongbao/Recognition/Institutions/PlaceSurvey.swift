/// All the places that a notice names, and the one that is its own.
struct PlaceSurvey: Sendable {
  /// Every chain, in the order of the text.
  var chains: [PlaceChain] = []
  /// The record of each division that the text names, in full or in short, by its code.
  var named: [Int32: Int] = [:]
  /// The codes of those that stand behind a wider one somewhere: 昆山市 in 江苏省昆山市.
  var anchored: Set<Int32> = []
  /// The record of the notice's own place.
  var own: Int?

  init(_ context: RecognitionContext) {
    let parser = PlaceChainParser(context)
    let places = context.lexicon.compiled.places
    let count = context.folded.count
    var at = context.lattice.next(PlaceChainParser.tables, from: 0)
    while at < count {
      guard let chain = parser.chain(at: at) else {
        at = context.lattice.next(PlaceChainParser.tables, from: at + 1)
        continue
      }
      chains.append(chain)
      for link in chain.links {
        guard let record = link.record else { continue }
        let code = places[record].code
        if named[code] == nil { named[code] = record }
        if link.range.lowerBound > chain.start { parser.anchored.insert(code) }
      }
      at = context.lattice.next(PlaceChainParser.tables, from: chain.end)
    }
    anchored = parser.anchored
    own = NoticeRegionFinder(context).record(in: self)
  }
}
