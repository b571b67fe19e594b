internal import ArgumentParser

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct what is stored: an interview, an application, a person.",
    discussion: """
      Flags say what changes; an empty text clears a field that can be empty. Without flags it opens \
      your editor on a form: one "key: value" a line, further lines of a value indented. A form that \
      is not understood stores nothing, and the error names the line.

        clinch edit acme --start "yesterday 14:30" --place "Room 2"
        clinch edit 12
        clinch edit application acme --role "Platform Engineer"
        clinch edit person dana --email dana@acme.example

      Where a word after edit is none of these commands, an interview is meant.
      """,
    subcommands: [
      EditInterviewCommand.self, EditApplicationCommand.self, EditPersonCommand.self,
    ],
    defaultSubcommand: EditInterviewCommand.self)
}
