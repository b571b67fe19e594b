/// A page in one file: it runs nothing, asks for nothing from outside, and can be printed.
///
/// It is HTML and well-formed XML alike.
package struct HTMLPage: Sendable {
  /// What it is called, in its own words.
  let title: String
  /// What stands above the sections: what the page is about.
  let introduction: HTML
  /// The sections, from the top; each is a landmark that the list of links leads to.
  let sections: [PageSection]
  /// What stands below them.
  let closing: HTML

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
      HTML(.body) { content }
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

  @HTMLBuilder private var content: HTML {
    HTML(.a, .class(.skip), .href(Self.main)) { "Skip to the content" }
    HTML.patterns
    HTML(.header) {
      HTML(.h1) { title }
      introduction
      if sections.count > 1 { contents }
    }
    HTML.lineBreak
    HTML(.main, .id(Self.main)) {
      for section in sections { section.html }
    }
    HTML(.footer) { closing }
  }

  private var contents: HTML {
    HTML(.nav, .label("Sections")) {
      HTML(.ul, .role(.list)) {
        for section in sections {
          HTML(.li) { HTML(.a, .href(section.anchor)) { section.title } }
        }
      }
    }
  }

  private static let main = Anchor("content")
}

/// One section of a page under its heading.
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
      HTML(.section, .id(anchor), .labelled(by: anchor.heading)) {
        HTML(.h2, .id(anchor.heading)) { title }
        content
      },
      .lineBreak,
    ])
  }
}
