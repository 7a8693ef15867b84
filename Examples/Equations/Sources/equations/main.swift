import Tongbao

// Prints every equation of the notices in the files named, and whether it holds.
//
//   swift run --package-path Examples/Equations equations Corpus/notices/eco-accountability-01.txt

let lexicon = try Lexicon()
let analyzer = try Analyzer(lexicon)
for path in CommandLine.arguments.dropFirst() {
  for notice in try NoticeFile(lexicon).notices(path) {
    let record = try analyzer.record(of: notice)
    print(notice.title ?? path)
    for check in record.checks { print("  \(check.verdict.rawValue): \(check.equation)") }
  }
}
