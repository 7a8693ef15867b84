import CHTML

/// Finds where a page's main text stands.
struct MainText {
  /// One story of the page: the nodes that hold its text.
  struct Story {
    let ranges: [Range<Int>]
    /// The line of its own headline, where several stories share the page.
    var headline: Int?
    var nodes: Range<Int> { (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0) }
  }

  let page: HTMLPage
  let text: PageText

  private static let enough = 60
  private static let leastStory = 40
  private static let longestHeadline = 90

  /// The stories in order; nearly every page has one.
  ///
  /// Known containers come first, then comments that mark the text, then `article`, then where the prose is.
  func stories() -> [Story] {
    let whole = 0..<page.nodes.count
    let all = text.prose(in: whole)
    for candidates in [ranges(of: text.containers), marked(), ranges(of: text.articles)] {
      let found = innermost(candidates.filter { text.prose(in: $0) > 0 })
      let sum = found.reduce(0) { $0 + text.prose(in: $1) }
      if sum > 0, sum >= Self.enough || sum * 10 >= all * 3 { return divided(found) }
    }
    return [Story(ranges: [all > 0 ? densest(whole) : whole])]
  }

  private func ranges(of elements: [Int]) -> [Range<Int>] {
    elements.map { $0..<Int(page.nodes[$0].end) }
  }

  /// From each opening comment to the closing one behind it, or to the end of the element around it.
  private func marked() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for mark in text.marks {
      if mark.opens {
        if start == nil { start = mark.node }
      } else if let from = start {
        ranges.append(from..<mark.node)
        start = nil
      }
    }
    if let from = start {
      let parent = Int(page.nodes[from].parent)
      ranges.append(from..<(parent < 0 ? page.nodes.count : Int(page.nodes[parent].end)))
    }
    return ranges
  }

  /// Of ranges inside each other the inner one where it holds nearly all of the prose, else the outer.
  private func innermost(_ ranges: [Range<Int>]) -> [Range<Int>] {
    func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
      outer != inner && outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }
    let kept = ranges.filter { outer in
      !ranges.contains {
        contains(outer, $0) && text.prose(in: $0) * 10 >= text.prose(in: outer) * 9
      }
    }
    return kept.filter { inner in !kept.contains { contains($0, inner) } }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Several containers are several stories where each has a headline of its own before it; else parts of one.
  private func divided(_ ranges: [Range<Int>]) -> [Story] {
    var stories: [Story] = []
    var from = 0
    for range in ranges {
      guard ranges.count > 1, text.prose(in: range) >= Self.leastStory,
        let headline = headline(in: from..<range.lowerBound) ?? ownHeadline(range)
      else { return [Story(ranges: ranges)] }
      stories.append(Story(ranges: [range], headline: headline))
      from = range.upperBound
    }
    return stories
  }

  /// The last line before a story that the page marks as a heading.
  private func headline(in nodes: Range<Int>) -> Int? {
    text.lines(in: nodes).last { isHeadline(text.lines[$0]) }
  }

  /// A heading that opens the story's own element, as in `article`.
  private func ownHeadline(_ nodes: Range<Int>) -> Int? {
    text.lines(in: nodes).prefix(2).first { text.lines[$0].heading > 0 && isHeadline(text.lines[$0]) }
  }

  private func isHeadline(_ line: PageLine) -> Bool {
    !line.isSurroundings && (line.heading > 0 || line.titleElement != nil)
      && (4...Self.longestHeadline).contains(line.text.count)
  }

  /// Goes down from the page to the smallest element that still holds four fifths of the prose.
  private func densest(_ whole: Range<Int>) -> Range<Int> {
    var nodes = whole
    var firstChild = whole.lowerBound
    while true {
      let all = text.prose(in: nodes)
      var best: (range: Range<Int>, prose: Int)?
      var child = firstChild
      while child < nodes.upperBound {
        let range = child..<Int(page.nodes[child].end)
        if page.isElement(child), isHolder(child) {
          let prose = text.prose(in: range)
          if prose > best?.prose ?? 0 { best = (range, prose) }
        }
        child = max(child + 1, range.upperBound)
      }
      guard let best, best.prose * 5 >= all * 4 else { return nodes }
      // One long paragraph of several is no container.
      if text.lines(in: best.range).count == 1, text.lines(in: nodes).count > 1 { return nodes }
      nodes = best.range
      firstChild = nodes.lowerBound + 1
    }
  }

  /// An element that may hold several paragraphs.
  private func isHolder(_ node: Int) -> Bool {
    switch page.role(node) {
    case .block: page.nodes[node].name != Self.paragraph
    case .table, .row, .cell, .inline, .preformatted: true
    default: false
    }
  }

  private static let paragraph = ElementRole.packed("p")
}
