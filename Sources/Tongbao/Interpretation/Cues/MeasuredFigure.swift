extension MentionReading {
  /// Whether a figure measures instead of counting: 规格170毫升 and 容量150毫升 are two measures of one thing, and neither lies
  /// in the other.
  func measures(_ figure: Figure) -> Bool {
    switch quantity(figure.mention)?.counts {
    case .length, .area, .mass, .volume, .energy: true
    default: false
    }
  }
}
