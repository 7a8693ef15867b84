import Testing

@testable import Tongbao

/// FIPS 180-4's vectors, and lengths around the padding's borders.
@Suite struct SourceDigestTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let digest: String

    init(_ name: String, _ bytes: [UInt8], _ digest: String) {
      (testDescription, self.bytes, self.digest) = (name, bytes, digest)
    }
  }

  private static func repeated(_ count: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "a"), count: count)
  }

  static let cases = [
    Case("nothing", [], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Case("abc", Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Case(
      "two blocks", Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Case("55 × a", repeated(55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    Case("56 × a", repeated(56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    Case("63 × a", repeated(63), "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    Case("64 × a", repeated(64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    Case("65 × a", repeated(65), "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    Case("119 × a", repeated(119), "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    Case("120 × a", repeated(120), "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    Case(
      "1,000,000 × a", repeated(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
    Case(
      "every byte", (0...255).map { UInt8($0) },
      "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880"),
    Case("昆山市纪委", Array("昆山市纪委".utf8), "dc69702c65e51b5c02838e84660c4e9fe1b8d2e20c3a0bc7a3b0100d2b0f7371"),
  ]

  @Test(arguments: cases) func digest(_ item: Case) {
    #expect(SourceDigest.identifier(item.bytes) == "sha256:" + item.digest)
  }
}
