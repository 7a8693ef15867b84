/// A source's bytes as text.
struct DecodedText {
  var units: [UInt16]
  /// The usual name of the encoding: `UTF-8`, `GB18030` (for GBK and GB2312 too), `Big5`, `UTF-16LE`.
  var encoding: String
  var evidence: EncodingEvidence
  /// For each unit the byte at which its character begins; empty unless asked for.
  var offsets: [Int32] = []
  var warnings: [Warning] = []
}
