/// The fixed division of a corpus into development and test.
///
/// A notice belongs to the test part where the FNV-1a hash (64 bits) of its identifier's UTF-8 bytes is divisible by 3:
/// about a third. The division needs no list, does not move when notices are added, and any program can repeat it.
public enum Split: String, Sendable, CaseIterable {
  /// What rules are written with.
  case dev
  /// What is looked at last.
  case test
  /// Both.
  case all

  /// Whether the notice belongs to this part.
  public func holds(_ id: String) -> Bool {
    switch self {
    case .all: true
    case .test: FNV1a.hash(id.utf8) % 3 == 0
    case .dev: FNV1a.hash(id.utf8) % 3 != 0
    }
  }
}

/// The hash of Fowler, Noll and Vo in its 64-bit variant 1a (RFC 9923).
enum FNV1a {
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
