import Foundation
import Testing

@testable import Tongbao

/// Comma-separated rows by RFC 4180.
@Suite struct RecordCSVTests {
  /// Reads CSV as RFC 4180 writes it: rows of cells, or nil where it is not well-formed.
  private static func parsed(_ csv: String) -> [[String]]? {
    let scalars = Array(csv.unicodeScalars)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      if scalars[at] == "\"", cell.isEmpty {
        at += 1
        while true {
          guard at < scalars.count else { return nil }
          if scalars[at] == "\"" {
            guard at + 1 < scalars.count, scalars[at + 1] == "\"" else { break }
            at += 1
          }
          cell.append(scalars[at])
          at += 1
        }
        at += 1
        guard at < scalars.count, scalars[at] == "," || scalars[at] == "\r" else { return nil }
        continue
      }
      switch scalars[at] {
      case ",", "\r":
        row.append(String(cell))
        cell = .init()
        if scalars[at] == "\r" {
          guard at + 1 < scalars.count, scalars[at + 1] == "\n" else { return nil }
          rows.append(row)
          row = []
          at += 1
        }
      case "\"", "\n": return nil
      default: cell.append(scalars[at])
      }
      at += 1
    }
    return row.isEmpty && cell.isEmpty ? rows : nil
  }

  private static func rows(_ record: Record) throws -> [[String]] {
    try #require(parsed(RecordCSV.header + String(decoding: RecordCSV().rows(record), as: UTF8.self)))
  }

  private static let notices = (try? CorpusFiles.notices()) ?? []

  @Test(arguments: notices) func everyMentionIsARow(_ file: URL) throws {
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(file.path)
    let record = try Analyzer(TestAnalyzer.lexicon).record(of: notice)
    let rows = try Self.rows(record)
    #expect(rows.count == record.mentions.count + 1)
    #expect(Set(rows.map(\.count)).count == 1)
    let text = try #require(rows[0].firstIndex(of: "text"))
    #expect(rows.dropFirst().map { $0[text] } == record.mentions.map { notice.text.string($0.range) })
  }

  @Test func headerNamesTheColumnsOnce() {
    let columns = RecordCSV.header.split(separator: ",").map { $0.trimmingCharacters(in: .newlines) }
    #expect(columns.prefix(5) == ["notice", "published", "title", "mention", "kind"])
    #expect(Set(columns).count == columns.count)
    #expect(RecordCSV.header.hasSuffix("\r\n"))
  }

  static let identifiers = [
    "plain", "a,b", "a\"b", "\"", "a\nb", "a\r\nb", "\r", " a ", "", "\"\u{301}x", "甲，乙", "=1+1", "a\tb",
  ]

  @Test(arguments: identifiers) func cellsComeBack(_ identifier: String) throws {
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(
      units: Array("某市问责41人，处分2人。".utf16), id: identifier, title: identifier)
    let rows = try Self.rows(Analyzer(TestAnalyzer.lexicon).record(of: notice))
    #expect(rows.count > 2)
    for row in rows.dropFirst() {
      #expect(Array(row[0].unicodeScalars) == Array(identifier.unicodeScalars))
      #expect(Array(row[2].unicodeScalars) == Array(identifier.unicodeScalars))
    }
  }

  @Test func claimStandsBesideItsQuantity() throws {
    let rows = try Self.rows(TestAnalyzer.record("某市共查处问题37件，其中12件已办结。"))
    let columns = Dictionary(uniqueKeysWithValues: rows[0].enumerated().map { ($1, $0) })
    let row = try #require(rows.first { $0.contains("12件") })
    func cell(_ name: String) -> String { columns[name].map { row[$0] } ?? "?" }
    #expect(cell("kind") == "quantity")
    #expect([cell("value"), cell("low"), cell("high"), cell("unit")] == ["12", "12", "12", "件"])
    #expect([cell("claim"), cell("parent"), cell("relation")] == ["c2", "c1", "subset"])
  }
}
