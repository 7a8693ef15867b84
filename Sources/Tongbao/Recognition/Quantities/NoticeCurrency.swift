/// The currency that a bare 元 means in a notice: that of the place it comes from, unless it says 人民幣，下同.
enum NoticeCurrency {
  static func of(_ context: RecognitionContext) -> Currency {
    switch context.script {
    case .mainland, .mainlandTraditional: .renminbi
    case _ where renminbiBelow.first(in: context.folded, context.folded.indices) != nil: .renminbi
    case .hongKong: .hongKong
    case .macau: .macau
    case .taiwan: .taiwan
    }
  }

  private static let renminbiBelow: PhraseSet = ["人民币,下同", "人民币(下同", "人民币、下同"]
}
