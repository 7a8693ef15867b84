/// The places that a notice names as all there are: 对曲靖、玉溪、昭通、红河、楚雄5个州（市）开展督察. A list that has a number for each of
/// them leaves nothing out, 最多 or not.
struct NamedPlaces {
  private let reading: MentionReading
  private let sets: [[[UInt16]]]

  private static let measures: PhraseSet = [
    "个市", "个县", "个区", "个省", "个州", "个乡", "个镇", "个村", "个地市", "个设区市", "个盟市", "个街道", "个城区", "个地级市",
  ]
  private static let counts = 3.0...20.0

  init(_ figures: [Figure], reading: MentionReading) {
    self.reading = reading
    let lists = NameLists(reading: reading, figures: figures)
    sets = figures.indices.compactMap { index in
      let figure = figures[index]
      guard figure.isExact, Self.counts.contains(figure.value), figure.value == figure.value.rounded(),
        figure.end > 0, Self.measures.end(in: reading.folded, at: figure.end - 1) != nil,
        let items = lists.printed(index, Int(figure.value))
      else { return nil }
      let names = items.names.map { Array($0.utf16.prefix(2)) }
      return names.allSatisfy { $0.count == 2 } && Set(names).count == names.count ? names : nil
    }
  }

  /// Whether `count` numbers in `range` are those of all places of one set.
  func fill(_ range: Range<Int>, _ count: Int) -> Bool {
    sets.contains { names in
      names.count == count
        && names.allSatisfy { name in
          range.dropLast().contains { at in
            reading.text.units[at] == name[0] && reading.text.units[at + 1] == name[1]
          }
        }
    }
  }
}
