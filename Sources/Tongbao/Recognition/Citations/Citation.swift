/// A cited law, regulation or document: what stands in 《》.
public struct Citation: Sendable, Equatable {
  /// The title without its marks.
  public var title: String
}
