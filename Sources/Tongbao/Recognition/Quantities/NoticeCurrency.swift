/// The currency that a bare 元 means in a notice.
extension NoticeScript {
  var currency: String {
    switch self {
    case .mainland: "元"
    case .hongKong: "港元"
    case .macau: "澳门元"
    case .taiwan: "新臺幣元"
    }
  }
}
