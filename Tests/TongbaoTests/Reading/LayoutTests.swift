import Testing

@testable import Tongbao

/// What each line of a notice is.
@Suite struct LayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let kinds: [Block.Kind]

    init(_ name: String, _ text: String, _ kinds: [Block.Kind]) {
      (testDescription, self.text, self.kinds) = (name, text, kinds)
    }
  }

  private static let prose = "近日，某市纪委监委通报了一批典型案例，要求各级引以为戒。"

  static let cases = [
    Case("title and prose", "某市通报典型案例\n\(prose)", [.title, .paragraph]),
    Case(
      "navigation, title, header", "首页 > 通报曝光\n某市通报典型案例\n来源：某市纪委\n\(prose)",
      [.breadcrumb, .title, .header, .paragraph]),
    Case(
      "header above the title", "2021-03-09\n来源：某市纪委\n某市通报典型案例\n\(prose)",
      [.header, .header, .title, .paragraph]),
    Case(
      "cases with a point", "某市通报\n\(prose)\n1.张某收受礼金问题。2019年，张某收受礼金。\n2. 李某公车私用问题。2020年，李某用车。",
      [.title, .paragraph, .item(1), .item(2)]),
    Case(
      "cases with Chinese numerals", "某市通报\n\(prose)\n一、张某收受礼金问题。\n十二、李某公车私用问题。\n二十一、王某问题。",
      [.title, .paragraph, .item(1), .item(12), .item(21)]),
    Case(
      "cases in brackets", "某市通报\n\(prose)\n（一）张某收受礼金问题。\n(2)李某公车私用问题。",
      [.title, .paragraph, .item(1), .item(2)]),
    Case(
      "cases by name", "某市通报\n\(prose)\n案例1：张某收受礼金。\n典型案例二：李某公车私用。\n案例三 王某违规吃喝。",
      [.title, .paragraph, .item(1), .item(2), .item(3)]),
    Case(
      "a decimal and a year open no case",
      "某市通报\n\(prose)\n1.5万元被追缴，某某受到处理。\n2017年，张某收受礼金。\n41人被问责，其中1人受党纪处分。",
      [.title, .paragraph, .paragraph, .paragraph, .paragraph]),
    Case("heading", "某市通报\n\(prose)\n先把责任讲清楚\n\(prose)", [.title, .paragraph, .heading, .paragraph]),
    Case("table", "某市通报\n\(prose)\n| 级别 | 人数 |\n| 县处级 | 3 |", [.title, .paragraph, .tableRow, .tableRow]),
    Case("closing byline", "某市通报\n\(prose)\n责任编辑：李某", [.title, .paragraph, .byline]),
    Case("byline in brackets", "某市通报\n\(prose)\n（通讯员 王某某）", [.title, .paragraph, .byline]),
    Case("no title", prose, [.paragraph]),
    Case("empty lines count for nothing", "\n\n　　\n某市通报\r\n\r\n  \(prose)\r\n", [.title, .paragraph]),
  ]

  @Test(arguments: cases) func everyLineHasItsKind(_ item: Case) {
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(item.text.utf16), id: "l")
    #expect(notice.blocks.map(\.kind) == item.kinds)
    for block in notice.blocks {
      let line = notice.text.string(block.range)
      #expect(!line.isEmpty && !line.contains { $0.isNewline } && line.first?.isWhitespace == false)
    }
  }

  /// By halving, against a look at every line.
  @Test(arguments: cases) func everyOffsetHasItsLine(_ item: Case) {
    let blocks = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(item.text.utf16), id: "l").blocks
    for offset in 0...item.text.utf16.count {
      #expect(blocks.index(at: offset) == blocks.firstIndex { $0.range.contains(offset) })
    }
    for (line, next) in zip(blocks, blocks.dropFirst()) {
      #expect(blocks.holdInOneLine(line.range.lowerBound, line.range.upperBound - 1))
      #expect(!blocks.holdInOneLine(line.range.lowerBound, next.range.lowerBound))
    }
  }

  struct Crumbs: CustomTestStringConvertible, Sendable {
    let line: String
    let crumbs: [String]
    var testDescription: String { line }
  }

  static let crumbs = [
    Crumbs(line: "所在位置:首页 > 一线传真", crumbs: ["首页", "一线传真"]),
    Crumbs(line: "当前位置：首页＞审查调查＞执纪审查", crumbs: ["首页", "审查调查", "执纪审查"]),
    Crumbs(line: "您的位置： 首页 » 通报曝光 » ", crumbs: ["首页", "通报曝光"]),
    Crumbs(line: "首页 › 数据发布", crumbs: ["首页", "数据发布"]),
    Crumbs(line: "首页改版说明", crumbs: []),
    Crumbs(line: "甲 > 乙", crumbs: []),
  ]

  @Test(arguments: crumbs) func breadcrumbs(_ item: Crumbs) {
    let text = "\(item.line)\n某市通报典型案例\n\(Self.prose)"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "b")
    #expect(notice.breadcrumb == item.crumbs)
  }
}
