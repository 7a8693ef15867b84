/// The currency that a bare 元 means in a notice.
enum NoticeCurrency {
  /// That of the place where the notice is written, unless it says 人民幣，下同.
  static func of(_ context: RecognitionContext) -> Currency {
    let local: Currency =
      switch context.script {
      case .mainland: .renminbi
      case .hongKong: .hongKong
      case .macau: .macau
      case .taiwan: .taiwan
      }
    guard local != .renminbi else { return local }
    let text = context.folded
    return renminbiBelow.first(in: text, text.indices) == nil ? local : .renminbi
  }

  private static let renminbiBelow: PhraseSearch = ["人民币,下同", "人民币(下同", "人民币、下同"]
}
