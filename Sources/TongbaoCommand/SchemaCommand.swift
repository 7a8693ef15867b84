import ArgumentParser
import Tongbao

/// `tongbao schema`: the JSON Schema of the records.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema that every record satisfies.",
    discussion: """
      EXAMPLE
        tongbao schema > record.schema.json
      """)

  func run() throws { Terminal.write(try RecordSchema.json()) }
}
