import Foundation
import ICU

/// Finds out the encoding of a source and decodes it.
///
/// The surest evidence comes first: a mark, well-formed UTF-8, the zero bytes of UTF-16, what the page declares, the
/// structure of GB18030 and Big5, and last ICU's detector, which is slow and useless for a line or two.
struct TextDecoder {
  /// The encoding that the caller names.
  var given: String?
  /// The encoding that the transport names; it weighs as much as one that the page names.
  var declared: String?
  /// Whether the text's way back to the source's bytes is kept.
  var keepsOffsets = false

  private static let leastScore = 0.35

  /// The text of `bytes`.
  /// - Throws: `ReadingError.noText` where they are no text in any encoding.
  func decode(_ bytes: [UInt8], path: String) throws(ReadingError) -> DecodedText {
    if given == nil, let fast = Self.wellFormed(bytes), !keepsOffsets {
      let (han, latin) = Mojibake.signs(fast.units)
      if han == .none, !latin { return fast }
    }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(ReadingError) in
      try mended(decode(buffer, path))
    }
  }

  /// Nearly every source: UTF-8 with or without its mark, and no zero byte.
  private static func wellFormed(_ bytes: [UInt8]) -> DecodedText? {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else {
        return DecodedText(units: [], encoding: "UTF-8", evidence: .wellFormed)
      }
      guard memchr(base, 0, bytes.count) == nil, BinaryContent.name(bytes) == nil else { return nil }
      let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let content = UnsafeBufferPointer(rebasing: bytes.dropFirst(isMarked ? 3 : 0))
      return utf16Units(fromUTF8: content).map {
        DecodedText(units: $0, encoding: "UTF-8", evidence: isMarked ? .mark : .wellFormed)
      }
    }
  }

  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ path: String) throws(ReadingError) -> DecodedText
  {
    if let given {
      guard let name = DeclaredEncoding.standard(given) else {
        throw .unknownEncoding(path: path, name: given)
      }
      return try transcoded(bytes, name, .given, path)
    }
    if let mark = ByteOrderMark.find(bytes) {
      return try transcoded(bytes, mark.encoding, .mark, path, skipping: mark.count)
    }
    if bytes.contains(0), let wide = WideEncoding.find(bytes) {
      return try transcoded(bytes, wide, .zeroBytes, path)
    }
    if let kind = BinaryContent.name(bytes) { throw .noText(path: path, reason: kind) }
    let survey = UTF8Survey(bytes)
    if survey.illFormed == 0 {
      let whole = UnsafeBufferPointer(rebasing: bytes.dropLast(survey.cutTail))
      var text = try transcoded(whole, "UTF-8", .wellFormed, path)
      if survey.cutTail > 0 {
        text.warnings.append(
          Warning(
            code: "cut-tail", message: "the source ends inside a character; it was left out", range: nil))
      }
      return text
    }
    if survey.isMostlyWellFormed { return try transcoded(bytes, "UTF-8", .wellFormed, path) }
    let (name, evidence) = legacy(bytes)
    return try transcoded(bytes, name, evidence, path)
  }

  /// The encoding of bytes that are no Unicode.
  private func legacy(_ bytes: UnsafeBufferPointer<UInt8>) -> (String, EncodingEvidence) {
    let scores = ["GB18030": DoubleByteScore.gb18030(bytes), "Big5": DoubleByteScore.big5(bytes)]
    let (gb, big5) = (scores["GB18030"] ?? 0, scores["Big5"] ?? 0)
    let likely = gb >= big5 ? "GB18030" : "Big5"
    let best = max(gb, big5)
    let named = declared.flatMap(DeclaredEncoding.standard) ?? DeclaredEncoding.find(bytes)
    if let declared = named, !declared.hasPrefix("UTF-") {
      // A declared Chinese encoding is believed unless the other one fits far better; another only where none fits.
      if let score = scores[declared] {
        if score >= Self.leastScore, best - score < 0.25 { return (declared, .declared) }
      } else if best < 0.6 {
        return (declared, .declared)
      }
    }
    if best >= Self.leastScore { return (likely, .structure) }
    if let guess = Transcoder.guess(bytes), guess.confidence >= 10,
      let name = DeclaredEncoding.standard(guess.name), !name.hasPrefix("UTF-")
    {
      return (name, .detector)
    }
    return (likely, .structure)
  }

  private func transcoded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: String, _ evidence: EncodingEvidence, _ path: String,
    skipping: Int = 0
  ) throws(ReadingError) -> DecodedText {
    let content = UnsafeBufferPointer(rebasing: bytes.dropFirst(skipping))
    // Big5's Hong Kong supplement holds all of Big5.
    let converter = name == "Big5" ? "Big5-HKSCS" : name
    guard
      let result = Transcoder.units(content, from: converter, offsets: keepsOffsets)
        ?? Transcoder.units(content, from: name, offsets: keepsOffsets)
    else { throw .unknownEncoding(path: path, name: name) }
    guard result.replaced * 4 <= content.count else {
      throw .noText(path: path, reason: "\(result.replaced) of \(content.count) bytes are no \(name)")
    }
    var text = DecodedText(units: result.units, encoding: name, evidence: evidence)
    text.offsets = skipping == 0 ? result.offsets : result.offsets.map { $0 + Int32(skipping) }
    if result.replaced > 0 {
      text.warnings.append(
        Warning(
          code: "replaced-bytes",
          message: "\(result.replaced) bytes are no \(name); U+FFFD stands in their place", range: nil))
    }
    return text
  }

  /// The text as it was before somebody decoded it wrongly, where it leads back.
  private func mended(_ text: DecodedText) -> DecodedText {
    let (han, latin) = Mojibake.signs(text.units)
    guard han != .none || latin else { return text }
    if let undone = Mojibake.undo(text.units),
      let inner = try? TextDecoder(given: nil, keepsOffsets: keepsOffsets).innermost(undone.bytes),
      Mojibake.signs(inner.units) == (.none, false)
    {
      var mended = inner
      mended.evidence = text.evidence
      mended.offsets = inner.offsets.map { byte in
        let unit = Int(undone.offsets[min(Int(byte), undone.offsets.count - 1)])
        return unit < text.offsets.count ? text.offsets[unit] : 0
      }
      mended.warnings = text.warnings + inner.warnings
      mended.warnings.append(
        Warning(
          code: "mojibake-undone",
          message: "the source is \(inner.encoding) that was read as \(undone.misreadAs) and saved as "
            + "\(text.encoding); undone", range: nil))
      return mended
    }
    guard han == .clear else { return text }
    var text = text
    text.warnings.append(
      Warning(
        code: "mojibake",
        message: "the text looks like UTF-8 that was read in another encoding, and does not lead back",
        range: nil))
    return text
  }

  private func innermost(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
    try bytes.withUnsafeBufferPointer { (buffer) throws(ReadingError) in try decode(buffer, "") }
  }
}
