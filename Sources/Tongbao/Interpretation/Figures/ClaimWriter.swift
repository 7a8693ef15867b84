/// Turns figures into the claims of a record, once their relations are known.
struct ClaimWriter {
  let reading: MentionReading

  /// `region` is the notice's own place.
  func claims(_ figures: [Figure], region: NoticeRegion?) -> [Claim] {
    var scope = ClaimScope(reading, region: region)
    var periods: (mention: Int, period: Period?) = (-1, nil)
    var claims: [Claim] = []
    claims.reserveCapacity(figures.count)
    for index in figures.indices {
      if figures[index].period != periods.mention {
        periods = (figures[index].period, period(figures[index].period))
      }
      guard let quantity = reading.quantity(figures[index].mention) else { continue }
      let figure = figures[index]
      claims.append(
        Claim(
          quantity: figure.mention, amount: quantity, kinship: figure.kin,
          range: (figure.action >= 0 ? min(figure.actionStart, figure.start) : figure.start)..<figure.end))
      // Filled in where it stands: a claim is long to copy.
      let last = claims.count - 1
      (claims[last].agent, claims[last].domain) = scope.scope(of: figure)
      claims[last].period = periods.period
      writeHead(figure, &claims[last])
      relate(figure, &claims[last])
    }
    return claims
  }

  private func relate(_ figure: Figure, _ claim: inout Claim) {
    claim.parent = figure.isPart ? figure.whole : nil
    claim.relation = figure.relation
    claim.division = figure.division
    claim.distributedOver = figure.group >= 0 ? figure.group : nil
    claim.times = figure.times
    claim.isGroup = figure.isGroup
    claim.isOpen = figure.isOpen
  }

  private func writeHead(_ figure: Figure, _ claim: inout Claim) {
    if figure.nounMention == figure.mention {
      claim.counted = claim.amount.counted
    } else if figure.nounMention >= 0 {
      claim.counted = reading.quantity(figure.nounMention)?.counted
    }
    for mention in figure.sanctions where reading.kinds[mention] == .sanction {
      if figure.sanctions.upperBound <= figure.mention || mention > figure.mention {
        claim.sanctionMentions.append(mention)
      }
      if let code = reading.sanction(mention)?.code, !claim.sanctions.contains(code) {
        claim.sanctions.append(code)
      }
    }
    guard figure.action >= 0 else { return }
    let row = reading.context.lexicon.tables.actions[figure.action]
    claim.predicate = row.predicate
    if claim.sanctions.isEmpty, !row.sanction.isEmpty { claim.sanctions = [row.sanction] }
  }

  private func period(_ mention: Int) -> Period? {
    guard mention >= 0, case .date(let date) = reading.mentions[mention].content else { return nil }
    return Period(begin: date.begin, end: date.end, text: reading.string(mention))
  }
}
