/// Writes a mention as the record format's JSON.
struct MentionJSON {
  let text: NoticeText
  /// The way back to the source's bytes, where it is written.
  let source: SourceMap?

  func write(_ mention: Mention, index: Int, _ json: JSONWriter) {
    json.object { json in
      json.identifier("id", "m", index)
      json.member("kind", mention.kind.rawValue)
      json.member("start", text.scalarOffset(mention.range.lowerBound))
      json.member("end", text.scalarOffset(mention.range.upperBound))
      json.member("text", text, mention.range)
      if let bytes = source?.bytes(mention.range), !bytes.isEmpty {
        json.member("sourceStart", bytes.lowerBound)
        json.member("sourceEnd", bytes.upperBound)
      }
      switch mention.content {
      case .institution(let institution): write(institution, json)
      case .quantity(let quantity): write(quantity, json)
      case .date(let date): write(date, json)
      case .sanction(let sanction): write(sanction, json)
      case .person(let person): write(person, json)
      case .citation(let citation): json.member("title", citation.title)
      }
      json.member("pattern", mention.pattern)
    }
  }

  private func write(_ institution: Institution, _ json: JSONWriter) {
    json.member("name", institution.name)
    if !institution.members.isEmpty { json.member("members", institution.members) }
    json.member("category", institution.category)
    json.member("level", institution.level)
    json.member("region", institution.region)
    json.member("role", institution.role.rawValue)
  }

  private func write(_ quantity: Quantity, _ json: JSONWriter) {
    json.member("value", quantity.value)
    json.member("low", quantity.low)
    json.member("high", quantity.high)
    json.member("unit", quantity.unit)
    json.optional("approximate", quantity.approximate)
    json.optional("counted", quantity.counted)
  }

  private func write(_ date: TemporalExpression, _ json: JSONWriter) {
    json.member("value", date.value)
    json.member("type", date.kind.rawValue)
    // A mention's `end` is an offset, so the days stand in `period`, as they do in a claim.
    if date.begin != nil || date.end != nil {
      if let begin = date.begin { json.member("begin", begin) }
      json.key("period")
      json.object {
        $0.member("begin", date.begin)
        $0.member("end", date.end)
      }
    }
    if date.isVague { json.member("vague", true) }
    json.optional("anchor", date.anchor?.rawValue)
  }

  private func write(_ sanction: Sanction, _ json: JSONWriter) {
    json.member("type", sanction.type)
    json.member("code", sanction.code)
    json.member("family", sanction.family)
    json.member("polarity", sanction.polarity.rawValue)
    json.optional("duration", sanction.duration)
    json.optional("amount", sanction.amount)
    json.optional("source", sanction.source)
  }

  private func write(_ person: Person, _ json: JSONWriter) {
    json.member("post", person.post)
    json.member("former", person.isFormer)
    if let institution = person.institution { json.identifier("institution", "m", institution) }
    if person.isByline { json.member("byline", true) }
  }
}
