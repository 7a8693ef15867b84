import Foundation
import Testing

@testable import Tongbao

/// The shape of a SARIF 2.1.0 log.
@Suite struct SarifLogTests {
  private static let texts = ["某市共处分30人，其中县处级干部12人、乡科级干部20人。", "某市共查处问题9件，其中12件已办结。"]

  private static func log() throws -> (value: JSONValue, records: [Record]) {
    let records = try texts.map { try TestAnalyzer.record($0) }
    let entries = records.enumerated().flatMap { index, record in
      record.findings.map { SarifEntry($0, in: record, isSuppressed: index == 1) }
    }
    return (try JSONDecoder().decode(JSONValue.self, from: Data(SarifLog().log(entries))), records)
  }

  /// What the standard requires of the parts that the log uses (SARIF 2.1.0, sections 3.13 to 3.58).
  private static let schema = """
    {"$ref": "#/$defs/log", "$defs": {
      "message": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
      "region": {"type": "object", "required": ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"],
        "properties": {"startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
          "endLine": {"type": "integer", "minimum": 1}, "endColumn": {"type": "integer", "minimum": 1},
          "charOffset": {"type": "integer", "minimum": 0}, "charLength": {"type": "integer", "minimum": 0},
          "snippet": {"$ref": "#/$defs/message"}}},
      "artifact": {"type": "object", "required": ["uri"], "properties": {"uri": {"type": "string", "pattern": "^[-A-Za-z0-9._~/%]+$"}}},
      "location": {"type": "object", "required": ["physicalLocation"], "properties": {"id": {"type": "integer", "minimum": 0},
        "physicalLocation": {"type": "object", "required": ["artifactLocation", "region"], "properties": {
          "artifactLocation": {"$ref": "#/$defs/artifact"}, "region": {"$ref": "#/$defs/region"}}}}},
      "fix": {"type": "object", "required": ["artifactChanges"], "properties": {"description": {"$ref": "#/$defs/message"},
        "artifactChanges": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["artifactLocation", "replacements"],
          "properties": {"artifactLocation": {"$ref": "#/$defs/artifact"}, "replacements": {"type": "array", "minItems": 1,
            "items": {"type": "object", "required": ["deletedRegion"], "properties": {"deletedRegion": {"$ref": "#/$defs/region"},
              "insertedContent": {"$ref": "#/$defs/message"}}}}}}}}},
      "result": {"type": "object", "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
        "properties": {"level": {"enum": ["none", "note", "warning", "error"]}, "message": {"$ref": "#/$defs/message"},
          "ruleIndex": {"type": "integer", "minimum": 0},
          "locations": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/location"}},
          "relatedLocations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
          "suppressions": {"type": "array", "items": {"type": "object", "required": ["kind"],
            "properties": {"kind": {"enum": ["inSource", "external"]}}}},
          "fixes": {"type": "array", "items": {"$ref": "#/$defs/fix"}}}},
      "log": {"type": "object", "required": ["$schema", "version", "runs"], "properties": {"version": {"const": "2.1.0"},
        "runs": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["tool", "columnKind", "results"],
          "properties": {"columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
            "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {"type": "object", "required": ["name", "rules"],
              "properties": {"rules": {"type": "array", "items": {"type": "object", "required": ["id"]}}}}}}}}}}}
    }}
    """

  @Test func shape() throws {
    let schema = try JSONDecoder().decode(JSONValue.self, from: Data(Self.schema.utf8))
    #expect(try SchemaValidator(schema).problems(Self.log().value) == [])
  }

  @Test func regionsAreTheValues() throws {
    let (value, records) = try Self.log()
    let run = try #require(value["runs"]?.elements?.first)
    let results = try #require(run["results"]?.elements)
    #expect(results.count == 2)
    for (result, record) in zip(results, records) {
      let scalars = Array(record.notice.text.string(0..<record.notice.text.count).unicodeScalars)
      for location in (result["locations"]?.elements ?? []) + (result["relatedLocations"]?.elements ?? []) {
        let region = try #require(location["physicalLocation"]?["region"])
        let start = Int(try #require(region["charOffset"]?.number))
        let length = Int(try #require(region["charLength"]?.number))
        let slice = String(String.UnicodeScalarView(scalars[start..<start + length]))
        #expect(slice == region["snippet"]?["text"]?.string)
      }
      let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
      let index = Int(try #require(result["ruleIndex"]?.number))
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
    }
    #expect(results[0]["suppressions"] == nil && results[1]["suppressions"] != nil)
  }

  @Test func fixesReplaceTheNumeralAlone() throws {
    let results = try Self.log().value["runs"]?.elements?.first?["results"]
    let fixes = try #require(results?.elements?.first?["fixes"]?.elements)
    let texts = fixes.compactMap {
      let change = $0["artifactChanges"]?.elements?.first
      return change?["replacements"]?.elements?.first?["insertedContent"]?["text"]?.string
    }
    #expect(texts.prefix(2) == ["32人", "10人"])
  }
}
