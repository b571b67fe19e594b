internal import ArgumentParser
internal import InterviewModel
internal import Rendering

struct LetterTemplatesCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List letter templates, or print one with its variables.",
    discussion: """
      Each letter comes in three sets: warm, formal and de (German). --template takes a set, a letter, \
      or both: de-accept. By default, a letter uses the set of your last letter to that person, or else \
      the letter_set setting.

      Your own are files like ~/.config/clinch/letters/short.txt: Subject: and the subject on the \
      first line, then the letter. A file with the name of a built-in template replaces it.

      {{name}} stands for a variable's value. {{#objection}}…{{/objection}} is left out when the value is \
      unknown. An unknown variable is refused before anything is drafted, and the list says which templates \
      cannot be used, and why.

        clinch letter templates
        mkdir -p ~/.config/clinch/letters
        clinch letter templates formal-thank-you > ~/.config/clinch/letters/short.txt
      """)

  @Argument(help: "The template (default: list them).", completion: .names(.template))
  var template: String?

  @OptionGroup var format: JSONOption
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    if let template, !LetterTemplates.isName(template) {
      throw ValidationError("a template's name can only have a to z, digits and hyphens")
    }
  }

  func run(_ session: Session) throws {
    let templates = LetterTemplates(environment: session.context.environment)
    guard let template else {
      return session.show(LetterTemplateListReport(templates.list), as: format)
    }
    let source = try templates.source(named: template)
    let variables = try source.template().variables
    session.show(LetterTemplateReport(.init(source, variables)), as: format)
    guard format.isForPeople else { return }
    for variable in variables {
      let tag = "{{\(variable.rawValue)}}"
      session.note("\(tag.padded(toCells: 21))  \(variable.meaning)")
    }
  }
}
