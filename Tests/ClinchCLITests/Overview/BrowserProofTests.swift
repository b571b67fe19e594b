import ClinchCLI
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The pages in a real browser: at four widths nothing leaves the window or its card, nothing is
/// clipped, every text stands out from what is behind it, and nothing is requested.
///
/// It takes about ten seconds for each scheme. Light pages are set in DejaVu, dark ones in Noto: a
/// colour does not depend on a font.
@Suite(.enabled(if: Chromium.program != nil, "there is no Chromium"))
struct BrowserProofTests {
  /// What the script that looks at the pages found.
  private struct Proof: Decodable {
    var frames: Int
    var scheme: String
    var faults: [String]
  }

  private static let widths = [1_280, 768, 390, 360]

  @Test(arguments: [false, true])
  func `pages hold what they show, light and dark`(isDark: Bool) throws {
    let folder = try TemporaryFolder()
    let pages = try Self.pages()
    try folder.write(
      Self.frames(pages, font: isDark ? "Noto Sans" : "DejaVu Sans").utf8, to: "frames.html")
    try folder.makeFolder("browser")
    let document = try #require(
      Chromium.document(
        of: folder.file("frames.html"), folder: folder.file("browser"), isDark: isDark))
    let words = try #require(document.split(separator: "PROOF").last?.split(separator: "END").first)
    let json = words.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    let proof = try JSONDecoder().decode(Proof.self, from: Data(json.utf8))
    #expect(proof.frames == pages.count * Self.widths.count)
    #expect(proof.scheme == (isDark ? "dark" : "light"))
    #expect(proof.faults == [])
  }

  /// The pages by their names: of the demo, of nothing, and of names chosen to break them.
  private static func pages() throws -> [(name: String, html: String)] {
    let demo = try Home()
    let path = demo.folder.file("demo.db")
    try demo.succeed("demo", "--db", path)
    let empty = try Home()
    try empty.logAcme()
    try empty.succeed("undo")
    let hostile = try HostileSearch.home()
    return [
      ("demo", try demo.succeed("report", "--html", "-", "--db", path).stdout),
      (
        "office",
        try demo.succeed("report", "--work-search", "--contacts", "--html", "-", "--db", path)
          .stdout
      ),
      ("empty", try empty.succeed("report", "--html", "-").stdout),
      ("hostile", try hostile.succeed("report", "--html", "-").stdout),
      (
        "hostile office",
        try hostile.succeed("report", "--work-search", "--contacts", "--html", "-").stdout
      ),
    ]
  }

  /// A page with each page in a frame at each width, and the script that looks at them.
  private static func frames(_ pages: [(name: String, html: String)], font: String) throws -> String
  {
    let path = Repository.path("Tests/ClinchCLITests/Overview/proof.js")
    let script = try #require(TestFile.text(path))
    let style = "<style>* { font-family: \"\(font)\", sans-serif !important; }</style></head>"
    let frames = pages.flatMap { page in
      let quoted = page.html.replacing("</head>", with: style).replacing("&", with: "&amp;")
        .replacing("\"", with: "&quot;")
      return widths.map { width in
        "<iframe title=\"\(page.name) \(width)\" width=\"\(width)\" height=\"900\" "
          + "style=\"border: 0\" srcdoc=\"\(quoted)\"></iframe>"
      }
    }
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
      + frames.joined() + "<script>\(script)</script></body></html>"
  }
}
