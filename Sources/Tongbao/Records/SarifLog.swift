/// Findings as a SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format), which code hosts and editors
/// read.
///
/// Columns and offsets count code points (`columnKind` `unicodeCodePoints`); an artifact is the notice's source, and
/// its text that which the record prints.
public struct SarifLog: Sendable {
  private static let address =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

  /// A writer; it holds no state.
  public init() {}

  /// A log of `entries`; those marked as suppressed stand in it as such.
  public func log(_ entries: [SarifEntry]) -> [UInt8] {
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
          json.array(entries) { write(entries[$1], $0) }
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

  private func write(_ entry: SarifEntry, _ json: JSONWriter) {
    json.object { json in
      json.member("ruleId", entry.kind.rawValue)
      json.member("ruleIndex", Check.Kind.allCases.firstIndex(of: entry.kind) ?? 0)
      json.member("level", entry.severity.rawValue)
      json.key("message")
      json.object { $0.member("text", entry.message.en + "\n" + entry.message.zh) }
      json.key("locations")
      json.array(Array(entry.places.prefix(1))) { write(entry.places[$1], nil, $0) }
      json.key("relatedLocations")
      json.array(Array(entry.places.dropFirst())) { write(entry.places[$1 + 1], $1 + 1, $0) }
      json.key("partialFingerprints")
      json.object { $0.member("tongbaoFinding/v1", entry.id) }
      if entry.isSuppressed {
        json.key("suppressions")
        json.array { $0.object { $0.member("kind", "external") } }
      }
      if !entry.fixes.isEmpty {
        json.key("fixes")
        json.array(entry.fixes) { write(entry.fixes[$1], $0) }
      }
    }
  }

  private func write(_ place: SarifEntry.Place, _ id: Int?, _ json: JSONWriter) {
    json.object { json in
      if let id { json.member("id", id) }
      json.key("physicalLocation")
      json.object { json in
        writeArtifact(place.record, json)
        json.key("region")
        writeRegion(place.range, place.record.notice.text, hasSnippet: true, json)
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

  private func write(_ fix: SarifEntry.Fix, _ json: JSONWriter) {
    json.object { json in
      json.key("description")
      json.object { $0.member("text", fix.description) }
      json.key("artifactChanges")
      json.array { json in
        json.object { json in
          writeArtifact(fix.place.record, json)
          json.key("replacements")
          json.array { json in
            json.object { json in
              json.key("deletedRegion")
              writeRegion(fix.place.range, fix.place.record.notice.text, hasSnippet: false, json)
              json.key("insertedContent")
              json.object { $0.member("text", fix.text) }
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
