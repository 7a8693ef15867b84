import Testing

@testable import Tongbao

/// Who wrote a notice.
@Suite struct BylineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let ending: String
    let author: String?
    var testDescription: String { ending }

    init(_ ending: String, _ author: String?) { (self.ending, self.author) = (ending, author) }
  }

  static let cases = [
    Case("追究6人的领导责任。(纪坤)", "纪坤"),
    Case("追究6人的领导责任。（纪坤）", "纪坤"),
    Case("追究6人的领导责任。\n（通讯员 王某某）", "王某某"),
    Case("追究6人的领导责任。（记者：王某某）", "王某某"),
    Case("追究6人的领导责任。\n责任编辑：李某", "李某"),
    Case("追究6人的领导责任。\n作者：欧阳某某", "欧阳某某"),
    Case("追究6人的领导责任。（本报记者 李某某 王某）", "李某某"),
    Case("追究6人的领导责任。", nil),
    Case("追究6人的领导责任（另案处理）。", nil),
    Case("追究责任（含党内警告3人、诫勉谈话2人）", nil),
    Case("追究责任（2017年11月）", nil),
  ]

  @Test(arguments: cases) func author(_ item: Case) {
    let text = "某市从严追责\n　　今年以来，某市共问责41人，\(item.ending)\n"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "b")
    #expect(notice.author == item.author)
  }
}
