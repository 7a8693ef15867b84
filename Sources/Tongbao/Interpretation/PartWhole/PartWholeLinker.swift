/// Gives parts their wholes and tells how they stand to them.
struct PartWholeLinker {
  let reading: MentionReading
  let headline: Range<Int>?

  /// Links `figures` and lists the divisions, those included whose parts lie in another whole as well.
  func link(_ figures: inout [Figure]) -> [Division] {
    guard !figures.isEmpty else { return [] }
    DistributionLinker(reading: reading).link(&figures)
    BracketLinker(reading: reading).link(&figures)
    OpeningTotalLinker(reading: reading).link(&figures)
    DeductionLinker(reading: reading).link(&figures)
    InsideLinker(reading: reading).link(&figures)
    FourFormsLinker(reading: reading).link(&figures)
    BreakdownLinker(reading: reading).link(&figures)
    ColonListLinker(reading: reading).link(&figures)
    SumLinker(reading: reading).link(&figures)
    TotalLinker(reading: reading).link(&figures)
    CompoundHolderLinker(reading: reading).link(&figures)
    LedgerLinker(reading: reading).link(&figures)
    PeriodLinker(reading: reading).link(&figures)
    RecoveredSumLinker(reading: reading).link(&figures)
    SettledLinker(reading: reading).link(&figures)
    ParallelLinker(reading: reading).linkCounts(&figures)
    WithinLinker(reading: reading).link(&figures)
    OpenGroupLinker(reading: reading).link(&figures)
    StageLinker(reading: reading, headline: headline).link(&figures)
    ShareLinker(reading: reading).link(&figures)
    CompleteListLinker(reading: reading).link(&figures)
    ContinuedListLinker(reading: reading).link(&figures)
    RescueLinker(reading: reading).link(&figures)
    TakenUpSumLinker(reading: reading).link(&figures)
    SectionCountLinker(reading: reading).link(&figures)
    HeadlineSumLinker(reading: reading, headline: headline).link(&figures)
    let extra = ParallelLinker(reading: reading).link(&figures)
    let groups = Division.groups(in: figures)
    RelationSetter(reading: reading).setRelations(&figures, groups)
    ModeSplitter(reading: reading).split(&figures, groups)
    return Division.all(in: figures, Division.groups(in: figures)) + extra
      + NamedCountFinder(reading: reading).divisions(figures)
      + NamedSumFinder(reading: reading).divisions(figures)
      + SectionSumFinder(reading: reading).divisions(figures)
      + CaseSumFinder(reading: reading).divisions(figures)
      + StageLinker(reading: reading, headline: headline).besides(figures)
  }
}
