/// A validation with all that its reports tell: what was drawn for the intervals, which part of the gold it is, and what
/// changed against earlier records.
///
///     ValidationReport(validation, Bootstrap()).csv()
///     // group,name,notices,measure,value,low,high
///     // all,,1,quantity.partial,0.333333,,
public struct ValidationReport: Sendable {
  let validation: Validation
  let comparison: Comparison?
  let split: Split
  let bootstrap: Bootstrap

  /// Every figure with its interval: over all notices, and by kind and genre. Each call draws anew.
  var figures: [Validation.Figure] { validation.figures(bootstrap) }
  var groups: [Validation.Group] { validation.groups(bootstrap) }

  /// The report of `validation`, with what changed against earlier records where that was asked for.
  ///
  /// - Parameters:
  ///   - validation: The counts.
  ///   - comparison: The changes against earlier records.
  ///   - split: The part of the gold that was compared.
  ///   - bootstrap: How many resamples the intervals rest on, and their seed.
  public init(
    _ validation: Validation, comparison: Comparison? = nil, split: Split = .all, _ bootstrap: Bootstrap
  ) {
    (self.validation, self.comparison, self.split, self.bootstrap) = (
      validation, comparison, split, bootstrap
    )
  }

  /// One JSON object with everything.
  public func json() -> String { ValidationData(report: self).json() }

  /// `group,name,notices,measure,value,low,high`, a figure a row; the group `all` holds every notice.
  public func csv() -> String { ValidationData(report: self).csv() }

  /// One HTML page that needs nothing beside it: tables, and bars with their intervals as SVG.
  public func html() -> String { ValidationPage(report: self).html() }
}
