internal import ArgumentParser
internal import InterviewModel
internal import Rendering

struct LetterTemplatesCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List templates of letters, or print one with its variables.",
    discussion: """
      Your own are files like ~/.config/clinch/letters/short.txt: Subject: and the subject on the \
      first line, then the letter. One of the same name as a template here takes its place.

      {{name}} stands for a value. {{#objection}}…{{/objection}} is there only when the value is \
      known. There is nothing else; a wrong name is refused before anything is drafted.

        clinch letter templates
        clinch letter templates thank-you > ~/.config/clinch/letters/short.txt
      """)

  @Argument(help: "Which one; without it they are listed.")
  var template: String?

  @OptionGroup var format: JSONOption
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    if let template, !LetterTemplates.isName(template) {
      throw ValidationError("a template's name is of a to z, digits and hyphens")
    }
  }

  func run(_ session: Session) throws {
    let templates = LetterTemplates(environment: session.context.environment)
    guard let template else { return try list(templates, session) }
    let source = try templates.source(named: template)
    let variables = try source.template().variables
    if format.json { return session.print(.array([Self.json(source, variables)])) }
    session.print(TerminalText.block(source.text) + "\n")
    for variable in variables {
      let tag = "{{\(variable.rawValue)}}"
      session.note("\(tag.padding(to: 21))  \(variable.meaning)")
    }
  }

  private func list(_ templates: LetterTemplates, _ session: Session) throws {
    let sources = try templates.names.map { try templates.source(named: $0) }
    guard !format.json else {
      return session.print(
        .array(try sources.map { Self.json($0, try $0.template().variables) }))
    }
    let width = sources.map(\.name.count).max() ?? 0
    session.print(
      sources.map { "  \($0.name.padding(to: width))  \($0.purpose)\n" }.joined()
        + "\nRead one: clinch letter templates thank-you\n")
  }

  private static func json(
    _ source: LetterTemplates.Source, _ variables: [LetterVariable]
  ) -> JSON {
    .object([
      "template": .string(source.name), "path": JSON(source.path),
      "purpose": .string(source.purpose), "text": .string(source.text),
      "variables": .array(
        variables.map {
          .object(["variable": .string($0.rawValue), "meaning": .string($0.meaning)])
        }),
    ])
  }
}
