/// Ties every person to the body inside the post.
enum PostInstitutions {
  /// Sets `Person.institution` in mentions sorted by position: the longest body inside the post, of two equally long
  /// the one nearer to the name.
  static func link(_ mentions: inout [Mention]) {
    for index in mentions.indices {
      guard case .person(var person) = mentions[index].content, let post = person.postRange else { continue }
      person.institution = body(in: post, mentions)
      mentions[index].content = .person(person)
    }
  }

  private static func body(in post: Range<Int>, _ mentions: [Mention]) -> Int? {
    var best: Int?
    var index = mentions.partitioningIndex { $0.range.lowerBound >= post.lowerBound }
    while index < mentions.count, mentions[index].range.lowerBound < post.upperBound {
      if case .institution = mentions[index].content, mentions[index].range.upperBound <= post.upperBound,
        best.map({ mentions[index].range.count >= mentions[$0].range.count }) ?? true
      {
        best = index
      }
      index += 1
    }
    return best
  }
}
