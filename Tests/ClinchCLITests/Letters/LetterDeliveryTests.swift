import ClinchCLI
import TestSupport
import Testing

@Suite struct LetterDeliveryTests {
  private func home() throws -> LetterHome {
    let home = try LetterHome()
    try home.debrief()
    return home
  }

  @Test func `--eml writes a draft for the owner's eyes`() throws {
    let home = try home()
    let file = home.path + "/dana.eml"
    let result = home.clinch("letter", "draft", "acme", "--to", "dana", "--eml", file)
    #expect(result.status == .fine)
    let eml = try #require(home.text("dana.eml"))
    #expect(eml.hasPrefix("X-Unsent: 1\r\nTo: Dana Lee <dana@acme.example>\r\nSubject: "))
    #expect(!eml.contains("Message-ID") && !eml.contains("Date:"))
    #expect(home.mode("dana.eml") == 0o600)
    #expect(home.names("") == [".config", ".local", "dana.eml"])
  }

  @Test func `--eml - prints the draft`() throws {
    let home = try home()
    let result = home.clinch("letter", "draft", "acme", "--to", "dana", "--eml", "-")
    #expect(result.stdout.hasPrefix("X-Unsent: 1\r\n"))
    #expect(home.clinch("letter", "show", "f1", "--eml", "-").stdout == result.stdout)
  }

  @Test func `a file that is there is kept, and nothing stored, without --force`() throws {
    let home = try home()
    home.write("mine", to: "dana.eml")
    let file = home.path + "/dana.eml"
    let result = home.clinch("letter", "draft", "acme", "--to", "dana", "--eml", file)
    #expect(result.status == .cannotCreate)
    #expect(result.stderr.contains("--force"))
    #expect(home.text("dana.eml") == "mine")
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
    let forced = home.clinch("letter", "draft", "acme", "--to", "dana", "--eml", file, "--force")
    #expect(forced.status == .fine)
    #expect(home.text("dana.eml")?.hasPrefix("X-Unsent") == true)
  }

  @Test(arguments: [false, true])
  func `a link in the place is not followed`(_ force: Bool) throws {
    let home = try home()
    home.write("mine", to: "target")
    try TestFile.link(home.path + "/dana.eml", to: home.path + "/target")
    let words = ["letter", "draft", "f1", "--eml", home.path + "/dana.eml"]
    #expect(home.clinch(words + (force ? ["--force"] : [])).status == .cannotCreate)
    #expect(home.text("target") == "mine")
  }

  @Test func `a folder that is not there is an error that says so`() throws {
    let home = try home()
    let result = home.clinch("letter", "draft", "f1", "--eml", home.path + "/no/dana.eml")
    #expect(result.status == .cannotCreate)
    #expect(result.stdout.isEmpty)
  }

  @Test func `--mailto prints a link`() throws {
    let home = try home()
    let result = home.clinch("letter", "draft", "f1", "--mailto")
    #expect(result.stdout.hasPrefix("mailto:dana@acme.example?subject="))
    #expect(result.stdout.utf8.filter { $0 == 10 }.count == 1)
  }

  @Test func `a letter too long for a link is refused and not stored`() throws {
    let home = try home()
    home.write(
      "Subject: long\n\n" + String(repeating: "many things ", count: 200),
      to: ".config/clinch/letters/long.txt")
    let result = home.clinch("letter", "draft", "f1", "--mailto", "--template", "long")
    #expect(result.status == .data)
    #expect(result.stderr.contains("--eml"))
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }

  @Test func `--open hands the link or the file to the desktop as one argument`() throws {
    let home = try home()
    home.set("CLINCH_OPENER", script: "printf '%s|%s' $# \"$1\" > \"$(dirname $0)/opened\"")
    #expect(home.clinch("letter", "draft", "f1", "--open").status == .fine)
    #expect(home.text("opened")?.hasPrefix("1|mailto:dana@acme.example?") == true)
    let file = home.path + "/dana.eml"
    #expect(home.clinch("letter", "show", "f1", "--eml", file, "--open").status == .fine)
    #expect(home.text("opened") == "1|\(file)")
  }

  @Test func `a desktop that fails leaves the draft stored and says so`() throws {
    let home = try home()
    home.set("CLINCH_OPENER", script: "exit 4")
    let result = home.clinch("letter", "draft", "f1", "--open")
    #expect(result.status == .failure)
    #expect(result.stderr.contains("the draft is stored"))
    #expect(home.clinch("letter", "show", "f1").status == .fine)
  }

  @Test func `one letter at a time is handed on`() throws {
    let home = try home()
    let result = home.clinch("letter", "draft", "acme", "--mailto")
    #expect(result.status == .usage)
    #expect(home.clinch("letter", "show", "acme").status == .noInput)
  }

  @Test func `a recipient without an address is noted`() throws {
    let home = try home()
    let result = home.clinch("letter", "draft", "f2", "--eml", "-")
    #expect(!result.stdout.contains("To:"))
    #expect(result.stderr.contains("the recipient's address is unknown"))
  }
}
