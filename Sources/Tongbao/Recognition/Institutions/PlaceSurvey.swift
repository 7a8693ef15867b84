/// All the places that a notice names.
struct PlaceSurvey: Sendable {
  /// Every chain, in the order of the text.
  var chains: [PlaceChain] = []
  /// The record of each division that the text names, in full or in short, by its code.
  var named: [Int32: Int] = [:]

  init(_ parser: PlaceChainParser) {
    let context = parser.context
    var at = 0
    while at < context.folded.count {
      guard context.lattice.starts(PlaceChainParser.tables, at: at), let chain = parser.chain(at: at) else {
        at += 1
        continue
      }
      chains.append(chain)
      for link in chain.links {
        guard let record = link.record else { continue }
        let code = context.lexicon.compiled.places[record].code
        if named[code] == nil { named[code] = record }
      }
      at = chain.end
    }
  }
}
