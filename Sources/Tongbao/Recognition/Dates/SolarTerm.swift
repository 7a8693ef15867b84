import Foundation

/// The days of the solar terms, by the sun's apparent longitude (Astronomical Almanac, low precision: 0.01°).
enum SolarTerm {
  /// The day in China on which the sun reaches `longitude` degrees in the Gregorian year `year`.
  ///
  /// 清明 (15°) of 2017 is 2017-04-04.
  static func day(longitude: Int, year: Int) -> CalendarDate? {
    guard let start = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    // The sun stands near 280.5° on 1 January.
    let turn = Double((longitude - 280 + 720) % 360)
    var days = Double(start.daysSince1970 - 10957) - 0.5 + turn / 360 * 365.2422
    for _ in 0..<4 {
      var error = Double(longitude) - self.longitude(days)
      error -= (error / 360).rounded() * 360
      days += error / 360 * 365.2422
    }
    return CalendarDate(daysSince1970: Int((days + 0.5 + 8.0 / 24).rounded(.down)) + 10957)
  }

  /// The sun's longitude in degrees, `days` after noon of 2000-01-01.
  private static func longitude(_ days: Double) -> Double {
    let mean = 280.460 + 0.9856474 * days
    let anomaly = (357.528 + 0.9856003 * days) * .pi / 180
    let longitude = mean + 1.915 * sin(anomaly) + 0.020 * sin(2 * anomaly)
    return longitude - (longitude / 360).rounded(.down) * 360
  }
}
