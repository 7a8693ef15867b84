/// Brings gold and records of the same notices together.
public struct RecordPairing: Sendable {
  /// Gold and record of each notice; the record is empty where there is none.
  public private(set) var pairs: [(gold: AnnotatedRecord, predicted: AnnotatedRecord)] = []
  /// Notices without a record, and notices whose two texts differ.
  public private(set) var problems: [FormatProblem] = []
  /// Records of notices that the gold does not hold.
  public private(set) var unusedRecords = 0

  /// Pairs by the notice's identifier, else by the text: annotation tools give notices identifiers of their own.
  public init(_ gold: [AnnotatedRecord], _ records: [AnnotatedRecord], file: String) {
    var byId: [String: Int] = [:]
    var byText: [[UInt8]: Int] = [:]
    for (index, record) in records.enumerated() {
      byId[record.notice.id] = byId[record.notice.id] ?? index
      byText[Array(record.text.utf8)] = byText[Array(record.text.utf8)] ?? index
    }
    var used: Set<Int> = []
    for notice in gold {
      guard let index = byId[notice.notice.id] ?? byText[Array(notice.text.utf8)] else {
        problems.append(FormatProblem(file, id: notice.notice.id, .noRecord))
        pairs.append((notice, notice.empty))
        continue
      }
      used.insert(index)
      if let at = Self.difference(notice.text, records[index].text) {
        problems.append(FormatProblem(file, id: notice.notice.id, .otherNoticeText(at: at)))
      } else {
        pairs.append((notice, records[index]))
      }
    }
    unusedRecords = records.count - used.count
  }

  private static func difference(_ a: String, _ b: String) -> Int? {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    if a == b { return nil }
    return zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
  }
}

extension AnnotatedRecord {
  /// The same notice with nothing found in it.
  var empty: AnnotatedRecord {
    AnnotatedRecord(
      notice: notice, text: text, mentions: [], claims: [], cases: [], checks: [], layers: layers)
  }

  private init(
    notice: NoticeFields, text: String, mentions: [MentionFields], claims: [ClaimFields], cases: [CaseFields],
    checks: [CheckFields], layers: Set<Layer>
  ) {
    (self.notice, self.text, self.mentions, self.claims) = (notice, text, mentions, claims)
    (self.cases, self.checks, self.layers) = (cases, checks, layers)
  }
}
