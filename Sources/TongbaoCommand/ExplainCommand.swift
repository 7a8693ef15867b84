import ArgumentParser
import Foundation
import Tongbao

/// `tongbao explain`: why something was recognised at a place of a notice, or was not.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells why something was recognised at a place of a notice, or was not.",
    discussion: """
      EXAMPLES
        tongbao explain notice.txt:118       the code point with offset 118, as records count
        tongbao explain notice.txt:12:5      line 12, column 5, as editors count

      Printed are the words of the tables there, the mentions with the pattern that made them and its examples, the \
      claims and checks that use them, and the near misses: what would have been recognised but for something else.
      """)

  @Argument(help: "FILE:OFFSET or FILE:LINE:COLUMN.")
  var place: String

  @Option(help: "The publication date as YYYY-MM-DD, for a notice that does not print one.")
  var published: String?

  @OptionGroup var dictionary: DictionaryOptions

  func run() throws {
    let place = try SourcePlace(self.place)
    let day = try published.map { printed in
      guard let day = CalendarDate(iso: printed) else {
        throw ValidationError("--published wants a day as YYYY-MM-DD, not “\(printed)”.")
      }
      return day
    }
    let lexicon = try dictionary.lexicon()
    let notice: Notice
    do {
      notice = try NoticeFile(lexicon).read(place.file, published: day)
    } catch {
      Terminal.note("tongbao: \(error)")
      throw ExitCode(3)
    }
    let text = notice.text
    guard let position = place.position(in: text) else {
      throw ValidationError(
        "\(place.file) has \(text.scalarCount) characters: “\(self.place)” lies outside.")
    }
    Terminal.write(page(try Analyzer(lexicon).explanation(of: notice, at: position), text))
  }

  private func page(_ explanation: Explanation, _ text: NoticeText) -> String {
    var lines = [
      text.string(explanation.line.lowerBound..<explanation.position) + "▸"
        + text.string(explanation.position..<explanation.line.upperBound)
    ]
    lines.append("")
    if !explanation.words.isEmpty {
      lines.append("words")
      lines += explanation.words.map { "  \($0.text)  \($0.tables.joined(separator: ", "))" }
    }
    lines.append(explanation.findings.isEmpty ? "recognised: nothing" : "recognised")
    lines += explanation.findings.flatMap { describe($0, text) }
    if !explanation.nearMisses.isEmpty { lines.append("near misses") }
    lines += explanation.nearMisses.flatMap { describe($0, text) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ finding: Explanation.Finding, _ text: NoticeText) -> [String] {
    let id = finding.mention.map { "m\($0 + 1) " } ?? ""
    let start = text.scalarOffset(finding.range.lowerBound)
    let end = text.scalarOffset(finding.range.upperBound)
    var lines = ["  \(id)\(finding.kind.rawValue) \(start)–\(end)  \(finding.text)  →  \(finding.meaning)"]
    lines += finding.notes.map { "    \($0)" }
    lines.append("    pattern \(finding.pattern)")
    lines += finding.examples.prefix(4).map { "      \($0)" }
    lines += finding.counterExamples.prefix(3).map { "      not: \($0)" }
    return lines
  }
}

/// A place in a file, as `explain` is given it.
struct SourcePlace {
  let file: String
  /// One number is an offset in code points; two are a line and a column, both counted from 1.
  private let numbers: [Int]

  /// - Throws: `ValidationError` where the text names no offset.
  init(_ text: String) throws {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap({ Int($0) }) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    guard !numbers.isEmpty, let first = parts.first, !first.isEmpty else {
      throw ValidationError("Name a place as FILE:OFFSET or FILE:LINE:COLUMN, not “\(text)”.")
    }
    file = parts.joined(separator: ":")
    self.numbers = numbers
  }

  /// The position in UTF-16 units, or nil outside the text.
  func position(in text: NoticeText) -> Int? {
    guard numbers.count == 2 else {
      return (0..<text.scalarCount).contains(numbers[0]) ? text.position(ofScalar: numbers[0]) : nil
    }
    return text.position(line: numbers[0], column: numbers[1])
  }
}
