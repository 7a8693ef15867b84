/// A kind and one that it holds: 永久基本农田 is 耕地, 耕地 is 农用地, so that a list of both counts one twice.
///
/// The kinds of land are those of the Land Administration Law (土地管理法, articles 4 and 33).
struct NestedKinds: Sendable {
  let inner: PhraseSet
  let outer: PhraseSet

  static let all: [NestedKinds] = [
    NestedKinds(inner: ["基本农田"], outer: ["耕地", "农用地"]),
    NestedKinds(inner: ["耕地", "林地", "草地", "园地"], outer: ["农用地"]),
    NestedKinds(inner: ["正厅级", "副厅级"], outer: ["厅级干部", "厅局级干部", "地厅级干部"]),
    NestedKinds(inner: ["正处级", "副处级"], outer: ["处级干部", "县处级干部"]),
  ]

  /// Whether the words of `inner` name the one and those of `outer` the other.
  func isNamed(inner: Range<Int>, outer: Range<Int>, in text: [UInt16]) -> Bool {
    self.inner.first(in: text, inner) != nil && self.outer.first(in: text, outer) != nil
      && self.inner.first(in: text, outer) == nil
  }
}
