/// Ties a named person or body to what was decided about them.
struct CaseBuilder {
  let reading: MentionReading

  func cases() -> [Case] {
    var drafts: [Draft] = []
    for sentence in reading.clauses.sentences.indices {
      for assignment in assignments(inSentence: sentence) { add(assignment, to: &drafts) }
    }
    return drafts.map(finished)
  }

  private struct Assignment {
    let subject: Int
    let sanctions: [Int]
    let sentence: Int
  }

  private struct Draft {
    let subject: Int
    let name: String
    var sanctions: [Int]
    var sentences: ClosedRange<Int>
  }

  /// The sanctions behind a person, up to the next one, are the person's; persons joined by 、 share them.
  ///
  /// 给予张某某开除党籍处分，给予李某某、王某某留党察看一年处分.
  private func assignments(inSentence sentence: Int) -> [Assignment] {
    var found: [Assignment] = []
    var subjects: [Int] = []
    var sanctions: [Int] = []
    func close() {
      if !sanctions.isEmpty {
        found += subjects.map { Assignment(subject: $0, sanctions: sanctions, sentence: sentence) }
      }
      sanctions = []
    }
    for index in reading.mentions(inSentence: sentence) {
      switch reading.mentions[index].content {
      case .person(let person) where !person.isByline:
        if !sanctions.isEmpty || !isJoined(subjects.last, index) {
          close()
          subjects = []
        }
        subjects.append(index)
      case .institution(let body) where isSanctionable(body) && subjects.isEmpty && sanctions.isEmpty:
        subjects = [index]
      case .institution(let body)
      where isSanctionable(body) && subjects.allSatisfy({ reading.institution($0) != nil }):
        close()
        subjects = [index]
      case .sanction(let sanction) where sanction.polarity != .quoted && belongs(sanction, subjects):
        sanctions.append(index)
      default: break
      }
    }
    close()
    return found
  }

  /// Only 、 和 及 or 同志 stands between the two, or a post between 、 and the name.
  private func isJoined(_ previous: Int?, _ next: Int) -> Bool {
    guard let previous else { return false }
    let gap = reading.mentions[previous].range.upperBound..<reading.mentions[next].range.lowerBound
    let start = reading.person(next)?.postRange?.lowerBound ?? gap.upperBound
    let between = gap.lowerBound..<max(gap.lowerBound, min(start, gap.upperBound))
    return between.count <= 3 && !reading.folded[between].contains(0x2C)
  }

  /// A body is a subject where it can be penalised; those that decide are not.
  private func isSanctionable(_ body: Institution) -> Bool {
    body.role == .subject || body.category == "enterprise" || body.category == "bank"
  }

  /// Penalties fall on bodies and persons; Party and government discipline on persons alone.
  private func belongs(_ sanction: Sanction, _ subjects: [Int]) -> Bool {
    guard let subject = subjects.first else { return false }
    if reading.person(subject) != nil { return true }
    return ["AP", "PO", "RG", "TW", "HK", "FF", "CR"].contains(sanction.family)
  }

  private func add(_ assignment: Assignment, to drafts: inout [Draft]) {
    let mention = reading.mentions[assignment.subject]
    let name = reading.institution(assignment.subject)?.name ?? reading.text.string(mention.range)
    if let known = drafts.firstIndex(where: { $0.name == name }) {
      drafts[known].sanctions += assignment.sanctions.filter { !drafts[known].sanctions.contains($0) }
      let sentences = drafts[known].sentences
      drafts[known].sentences =
        min(sentences.lowerBound, assignment.sentence)...max(sentences.upperBound, assignment.sentence)
    } else {
      drafts.append(
        Draft(
          subject: assignment.subject, name: name, sanctions: assignment.sanctions,
          sentences: assignment.sentence...assignment.sentence))
    }
  }

  private func finished(_ draft: Draft) -> Case {
    let isPerson = reading.person(draft.subject) != nil
    // The person's first mention carries the post and tells the violation.
    let first = isPerson ? firstMention(of: draft.name) ?? draft.subject : draft.subject
    let person = reading.person(first)
    let firstSentence = min(
      reading.clauses.index(at: reading.mentions[first].range.lowerBound), draft.sentences.lowerBound)
    let range =
      reading.clauses.sentences[firstSentence]
      .lowerBound..<reading.clauses.sentences[draft.sentences.upperBound].upperBound
    return Case(
      person: isPerson ? first : nil, name: draft.name,
      posts: person?.post.map { PostList.posts(in: $0) } ?? [],
      institution: isPerson ? person?.institution : first, violation: violation(behind: first),
      outcomes: draft.sanctions.map(outcome), range: Lines.trimmed(reading.folded, range))
  }

  private func firstMention(of name: String) -> Int? {
    reading.mentions.indices.first {
      reading.person($0) != nil && reading.text.string(reading.mentions[$0].range) == name
    }
  }

  private func outcome(_ index: Int) -> Case.Outcome {
    let sanction = reading.sanction(index)
    let position = reading.mentions[index].range.lowerBound
    let date = reading.mentions(inSentence: reading.clauses.index(at: position)).last {
      reading.mentions[$0].range.upperBound <= position && reading.date($0)?.value != nil
        && reading.date($0)?.kind == .date
    }
    return Case.Outcome(
      mention: index, code: sanction?.code, duration: sanction?.duration,
      date: date.flatMap { reading.date($0)?.value })
  }

  private static let violationEnds: PhraseSet = ["等问题", "问题", "一案"]

  /// 张某某违规收受礼品、礼金问题。 gives 违规收受礼品、礼金问题.
  private func violation(behind index: Int) -> String? {
    let start = reading.mentions[index].range.upperBound
    let sentence = reading.clauses.sentence(at: max(0, start - 1))
    guard start < sentence.upperBound else { return nil }
    var end = sentence.upperBound
    while end > start, TextMark.endsStatement(reading.folded[end - 1]) { end -= 1 }
    guard end - start > 3, Self.violationEnds.start(in: reading.folded, endingAt: end) != nil else {
      return nil
    }
    return reading.text.string(start..<end)
  }
}
