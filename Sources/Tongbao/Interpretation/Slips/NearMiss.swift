/// Whether a whole and its parts miss each other by one slip of the pen, so nearly that it is hardly chance.
///
/// 2480件：甲市762件，乙市995件，丙市418件，丁市203件，戊市142件 misses by 40, and 955 for 995 mends it. That a list which
/// leaves something out misses its total by such an amount is the less likely the larger the figures are: of all
/// amounts below the total, so many as there are slips would do.
struct NearMiss {
  /// How much the words say that the parts are all there is.
  enum Structure {
    /// 其余, 第四种形态, 科级及以下: words that leave nothing out, so that every slip tells.
    case closed
    /// 163名被问责人员中, 按区域分, levels from high to low: a division, unless it is cut short.
    case divided
    /// 从类型看, 包括, a bracket behind the total: most often a division.
    case stated
    /// 其中: a list that may leave something out.
    case listed

    /// Whether a near miss that such lists show by chance this often is believed to be a slip.
    func believes(_ miss: Miss) -> Bool {
      switch self {
      case .closed: true
      case .divided: miss.exceeds || miss.chance <= (miss.slip == .few ? 0.6 : 0.25)
      case .stated:
        miss.slip == .few ? miss.exceeds || miss.chance <= 0.15 : miss.chance <= 0.04
      case .listed: miss.chance <= (miss.slip == .few ? 0.02 : 0.004)
      }
    }
  }

  /// A slip that mends a list.
  struct Miss {
    let slip: SlipOutcomes.Class
    /// How likely a list that only happens to miss its total is mended by such a slip.
    let chance: Double
    /// Whether one part alone is greater than the whole, which no list that leaves something out can be.
    let exceeds: Bool
  }

  let figures: [Figure]

  func isLikely(_ whole: Int, _ parts: some Collection<Int>, _ structure: Structure) -> Bool {
    miss(whole, parts).map(structure.believes) ?? false
  }

  /// Whether one slip of any kind makes the parts the whole, be it by chance.
  func explains(_ whole: Int, _ parts: some Collection<Int>) -> Bool { miss(whole, parts) != nil }

  /// The slip that mends the list; nil where none does.
  func miss(_ whole: Int, _ parts: some Collection<Int>) -> Miss? {
    guard parts.count >= 2, figures[whole].isPlain, figures[whole].times == 1,
      parts.allSatisfy({ figures[$0].isPlain })
    else {
      return nil
    }
    let own = figures[whole].interval
    let sum = figures.sum(parts)
    guard !own.meets(sum) else { return nil }
    let gap = own - sum
    let most = max(figures[whole].value, sum.high)
    var (found, few, many): (SlipOutcomes.Class?, Int, Int) = (nil, 0, 0)
    var width = Double.infinity
    /// A number that may have been meant mends the list if it meets what the others leave for it.
    func weigh(_ figure: Figure, _ wanted: Interval) {
      let isAbove = wanted.low > figure.amount.high
      SlipOutcomes(figure.value).forEach { meant, slip in
        let shift = meant - figure.value
        guard shift != 0, (shift > 0) == isAbove, abs(shift) * figure.times < most, meant > 0 else { return }
        if slip == .few { few += 1 } else { many += 1 }
        // 29万 that was 29 is as exact as 29: the rounding goes with the 万.
        let isScaled = meant >= figure.value * 9.99 || meant <= figure.value / 9.99
        let one =
          isScaled ? figure.interval.scaled(from: figure.value, to: meant) : figure.interval.moved(by: shift)
        let other = one * figure.times
        guard other.meets(wanted) else { return }
        if found != .few { found = slip }
        width = min(width, wanted.high - wanted.low + other.high - other.low)
      }
    }
    weigh(figures[whole], sum)
    for part in parts {
      let own = figures[part].amount
      weigh(figures[part], Interval(gap.low + own.high, gap.high + own.low))
    }
    guard let found else { return nil }
    let values = [figures[whole].value] + parts.map { figures[$0].value * figures[$0].times }
    let step = Double(values.reduce(Int.max) { min($0, DigitString($1).step) })
    let outcomes = Double(found == .few ? few : few + many)
    return Miss(
      slip: found, chance: min(1, outcomes * max(width, step) / max(most, 1)),
      exceeds: parts.contains { figures[$0].interval.low > own.high })
  }

  /// Whether a group of so many, each with so much, misses its total (1126名, 每人85元, 共95710元) by such a slip.
  func isLikelyProduct(_ whole: Int, _ part: Int, _ group: Int) -> Bool {
    let members = [whole, part, group].map { figures[$0] }
    guard members.allSatisfy({ $0.isPlain && $0.times == 1 }) else { return false }
    let (total, each, size) = (members[0].value, members[1].value, members[2].value)
    guard total != each * size, each > 0, size > 1, total > 0 else { return false }
    // A rate of one thing beside the sum of two is no misprint: a wrong digit is not told from that.
    let isSlip =
      isSlip(total, each * size) || isSlip(each, total / size) || isSlip(size, total / each)
    return isSlip && chance([total, each, size]) <= Self.greatestChance
  }

  private func isSlip(_ a: Double, _ b: Double) -> Bool { SingleSlip(a, b) == .telling }

  /// The share of the amounts below the largest figure that some slip with few outcomes would make up for.
  private func chance(_ values: [Double]) -> Double {
    var outcomes = 0
    var step = Int.max
    for value in values {
      let digits = DigitString(value)
      outcomes += 8 + digits.count
      step = min(step, digits.step)
    }
    return Double(outcomes) * Double(step) / max(values.max() ?? 1, 1)
  }

  private static let greatestChance = 0.02
}

extension Interval {
  /// What surrounds `value`, as wide beside `meant` as it is there: 21 that was 216 is 216 to the last digit, which a
  /// product of quotients would miss.
  fileprivate func scaled(from value: Double, to meant: Double) -> Interval {
    let ratio = meant / value
    return Interval(meant - (value - low) * ratio, meant + (high - value) * ratio)
  }
}

/// How many digits a whole number has, and where the last of them stands that is not zero.
private struct DigitString {
  private(set) var count = 0
  /// The power of ten of the last digit that is not zero.
  private(set) var step = 1

  init(_ value: Double) {
    var rest = UInt64(min(max(value, 0), 9e15))
    var isTrailing = true
    repeat {
      if rest % 10 != 0 { isTrailing = false }
      rest /= 10
      if isTrailing, rest > 0 { step *= 10 }
      count += 1
    } while rest > 0
  }
}

extension Figure {
  /// Printed in 万 or 亿, or with 余, so that it may be a little more or less: 约 and 近 say something else.
  private var isRounded: Bool {
    interval.low.isFinite && interval.high.isFinite
      && (interval.high - interval.low <= value * Self.widest
        || abs(interval.low + interval.high - 2 * value) <= 0.1 * (interval.high - interval.low))
  }

  private static var widest: Double { 0.11 }

  /// Exact or rounded: what slips can be told of.
  fileprivate var isPlain: Bool {
    value > 0 && value < 9e15 && kin != .percent && (isExact || isRounded)
  }
}
