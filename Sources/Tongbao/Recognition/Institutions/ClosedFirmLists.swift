/// Firms that only a list tells: 宏远药业、广利化工、新盛纺织 in a list that 等5家企业 closes.
///
/// Each name alone could be a trade (药业, 化工); that the list says 企业 or 公司 of all makes them names.
struct ClosedFirmLists {
  let context: RecognitionContext
  let heads: OrganHeadParser

  /// Adds a draft for every item that no draft covers yet.
  func add(to drafts: inout [BodyDraft]) {
    let units = context.folded
    var isTaken: [Bool] = []
    var at = 0
    while let closing = Self.closings.first(in: units, at..<units.count) {
      let items = items(endingAt: listEnd(before: closing.lowerBound))
      at = closing.upperBound
      guard items.count > 1 else { continue }
      if isTaken.isEmpty {
        isTaken = [Bool](repeating: false, count: units.count)
        for draft in drafts { for position in draft.range { isTaken[position] = true } }
      }
      for item in items where !isTaken[item].contains(true) {
        let draft = BodyDraft(
          range: item, prefix: .none, restStart: item.lowerBound, category: "enterprise", level: nil,
          pattern: "closed list")
        draft.isFree = true
        drafts.append(draft)
        for position in item { isTaken[position] = true }
      }
    }
  }

  /// Where the list ends: before 等, the count and the adjective of 等5家重点企业.
  private func listEnd(before position: Int) -> Int {
    let units = context.folded
    var at = position
    while at > 0, position - at < 10 {
      if units[at - 1] == Self.others { return at - 1 }
      if context.taken.holds(.quantity, at: at - 1), !context.taken.holds(.quantity, at: max(0, at - 2)) {
        return at > 1 && units[at - 2] == Self.others ? at - 2 : at - 1
      }
      guard NameUnit.isHan(units[at - 1]) || context.taken.holds(.quantity, at: at - 1) else {
        return position
      }
      at -= 1
    }
    return position
  }

  /// The items of the list that ends at `end`, in the order of the text; none where one of them is no firm's name.
  private func items(endingAt end: Int) -> [Range<Int>] {
    let units = context.folded
    var items: [Range<Int>] = []
    var last = end
    while last > 0, Self.trades.start(in: units, endingAt: last) != nil {
      let free = heads.freeStart(endingAt: last, floor: 0, limit: Self.longest)
      guard last - free >= 4 else { break }
      // 园区内宏远药业
      let start = (free..<last - 3).last { Self.places.contains(units[$0]) }.map { $0 + 1 } ?? free
      guard last - start >= 4, !context.taken.holds([.quantity, .date, .citation], at: start) else { break }
      items.append(start..<last)
      guard start > 1, units[start - 1] == NameUnit.comma || units[start - 1] == Self.and else { break }
      last = start - 1
    }
    return items.reversed()
  }

  private static let longest = 8
  private static let places: UnitSet = "内中"
  private static let others: UInt16 = 0x7B49  // 等
  private static let and: UInt16 = 0x548C  // 和
  private static let closings: PhraseSet = ["企业", "公司"]
  private static let trades: PhraseSet = [
    "药业", "化工", "纺织", "织造", "科技", "矿业", "水泥", "钢铁", "建材", "纸业", "造纸", "食品", "酒业", "置业", "地产", "信托", "资管",
    "能源",
    "电力", "环保", "生物", "制药", "重工", "机械", "电子", "铝业", "铜业", "化纤", "印染", "染整", "染织", "焦化", "热电", "集团", "塑料",
    "陶瓷", "家具",
    "实业",
    "物流", "建设", "股份", "煤业", "乳业", "农业", "光电", "新材料", "冶金",
  ]
}
