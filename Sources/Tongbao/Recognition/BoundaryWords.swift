/// The words of `boundaries.tsv`, each kind ready to be asked at a position.
///
/// Its memory lives as long as the program, as every `PhraseSet`'s does.
struct BoundaryWords: Sendable {
  /// Words at which a body's name whose middle is free cannot go on: 查处, 伙同.
  let stops: PhraseSet
  /// Words that could open a part of a body's name, but tell what the body does: 调查, 收购.
  let acts: PhraseSet
  /// Words that open what was read as a body's name and are no part of it: 帮助 in 帮助清河建设有限公司.
  let leads: PhraseSet
  /// Words behind a person's name, for what the person did, suffered or was: 收受, 曾.
  let followers: PhraseSet
  /// Words behind which a post begins: 授意 in 授意会计李某.
  let openers: PhraseSet
  /// Words that describe a body where its name would stand: 乡镇, 民办.
  let descriptions: PhraseSet
  /// What a firm does or a school teaches, between its name and its kind: 建筑 in 天成建筑公司.
  let trades: PhraseSet
  /// What a faculty teaches; 与 and 和 join two of them in its name: 材料科学与工程学院.
  let subjects: PhraseSet

  init(_ rows: [BoundaryRow]) {
    func words(_ kind: BoundaryRow.Kind) -> PhraseSet {
      PhraseSet(rows.lazy.filter { $0.kind == kind }.map(\.word))
    }
    stops = words(.stop)
    acts = words(.act)
    leads = words(.lead)
    followers = words(.follower)
    openers = words(.opener)
    descriptions = words(.description)
    trades = words(.trade)
    subjects = words(.subject)
  }
}
