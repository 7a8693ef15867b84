import Testing

@testable import Tongbao

/// Where a notice comes from, by its characters and words.
@Suite struct NoticeScriptTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let script: NoticeScript
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "廉署檢控三名前職員涉嫌詐騙銀行貸款", script: .hongKong),
    Case(text: "金管會核處罰鍰新臺幣六十萬元", script: .taiwan),
    Case(text: "澳門廉政公署偵破一宗詐騙案", script: .macau),
    Case(text: "某縣紀委監委通報扶貧領域典型案例，村黨支部書記受到黨內警告處分", script: .mainlandTraditional),
    Case(text: "香港律政司已作检控，被告在区域法院认罪", script: .hongKong),
    Case(text: "国务院港澳办发表谈话，各省纪委监委与香港廉政公署交流", script: .mainland),
    Case(text: "廉署起訴兩名懲教署人員，國務院不予置評", script: .hongKong),
    Case(text: "澳門廉政公署通報，廉署偵破案件，廉署強調依法處理，涉款50萬澳門元", script: .macau),
    Case(text: "廉署檢控香港賭客，涉款曾轉往澳門，案件在裁判法院提堂", script: .hongKong),
    Case(text: "生態環境部透露，各地去年罰款10億元，立案處罰企業三千家", script: .mainlandTraditional),
    Case(text: "本澳一名治安警員涉嫌受賄，廉署移交檢察院", script: .macau),
    Case(text: "昆山市纪委对责任人予以问责", script: .mainland),
    Case(text: "2017", script: .mainland), Case(text: "", script: .mainland),
  ]

  @Test(arguments: cases) func script(_ item: Case) {
    let text = NoticeText(units: Array(item.text.utf16), lexicon: TestAnalyzer.lexicon)
    #expect(NoticeScript(text) == item.script)
  }
}
