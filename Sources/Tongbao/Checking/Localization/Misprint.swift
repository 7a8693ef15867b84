/// A slip of the pen in a quantity: what would stand in the text instead.
package struct Misprint: Sendable {
  /// The slip's name, as suspects carry it: what has to be undone.
  package let slip: String
  /// The units that are replaced, in UTF-16.
  package let range: Range<Int>
  /// What replaces them.
  package let text: String
}

extension Record {
  /// Every misprint of a quantity, by slip; none where its digits cannot be told (3元5角, 数十).
  package func misprints(of mention: Int) -> [String: [Misprint]] {
    guard case .quantity(let quantity) = mentions[mention].content, let value = quantity.value else {
      return [:]
    }
    let units = notice.text.folded[mentions[mention].range]
    let isCount = quantity.kind != "money" && quantity.kind != "percent"
    if let found = PrintedNumber.arabic(units, value: value) {
      return MisprintModel(meant: found.number, isCount: isCount).misprints.mapValues { numbers in
        numbers.map { Misprint(slip: $0.slip, range: found.range, text: $0.number.text) }
      }
    }
    guard let range = SpelledCount.range(units), let number = SpelledCount.number(value) else { return [:] }
    return MisprintModel(meant: number, isCount: true).misprints.compactMapValues { numbers in
      let spelled = numbers.compactMap { misprint in
        SpelledCount.text(misprint.number.value).map { Misprint(slip: misprint.slip, range: range, text: $0) }
      }
      return spelled.isEmpty ? nil : spelled
    }
  }

  /// Whether a check's relation no longer holds once `quantity` stands for `mention`.
  package func isBroken(_ check: Check, by quantity: Quantity, at mention: Int) -> Bool {
    guard let relation = check.relation, let claim = claims.firstIndex(where: { $0.quantity == mention }),
      relation.variables(claims).contains(claim)
    else { return false }
    let bounds = RelationBounds(claims: claims, changed: [claim: quantity.interval])
    return !bounds.holds(relation) || !bounds.holdsAsSum(relation, asPrinted: check)
  }

  /// Whether the parts, once `quantity` stands for `mention`, fall short of a whole that only 其中 opens.
  ///
  /// 26人，其中处分17人、诫勉6人、批评教育3人 is a partition by its sum alone. With 处分7人 the words still hold: 其中 never says that
  /// what follows is all. Only more than the whole, or a word that closes the list (其余, 其他, 及以下), would tell.
  package func leavesListOpen(_ check: Check, by quantity: Quantity, at mention: Int) -> Bool {
    guard case .partition(let whole, let parts, let named, _)? = check.relation,
      let claim = claims.firstIndex(where: { $0.quantity == mention }), let first = parts.first,
      let last = parts.last
    else { return false }
    func amount(_ index: Int) -> Interval {
      (index == claim ? quantity.interval : claims[index].amount.interval) * claims[index].times
    }
    let sum = parts.reduce(Interval(Double(named), Double(named))) { $0 + amount($1) }
    let (start, end) = (
      mentions[claims[whole].quantity].range.upperBound, mentions[claims[last].quantity].range.lowerBound
    )
    let opening = mentions[claims[first].quantity].range.lowerBound
    guard sum.high < amount(whole).low, start < opening, opening < end else { return false }
    let text = notice.text.folded
    return ListWords.opening.first(in: text, start..<opening) != nil
      && ListWords.closing.first(in: text, start..<end) == nil
  }
}

/// The words of a list that may leave something out, and those that leave nothing out.
private enum ListWords {
  static let opening: PhraseSet = ["其中", "當中", "当中"]
  static let closing: PhraseSet = [
    "其余", "其餘", "其他", "其它", "剩余", "余下", "剩下", "另", "以下", "分别", "第四种形态", "全部",
  ]
}

/// What a number may be misprinted as, by the slip that has to be undone.
struct MisprintModel {
  struct Outcome {
    let number: PrintedNumber
    let slip: String
  }

  let meant: PrintedNumber
  let isCount: Bool

  var misprints: [String: [Outcome]] {
    var found: [String: [Outcome]] = [:]
    func add(_ number: PrintedNumber, _ slip: Slip) {
      guard number.isPlausible, number.value != meant.value,
        !isCount || number.value == number.value.rounded()
      else { return }
      found[slip.name, default: []].append(Outcome(number: number, slip: slip.name))
    }
    // Most slips are undone by their own kind; a digit falls out or is doubled in one direction only.
    for alternative in SlipModel(printed: meant, isCount: isCount).alternatives() {
      if let slip = alternative.slip.reversed { add(alternative.number, slip) }
    }
    for index in meant.digits.indices {
      let behindPoint = index >= meant.digits.count - meant.decimals
      var number = meant
      number.digits.remove(at: index)
      if behindPoint { number.decimals -= 1 }
      add(number, .dropped)
      number = meant
      number.digits.insert(meant.digits[index], at: index)
      if behindPoint { number.decimals += 1 }
      add(number, .doubled)
    }
    return found
  }
}

extension Slip {
  /// What undoes the slip's misprint: a number that reads as `×10` of another was printed a zero too long.
  fileprivate var reversed: Slip? {
    switch name {
    case "×10": .power(-1)
    case "÷10": .power(1)
    case "×100": .power(-2)
    case "÷100": .power(2)
    case Slip.lostTenThousand.name: .addedTenThousand
    case Slip.addedTenThousand.name: .lostTenThousand
    case Slip.lesserMyriad.name: .greaterMyriad
    case Slip.greaterMyriad.name: .lesserMyriad
    case Slip.swapped.name, Slip.wrongDigit.name: self
    default: nil
    }
  }
}

/// Counts below a hundred in Chinese numerals: 六, 十二, 三十一.
enum SpelledCount {
  private static let digits = Array("〇一二三四五六七八九")

  /// The numeral that `units` open with.
  static func range(_ units: ArraySlice<UInt16>) -> Range<Int>? {
    let end = units.firstIndex { unit in
      let kind = NumeralClass.of(unit).kind
      return kind != .digit && kind != .smallUnit
    }
    guard let end, end > units.startIndex else { return nil }
    return units.startIndex..<end
  }

  static func number(_ value: Double) -> PrintedNumber? {
    guard value >= 1, value < 100, value == value.rounded() else { return nil }
    return PrintedNumber(digits: String(Int(value)).utf8.map { $0 - 0x30 }, decimals: 0, scale: 0)
  }

  static func text(_ value: Double) -> String? {
    guard value >= 1, value < 100, value == value.rounded() else { return nil }
    let (tens, ones) = Int(value).quotientAndRemainder(dividingBy: 10)
    return (tens > 1 ? String(digits[tens]) : "") + (tens > 0 ? "十" : "")
      + (ones > 0 ? String(digits[ones]) : "")
  }
}
