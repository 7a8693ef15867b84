import Testing

@testable import Tongbao

/// The four forms of supervision and discipline, which are all that their total holds.
@Suite struct FourFormsTests {
  static let cases = [
    EquationTests.Case(
      "without 其中", "运用“四种形态”处理1260人次，第一种形态910人次、第二种形态290人次、第三种形态31人次、第四种形态29人次。",
      ["partition 1260 = 910 + 290 + 31 + 29 consistent"]),
    EquationTests.Case(
      "two digits changed", "运用“四种形态”处理1260人次。第一种形态910人次，第二种形态290人次，第三种形态31人次，第四种形态92人次。",
      ["partition 1260 = 910 + 290 + 31 + 92 inconsistent"]),
    EquationTests.Case(
      "rounded, with shares between",
      "运用“四种形态”处理共12.6万人次。其中，运用第一种形态9.1万人次；第二种形态2.9万人次，占23%；第三种形态3100人次；第四种形态2900人次。",
      [
        "partition 126000 = 91000 + 29000 + 3100 + 2900 consistent", "share 29000 / 126000 = 23% consistent",
      ]),
    EquationTests.Case(
      "a count of something else before them",
      "谈话函询300人次。第一种形态910人次，第二种形态290人次，第三种形态31人次，第四种形态29人次。", []),
    EquationTests.Case(
      "three of the four", "运用“四种形态”处理1260人次，第一种形态910人次、第二种形态290人次、第三种形态31人次。", []),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
