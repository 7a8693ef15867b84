import CICU

/// The UTF-16 units of `bytes`, or nil where they are no well-formed UTF-8.
public func utf16Units(fromUTF8 bytes: UnsafeBufferPointer<UInt8>) -> [UInt16]? {
  guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
  var valid = true
  let units = [UInt16](unsafeUninitializedCapacity: bytes.count) { buffer, count in
    let length = tb_utf16_from_utf8(base, Int32(bytes.count), buffer.baseAddress, Int32(buffer.count))
    valid = length >= 0
    count = max(0, Int(length))
  }
  return valid ? units : nil
}

/// The UTF-16 units of `bytes`; see the form for a buffer.
public func utf16Units(fromUTF8 bytes: [UInt8]) -> [UInt16]? {
  bytes.withUnsafeBufferPointer { utf16Units(fromUTF8: $0) }
}
