/// Organs and units that stand without the body they belong to: 公司党委, 局建设股.
extension InstitutionScanner {
  /// 公司党委, 校纪委: an organ of the body that the notice speaks of.
  func ownOrgan(at start: Int) -> BodyDraft? {
    guard let end = Self.owners.end(in: units, at: start), context.tokens.isBoundary(start),
      start == 0 || !NameUnit.isHan(units[start - 1])
        || units[start - 1] != Self.each && NameUnit.of(units[start - 1]) & NameUnit.pointer == 0
          && NameBoundary.stops(context.tokens.start(ofWordAt: start - 1)..<start, context)
    else { return nil }
    guard Self.organs.end(in: units, at: end) != nil else { return unit(of: start..<end) }
    var organ = heads.extended(from: end, allowsFree: false)
    // 局党组 in 局党组书记: 局 alone names nobody, so that the organ stays with the body.
    if organ.end == end, let stop = Self.organs.end(in: units, at: end) {
      organ = (stop, context.lattice.longest(.institutions, at: end) { $0.end == stop }?.row)
    }
    guard organ.end > end else { return nil }
    if let index = antecedent(start..<end, before: start) {
      return draft(start..<organ.end, .part(of: index), end, organ.row, "own organ")
    }
    guard let (index, parent) = holder(start..<end) else { return nil }
    return draft(start..<organ.end, .beside(index, end: parent), end, organ.row, "own organ")
  }

  /// 局建设股, 集团审计部, 校学术委员会: a unit of the body that the notice speaks of, where a body was named that ends so.
  private func unit(of owner: Range<Int>) -> BodyDraft? {
    guard let part = heads.freePart(after: owner.upperBound), 3...9 ~= part.end - owner.upperBound,
      Self.unitEnds.contains(units[part.end - 1]), let index = antecedent(owner, before: owner.lowerBound)
    else { return nil }
    return draft(owner.lowerBound..<part.end, .part(of: index), owner.upperBound, part.row, "own organ")
  }

  private static let unitEnds: UnitSet = "科股室部处会"

  private static let each: UInt16 = 0x5404  // 各

  /// 某集团公司党委 holds the 集团公司 of a later 集团公司纪委: the body, and where its own name ends in it.
  private func holder(_ noun: Range<Int>) -> (Int, Int)? {
    let isFirm = Self.enterprises.end(in: units, at: noun.lowerBound) == noun.upperBound
    let word = isFirm ? Self.firm.units : Array(units[noun.suffix(1)])
    for index in drafts.indices.reversed() where drafts[index].members.isEmpty && !drafts[index].isPlace {
      if case .earlier = drafts[index].prefix { continue }
      let range = drafts[index].range
      if units[range].contains(Self.stationed) { continue }
      let rest = drafts[index].restStart..<range.upperBound
      for start in rest.dropLast(word.count)
      where start > range.lowerBound + 1 && units[start..<start + word.count].elementsEqual(word) {
        return (index, start + word.count)
      }
    }
    return nil
  }

  private static let firm: Phrase = "公司"
  private static let stationed: UInt16 = 0x9A7B  // 驻

  private static let owners: PhraseSet = [
    "公司", "集团", "学校", "学院", "大学", "医院", "校", "院", "局", "厂", "行", "矿", "总公司", "集团公司",
    "林场", "农场", "煤矿", "供销社", "中心", "支队", "总队", "大队",
  ]
  static let organs: PhraseSet = [
    "党委", "党组", "纪委", "党总支", "党支部", "纪检组", "纪检监察组", "工会", "团委", "董事会", "监事会", "办公室",
    "总务处", "财务处", "审计处", "基建处", "后勤处", "教务处", "人事处", "总务科", "财务科",
  ]
}
