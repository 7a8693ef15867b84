import Foundation
import ICU
import Tongbao

// Whole extraction (text to JSON line) and one raw pass of ICU's word breaker over the same texts, in turn, in one
// run. Rates are MB of UTF-8 (10^6 bytes) a second on one core; the ratio is what counts, for machines differ.
//
//   swift run -c release extraction-benchmark Corpus/notices [ROUNDS]

let arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.first ?? "Corpus/notices"
let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 15

let begun = Date()
let lexicon = try Lexicon()
let analyzer = try Analyzer(lexicon)
let startUp = Date().timeIntervalSince(begun) * 1000

guard case .success(let files) = InputPaths.files(folder) else {
  FileHandle.standardError.write(Data("\(folder): no such file or folder\n".utf8))
  exit(2)
}
let reader = NoticeFile(lexicon)
let contents = try files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
let texts = contents.compactMap { utf16Units(fromUTF8: $0) }
let megabytes = Double(contents.reduce(0) { $0 + $1.count }) / 1e6
let breaker = try WordBreaker()

/// Seconds that `body` takes, repeated until it lasts long enough to be measured.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  var passes = 0
  let start = DispatchTime.now().uptimeNanoseconds
  var elapsed: UInt64 = 0
  repeat {
    try body()
    passes += 1
    elapsed = DispatchTime.now().uptimeNanoseconds - start
  } while elapsed < 100_000_000
  return Double(elapsed) / 1e9 / Double(passes)
}

var extraction: [Double] = []
var breaking: [Double] = []
var bytesWritten = 0
for _ in 0..<rounds {
  extraction.append(
    megabytes
      / (try seconds {
        for (path, bytes) in zip(files, contents) {
          bytesWritten += RecordJSON().line(try analyzer.record(of: reader.read(bytes, path: path))).count
        }
      }))
  breaking.append(
    megabytes
      / (try seconds {
        for units in texts { bytesWritten += try breaker.boundaries(of: units).count }
      }))
}

func spread(_ values: [Double]) -> String {
  let sorted = values.sorted()
  let figures = [sorted[0], sorted[sorted.count / 2], sorted[sorted.count - 1]]
  return figures.map { String(format: "%.2f", $0) }.joined(separator: " / ")
}

print("\(files.count) notices, \(String(format: "%.3f", megabytes)) MB, \(rounds) rounds; min / median / max")
print("start-up: \(String(format: "%.1f", startUp)) ms")
print("whole extraction:      \(spread(extraction)) MB/s")
print("raw ICU word break:    \(spread(breaking)) MB/s")
print("extraction : raw ICU:  \(spread(zip(extraction, breaking).map { $0 / $1 }))")
