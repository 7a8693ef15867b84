import Tongbao

/// What `tongbao dictionary check` tells: how many rows each table holds, and which of their examples fail.
public struct DictionaryReport {
  /// One line a table.
  public let counts: [String]
  /// The examples that do not hold, one line each.
  public private(set) var failures: [String] = []
  /// How many examples were run.
  public private(set) var examplesRun = 0
  /// How many of them hold.
  public var examplesHeld: Int { examplesRun - failures.count }

  /// Runs the examples of every table of `lexicon`.
  ///
  /// An example with 【】 must give a mention of the table's kind with exactly that span; one without must give no
  /// quantity.
  /// - Throws: `ICUError` where the installed ICU lacks its break rules.
  public init(_ lexicon: Lexicon) throws {
    counts = lexicon.rowCounts.map { "\($0.table).tsv\t\($0.rows) rows" }
    let analyzer = try Analyzer(lexicon)
    let reader = NoticeReader(lexicon)
    for example in lexicon.examples {
      examplesRun += 1
      let text = example.text.filter { $0 != "【" && $0 != "】" }
      let record = try analyzer.record(of: reader.notice(units: Array(text.utf16), id: example.word))
      let found = record.mentions.filter { $0.kind == example.kind }
      if let wanted = span(example.text) {
        if !found.contains(where: { $0.range == wanted }) {
          let got = found.map { record.notice.text.string($0.range) }.joined(separator: " | ")
          failures.append(
            "\(example.table).tsv: \(example.word): \(example.text): found \(got.isEmpty ? "nothing" : got)")
        }
      } else if let first = found.first {
        failures.append(
          "\(example.table).tsv: \(example.word): \(example.text): counted \(record.notice.text.string(first.range))"
        )
      }
    }
  }

  /// The span in UTF-16 units of what stands in 【】, once they are gone.
  private func span(_ text: String) -> Range<Int>? {
    let units = Array(text.utf16)
    guard let open = units.firstIndex(of: 0x3010), let close = units.firstIndex(of: 0x3011), open < close
    else {
      return nil
    }
    return open..<close - 1
  }
}
