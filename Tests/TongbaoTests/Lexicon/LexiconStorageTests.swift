import Foundation
import Testing

@testable import Tongbao

/// The compiled lexicon's file: what is written is read, and anything else is not taken for it.
@Suite struct LexiconStorageTests {
  private static let sections = [Data([1, 2, 3]), Data(), Data((0..<100).map { UInt8($0) }), Data([9])]
  private static let key: UInt64 = 0x0123_4567_89AB_CDEF

  private func expectSections(_ storage: LexiconStorage) {
    for (index, wanted) in Self.sections.enumerated() {
      let found: UnsafeBufferPointer<UInt8> = storage.section(index)
      #expect(Data(found) == wanted)
      if let base = found.baseAddress, !found.isEmpty { #expect(Int(bitPattern: base) % 16 == 0) }
    }
  }

  @Test func roundTripInMemory() {
    expectSections(LexiconStorage(image: LexiconStorage.image(key: Self.key, sections: Self.sections)))
  }

  @Test func roundTripThroughAFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("deeper/lexicon.bin")
    LexiconStorage.write(LexiconStorage.image(key: Self.key, sections: Self.sections), to: file)
    expectSections(try #require(LexiconStorage.map(file, key: Self.key)))
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let key: UInt64
    let change: @Sendable (Data) -> Data
  }

  static let damages = [
    Damage(testDescription: "another key", key: key + 1) { $0 },
    Damage(testDescription: "cut short by a byte", key: key) { $0.dropLast() },
    Damage(testDescription: "half a file", key: key) { $0.prefix($0.count / 2) },
    Damage(testDescription: "header alone", key: key) { $0.prefix(16) },
    Damage(testDescription: "empty", key: key) { _ in Data() },
    Damage(testDescription: "something appended", key: key) { $0 + Data([0]) },
  ]

  @Test(arguments: damages) func isNotTaken(_ item: Damage) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("lexicon.bin")
    let image = LexiconStorage.image(key: Self.key, sections: Self.sections)
    try item.change(image).write(to: file)
    #expect(LexiconStorage.map(file, key: item.key) == nil)
  }

  @Test func missingFile() {
    #expect(LexiconStorage.map(URL(fileURLWithPath: "/nowhere/lexicon.bin"), key: 1) == nil)
  }
}
