import ClinchCLI
import TestSupport
import Testing

@Suite struct LetterTemplateFileTests {
  private static let folder = ".config/clinch/letters"

  @Test func `the owner's own template is used by name`() throws {
    let home = try LetterHome()
    home.write("Subject: {{role}}\n\nHi {{name}}!\n", to: "\(Self.folder)/short.txt")
    let result = home.clinch("letter", "draft", "f1", "--template", "short")
    #expect(
      result.stdout
        == "To: Dana Lee <dana@acme.example>\nSubject: Backend Engineer\n\nHi Dana Lee!\n")
  }

  @Test func `one of the same name takes the place of a shipped one`() throws {
    let home = try LetterHome()
    home.write("Subject: mine\r\n\r\nHi\r\n", to: "\(Self.folder)/thank-you.txt")
    #expect(home.clinch("letter", "draft", "f1").stdout.hasSuffix("Subject: mine\n\nHi\n"))
  }

  @Test func `XDG_CONFIG_HOME says where they are, unless it is relative`() throws {
    let home = try LetterHome()
    home.write("Subject: mine\n\nHi\n", to: "\(Self.folder)/thank-you.txt")
    home.set("XDG_CONFIG_HOME", home.path + "/elsewhere")
    #expect(!home.clinch("letter", "draft", "f1").stdout.contains("mine"))
    home.set("XDG_CONFIG_HOME", "elsewhere")
    #expect(home.clinch("letter", "draft", "f1", "--replace").stdout.contains("mine"))
  }

  @Test func `a wrong template is refused with file, place and the nearest name`() throws {
    let home = try LetterHome()
    home.write("Subject: a\n\nDear {{nmae}}", to: "\(Self.folder)/bad.txt")
    let result = home.clinch("letter", "draft", "f1", "--template", "bad")
    #expect(result.status == .data)
    #expect(result.stderr.contains("/bad.txt, line 3, column 6: there is no {{nmae}}"))
    #expect(result.stderr.contains("hint: did you mean {{name}}?"))
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }

  @Test(arguments: ["a\0b", "a\u{1B}b"])
  func `a template with control characters is refused`(_ text: String) throws {
    let home = try LetterHome()
    home.write("Subject: a\n\n\(text)", to: "\(Self.folder)/bad.txt")
    #expect(home.clinch("letter", "draft", "f1", "--template", "bad").status == .data)
  }

  @Test func `a template that does not exist is refused with the nearest`() throws {
    let home = try LetterHome()
    let result = home.clinch("letter", "draft", "f1", "--template", "thank-yu")
    #expect(result.status == .noInput)
    #expect(result.stderr.contains("did you mean thank-you?"))
  }

  @Test func `a value that holds a tag stays literal`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--highlight", "{{signature}} and {{#role}}")
    let result = home.clinch("letter", "draft", "f1")
    #expect(result.stdout.contains("{{signature}} and {{#role}}."))
    #expect(home.clinch("letter", "check", "f1").stdout.contains("a gap is left: {{signature}}"))
  }

  @Test func `templates are listed with what they are for, own ones with them`() throws {
    let home = try LetterHome()
    home.write("Subject: a\nb", to: "\(Self.folder)/short.txt")
    home.write("Subject: a\nb", to: "\(Self.folder)/time.txt")
    home.write("x", to: "\(Self.folder)/NOT.txt")
    let names = home.clinch("letter", "templates").stdout.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first }.prefix(6)
    #expect(names == ["accept", "check-in", "decline", "short", "thank-you", "time"])
    #expect(home.clinch("letter", "templates").stdout.contains("your own: asks for time"))
  }

  @Test func `a template that cannot be used is listed as such, and the others as ever`() throws {
    let home = try LetterHome()
    let place = "\(home.path)/\(Self.folder)"
    home.write([0x53, 0xFF], to: "\(Self.folder)/latin.txt")
    home.write("Subject: a\n\n{{nmae}}", to: "\(Self.folder)/thank-you.txt")
    let list = home.clinch("letter", "templates")
    #expect(list.status == .fine)
    #expect(
      list.stdout.contains("  latin      cannot be used: \(place)/latin.txt is not UTF-8 text\n"))
    #expect(
      list.stdout.contains(
        "  thank-you  cannot be used: \(place)/thank-you.txt, line 3, column 1: there is no {{nmae}}\n"
      ))
    #expect(list.stdout.contains("  accept     accepts an offer\n"))
    let json = try JSONReader.document(home.clinch("letter", "templates", "--json").stdout)
    let latin = json.items.first { $0["template"] == "latin" }
    #expect(latin?["text"] == .null)
    #expect(latin?["variables"]?.items.isEmpty == true)
    #expect(
      json.items.filter { $0["problem"] != .null }.map { $0["template"] } == ["latin", "thank-you"])
    #expect(json.items.count == 7)
    #expect(home.clinch("letter", "templates", "latin").status == .data)
  }

  @Test func `one is printed as it would stand in a file, its variables beside it`() throws {
    let home = try LetterHome()
    let result = home.clinch("letter", "templates", "check-in")
    #expect(result.stdout.hasPrefix("Subject: Where things stand with {{the_role}}"))
    #expect(result.stderr.contains("{{reply_by}}           the day they promised to reply by"))
    home.write(result.stdout, to: "\(Self.folder)/mine.txt")
    #expect(home.clinch("letter", "draft", "f3", "--template", "mine").status == .fine)
  }

  @Test func `json has the text and the variables`() throws {
    let home = try LetterHome()
    let json = home.clinch("letter", "templates", "time", "--json").stdout
    for key in ["\"template\": \"time\"", "\"path\": null", "\"variable\": \"asked_until\""] {
      #expect(json.contains(key))
    }
  }

  @Test func `several kinds of letters can answer an offer, so one has to be chosen`() throws {
    let home = try LetterHome()
    #expect(home.clinch("letter", "draft", "f9").status == .noInput)
  }
}
