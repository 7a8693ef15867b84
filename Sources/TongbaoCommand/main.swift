import Foundation
import Tongbao

struct Line: Decodable { let id: String; let text: String; let published: String? }
let lexicon = try Lexicon()
let analyzer = try Analyzer(lexicon)
while let line = readLine() {
  let item = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
  let notice = NoticeReader(lexicon).notice(
    units: Array(item.text.utf16), id: item.id, published: item.published.flatMap { CalendarDate(iso: $0) })
  FileHandle.standardOutput.write(Data(RecordJSON().line(try analyzer.record(of: notice))))
}
