internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct EditPersonCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Correct a person's name, email address or title everywhere.",
    discussion: """
      An empty value clears the address or the title. Without options, it opens your editor. If \
      several people match, the error lists them with their numbers, like p3.

        clinch edit person "dana lee" --title "Head of Engineering"
        clinch edit person p3 --name "Dana Lee" --email ""
      """)

  @Argument(
    help: "Part of a name or address, or a number like p3.", completion: .names(.personReference))
  var person: String

  @Option(help: "The name.")
  var name: String?

  @Option(help: "The email address.")
  var email: String?

  @Option(help: "The job title.")
  var title: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let old = try store.person(person).person
    let run = EditRun(session: session, hasFlags: !fields.isEmpty)
    let form = { EditForm(try store.person(old.id).person) }
    try run.edit(fields, form: form) { fields in
      let edit = try PersonEdit(fields)
      let invocation = fields.invocation("edit person", about: [.person(old, of: [])], in: store)
      let person = try store.write(invocation) { try $0.edit(old.id, edit) }
      let namesakes =
        edit.name == nil || !session.didSave
        ? []
        : try PeopleQuery(store).everybody().map(\.met.person).filter {
          $0.id != old.id && $0.name.isSameName(as: person.person.name)
        }
      session.show(
        EditedPersonReport(person, namesakes: namesakes, isChanged: session.didSave), as: format)
    }
  }

  private var fields: [EditedField] {
    EditedField.given([("name", name), ("email", email), ("title", title)])
  }
}

extension PersonEdit {
  /// Understands what was said about a person.
  ///
  /// - Throws: `Failure`, `InputError`.
  init(_ fields: EditedFields) throws {
    self.init()
    name = try fields.value("name") { try PersonEntry.name($0, field: $1) }
    email = try fields.correction("email") { try InputText.email($0, field: $1) }
    title = try fields.name("title")
  }
}
