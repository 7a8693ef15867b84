import Testing

@testable import Tongbao

/// The rows of the tables: what is accepted, and what is refused with file, line and reason.
@Suite struct LexiconTablesTests {
  private static func tables(_ table: LexiconTable, _ contents: String) throws -> LexiconTables {
    try LexiconTables([TableFile(table: table, name: table.file + ".tsv", contents: Array(contents.utf8))])
  }

  @Test func measuresAreRead() throws {
    let rows = try Self.tables(
      .measures, "# 量词\nword\tunit\tkind\tfactor\texample\n角\t元\tmoney\t0.1\t\n名\t名\tperson\t\t共【3名】。\n"
    ).measures
    #expect(rows.map(\.word) == ["角", "名"])
    #expect(rows.map(\.kind) == [.money, .person])
    #expect(rows.map(\.factor.doubleValue) == [0.1, 1])
    #expect(rows.map(\.example.text) == ["", "共【3名】。"])
  }

  @Test func laterTablesFollowEarlierOnes() throws {
    let files = ["word\tcost\n甲乙\t1\n", "word\tcost\n丙丁\t\n"].map {
      TableFile(table: .words, name: "words.tsv", contents: Array($0.utf8))
    }
    #expect(try LexiconTables(files).words.map(\.word) == ["甲乙", "丙丁"])
    #expect(try LexiconTables(files).words.map(\.cost) == [1, 120])
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let table: LexiconTable
    let contents: String
    let error: String
    var testDescription: String { error }

    init(_ table: LexiconTable, _ contents: String, _ error: String) {
      (self.table, self.contents, self.error) = (table, contents, error)
    }
  }

  private static let measureColumns = "word\tunit\tkind\tfactor\texample\n"
  private static let statuteColumns = "title\tshort\tvalid_from\tvalid_to\tissuer\tnote\n"
  private static let periodColumns = "word\tunit\tshift\tbase\tpart\tvague\texample\n"

  private static let sanctionColumns =
    "code\tfamily\ttype\tenglish\tseverity\tvariants\tambiguous\tsource\tvalid_from\tvalid_to\tverified\texample\n"

  static let wrong = [
    Wrong(
      .sanctions, sanctionColumns + "X1\tX\t甲\t\t1\t甲\t\t\t\t\t\t\nX1\tX\t乙\t\t1\t乙\t\t\t\t\t\t\n",
      "sanctions.tsv:3: “X1” stands twice in “code”"),
    Wrong(.words, "word\n甲乙\n", "words.tsv:1: no column “cost”"),
    Wrong(.words, "# 词\n\nwort\tcost\n甲乙\t1\n", "words.tsv:3: no column “word”"),
    Wrong(.words, "word\tcost\tcolour\n甲乙\t1\t红\n", "words.tsv:1: unknown column “colour”"),
    Wrong(.words, "word\tcost\tcost\n甲乙\t1\t2\n", "words.tsv:1: two columns “cost”"),
    Wrong(.words, "", "words.tsv:1: no column “word”"),
    Wrong(.words, "word\tcost\n\t1\n", "words.tsv:2: “word” is empty"),
    Wrong(.words, "word\tcost\n甲乙\tdear\n", "words.tsv:2: “cost” is no whole number: dear"),
    Wrong(.measures, measureColumns + "人\t\tperson\t\t\n", "measures.tsv:2: “unit” is empty"),
    Wrong(.measures, measureColumns + "人\t人\tpeople\t\t\n", "measures.tsv:2: “kind” cannot be “people”"),
    Wrong(
      .measures, measureColumns + "#\n角\t元\tmoney\t1/10\t\n", "measures.tsv:3: “factor” is no number: 1/10"),
    Wrong(
      .statutes, statuteColumns + "某条例\t\t2016-02-30\t\t\t\n",
      "statutes.tsv:2: “valid_from” is no day: 2016-02-30"),
    Wrong(
      .statutes, statuteColumns + "某条例\t\t\t2018\t\t\n", "statutes.tsv:2: “valid_to” is no day: 2018"),
    Wrong(.periods, periodColumns + "上半年\tmonths\t0\t\t6-1\t\t\n", "periods.tsv:2: “part” cannot be “6-1”"),
    Wrong(
      .periods, periodColumns + "某时\tfortnight\t0\t\t\t\t\n", "periods.tsv:2: “unit” cannot be “fortnight”"),
  ]

  @Test(arguments: wrong) func isRefused(_ item: Wrong) throws {
    let error = #expect(throws: TableError.self) { try Self.tables(item.table, item.contents) }
    #expect(error?.description == item.error)
  }
}
