/// Equations in a form in which equal ones are equal: 66.0% as 66%, a list of names as their number.
enum EquationNumbers {
  /// `2 = |{河道黑臭, 烟雾扰民}|` gives `2 = 2`.
  static func canonical(_ equation: String) -> String {
    var out = ""
    var number = ""
    var rest = Substring(equation)
    func flush() {
      if let value = Double(number) { out += "\(value)" } else { out += number }
      number = ""
    }
    while let character = rest.first {
      if rest.hasPrefix("|{") {
        flush()
        let list = rest.dropFirst(2).prefix { $0 != "}" }
        out += "\(Double(list.split(separator: ",").count))"
        rest = rest.dropFirst(2 + list.count + 2)
        continue
      }
      if character.isASCII, character.isNumber || character == "." {
        number.append(character)
      } else {
        flush()
        out.append(character)
      }
      rest = rest.dropFirst()
    }
    flush()
    return out
  }
}
