/// The fields of a notice that stands in a stream or a table.
struct NoticeFields: Sendable {
  var id: String?
  var text: String?
  var html: String?
  var published: String?
  var title: String?
  var source: String?
}
