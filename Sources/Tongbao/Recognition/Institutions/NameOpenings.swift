/// What stands before the place of a body's name and belongs to it: 中共, 驻, a firm before the place of its branch.
extension InstitutionScanner {
  /// 中共 in 中共昆山市委, 共青团 in 共青团昆山市委 belong to the name.
  func addParty(before draft: BodyDraft) {
    let start = draft.range.lowerBound
    if let front = Self.founders.start(in: units, endingAt: start), front >= floor,
      Self.founded.contains(draft.category)
    {
      draft.range = front..<draft.range.upperBound
      if case .chain(let chain) = draft.prefix, !chain.isShort { draft.party = front..<start }
      return
    }
    guard let front = Self.parties.start(in: units, endingAt: start), front >= floor,
      Self.forces.end(in: units, at: front) == start || Self.partyBodies.contains(draft.category)
        || Self.committee.start(in: units, endingAt: draft.range.upperBound) != nil
        || Self.partyOrgans.first(in: units, draft.range) != nil
    else { return }
    draft.range = front..<draft.range.upperBound
    // A name that is printed as it stands begins with it already.
    if case .none = draft.prefix { return }
    draft.party = front..<start
  }

  /// 江东财产保险 in 江东财产保险昆山市支公司: the firm stands before the place of its branch.
  func addBrand(before draft: BodyDraft) {
    let start = draft.range.lowerBound
    let hasPlace = if case .chain = draft.prefix { true } else { draft.pattern == "branch" }
    guard hasPlace, start > floor,
      Self.firmBranches.start(in: units, endingAt: draft.range.upperBound) != nil,
      Self.brands.start(in: units, endingAt: start) != nil
    else { return }
    let from = heads.freeStart(endingAt: start, floor: floor, limit: 12)
    guard start - from >= 4 else { return }
    draft.range = from..<draft.range.upperBound
    draft.restStart = from
    draft.prefix = .none
  }

  private static let firmBranches: PhraseSet = [
    "分公司", "支公司", "分行", "支行", "营业部", "中支", "中心支公司", "中心支行", "分理处",
  ]
  private static let brands: PhraseSet = [
    "保险", "人寿", "财险", "寿险", "产险", "健康险", "养老险", "银行", "证券", "信托", "期货", "租赁",
  ]

  /// 市人大及其常委会.
  func addStandingCommittee(behind draft: BodyDraft) {
    guard Self.congresses.start(in: units, endingAt: draft.range.upperBound) != nil,
      let end = Self.standing.end(in: units, at: draft.range.upperBound)
    else { return }
    draft.range = draft.range.lowerBound..<end
  }

  private static let congresses: PhraseSet = ["人大", "人民代表大会"]
  private static let standing: PhraseSet = ["及其常委会", "及其常务委员会"]

  /// 第八师 in 第八师石河子市纪委: a division of the Production and Construction Corps is one with its city.
  func addDivision(before draft: BodyDraft) {
    let start = draft.range.lowerBound
    guard case .chain(let chain) = draft.prefix, chain.start == start, start > 2,
      units[start - 1] == Self.division, chain.links.last?.rank ?? .village <= .county,
      let number = (max(0, start - 4)..<start - 1).first(where: { units[$0] == Self.ordinal })
    else { return }
    var front = number
    if let corps = Self.corps.start(in: units, endingAt: number) {
      front = corps
      // The corps by itself was read as a body.
      if let last = drafts.last, last.range == front..<number {
        drafts.removeLast()
        floor = front
      }
    }
    guard front >= floor else { return }
    draft.range = front..<draft.range.upperBound
    draft.party = front..<start
  }

  private static let division: UInt16 = 0x5E08  // 师
  private static let ordinal: UInt16 = 0x7B2C  // 第
  private static let corps: PhraseSet = ["新疆生产建设兵团", "兵团"]

  /// 驻 in 驻教育部纪检组 belongs to the name, in 派驻县教育局纪检组 to the verb.
  func addPost(before draft: BodyDraft) {
    let start = draft.range.lowerBound
    guard start > floor, units[start - 1] == Self.stationedAt,
      start < 2 || !Self.stationing.contains(units[start - 2]),
      Self.stationedGroups.start(in: units, endingAt: draft.range.upperBound) != nil
    else { return }
    draft.range = start - 1..<draft.range.upperBound
    if case .none = draft.prefix { return }
    draft.party = start - 1..<start
  }

  private static let stationedAt: UInt16 = 0x9A7B  // 驻
  private static let stationing: UnitSet = "派进常入"
  private static let stationedGroups: PhraseSet = ["纪检监察组", "纪检组"]

  static let parties: PhraseSet = ["中共", "共青团", "民革", "民盟", "民建", "农工党", "致公党", "九三学社", "武警", "中华人民共和国"]
  /// 國立臺灣大學.
  private static let founders: PhraseSet = ["国立", "省立", "私立"]
  private static let founded: WordSet = ["school", "hospital", "culture", "research"]
  /// 武警江苏省总队, 中华人民共和国审计署.
  private static let forces: PhraseSet = ["武警", "中华人民共和国"]
  /// 中共昆山市教育局委员会.
  private static let committee: PhraseSet = ["委员会"]
  /// 中共昭觉县纪委办公室.
  private static let partyOrgans: PhraseSet = ["省委", "市委", "县委", "区委", "州委", "旗委", "纪委", "党委", "工委"]
  private static let partyBodies: WordSet = ["party-committee", "discipline-inspection", "party-organ"]
}
