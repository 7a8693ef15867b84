/// What a word between figures says of how they stand to each other.
struct CueKind: OptionSet, Sendable {
  let rawValue: UInt16

  /// 其中, 当中: what follows lies in a figure before.
  static let inside = CueKind(rawValue: 1)
  /// 分别为, 包括: the same, but only of a figure in its own sentence.
  static let ownInside = CueKind(rawValue: 2)
  /// 此外, 另有: what follows lies outside.
  static let outside = CueKind(rawValue: 4)
  /// 共, 合计: a total.
  static let total = CueKind(rawValue: 8)
  /// 各, 均: what follows holds for each of those before.
  static let each = CueKind(rawValue: 16)
  /// 每, 人均: what follows holds for one of them.
  static let per = CueKind(rawValue: 32)
  /// 其余, 其他: what follows completes the list.
  static let rest = CueKind(rawValue: 64)
  /// 这, 该, 上述: what follows was said before.
  static let anaphor = CueKind(rawValue: 128)
  /// 比, 同期为: what follows right behind belongs to another period.
  static let comparison = CueKind(rawValue: 256)
  /// 去年, 上期: the clause compares with another period.
  static let compared = CueKind(rawValue: 512)
  /// 分别是, 即: names follow.
  static let list = CueKind(rawValue: 1024)
  /// 占, 率达: a percentage of something follows.
  static let share = CueKind(rawValue: 2048)
  /// 领域: the field that the sentence limits itself to.
  static let domain = CueKind(rawValue: 4096)
}

/// A cue and where it stands.
struct Cue: Sendable {
  let start: Int
  let end: Int
  let kinds: CueKind
}
