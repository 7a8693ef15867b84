/// A named person with the post that the text gives.
public struct Person: Sendable, Equatable {
  /// The post as printed, with its body and 原 or 时任: 某市教育局原党组书记、局长.
  public var post: String?
  /// The span of the post in UTF-16 units.
  public var postRange: Range<Int>?
  /// The index of the post's body among the record's mentions.
  public var institution: Int?
  /// Whether the post is a former one (原, 时任).
  public var isFormer: Bool = false
  /// Whether the person only speaks, writes or photographs: a byline, a reporter.
  public var isByline: Bool = false

  var summary: String { post ?? "" }
}
