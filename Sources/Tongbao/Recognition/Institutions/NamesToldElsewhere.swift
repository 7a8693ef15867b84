/// Courts, branches and firms whose name the notice tells in full elsewhere.
extension InstitutionNaming {
  /// 苏州中院 is the court that the notice elsewhere calls 苏州市中级人民法院.
  func nameCourts(_ named: inout [Named]) {
    for index in drafts.indices where drafts[index].category == "court" {
      let end = drafts[index].range.upperBound
      guard Self.shortCourts.start(in: context.folded, endingAt: end) != nil else { continue }
      guard let place = named[index].places.last?.units else { continue }
      let full = drafts.indices.first { other in
        drafts[other].category == "court" && named[other].places.last?.units == place
          && drafts[other].range.count > drafts[index].range.count
          && isSubsequence(context.folded[end - 2..<end], of: context.folded[drafts[other].range])
          && hasSameNumber(drafts[index].range, drafts[other].range)
      }
      if let full { named[index].name = named[full].name }
    }
  }

  /// 龙泉集团, and 清水矿业公司, where 江东龙泉集团清水矿业公司向阳煤矿 is named too.
  func nameFirms(_ named: inout [Named]) {
    for index in drafts.indices where isFirm(drafts[index]) {
      let own = context.folded[drafts[index].range]
      for other in near(index) where other != index && isFirm(drafts[other]) {
        let range = drafts[other].range
        if isShort(own, of: range) {
          named[index].name = named[other].name
          break
        }
        guard range.count > own.count + 1,
          let start = (range.lowerBound + 2...range.upperBound - own.count).last(where: {
            context.folded[$0..<$0 + own.count].elementsEqual(own)
          })
        else { continue }
        let end = start + own.count
        if named[other].name == printed(range) {
          named[index].name = printed(range.lowerBound..<end)
        } else if end > drafts[other].restStart {
          named[index].name = compose(named[other].places, drafts[other].restStart..<end)
        }
        break
      }
    }
  }

  /// 机电设备公司, where 晋泰机电设备有限公司 is named too.
  private func isShort(_ own: ArraySlice<UInt16>, of full: Range<Int>) -> Bool {
    guard Self.company.ends(context.folded, at: own.endIndex), own.count >= 6 else { return false }
    let core = own.dropLast(Self.company.units.count)
    return full.dropLast(core.count).dropFirst().contains { at in
      context.folded[at..<at + core.count].elementsEqual(core)
        && InstitutionScanner.limited.end(in: context.folded, at: at + core.count) == full.upperBound
    }
  }

  private static let company: Phrase = "公司"
  /// How many bodies before and behind one may tell its full name.
  private static let reach = 60

  func near(_ index: Int) -> Range<Int> { max(0, index - Self.reach)..<min(drafts.count, index + Self.reach) }

  private func isFirm(_ draft: BodyDraft) -> Bool {
    guard draft.category == "enterprise", draft.members.isEmpty else { return false }
    switch draft.prefix {
    case .none, .chain: return true
    case .level, .pointer, .shared, .earlier, .inside, .beside, .part: return false
    }
  }

  func isSubsequence(_ short: ArraySlice<UInt16>, of long: ArraySlice<UInt16>) -> Bool {
    var at = short.startIndex
    for unit in long where at < short.endIndex && unit == short[at] { at += 1 }
    return at == short.endIndex
  }

  /// 一中院 is not the second intermediate court.
  private func hasSameNumber(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    func number(_ range: Range<Int>) -> UInt16? {
      range.lazy.map { context.folded[$0] }.last(where: Self.ordinals.contains)
    }
    return number(first) == number(second)
  }

  /// 温泉派出所 is no station of 温泉县 where the notice tells of 兴城市公安局温泉派出所.
  func nameTails(_ named: inout [Named]) {
    for index in drafts.indices {
      guard case .chain(let chain) = drafts[index].prefix, chain.isShort, chain.links.count == 1 else {
        continue
      }
      let own = context.folded[drafts[index].range]
      let full = near(index).first { other in
        drafts[other].range.count > own.count + 2 && drafts[other].members.isEmpty
          && context.folded[drafts[other].range].suffix(own.count).elementsEqual(own)
      }
      if let full { named[index] = named[full] }
    }
  }

  /// 枝江市分局 is the branch of the bureau that the notice is about: 宜昌市生态环境局枝江市分局.
  func nameBranches(_ named: inout [Named]) {
    for index in drafts.indices {
      guard case .chain(let chain) = drafts[index].prefix,
        Self.branch.matches(context.folded, at: drafts[index].restStart),
        drafts[index].range.upperBound == drafts[index].restStart + 2,
        let bureau = drafts.indices.first(where: {
          context.folded[drafts[$0].range.upperBound - 1] == Self.bureau && drafts[$0].members.isEmpty
            && !Self.branch.ends(context.folded, at: drafts[$0].range.upperBound)
        }), let name = named[bureau].name
      else { continue }
      named[index].name = name + printed(chain.links[0].range.lowerBound..<drafts[index].range.upperBound)
    }
  }

  private static let branch: Phrase = "分局"
  private static let bureau: UInt16 = 0x5C40  // 局
  private static let shortCourts: PhraseSet = ["中院", "高院"]
  private static let ordinals: UnitSet = "一二三四五"
}
