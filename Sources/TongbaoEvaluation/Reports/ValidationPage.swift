/// Writes a validation as one HTML page that needs nothing beside it: tables, and bars with their intervals as SVG.
struct ValidationPage {
  let report: ValidationReport

  private var validation: Validation { report.validation }

  /// The page.
  func html() -> String {
    let figures = report.figures
    let groups = report.groups
    var body =
      "<h1>Validation</h1>\n<p>\(validation.noticeCount) notices (split: \(report.split.rawValue)). Bars are strict F1; "
    body +=
      "whiskers are 95 % percentile intervals from \(report.bootstrap.resamples) bootstrap resamples of whole notices, "
    body += "seed \(report.bootstrap.seed).</p>\n"
    body += "<h2>By kind</h2>\n" + BarChart(bars(figures)).svg() + kindTable(figures)
    body += "<h2>All mentions, SemEval-2013 schemas</h2>\n" + schemaTable()
    for (by, title) in [("kind", "By the notice's kind"), ("genre", "By genre")] {
      let chosen = groups.filter { $0.by == by }
      if chosen.isEmpty { continue }
      let bars = chosen.compactMap { group -> BarChart.Bar? in
        let figure = group.figures.first { $0.name == "micro.strict.f1" }
        return figure?.value.map {
          BarChart.Bar(label: "\(group.name) (\(group.notices))", value: $0, interval: figure?.interval)
        }
      }
      body += "<h2>\(title)</h2>\n" + BarChart(bars).svg()
    }
    if let comparison = report.comparison { body += comparisonTables(comparison) }
    body += "<h2>Taken for another</h2>\n"
    body += table(
      ["gold", "found", "times"], validation.confusionCounts.map { [$0.gold, $0.predicted, "\($0.count)"] })
    body += "<h2>Differences</h2>\n" + differenceTable(validation.differences)
    return Self.head + body + "</body>\n</html>\n"
  }

  private func bars(_ figures: [Validation.Figure]) -> [BarChart.Bar] {
    figures.compactMap { figure in
      let parts = figure.name.split(separator: ".")
      guard let value = figure.value, parts.last == "f1", parts.first != "micro" else { return nil }
      return BarChart.Bar(label: String(parts[0]), value: value, interval: figure.interval)
    }
  }

  private func kindTable(_ figures: [Validation.Figure]) -> String {
    let values = Dictionary(figures.map { ($0.name, $0) }) { first, _ in first }
    let rows = validation.rows.map { row in
      [row.name, "\(row.strict.gold)", "\(row.strict.predicted)"]
        + ["precision", "recall", "f1", "partial", "type", "values"].map { part in
          cell(values["\(row.name).\(part)"])
        }
    }
    return table(
      ["", "gold", "found", "precision", "recall", "F1", "partial F1", "type F1", "values right"], rows)
  }

  private func cell(_ figure: Validation.Figure?) -> String {
    guard let value = figure?.value else { return "" }
    let interval =
      figure?.interval.map { " (\(Decimals.text($0.low, 3))–\(Decimals.text($0.high, 3)))" } ?? ""
    return Decimals.text(value, 3) + interval
  }

  private func schemaTable() -> String {
    let total = validation.total
    let rows = SchemaCounts.Schema.allCases.map { schema in
      let half = schema == .partial ? total[.partial] : 0
      let paired = total[correct: schema] + total[incorrect: schema] + half
      let counts = [
        total[correct: schema], total[incorrect: schema], half, total[.gold] - paired,
        total[.predicted] - paired,
      ]
      let shares = ["precision", "recall", "f1"].map { part in
        validation.value("micro.\(schema.name).\(part)").map { Decimals.text($0, 3) } ?? ""
      }
      return [schema.name] + counts.map(String.init) + shares
    }
    return table(
      ["", "correct", "incorrect", "partial", "missed", "spurious", "precision", "recall", "F1"], rows)
  }

  private func comparisonTables(_ comparison: Comparison) -> String {
    let rows = comparison.changes.filter { $0.old != $0.new }.map { change in
      [
        change.name, Decimals.text(change.old, 4), Decimals.text(change.new, 4),
        Decimals.text(change.new - change.old, 4),
        change.interval.map { "\(Decimals.text($0.low, 4)) to \(Decimals.text($0.high, 4))" } ?? "",
        change.probability.map { Decimals.text($0, 3) } ?? "",
      ]
    }
    return "<h2>Against the earlier records</h2>\n"
      + table(["figure", "before", "after", "difference", "95 % interval", "p"], rows)
      + "<h3>Gains</h3>\n" + differenceTable(comparison.gains) + "<h3>Losses</h3>\n"
      + differenceTable(comparison.losses)
  }

  private func differenceTable(_ differences: [Validation.Difference]) -> String {
    table(
      ["notice", "kind", "what", "text", "offset", "in its surroundings"],
      differences.map { [$0.notice, $0.kind, $0.what, $0.text, $0.start.map(String.init) ?? "", $0.context] })
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    if rows.isEmpty { return "<p>None.</p>\n" }
    func line(_ tag: String, _ cells: [String]) -> String {
      "<tr>" + cells.map { "<\(tag)>\(Self.escaped($0))</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<table>\n" + line("th", head) + rows.map { line("td", $0) }.joined() + "</table>\n"
  }

  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Validation</title>
    <style>
    body { font: 14px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em; }
    table { border-collapse: collapse; margin: 1em 0; }
    th, td { border-bottom: 1px solid #ddd; padding: 2px 10px; text-align: left; vertical-align: top; }
    th { background: #f5f5f5; }
    svg text { font: 12px system-ui, "Noto Sans CJK SC", sans-serif; }
    </style>
    </head>
    <body>

    """
}
