import Testing

@testable import Tongbao

/// One unit folds to one unit, once and for all.
@Suite struct FoldTableTests {
  private static let table = Array(TestAnalyzer.lexicon.compiled.fold)

  private static func fold(_ text: String) -> String {
    String(decoding: text.utf16.map { table[Int($0)] }, as: UTF16.self)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let printed: String
    let folded: String
    var testDescription: String { "\(printed) → \(folded)" }

    init(_ printed: String, _ folded: String) { (self.printed, self.folded) = (printed, folded) }
  }

  static let cases = [
    Case("問責", "问责"), Case("黨內嚴重警告", "党内严重警告"), Case("罰鍰新臺幣", "罚锾新台币"), Case("廉政公署檢控", "廉政公署检控"),
    Case("９８％", "98%"), Case("ＡＢＣｘｙｚ", "ABCxyz"), Case("（一）", "(一)"), Case("，：；！？", ",:;!?"),
    Case("「引」『文』", "“引”“文”"), Case("〔2017〕5号", "[2017]5号"), Case("一—二–三", "一-二-三"), Case("卡爾‧馬克思", "卡尔·马克思"),
    Case("二○一七年", "二〇一七年"), Case("全角　空格", "全角 空格"), Case("著重", "着重"), Case("佔六成", "占六成"), Case("大同巿", "大同市"),
    Case("陜西", "陕西"),
    Case("昆山市纪委问责41人。", "昆山市纪委问责41人。"), Case("𠮷😀", "𠮷😀"), Case("ABC xyz 123", "ABC xyz 123"),
  ]

  @Test(arguments: cases) func folds(_ item: Case) { #expect(Self.fold(item.printed) == item.folded) }

  @Test func everyUnitHasItsFold() { #expect(Self.table.count == 65536) }

  @Test func foldingTwiceChangesNothing() {
    let moving = (0...UInt16.max).filter { Self.table[Int(Self.table[Int($0)])] != Self.table[Int($0)] }
    #expect(moving.isEmpty, "\(moving.map { String($0, radix: 16) })")
  }

  @Test func digitsLettersAndSurrogatesStay() {
    let kept = [0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xD800...0xDFFF].joined()
    #expect(kept.allSatisfy { Int(Self.table[$0]) == $0 })
  }

  @Test func lineEndsStay() {
    #expect([0x0A, 0x0D, 0x2028, 0x2029].allSatisfy { Int(Self.table[$0]) == $0 })
    #expect((0...0xFFFF).allSatisfy { $0 < 0x20 || Self.table[$0] >= 0x20 })
  }
}
