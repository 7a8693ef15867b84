import CICU

/// The version of the ICU that the program runs with, such as `72.1`.
public func icuVersion() -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
    guard let base = buffer.baseAddress else { return "" }
    base.initialize(repeating: 0, count: 20)
    tb_icu_version(base)
    return String(cString: base)
  }
}
