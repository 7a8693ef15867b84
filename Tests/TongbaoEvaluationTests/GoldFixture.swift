import Foundation

@testable import TongbaoEvaluation

/// Small records made by hand.
enum GoldFixture {
  struct Mention {
    let kind: String
    let start: Int
    let end: Int
    var more: String = ""
  }

  static let text = "昆山市纪委问责41人，其中1人受警告。"

  /// A record over `text` with these mentions, each with its true text on a line of its own.
  static func json(
    _ mentions: [Mention], claims: String = "", cases: String = "", checks: String = "", id: String = "a"
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    let listed = mentions.enumerated().map { index, mention in
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[mention.start..<mention.end])
      return
        #"{"id":"m\#(index + 1)","kind":"\#(mention.kind)","start":\#(mention.start),"end":\#(mention.end),"#
        + #""text":"\#(String(slice))"\#(mention.more.isEmpty ? "" : "," + mention.more)}"#
    }
    return #"{"schema":"tongbao.record/1","notice":{"id":"\#(id)"},"text":"\#(text)","#
      + #""mentions":[\#(listed.joined(separator: ",\n"))],"claims":[\#(claims)],"cases":[\#(cases)],"#
      + #""checks":[\#(checks)],"unclaimed":[],"warnings":[]}"#
  }

  static func record(_ json: String) throws -> AnnotatedRecord {
    try JSONDecoder().decode(AnnotatedRecord.self, from: Data(json.utf8))
  }

  static let body = Mention(kind: "institution", start: 0, end: 5, more: #""name":"昆山市纪委""#)
  static let total = quantity(7, 10, 41)
  static let part = quantity(13, 15, 1)

  static func quantity(_ start: Int, _ end: Int, _ value: Int) -> Mention {
    Mention(
      kind: "quantity", start: start, end: end,
      more: #""value":\#(value),"low":\#(value),"high":\#(value),"unit":"人""#)
  }
}
