import ArgumentParser
import Foundation
import TongbaoEvaluation

/// `tongbao convert`: records and annotation tools' files into one another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turns records or gold into an annotation tool's files, and back.",
    discussion: """
      EXAMPLES
        tongbao convert records.jsonl --to brat -o to-annotate/
        tongbao convert to-annotate/ --to jsonl -o corrected.jsonl
        tongbao convert Corpus --to label-studio > tasks.json

      Each format keeps its own offsets: brat, doccano, spaCy and records count code points; Label Studio, UIMA CAS and \
      WebAnno TSV count UTF-16 units. What a format has no place for (claims, cases, checks) travels inside the file where \
      the tool keeps unknown fields, and in <name>.record.json beside it where it does not.
      """)

  @Argument(help: "A corpus, or a file or folder in one of the annotation formats.")
  var input: String

  @Option(help: "The format to write.")
  var to: FormatName

  @Option(help: "The input's format; known by ending and contents otherwise.")
  var from: FormatName?

  @Option(name: .shortAndLong, help: "The file to write, or the folder for brat, cas, webanno and conll.")
  var output: String?

  func validate() throws {
    if to.isFileANotice, output == nil || output == "-" {
      throw ValidationError("--to \(to.rawValue) keeps a file a notice: name a folder with -o.")
    }
  }

  func run() throws {
    let files: AnnotationFiles
    do { files = try AnnotationFiles(input, format: from) } catch {
      Terminal.note("tongbao: \(error)")
      throw ExitCode(3)
    }
    let writer = AnnotationWriter(files.documents, to)
    for problem in files.problems + writer.problems { Terminal.note("tongbao: \(problem)") }
    try UnwritableFile.naming(output ?? "-") {
      if let text = writer.text, !to.isFileANotice {
        if let output, output != "-" {
          try Data(text.utf8).write(to: URL(fileURLWithPath: output))
        } else {
          Terminal.write(text)
        }
      } else if let output {
        try writer.write(into: output)
      }
    }
    if !files.problems.isEmpty || !writer.problems.isEmpty { throw ExitCode(3) }
  }
}
