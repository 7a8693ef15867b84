import Testing

@testable import TongbaoEvaluation

/// The fixed division.
@Suite struct SplitTests {
  /// The values published with the hash.
  @Test(arguments: [
    ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
  ])
  func hash(_ text: String, _ hash: UInt64) { #expect(FNV1a.hash(text.utf8) == hash) }

  @Test func aboutAThirdIsTest() {
    let ids = (0..<3000).map { "notice-\($0)" }
    let test = ids.filter { Split.test.holds($0) }
    #expect((900...1100).contains(test.count))
    #expect(ids.filter { Split.dev.holds($0) } == ids.filter { !Split.test.holds($0) })
    #expect(ids.allSatisfy { Split.all.holds($0) })
  }
}
