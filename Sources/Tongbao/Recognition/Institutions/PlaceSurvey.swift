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
      // 云南某某运输有限公司: the province belongs to the company's name.
      if Self.opensCompany(chain, context) || Self.tellsNothing(chain, context) {
        at = context.lattice.next(PlaceChainParser.tables, from: chain.end)
        continue
      }
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

  /// 《云南省土地条例》, 湖南某县人, 四川在线, 对云南的重要讲话: rules, where somebody was born, papers and speeches tell no level of
  /// the bodies named.
  private static func tellsNothing(_ chain: PlaceChain, _ context: RecognitionContext) -> Bool {
    context.taken.holds(.citation, at: chain.start)
      || NoticeRegionFinder.papers.end(in: context.folded, at: chain.end) != nil
      || births.end(in: context.folded, at: chain.end) != nil
      || speeches.end(in: context.folded, at: chain.end) != nil
  }

  private static let births: PhraseSet = ["人,", "人、", "人。", "籍"]
  private static let speeches: PhraseSet = ["系列重要讲话", "重要讲话", "工作的重要", "工作重要", "的重要讲话", "重要指示"]

  private static func opensCompany(_ chain: PlaceChain, _ context: RecognitionContext) -> Bool {
    guard chain.isShort, chain.links.count == 1 else { return false }
    let units = context.folded
    if branches.end(in: units, at: chain.end) != nil { return true }
    guard chain.links.first?.rank == .province else { return false }
    var at = chain.end
    while at < units.count, at - chain.end < 16, NameUnit.isHan(units[at]) {
      if companies.end(in: units, at: at) != nil { return at - chain.end >= 2 }
      let word = at..<max(at + 1, context.tokens.end(ofWordAt: at))
      // 和 in 山西天和电子材料有限公司 stops nothing.
      if word.count > 1, NameBoundary.stops(word, context) { return false }
      at = word.upperBound
    }
    return false
  }

  /// 青岛分公司 tells nothing of the notice.
  private static let branches: PhraseSet = ["分公司", "分行", "支行"]
  private static let companies: PhraseSet = ["有限公司", "股份有限公司", "有限责任公司", "集团有限公司", "公司", "集团"]
}
