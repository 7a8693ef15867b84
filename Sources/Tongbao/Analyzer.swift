/// Reads a notice through every stage: segmentation, recognition, interpretation, checking.
///
/// An analyzer is not safe to share between threads; open one for each over one `Lexicon`.
public final class Analyzer {
  /// What the analyzer knows about words.
  public let lexicon: Lexicon
  let segmenter: Segmenter

  /// Opens ICU's break rules and prepares the stages.
  /// - Throws: `ICUError` where the installed ICU lacks its break rules.
  public init(_ lexicon: Lexicon) throws {
    self.lexicon = lexicon
    segmenter = try Segmenter(lexicon)
  }

  /// The record of a notice.
  public func record(of notice: Notice) throws -> Record {
    let context = try RecognitionContext(notice: notice, lexicon: lexicon, segmenter: segmenter)
    var (mentions, warnings) = Recognizer().findings(in: context)
    let region = NoticeRegionFinder(context).region()
    var interpretation = Interpreter().interpretation(of: mentions, in: context, region: region)
    let grids =
      notice.tables.compactMap { CellGrid($0, in: notice.text) }
      + AlignedTableFinder(text: notice.text).grids()
    let tables = TableReader(text: notice.text).tables(grids, &mentions, &interpretation.claims)
    let checks = Checker(claims: interpretation.claims, mentions: mentions, text: notice.text)
      .checks(of: interpretation, tables: tables)
    if context.isTraditional { printUnits(&mentions, &interpretation.claims, in: context) }
    return Record(
      notice: notice, kind: interpretation.kind, region: region, mentions: mentions,
      claims: interpretation.claims,
      cases: interpretation.cases, checks: checks, unclaimed: interpretation.unclaimed,
      warnings: notice.warnings + warnings)
  }

  /// 項 for 项 in a notice in traditional characters: its units stand in its own, as names and kinds of sanction do.
  private func printUnits(
    _ mentions: inout [Mention], _ claims: inout [Claim], in context: RecognitionContext
  ) {
    for index in mentions.indices {
      guard case .quantity(var quantity) = mentions[index].content else { continue }
      quantity.unit = quantity.unit.map(context.printed)
      mentions[index].content = .quantity(quantity)
    }
    for index in claims.indices { claims[index].amount.unit = claims[index].amount.unit.map(context.printed) }
  }
}
