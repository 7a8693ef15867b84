/// Divides a printed post into posts: 某局党组书记、局长 is two.
enum PostList {
  static func posts(in printed: String) -> [String] {
    printed.unicodeScalars.split { $0 == "、" || $0 == "，" || $0 == "," }.map { String($0) }
  }
}
