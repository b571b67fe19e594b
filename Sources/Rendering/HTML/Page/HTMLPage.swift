/// A page in one file: it runs nothing, asks for nothing from outside, and can be printed.
///
/// It is HTML and well-formed XML alike.
package struct HTMLPage: Sendable {
  /// Its name in the browser's list of pages.
  let title: String
  /// Above everything: its heading, and what it is about.
  let header: HTML
  /// Its sections, from the top.
  let content: HTML
  /// Below everything.
  let footer: HTML

  /// How every page begins, and nothing else is likely to.
  package static let beginning = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"/><meta name="generator" content="Clinch"/>
    """

  /// The page; it begins with `beginning` and ends with a line feed.
  var text: String {
    let page = HTML(.html, .english) {
      HTML(.head) { head }
      HTML.lineBreak
      HTML(.body) { body }
    }
    return "<!DOCTYPE html>\n" + String(decoding: page.octets, as: UTF8.self) + "\n"
  }

  /// Browsers obey the rules only for what stands after them, so they come early.
  @HTMLBuilder private var head: HTML {
    HTML(.meta, .utf8)
    HTML(.meta, .named("generator"), .content("Clinch"))
    HTML(
      .meta, .httpEquivalent("Content-Security-Policy"),
      .content("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
    )
    HTML(.meta, .named("referrer"), .content("no-referrer"))
    HTML(.meta, .named("viewport"), .content("width=device-width, initial-scale=1"))
    HTML(.meta, .named("color-scheme"), .content("light dark"))
    HTML(.title) { title }
    HTML(style: .page)
  }

  @HTMLBuilder private var body: HTML {
    HTML(.a, .class(.skip), .href(Self.main)) { "Skip to content" }
    HTML(.header) { header }
    HTML.lineBreak
    HTML(.main, .id(Self.main)) { content }
    HTML(.footer) { footer }
  }

  private static let main = Anchor("content")
}

/// One section of a page under its heading, drawn as a card.
struct PageSection: Sendable {
  /// Where links find it.
  let anchor: Anchor
  /// Its heading.
  let title: String
  /// What stands in it.
  let content: HTML

  init(_ anchor: Anchor, _ title: String, @HTMLBuilder holding content: () -> HTML) {
    self.anchor = anchor
    self.title = title
    self.content = content()
  }

  var html: HTML {
    HTML([
      HTML(.section, .id(anchor), .class(.card), .labelled(by: anchor.heading)) {
        HTML(.h2, .id(anchor.heading)) { title }
        content
      },
      .lineBreak,
    ])
  }

  /// Two sections side by side where there is room; one alone takes all of it.
  static func pair(_ first: PageSection, _ second: PageSection) -> HTML {
    HTML(.div, .class(.pair)) {
      first.html
      second.html
    }
  }

  /// A long section at the right of two short ones where there is room; else between them.
  static func opening(
    _ first: PageSection, beside long: PageSection, then last: PageSection
  ) -> HTML {
    HTML(.div, .class(.opening)) {
      first.html
      long.html
      last.html
    }
  }
}
