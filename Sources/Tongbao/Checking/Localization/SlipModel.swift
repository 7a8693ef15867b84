/// What could have been meant by a printed number, one slip away from it.
struct SlipModel {
  /// A number that may have been meant.
  struct Alternative: Sendable, Equatable {
    let number: PrintedNumber
    let slip: Slip
  }

  let printed: PrintedNumber
  /// Whether the number counts whole things, so that no fraction of one can have been meant.
  let isCount: Bool

  /// Every number that one slip turns into the printed one, the likelier slips first, none twice.
  func alternatives() -> [Alternative] {
    var found: [Alternative] = []
    let most = 20 * (printed.digits.count + 2)
    found.reserveCapacity(most)
    var values = Set<Double>(minimumCapacity: most)
    values.insert(printed.value)
    func add(_ number: PrintedNumber?, _ slip: Slip) {
      guard let number, number.isPlausible else { return }
      let value = number.value
      guard !isCount || value == value.rounded(), values.insert(value).inserted else { return }
      found.append(Alternative(number: number, slip: slip))
    }
    for exponent in [1, -1, 2, -2, 3, -3] { add(shifted(exponent), .power(exponent)) }
    addMagnitudes(add)
    for index in printed.digits.indices.dropLast() { add(swapped(index), .swapped) }
    for index in printed.digits.indices.dropLast()
    where printed.digits[index] == printed.digits[index + 1] {
      add(removing(index), .doubled)
    }
    for index in printed.digits.indices {
      for digit: UInt8 in 0...9 { add(replacing(index, digit), .wrongDigit) }
    }
    for index in 0...printed.digits.count {
      for digit: UInt8 in 0...9 { add(inserting(index, digit), .dropped) }
    }
    // 16万 for 16.6万: the only digit behind the point fell out with it.
    if printed.decimals == 0, printed.scale > 0 {
      for digit: UInt8 in 1...9 { add(withDecimal(digit), .dropped) }
    }
    return found
  }

  private func addMagnitudes(_ add: (PrintedNumber?, Slip) -> Void) {
    // In a table 万 stands in the unit row, and no cell loses it.
    if printed.isUnitApart { return }
    switch printed.scale {
    case 0:
      add(scaled(4), .lostTenThousand)
      add(scaled(8), .lostHundredMillion)
    case 4:
      add(scaled(0), .addedTenThousand)
      add(scaled(8), .lesserMyriad)
    case 8:
      add(scaled(0), .addedHundredMillion)
      add(scaled(4), .greaterMyriad)
    default: break
    }
  }

  private func scaled(_ scale: Int) -> PrintedNumber {
    PrintedNumber(digits: printed.digits, decimals: printed.decimals, scale: scale)
  }

  /// The point moved to the right by `exponent` digits, with zeros where digits run out.
  private func shifted(_ exponent: Int) -> PrintedNumber? {
    var number = printed
    number.decimals -= exponent
    while number.decimals < 0 {
      number.digits.append(0)
      number.decimals += 1
    }
    // 90件 was 9件, but 85件 was never 8.5件: only zeros fall off a number that was printed without a point.
    while printed.decimals == 0, printed.scale == 0, number.decimals > 0 {
      guard number.digits.count > 1, number.digits.last == 0 else { return isCount ? nil : padded(number) }
      number.digits.removeLast()
      number.decimals -= 1
    }
    return padded(number)
  }

  private func padded(_ number: PrintedNumber) -> PrintedNumber {
    var number = number
    while number.digits.count <= number.decimals { number.digits.insert(0, at: 0) }
    while number.digits.count - number.decimals > 1, number.digits[0] == 0 { number.digits.removeFirst() }
    return number
  }

  private func swapped(_ index: Int) -> PrintedNumber {
    var number = printed
    number.digits.swapAt(index, index + 1)
    return number
  }

  private func replacing(_ index: Int, _ digit: UInt8) -> PrintedNumber {
    var number = printed
    number.digits[index] = digit
    return number
  }

  private func removing(_ index: Int) -> PrintedNumber {
    var number = printed
    number.digits.remove(at: index)
    if index >= printed.digits.count - printed.decimals { number.decimals -= 1 }
    return number
  }

  private func withDecimal(_ digit: UInt8) -> PrintedNumber {
    var number = printed
    number.digits.append(digit)
    number.decimals = 1
    return number
  }

  private func inserting(_ index: Int, _ digit: UInt8) -> PrintedNumber {
    var number = printed
    number.digits.insert(digit, at: index)
    if index > printed.digits.count - printed.decimals { number.decimals += 1 }
    return number
  }
}
