import Testing

@testable import Tongbao

/// Dates in addresses and in the content of meta tags.
@Suite struct AddressDateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let address: String
    let day: String?
    var testDescription: String { address }

    init(_ address: String, _ day: String?) { (self.address, self.day) = (address, day) }
  }

  static let cases = [
    Case("http://www.example.gov.cn/tbbg/202309/t20230928_440011.html", "2023-09-28"),
    Case("http://example.cn/art/2017/11/23/art_12_3456.html", "2017-11-23"),
    Case("http://example.cn/2021-06/18/content_1.htm", "2021-06-18"),
    Case("http://example.cn/2021/0618/c1-2.html", "2021-06-18"),
    Case("http://example.cn/202106/18/a.html", "2021-06-18"),
    Case("/news/20210618093012.shtml", "2021-06-18"),
    Case("t20210618_1.html", "2021-06-18"),
    Case("http://example.cn/info/1012/20311.htm", nil),
    Case("http://example.cn/a/20211318_1.html", nil),
    Case("http://example.cn/show.asp?id=123456789", nil),
    Case("http://192.168.10.12/2021/99/99/", nil),
    Case("", nil),
  ]

  @Test(arguments: cases) func isFound(_ item: Case) {
    #expect(AddressDate.find(item.address)?.description == item.day)
  }

  static let contents = [
    Case("2021-06-18 09:30 ", "2021-06-18"), Case("2021-06-18T09:30:00+08:00", "2021-06-18"),
    Case("2021年6月18日", "2021-06-18"), Case("20210618", "2021-06-18"), Case("发布于 2021/6/18", "2021-06-18"),
    Case("近日", nil), Case("1623980000", nil), Case("2021-02-30", nil),
  ]

  @Test(arguments: contents) func isReadFromAMetaTag(_ item: Case) {
    #expect(PrintedDate.first(in: Array(item.address.utf16))?.description == item.day)
  }
}
