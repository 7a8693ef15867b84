import Foundation
import Testing

@testable import TongbaoEvaluation

/// Files as other programs write them, whole and damaged: what is wrong is named with file and line, the rest is read.
@Suite struct FormatDamageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: [String: String]
    /// The problems without the folder.
    let problems: [String]
    /// The mentions that were read, as `kind text`.
    let mentions: [String]

    init(_ name: String, _ files: [String: String], _ problems: [String], _ mentions: [String]) {
      (testDescription, self.files, self.problems, self.mentions) = (name, files, problems, mentions)
    }
  }

  private static let text = "𠮷县问责41人"

  private static func brat(_ annotations: String) -> [String: String] {
    ["a.txt": text, "a.ann": annotations]
  }

  static let brats = [
    Case("brat", brat("T1\tplace 0 2\t𠮷县\nT2\tquantity 4 7\t41人\n"), [], ["place 𠮷县", "quantity 41人"]),
    Case(
      "brat in UTF-16 units", brat("T1\tplace 0 3\t𠮷县\nT2\tquantity 5 8\t41人\n"),
      [
        "a.ann:1: a: the offsets count UTF-16 units, where the format counts code points; read as UTF-16 units"
      ],
      ["place 𠮷县", "quantity 41人"]),
    Case(
      "brat in bytes", brat("T1\tplace 0 7\t𠮷县\n"),
      ["a.ann:1: a: the offsets count UTF-8 bytes, where the format counts code points; read as UTF-8 bytes"],
      ["place 𠮷县"]),
    Case(
      "brat with a span off by one", brat("T1\tplace 0 2\t𠮷县\nT2\tquantity 3 6\t41人\n"),
      ["a.ann:2: m2: the text at [3, 6) is “责41”, not “41人”"], ["place 𠮷县"]),
    Case(
      "brat with an identifier used twice", brat("T1\tplace 0 2\t𠮷县\nT1\tquantity 4 7\t41人\n"),
      ["a.ann:2: “T1” is used twice; the second is left out"], ["place 𠮷县"]),
    Case(
      "brat with damaged lines",
      brat(
        "T1\tplace 0 x\t𠮷县\nT2 quantity 4 7\nA1\trole T9 issuer\nR1\tsubset Arg1:T3 Arg2:T9\n?\nT3\tquantity 4 7\t41人\n"
      ),
      [
        "a.ann:1: T1: the offsets are no numbers",
        "a.ann:2: T2 quantity 4 7: a kind, offsets and the text are wanted",
        "a.ann:5: ?: no kind of brat line begins so", "a.ann:3: A1: “m9” does not exist",
        "a.ann:4: a: the relation's end “m9” does not exist",
      ], ["quantity 41人"]),
    Case("brat without its text", ["a.ann": "T1\tplace 0 2\t𠮷县\n"], ["a.txt: cannot be read"], []),
    Case(
      "brat with events and remarks", brat("T1\tplace 0 2\t𠮷县\nE1\tx:T1\n#1\tAnnotatorNotes T1\thm?\n"), [],
      ["place 𠮷县"]),
    Case(
      "brat in pieces",
      ["a.txt": "问责\r\n41人", "a.ann": "T1\tquantity 1 2;4 6\t责 41\nT2\tplace 0 1;4 5\t问 4\n"],
      ["a.ann:2: T2: a span in pieces; read from its first to its last"],
      ["quantity 责\r\n41", "place 问责\r\n4"]),
  ]

  static let lines = [
    Case(
      "doccano",
      [
        "a.jsonl":
          #"{"id":3,"text":"𠮷县问责41人","entities":[{"id":8,"label":"quantity","start_offset":4,"end_offset":7}]}"#
      ],
      [], ["quantity 41人"]),
    Case(
      "doccano as lists", ["a.jsonl": #"{"text":"𠮷县问责41人","label":[[4,7,"quantity"]]}"#], [], ["quantity 41人"]
    ),
    Case(
      "doccano in UTF-16 units",
      ["a.jsonl": #"{"id":1,"text":"𠮷县问责41人","label":[[5,8,"quantity"],[0,3,"place"]]}"#],
      [
        "a.jsonl:1: 1: the offsets count UTF-16 units, where the format counts code points; read as UTF-16 units"
      ],
      ["quantity 41人", "place 𠮷县"]),
    Case(
      "doccano with damaged lines",
      [
        "a.jsonl": #"{"id":1,"text":"问责","label":[[0,2,"sanction"],[0,9,"x"],[1]]}"# + "\n{\n"
          + #"{"id":1,"text":"问责","label":[]}"#
      ],
      [
        "a.jsonl:1: 1: an entity needs “label”, “start_offset”, “end_offset”",
        "a.jsonl:1: x: [0, 9) lies outside the text, which ends at 2",
        "a.jsonl:2: no JSON: a name in quotes is wanted",
        "a.jsonl:3: the notice “1” is used twice; the second is left out",
      ], ["sanction 问责"]),
    Case(
      "Prodigy in UTF-16 units",
      [
        "a.jsonl":
          #"{"text":"𠮷县问责41人","spans":[{"start":5,"end":8,"label":"quantity","text":"41人"}],"meta":{"id":"a"}}"#
      ],
      [
        "a.jsonl:1: a: the offsets count UTF-16 units, where the format counts code points; read as UTF-16 units"
      ],
      ["quantity 41人"]),
    Case(
      "a record in a stream that failed", ["a.jsonl": #"{"schema":"tongbao.record/1","error":"bad line"}"#],
      ["a.jsonl:1: the record holds an error: bad line"], []),
  ]

  private static func task(_ start: Int, _ end: Int, _ more: String = "") -> String {
    #"[{"id":5,"data":{"text":"𠮷县问责41人","id":"a"},"annotations":[{"was_cancelled":true,"result":[]},{"result":["#
      + "\n"
      + #"{"id":"r","type":"labels","value":{"start":\#(start),"end":\#(end),"text":"41人","labels":["quantity"]}}\#(more)]}]}]"#
  }

  static let pages = [
    Case("Label Studio", ["a.json": task(5, 8)], [], ["quantity 41人"]),
    Case(
      "Label Studio in code points", ["a.json": task(4, 7)],
      [
        "a.json:2: a: the offsets count code points, where the format counts UTF-16 units; read as code points"
      ],
      ["quantity 41人"]),
    Case(
      "Label Studio with a span off by one", ["a.json": task(6, 8)],
      ["a.json:2: r: the text at [6, 8) is “1人”, not “41人”"], []),
    Case(
      "Label Studio with a region used twice",
      ["a.json": task(5, 8, ",\n" + #"{"id":"r","value":{"start":0,"end":2,"labels":["place"]}}"#)],
      ["a.json:3: a: “r” is used twice; the second is left out"], ["quantity 41人"]),
    Case(
      "Label Studio that breaks off", ["a.json": "[{\"data\":\n"],
      ["a.json:2: no JSON: the text ends where a value is wanted"], []),
    Case(
      "UIMA CAS with INCEpTION's named entities",
      [
        "a.json": #"""
        {"%TYPES": {}, "%FEATURE_STRUCTURES": [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "𠮷县问责41人"},
        {"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0, "end": 8},
        {"%ID": 3, "%TYPE": "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "@sofa": 1, "begin": 0, "end": 2},
        {"%ID": 4, "%TYPE": "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "@sofa": 1, "begin": 5, "end": 8,
        "value": "quantity"}], "%VIEWS": {}}
        """#
      ], [], ["quantity 41人"]),
    Case(
      "UIMA CAS in code points",
      [
        "a.json": #"""
        {"%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "𠮷县问责41人"},
        {"%ID": 2, "%TYPE": "x.Y", "begin": 0, "end": 1, "kind": "place"}]}
        """#
      ],
      [
        "a.json:2: a: the offsets count code points, where the format counts UTF-16 units; read as code points"
      ],
      ["place 𠮷"]),
  ]

  private static let header = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Mention|kind\n\n\n"

  static let columns = [
    Case(
      "WebAnno TSV",
      [
        "a.tsv": header
          + "#Text=𠮷县问责\n1-1\t0-2\t𠮷\tplace[1]|x[2]\t\n1-2\t2-3\t县\tplace[1]\t\n1-3\t3-5\t问责\t*\t\n\n#Text=41人\n2-1\t6-9\t41人\tquantity\t\n"
      ], [], ["place 𠮷县", "x 𠮷", "mention 问责", "quantity 41人"]),
    Case(
      "WebAnno TSV in code points",
      ["a.tsv": header + "#Text=𠮷县问责\n1-1\t0-1\t𠮷\tplace\t\n\n#Text=41人\n2-1\t5-8\t41人\tquantity\t\n"],
      ["a.tsv: the offsets count code points, where the format counts UTF-16 units; read as code points"],
      ["place 𠮷", "quantity 41人"]),
    Case(
      "WebAnno TSV with a span off by one",
      ["a.tsv": header + "#Text=问责41人\n1-1\t0-2\t问责\tsanction\t\n1-2\t1-4\t41人\tquantity\t\nx\n"],
      [
        "a.tsv:8: a number, offsets and a token are wanted",
        "a.tsv:7: quantity: the text at [1, 4) is “责41”, not “41人”",
      ], ["sanction 问责"]),
    Case(
      "CoNLL of others",
      [
        "a.bio": "问 X B-sanction\n责 X I-sanction\n\n4 X I-quantity\n1 X I-quantity\n人 X E-quantity\n、 X S-x\n"
      ],
      [], ["sanction 问责", "quantity 41人", "x 、"]),
    Case(
      "CoNLL with a damaged tag", ["a.conll": "问\tB-sanction\n责\tsanction\n人\n"],
      ["a.conll:2: “sanction” is no BIO tag", "a.conll:3: a character and its tags are wanted"],
      ["sanction 问"]),
  ]

  @Test(arguments: brats + lines + pages + columns) func filesOfOthers(_ item: Case) throws {
    let folder = try TemporaryFormatFolder()
    let files = try folder.reading(item.files)
    let problems = files.problems.map { problem in
      let words = problem.description
      return words.range(of: "a.").map { String(words[$0.lowerBound...]) } ?? words
    }
    #expect(problems == item.problems)
    let mentions = files.documents.flatMap { document in
      document.mentions.map { "\($0.kind) \(document.text.slice($0.range))" }
    }
    #expect(mentions == item.mentions)
  }

  @Test func relationsThatAnAnnotatorDrewReachTheClaims() throws {
    let folder = try TemporaryFormatFolder()
    let files = try folder.reading([
      "a.txt": "问责41人，其中1人警告，张某",
      "a.ann": "T1\tquantity 2 5\t41人\nT2\tquantity 8 10\t1人\nT3\tperson 13 15\t张某\nT4\tinstitution 0 1\t问\n"
        + "R1\tsubset Arg1:T2 Arg2:T1\nR2\tinstitution Arg1:T3 Arg2:T4\n",
    ])
    let record = try AnnotatedRecord(try #require(files.documents.first))
    #expect(RecordKeys.claims(record) == ["1人@8 ⊂ 41人@2", "41人@2"])
    #expect(record.claims.first?.relation == "subset")
    #expect(files.documents.first?.mentions[2].attributes["institution"] == .string("m4"))
  }
}
