/// A time of day: 下午5点多, 20时49分许.
struct ClockTime: Equatable {
  var hour: Int?
  var minute: Int?
  var second: Int?
  var part: PeriodRow.Part?

  /// The hour from 0 to 24, as the part of the day reads it: 下午5点 is 17.
  var hourOfDay: Int? {
    guard let hour else { return nil }
    switch part {
    case .afternoon: return (1..<12) ~= hour ? hour + 12 : hour
    case .evening: return (1...12) ~= hour ? hour + 12 : hour
    case .noon: return hour < 4 ? hour + 12 : hour
    case .dawn: return hour == 12 ? 0 : hour
    default: return hour
    }
  }

  /// 晚上九点到十点: the part of the day stands with the begin only.
  mutating func takePart(from begin: ClockTime?) {
    guard part == nil, let first = begin?.hour, let hour, first < hour else { return }
    part = begin?.part
  }

  var isPossible: Bool { (hourOfDay ?? 0) <= 24 && (minute ?? 0) < 60 && (second ?? 0) < 60 }
}
