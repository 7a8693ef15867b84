import ArgumentParser
import Foundation
import Tongbao

/// `tongbao segment`: the words of a text with their class.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Divides notices into words and prints each with its offsets and its class.",
    discussion: """
      EXAMPLES
        echo 昆山市纪委问责41人 | tongbao segment -
        tongbao segment notice.txt

      Columns: start and end (code points, end excluded), the word, and its classes: the tables of Dictionaries/ that \
      hold it, or number, latin, punctuation, word.
      """)

  @OptionGroup var input: InputOptions

  func run() throws {
    let lexicon = try input.dictionary.lexicon()
    let words = try WordList(lexicon)
    let allRead = try InputReader(input, lexicon).forEach { result in
      guard case .success(let notice) = result else { return }
      var lines = ""
      for word in try words.words(of: notice) {
        lines += "\(word.start)\t\(word.end)\t\(word.text)\t\(word.classes.joined(separator: "|"))\n"
      }
      Terminal.write(lines)
    }
    if !allRead { throw ExitCode(3) }
  }
}
