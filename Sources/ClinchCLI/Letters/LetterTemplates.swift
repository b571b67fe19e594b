internal import Files
internal import InterviewModel
internal import Rendering

/// The templates of letters there are: the owner's own, and those that come with the program.
struct LetterTemplates {
  /// A template's text, and where it is from.
  struct Source: Equatable {
    let name: String
    let text: String
    /// The owner's file; nil for one that comes with the program.
    let path: String?

    var purpose: String {
      let shipped = LetterTemplateName(name)?.letter?.purpose
      return path == nil ? shipped ?? "" : shipped.map { "your own: \($0)" } ?? "your own"
    }

    /// Reads the template.
    ///
    /// - Throws: `Failure` 65 with the file, the line and the column of what is wrong.
    func template() throws(Failure) -> LetterTemplate {
      do throws(TemplateError) {
        return try LetterTemplate(text)
      } catch {
        throw Failure(
          .data, "\(path ?? name), \(error)",
          hint: error.nearest.map { "did you mean {{\($0)}}?" }
            ?? "for an example with its variables: clinch letter templates thank-you")
      }
    }
  }

  private let folder: String?

  init(environment: [String: String]) {
    folder = ConfigurationFolder(environment: environment).letters
  }

  /// Whether a name can be that of a template: `a` to `z`, digits and hyphens, and no path.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 64
      && name.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      }
  }

  /// The template of a name, the owner's own before the one that comes with the program.
  ///
  /// - Parameters:
  ///   - name: the name, which `isName` has accepted.
  ///   - letter: the letter where the name says only a set.
  /// - Returns: its text, not read yet.
  /// - Throws: `Failure` 66 when there is none; 65 and 74 for a file that is no text.
  func source(named name: String, else letter: ShippedLetter = .thankYou) throws -> Source {
    if let own = try ownSource(named: name) { return own }
    guard let shipped = LetterTemplateName(name) else { throw missing(name) }
    return Source(
      name: name, text: (shipped.letter ?? letter).source(in: shipped.set ?? .warm), path: nil)
  }

  /// The template of a letter in a set.
  ///
  /// The owner's own of that letter takes its place, unless the set was named; their own of that
  /// letter in that set does in any case.
  ///
  /// - Throws: `Failure` 65 and 74 for a file that is no text.
  func source(
    of letter: ShippedLetter, in set: LetterSet, isNamed: Bool, _ wording: LetterWording
  ) throws -> Source {
    if let own = try ownSource(named: "\(set.rawValue)-\(letter.rawValue)") { return own }
    if !isNamed, let own = try ownSource(named: letter.rawValue) { return own }
    return Source(name: letter.rawValue, text: letter.source(in: set, wording), path: nil)
  }

  /// The owner's own template of a name; nil when there is none.
  ///
  /// - Throws: `Failure` 65 and 74 for a file that is no text.
  func ownSource(named name: String) throws -> Source? {
    guard let path = path(of: name), let text = try TextFile.contents(of: path) else { return nil }
    return Source(name: name, text: text, path: path)
  }

  /// The failure for a name that no template has.
  func missing(_ name: String) -> Failure {
    let known = names + LetterSet.allCases.map(\.rawValue)
    let nearest = TextDistance.nearest(to: name, among: known).first
    return Failure(
      .noInput, "there is no template \"\(name)\"",
      hint: nearest.map { "did you mean \($0)?" } ?? "to see them: clinch letter templates")
  }

  /// Where the owner's own template of a name is, or would be.
  func path(of name: String) -> String? { folder.map { "\($0)/\(name).txt" } }

  /// The names of all templates, sorted.
  var names: [String] {
    Set(ShippedLetter.allCases.map(\.rawValue) + ownNames).sorted()
  }

  /// The names of the owner's own; files of any other name are none.
  private var ownNames: [String] {
    let names = folder.map(FileSystem.names) ?? []
    return names.filter { $0.utf8.suffix(4).elementsEqual(".txt".utf8) }
      .map { String(decoding: $0.utf8.dropLast(4), as: UTF8.self) }.filter(Self.isName)
  }
}

/// Where the owner's own templates and signature are.
struct ConfigurationFolder {
  /// The folder's path; nil when no home directory is known.
  let path: String?

  init(environment: [String: String]) {
    path = BaseDirectory.path("XDG_CONFIG_HOME", orAtHome: "/.config", environment: environment)
      .map { $0 + "/clinch" }
  }

  /// The folder of templates.
  var letters: String? { path.map { $0 + "/letters" } }

  /// How the owner signs, as the file `signature.txt` says; nil when there is none.
  ///
  /// - Throws: `Failure` 65 for a file that is no text, 74 when it cannot be read; `InputError`.
  func ownSignature() throws -> String? {
    try path.flatMap { try TextFile.contents(of: $0 + "/signature.txt") }
  }
}
