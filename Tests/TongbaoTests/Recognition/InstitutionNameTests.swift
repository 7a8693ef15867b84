import Testing

@testable import Tongbao

/// The full names that mentions of institutions stand for: a short form by the fuller name told elsewhere in the notice, and
/// each member of a coordination by the place they share.
@Suite struct InstitutionNameTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// The names of each mention in its order; of a coordination, those of its members.
    let names: [[String]]
  }

  static let cases = [
    Case(
      testDescription: "a short form of the province", text: "山西省应急管理厅约谈企业。省应急厅通报。",
      names: [["山西省应急管理厅"], ["山西省应急管理厅"]]),
    Case(
      testDescription: "a shared place", text: "昆山市财政局、审计局2家单位作检查。",
      names: [["昆山市财政局", "昆山市审计局"]]),
    Case(
      testDescription: "two organs that each name their place", text: "昆山市公安局、昆山市财政局作检查。",
      names: [["昆山市公安局"], ["昆山市财政局"]]),
    Case(
      testDescription: "a branch is no short form of its head",
      text: "昆山市公安局城东分局立案。昆山市公安局通报。", names: [["昆山市公安局城东分局"], ["昆山市公安局"]]),
    Case(
      testDescription: "a firm that names its own region", text: "兴安盟内蒙古双岭煤业有限公司发生事故。",
      names: [["内蒙古双岭煤业有限公司"]]),
    Case(
      testDescription: "a department and its unit overseas", text: "海洋委員會海巡署查獲走私案。",
      names: [["海洋委員會海巡署"]]),
  ]

  @Test(arguments: cases) func names(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2023-08-10")
    let names = record.mentions.compactMap { mention -> [String]? in
      guard case .institution(let institution) = mention.content else { return nil }
      return institution.members.isEmpty ? [institution.name ?? ""] : institution.members
    }
    #expect(names == item.names)
  }
}
