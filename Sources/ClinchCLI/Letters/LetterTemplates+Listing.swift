internal import InterviewModel
internal import Rendering
internal import Zones

/// One template: its text, and what it uses.
struct LetterTemplateReport: Report {
  private let template: LetterTemplates.Listed

  init(_ template: LetterTemplates.Listed) {
    self.template = template
  }

  func json(at now: Instant) -> JSON { LetterTemplateListReport([template]).json(at: now) }

  func text(_ layout: Layout) -> String { TerminalText.block(template.text ?? "") + "\n" }
}

/// All templates, with what each is for, or why it cannot be used.
struct LetterTemplateListReport: Report {
  private let templates: [LetterTemplates.Listed]

  init(_ templates: [LetterTemplates.Listed]) {
    self.templates = templates
  }

  func json(at now: Instant) -> JSON { .array(templates.map(\.json)) }

  func text(_ layout: Layout) -> String {
    let width = templates.map(\.name.count).max() ?? 0
    let rows = templates.map { template in
      let words = template.problem.map { "cannot be used: \($0)" } ?? template.purpose
      return "  \(template.name.padded(toCells: width))  \(TerminalText.line(words))\n"
    }
    return rows.joined()
      + "\nEach letter comes in three sets: warm (default), formal and de (German).\n"
      + "Read one: clinch letter templates formal-thank-you\n"
  }
}

extension LetterTemplates {
  /// A template in the list of all: what it is for and uses, or what keeps it from being used.
  struct Listed {
    let name: String
    /// The owner's file; nil for one that comes with the program.
    let path: String?
    let purpose: String
    /// Nil when the file is no text.
    private(set) var text: String?
    private(set) var variables: [LetterVariable] = []
    /// Why it cannot be used; nil when it can.
    private(set) var problem: String?

    init(_ source: Source, _ variables: [LetterVariable]) {
      (name, path, purpose) = (source.name, source.path, source.purpose)
      text = source.text
      self.variables = variables
    }

    fileprivate init(_ source: Source, problem: any Error) {
      self.init(source, [])
      self.problem = Failure(explaining: problem, moments: nil).message
    }

    fileprivate init(unread name: String, at path: String?, problem: any Error) {
      self.init(Source(name: name, text: "", path: path), problem: problem)
      text = nil
    }

    /// Its keys and values.
    fileprivate var json: JSON {
      .object([
        "template": .string(name), "path": JSON(path), "purpose": .string(purpose),
        "text": JSON(text), "problem": JSON(problem),
        "variables": .array(
          variables.map {
            .object(["variable": .string($0.rawValue), "meaning": .string($0.meaning)])
          }),
      ])
    }
  }

  /// All templates, by name; one that cannot be used keeps none of the others from being listed.
  var list: [Listed] { names.map(listed) }

  private func listed(_ name: String) -> Listed {
    let source: Source
    do { source = try self.source(named: name) } catch {
      return Listed(unread: name, at: path(of: name), problem: error)
    }
    do { return Listed(source, try source.template().variables) } catch {
      return Listed(source, problem: error)
    }
  }
}
