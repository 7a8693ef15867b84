/// Writes a validation for programs: JSON with everything, or CSV with one figure a row.
struct ValidationData {
  let report: ValidationReport

  private var validation: Validation { report.validation }

  /// `group,name,notices,measure,value,low,high`, a figure a row; the group `all` holds every notice.
  func csv() -> String {
    var text = "group,name,notices,measure,value,low,high\n"
    func add(_ group: String, _ name: String, _ notices: Int, _ figures: [Validation.Figure]) {
      for figure in figures {
        guard let value = figure.value else { continue }
        let bounds = [figure.interval?.low, figure.interval?.high].map { $0.map(number) ?? "" }
        let cells = [group, quoted(name), "\(notices)", figure.name, number(value)] + bounds
        text += cells.joined(separator: ",") + "\n"
      }
    }
    add("all", "", validation.noticeCount, report.figures)
    for group in report.groups { add(group.by, group.name, group.notices, group.figures) }
    return text
  }

  private func quoted(_ cell: String) -> String {
    cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      : cell
  }

  /// One JSON object.
  func json() -> String {
    var object = JSONObject([
      ("schema", .string("tongbao.validation/1")), ("split", .string(report.split.rawValue)),
      ("notices", .number(validation.noticeCount)), ("resamples", .number(report.bootstrap.resamples)),
      ("seed", .number("\(report.bootstrap.seed)")), ("figures", figures(report.figures)),
      ("counts", .object(counts)), ("schemas", .object(schemas)),
      (
        "contradictions",
        .object(
          JSONObject([
            ("gold", .number(validation.planted.gold)), ("caught", .number(validation.planted.caught)),
            ("falseAlarms", .number(validation.falseAlarms)),
          ]))
      ),
      (
        "groups",
        .list(
          report.groups.map { group in
            .object(
              JSONObject([
                ("by", .string(group.by)), ("name", .string(group.name)), ("notices", .number(group.notices)),
                ("figures", figures(group.figures)),
              ]))
          })
      ),
      ("differences", .list(validation.differences.map(difference))),
      ("confusions", .list(validation.confusions.map(confusion))),
    ])
    if let comparison = report.comparison { object["comparison"] = .object(changes(comparison)) }
    return JSONText.page(object)
  }

  private var counts: JSONObject {
    JSONObject(
      validation.rows.map { row in
        var object = JSONObject([
          ("gold", .number(row.strict.gold)), ("predicted", .number(row.strict.predicted)),
          ("correct", .number(row.strict.rightGold)),
        ])
        if row.values > 0 {
          object["values"] = .number(row.values)
          object["valuesRight"] = .number(row.valuesRight)
        }
        return (row.name, .object(object))
      })
  }

  private var schemas: JSONObject {
    let total = validation.total
    return JSONObject(
      SchemaCounts.Schema.allCases.map { schema in
        let half = schema == .partial ? total[.partial] : 0
        let paired = total[correct: schema] + total[incorrect: schema] + half
        return (
          schema.name,
          .object(
            JSONObject([
              ("correct", .number(total[correct: schema])), ("incorrect", .number(total[incorrect: schema])),
              ("partial", .number(half)), ("missed", .number(total[.gold] - paired)),
              ("spurious", .number(total[.predicted] - paired)),
            ]))
        )
      })
  }

  private func figures(_ figures: [Validation.Figure]) -> JSONValue {
    .object(
      JSONObject(
        figures.compactMap { figure in
          guard let value = figure.value else { return nil }
          var object = JSONObject([("value", .number(number(value)))])
          if let interval = figure.interval {
            object["low"] = .number(number(interval.low))
            object["high"] = .number(number(interval.high))
          }
          return (figure.name, .object(object))
        }))
  }

  private func difference(_ item: Validation.Difference) -> JSONValue {
    .object(
      JSONObject([
        ("notice", .string(item.notice)), ("kind", .string(item.kind)), ("what", .string(item.what)),
        ("text", .string(item.text)), ("start", item.start.map { .number($0) } ?? .null),
        ("context", .string(item.context)),
      ]))
  }

  private func confusion(_ item: Validation.Confusion) -> JSONValue {
    .object(
      JSONObject([
        ("notice", .string(item.notice)), ("gold", item.gold.map { .string($0) } ?? .null),
        ("predicted", item.predicted.map { .string($0) } ?? .null), ("goldText", .string(item.goldText)),
        ("predictedText", .string(item.predictedText)), ("start", .number(item.start)),
        ("context", .string(item.context)),
      ]))
  }

  private func changes(_ comparison: Comparison) -> JSONObject {
    let changes = comparison.changes.map { change -> (String, JSONValue) in
      var object = JSONObject([("old", .number(number(change.old))), ("new", .number(number(change.new)))])
      if let interval = change.interval {
        object["low"] = .number(number(interval.low))
        object["high"] = .number(number(interval.high))
      }
      if let probability = change.probability { object["p"] = .number(number(probability)) }
      return (change.name, .object(object))
    }
    return JSONObject([
      ("figures", .object(JSONObject(changes))), ("gains", .list(comparison.gains.map(difference))),
      ("losses", .list(comparison.losses.map(difference))),
    ])
  }

  /// Six decimals: more would tell nothing.
  private func number(_ value: Double) -> String { Decimals.text(value, 6) }
}
