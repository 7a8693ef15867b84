/// A law or party regulation in one of its texts.
struct SanctionSource: Sendable {
  let printed: String
  let from: CalendarDate?
  let to: CalendarDate?
  let jurisdiction: Jurisdiction

  init(_ statute: StatuteRow) {
    let since = statute.validFrom.isEmpty ? "" : "(\(statute.validFrom)起施行)"
    printed = "《\(statute.title)》\(since)"
    from = CalendarDate(iso: statute.validFrom)
    to = CalendarDate(iso: statute.validTo)
    jurisdiction = Jurisdiction(issuer: statute.issuer.text)
  }

  func isInForce(_ date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
