import Foundation
import Testing

@testable import TongbaoEvaluation

/// The gate: it fails below, and only rises.
@Suite struct FloorTests {
  private static let gold = GoldFixture.json([GoldFixture.body, GoldFixture.total, GoldFixture.part])

  private func validation(_ found: [GoldFixture.Mention]) throws -> Validation {
    Validation([(try GoldFixture.record(Self.gold), try GoldFixture.record(GoldFixture.json(found)))])
  }

  private func read(_ text: String, _ split: Split = .dev) throws -> Floor {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "floor-\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Floor(path: file.path, split: split)
  }

  @Test func onlyRises() throws {
    let all = try validation([GoldFixture.body, GoldFixture.total, GoldFixture.part])
    let some = try validation([GoldFixture.body, GoldFixture.total])
    var floor = Floor(split: .dev, gold: "")
    floor.raise(to: some, gold: "x")
    #expect(floor.least["quantity.f1"] == 0.6666)
    #expect(floor.falls(some).isEmpty)
    floor.raise(to: all, gold: "x")
    #expect(floor.least["quantity.f1"] == 1)
    floor.raise(to: some, gold: "x")
    #expect(floor.least["quantity.f1"] == 1)
    #expect(
      floor.falls(some).map(\.description) == [
        "macro.f1: 0.8333, at least 1.0000 wanted", "quantity.f1: 0.6667, at least 1.0000 wanted",
        "quantity.recall: 0.5000, at least 1.0000 wanted",
      ])
  }

  @Test func fileComesBack() throws {
    var floor = Floor(split: .dev, gold: "")
    floor.raise(to: try validation([GoldFixture.body, GoldFixture.total]), gold: "fnv1a:12")
    let again = try read(floor.text)
    #expect(again.text == floor.text)
    #expect(again.gold == "fnv1a:12")
    #expect(again.known == ["a quantity missed@13 1人"])
  }

  @Test func gainsAndLossesAreTold() throws {
    var floor = Floor(split: .all, gold: "")
    floor.raise(to: try validation([GoldFixture.body, GoldFixture.total]), gold: "")
    let changes = floor.changes(try validation([GoldFixture.total, GoldFixture.part]))
    #expect(changes.gains == ["a quantity missed@13 1人"])
    #expect(changes.losses == ["a institution missed@0 昆山市纪委"])
  }

  @Test func falseAlarmsAreHeldDown() throws {
    let check = #"{"id":"x1","kind":"partition","equation":"9 = 2 + 3","verdict":"inconsistent"}"#
    let gold = try GoldFixture.record(GoldFixture.json([]))
    let calm = Validation([(gold, gold)])
    let alarmed = Validation([(gold, try GoldFixture.record(GoldFixture.json([], checks: check)))])
    var floor = Floor(split: .all, gold: "")
    floor.raise(to: calm, gold: "")
    #expect(floor.falls(alarmed).map(\.name) == ["falseAlarms"])
  }

  @Test func figuresThatAreGoneFall() throws {
    let floor = try read(#"{"split": "dev", "floor": {"person.f1": 0.5}}"#)
    #expect(
      floor.falls(try validation([])).map(\.description) == [
        "person.f1: not measured, at least 0.5000 wanted"
      ])
  }

  @Test(arguments: [
    ("{", "line 1: no JSON: a name in quotes is wanted"), ("{}", "“split” and “floor” are wanted"),
    (#"{"split": "test", "floor": {}}"#, "measured on --split test; validate the same part"),
  ]) func damagedFilesAreRefused(_ text: String, _ reason: String) {
    let error = #expect(throws: Floor.FloorError.self) { try read(text) }
    #expect(error?.description.hasSuffix(": " + reason) == true)
  }
}
