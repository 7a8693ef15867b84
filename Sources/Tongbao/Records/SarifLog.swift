/// Findings as a SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format), which code hosts and editors
/// read.
///
/// Columns and offsets count code points (`columnKind` `unicodeCodePoints`); an artifact is the notice's source, and
/// its text that which the record prints.
public struct SarifLog: Sendable {
  private static let address = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

  /// A writer; it holds no state.
  public init() {}

  /// A log of `findings`; those marked as suppressed stand in it as such.
  public func log(_ findings: [(finding: Finding, record: Record, isSuppressed: Bool)]) -> [UInt8] {
    let json = JSONWriter()
    json.object { json in
      json.member("$schema", Self.address)
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object(writeDriver)
          }
          json.member("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array(findings) { json, index in
            write(findings[index].finding, findings[index].record, findings[index].isSuppressed, json)
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeDriver(_ json: JSONWriter) {
    json.member("name", "tongbao")
    json.key("rules")
    json.array(Check.Kind.allCases) { json, index in
      let kind = Check.Kind.allCases[index]
      json.object { json in
        json.member("id", kind.rawValue)
        json.key("shortDescription")
        json.object { $0.member("text", kind.explanation) }
      }
    }
  }

  private func write(_ finding: Finding, _ record: Record, _ isSuppressed: Bool, _ json: JSONWriter) {
    let ranges = finding.operands.map { record.mentions[$0.mention].range }
    json.object { json in
      json.member("ruleId", finding.check.kind.rawValue)
      json.member("ruleIndex", Check.Kind.allCases.firstIndex(of: finding.check.kind) ?? 0)
      json.member("level", finding.severity.rawValue)
      json.key("message")
      json.object { $0.member("text", finding.check.message.en + "\n" + finding.check.message.zh) }
      json.key("locations")
      json.array(Array(ranges.prefix(1))) { write(ranges[$1], nil, record, $0) }
      json.key("relatedLocations")
      json.array(Array(ranges.dropFirst())) { write(ranges[$1 + 1], $1 + 1, record, $0) }
      json.key("partialFingerprints")
      json.object { $0.member("tongbaoFinding/v1", finding.id) }
      if isSuppressed {
        json.key("suppressions")
        json.array { $0.object { $0.member("kind", "external") } }
      }
      let fixes = finding.check.suspects.compactMap { suspect in
        record.replacement(for: suspect).map { (suspect, $0) }
      }
      if !fixes.isEmpty {
        json.key("fixes")
        json.array(fixes) { write(fixes[$1].0, fixes[$1].1, record, $0) }
      }
    }
  }

  private func write(_ range: Range<Int>, _ id: Int?, _ record: Record, _ json: JSONWriter) {
    json.object { json in
      if let id { json.member("id", id) }
      json.key("physicalLocation")
      json.object { json in
        writeArtifact(record, json)
        json.key("region")
        writeRegion(range, record.notice.text, hasSnippet: true, json)
      }
    }
  }

  private func writeArtifact(_ record: Record, _ json: JSONWriter) {
    json.key("artifactLocation")
    json.object { $0.member("uri", Self.address(of: record.notice.source ?? record.notice.id)) }
  }

  private func writeRegion(_ range: Range<Int>, _ text: NoticeText, hasSnippet: Bool, _ json: JSONWriter) {
    let (start, end) = (text.lineAndColumn(range.lowerBound), text.lineAndColumn(range.upperBound))
    let offset = text.scalarOffset(range.lowerBound)
    json.object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
      json.member("charOffset", offset)
      json.member("charLength", text.scalarOffset(range.upperBound) - offset)
      if hasSnippet {
        json.key("snippet")
        json.object { $0.member("text", text.string(range)) }
      }
    }
  }

  private func write(_ suspect: Check.Suspect, _ replacement: String, _ record: Record, _ json: JSONWriter) {
    json.object { json in
      json.key("description")
      json.object { $0.member("text", "\(suspect.slip.name): \(replacement) (rank \(suspect.rank))") }
      json.key("artifactChanges")
      json.array { json in
        json.object { json in
          writeArtifact(record, json)
          json.key("replacements")
          json.array { json in
            json.object { json in
              json.key("deletedRegion")
              writeRegion(
                record.mentions[suspect.mention].range, record.notice.text, hasSnippet: false, json)
              json.key("insertedContent")
              json.object { $0.member("text", replacement) }
            }
          }
        }
      }
    }
  }

  /// A path as a URI reference: what RFC 3986 does not reserve for paths is written as its bytes.
  private static func address(of path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return address
  }
}

extension Record {
  /// The quantity as it would read with the proposed number; nil where its numeral is spelled out, or where no number
  /// is changed.
  func replacement(for suspect: Check.Suspect) -> String? {
    guard suspect.slip != .missingPart, suspect.slip != .wrongUnit, suspect.together.isEmpty else { return nil }
    let range = mentions[suspect.mention].range
    guard let numeral = PrintedNumber.arabic(notice.text.folded[range], value: suspect.printed)?.range else {
      return nil
    }
    return notice.text.string(range.lowerBound..<numeral.lowerBound) + suspect.proposedText
      + notice.text.string(numeral.upperBound..<range.upperBound)
  }
}
