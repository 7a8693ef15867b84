/// One small notice with a table as a Word document, a workbook and a PDF.
enum ComposedDocuments {
  static let lines = ["平湖市2021年5月统计表", "发布日期：2021-06-18 来源：平湖市纪委市监委", "　　5月，全市共查处问题12起，处理15人，现予公布。"]
  static let table = [["级别", "起数", "人数"], ["县处级", "2", "3"], ["乡科级", "10", "12"], ["合计", "12", "15"]]

  static var word: [UInt8] {
    let rows = table.map { row in
      "<w:tr>" + row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined() + "</w:tr>"
    }
    let paragraphs = lines.map {
      "<w:p><w:r><w:t>\($0.prefix(4))</w:t></w:r><w:r><w:t>\($0.dropFirst(4))</w:t></w:r></w:p>"
    }
    let xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"urn:w\"><w:body>\(paragraphs.joined())"
      + "<w:tbl>\(rows.joined())</w:tbl></w:body></w:document>"
    return ComposedArchive.zip([
      ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", Array(xml.utf8)),
    ])
  }

  static var workbook: [UInt8] {
    var strings: [String] = []
    func cell(_ text: String, _ place: String) -> String {
      if Int(text) != nil { return "<c r=\"\(place)\"><v>\(text)</v></c>" }
      strings.append(text)
      return "<c r=\"\(place)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
    }
    var rows = lines.enumerated().map { "<row r=\"\($0 + 1)\">\(cell($1, "A\($0 + 1)"))</row>" }
    for (index, row) in table.enumerated() {
      let number = lines.count + index + 1
      rows.append(
        "<row r=\"\(number)\">" + zip("ABC", row).map { cell($1, "\($0)\(number)") }.joined() + "</row>")
    }
    let sheet =
      "<worksheet><sheetData>\(rows.joined())</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>"
    let shared = "<sst>" + strings.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"
    return ComposedArchive.zip([
      ("xl/workbook.xml", Array("<workbook/>".utf8)), ("xl/sharedStrings.xml", Array(shared.utf8)),
      ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
    ])
  }

  /// Characters are written by their code points, and a table says so: no font file is needed.
  static var print: [UInt8] {
    var content = "BT /F1 12 Tf\n"
    var height = 780
    func show(_ text: String, at left: Int) {
      let digits = text.utf16.map { hexadecimal($0) }.joined()
      content += "1 0 0 1 \(left) \(height) Tm <\(digits)> Tj\n"
    }
    for line in lines {
      show(line, at: 60)
      height -= 20
    }
    for row in table {
      for (index, text) in row.enumerated() { show(text, at: 80 + index * 140) }
      height -= 20
    }
    height = 30
    show("— 1 —", at: 280)
    content += "ET"
    let map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
      + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\n"
      + "endcmap end end"
    return pdf([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type0 /BaseFont /Composed /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Composed /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 8 0 R >>",
      "<< /Length \(map.utf8.count) >>\nstream\n\(map)\nendstream",
      "<< /Type /FontDescriptor /FontName /Composed /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ])
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func pdf(_ objects: [String]) -> [UInt8] {
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
