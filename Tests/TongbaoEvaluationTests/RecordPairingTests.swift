import Testing

@testable import TongbaoEvaluation

/// Which record belongs to which notice of the gold.
@Suite struct RecordPairingTests {
  private func record(_ id: String, _ text: String = GoldFixture.text) throws -> AnnotatedRecord {
    try GoldFixture.record(#"{"notice":{"id":"\#(id)"},"text":"\#(text)","mentions":[]}"#)
  }

  @Test func byIdentifierThenByText() throws {
    let pairing = RecordPairing(
      [try record("a"), try record("b", "问责3人")], [try record("sha256:12", "问责3人"), try record("a")],
      file: "r")
    #expect(pairing.pairs.map(\.predicted.notice.id) == ["a", "sha256:12"])
    #expect(pairing.problems.isEmpty)
    #expect(pairing.unusedRecords == 0)
  }

  @Test func whatDoesNotFitIsNamed() throws {
    let pairing = RecordPairing(
      [try record("a", "e\u{301}x"), try record("b")], [try record("a", "\u{E9}x"), try record("c", "甲")],
      file: "r")
    #expect(
      pairing.problems.map(\.description) == [
        "r: a: the two texts of the notice differ from code point 0 on; left out",
        "r: b: the gold's notice has no record; everything in it counts as missed",
      ])
    #expect(pairing.pairs.map(\.gold.notice.id) == ["b"])
    #expect(pairing.unusedRecords == 1)
  }
}
