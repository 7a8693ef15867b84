import Testing

@testable import Tongbao

/// Which misprints of a list contradict its words, and which only its sum.
@Suite struct OpenListTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let misprinted: String
    let isOpen: Bool
  }

  static let cases = [
    Case(
      testDescription: "其中 and less than the whole",
      text: "某县对26名公职人员问责，其中给予党纪政务处分17人、诫勉6人、批评教育3人。",
      misprinted: "某县对26名公职人员问责，其中给予党纪政务处分7人、诫勉6人、批评教育3人。", isOpen: true),
    Case(
      testDescription: "其中 and more than the whole",
      text: "某县对26名公职人员问责，其中给予党纪政务处分17人、诫勉6人、批评教育3人。",
      misprinted: "某县对26名公职人员问责，其中给予党纪政务处分71人、诫勉6人、批评教育3人。", isOpen: false),
    Case(
      testDescription: "其余 closes the list",
      text: "某县对26名公职人员问责，其中给予党纪政务处分17人、诫勉6人，其余3人受到批评教育。",
      misprinted: "某县对26名公职人员问责，其中给予党纪政务处分7人、诫勉6人，其余3人受到批评教育。", isOpen: false),
    Case(
      testDescription: "a colon opens no list that leaves something out",
      text: "某县问责26人：党纪政务处分17人，诫勉6人，批评教育3人。",
      misprinted: "某县问责26人：党纪政务处分7人，诫勉6人，批评教育3人。", isOpen: false),
  ]

  @Test(arguments: cases) func leavesListOpen(_ item: Case) throws {
    let before = try TestAnalyzer.record(item.text)
    let after = try TestAnalyzer.record(item.misprinted)
    let check = try #require(before.checks.first { $0.kind == .partition })
    let mention = before.claims[check.claims[1]].quantity
    guard case .quantity(let quantity) = after.mentions[mention].content else {
      Issue.record("no quantity where one stood")
      return
    }
    #expect(before.isBroken(check, by: quantity, at: mention))
    #expect(before.leavesListOpen(check, by: quantity, at: mention) == item.isOpen)
  }
}
