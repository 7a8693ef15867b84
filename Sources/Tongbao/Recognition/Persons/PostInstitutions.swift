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
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound < post.lowerBound { low = middle + 1 } else { high = middle }
    }
    var best: Int?
    while low < mentions.count, mentions[low].range.lowerBound < post.upperBound {
      if case .institution = mentions[low].content, mentions[low].range.upperBound <= post.upperBound,
        best.map({ mentions[low].range.count >= mentions[$0].range.count }) ?? true
      {
        best = low
      }
      low += 1
    }
    return best
  }
}
