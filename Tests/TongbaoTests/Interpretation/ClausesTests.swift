import Testing

@testable import Tongbao

/// Sentences and clauses of texts that no full stop divides.
@Suite struct ClausesTests {
  private func clauses(_ text: String) -> Clauses {
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "test")
    return Clauses(notice.text, outside: SpanMask(count: notice.text.count))
  }

  @Test func sentencesTileTheText() {
    let text = String(repeating: "临江镇查处12起，处理15人，", count: 2000)
    let sentences = clauses(text).sentences
    #expect(sentences.first?.lowerBound == 0)
    #expect(sentences.last?.upperBound == text.utf16.count)
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }

  @Test func aSentenceWithoutAFullStopEndsWithAClause() {
    let clauses = clauses(String(repeating: "临江镇查处12起，处理15人，", count: 2000))
    #expect(clauses.sentences.count > 4)
    #expect(clauses.sentences.allSatisfy { clauses.clauseStart($0.lowerBound) == $0.lowerBound })
  }

  @Test func statementsBetweenSemicolonsReachOnlySoFar() {
    let text = String(repeating: "临江镇查处12起；", count: 2000)
    #expect(clauses("临江镇查处12起；石桥镇查处3起。").fullEnd(0) == 17)
    #expect(clauses(text).fullEnd(0) < text.utf16.count / 2)
  }

  @Test func whatStandsBehindALongListIsStillChecked() throws {
    let list = String(repeating: "临江镇整改，", count: 2000)
    let record = try TestAnalyzer.record(list + "共处理41人，其中1人移送司法机关、40人受到党纪处分。")
    #expect(record.checks.map(\.equation) == ["41 = 1 + 40"])
  }
}
