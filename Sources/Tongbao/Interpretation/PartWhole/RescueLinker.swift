/// 当班入井86人，74人安全升井。8人遇难，4人被困: what became of all who were there, told one after the other.
///
/// Only what adds up to the last person is linked: the hurt are among the rescued, and a search goes on.
struct RescueLinker {
  let reading: MentionReading

  private static let present: PhraseSet = [
    "入井", "下井", "井下", "船上", "机上", "车上", "载有", "共载", "实载", "作业人员", "在场", "被困人员", "当班", "工人", "船员",
    "乘客", "司乘人员", "职工", "矿工",
  ]
  private static let fates: PhraseSet = [
    "升井", "遇难", "死亡", "被困", "失踪", "失联", "下落不明", "获救", "生还", "逃生", "脱险", "撤离", "救出", "身亡",
  ]
  private static let mostFigures = 12
  private static let least = 5.0

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices where isPresent(figures[whole]) {
      guard let parts = parts(figures, whole) else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
    // 已救出4人，其中1人死亡，另有6人被困: whoever is still missing is none of those who came out.
    for part in figures.indices
    where figures[part].isPart && reading.fate(of: figures[part]) == .missing
      && reading.fate(of: figures[figures[part].whole]) == .safe
    {
      let (whole, division) = (figures[part].whole, figures[part].division)
      figures[part].whole = -1
      for other in figures.indices where figures[other].whole == whole && figures[other].division == division
      {
        figures[other].relation = nil
      }
      figures[part].relation = nil
    }
  }

  /// 20人升井，其中2人轻伤，11人遇难: the dead are none of those who came out, though they stand behind 其中.
  private func isOfOthers(_ figure: Figure, _ parts: [Int]) -> Bool {
    guard let last = parts.last, figure.whole == last, let fate = reading.fate(of: figure) else {
      return false
    }
    return (fate == .dead || fate == .missing)
      && reading.clauses.firstCue(.inside, in: figure.clause..<max(figure.clause, figure.start)) == nil
  }

  private func isPresent(_ figure: Figure) -> Bool {
    figure.kin == .person && figure.isExact && !figure.isPart && !figure.isGroup && figure.value >= Self.least
      && reading.first(Self.present, in: figure.clause..<figure.end) != nil
      && reading.first(Self.fates, in: fate(figure)) == nil
  }

  /// The figure's own clause from the figure before it on.
  private func fate(_ figure: Figure) -> Range<Int> {
    figure.clause..<max(figure.end, reading.clauses.clauseEnd(figure.end))
  }

  private func parts(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard let block = reading.context.notice.blocks.line(at: own.start) else {
      return nil
    }
    var (parts, sum): ([Int], Double) = ([], 0)
    for next in (whole + 1..<figures.count).prefix(Self.mostFigures) {
      let figure = figures[next]
      guard figure.start < block.range.upperBound else { break }
      // 其中17人受伤 lies in what stands before it.
      guard figure.kin == .person, !figure.isPart || figure.whole == whole || isOfOthers(figure, parts) else {
        continue
      }
      guard figure.isExact, figure.relation == nil || figure.relation == .subset, figure.times == 1,
        reading.first(Self.fates, in: fate(figure)) != nil
      else { return nil }
      parts.append(next)
      sum += figure.value
      if sum == own.value { return parts.count >= 2 ? parts : nil }
      if sum > own.value { return nil }
    }
    return nil
  }
}

/// What became of persons in an accident.
enum Fate { case safe, hurt, dead, missing }

extension MentionReading {
  /// What the words beside a count of persons say became of them: 9人平安升井, 救出4人, 12人遇难, 2人轻伤.
  func fate(of figure: Figure) -> Fate? {
    guard figure.kin == .person else { return nil }
    let end = min(clauses.clauseEnd(figure.end), figure.end + FateWords.reach)
    for (words, fate) in FateWords.all {
      let isBehind = figure.end < end && first(words, in: figure.end..<end) != nil
      if isBehind || words.start(in: folded, endingAt: figure.start) != nil { return fate }
    }
    return nil
  }

  /// Where the word ends that tells at `position` what became of somebody: 遇难.
  func fateEnd(at position: Int) -> Int? {
    for (words, _) in FateWords.all {
      if let end = words.end(in: folded, at: position) { return end }
    }
    return nil
  }
}

private enum FateWords {
  static let reach = 8
  static let all: [(PhraseSet, Fate)] = [
    (["遇难", "死亡", "身亡", "溺亡", "丧生", "罹难", "牺牲", "无生命体征", "抢救无效"], .dead),
    (["被困", "失踪", "失联", "下落不明"], .missing),
    (["受伤", "轻伤", "重伤", "轻微伤", "送医", "住院", "伤势"], .hurt),
    (["升井", "获救", "救出", "生还", "逃生", "脱险", "撤离", "逃出", "脱困"], .safe),
  ]
}
