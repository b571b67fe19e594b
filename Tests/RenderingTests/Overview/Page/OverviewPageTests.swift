import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Rendering

@Suite(.enabled(if: PageReader.isInstalled, "there is no python3"))
struct OverviewPageTests {
  @Test func `the elements of the page do not depend on what somebody wrote`() throws {
    let texts =
      [
        "<script>alert(1)</script>", "<\u{301}script>", "\" onload=\"x", "\"\u{301}>", "]]>",
        "&amp;",
        "שלום (x)!", "\u{202E}x", "\u{2028}", String(repeating: "x", count: 500),
        String(repeating: "界", count: 500), "a" + String(repeating: "\u{301}", count: 500), "\0",
      ] + HostileTexts.random(20, seed: 3).map { "x" + $0 }
    let pages = try #require(
      PageReader.read(
        (["Acme"] + texts).map { OverviewPageSamples.page(OverviewPageSamples.picture($0)) }))
    for (page, text) in zip(pages.dropFirst(), texts) {
      #expect(page.elements == pages[0].elements, "\(text.debugDescription)")
      #expect(page.elementsOfHTML == pages[0].elementsOfHTML, "\(text.debugDescription)")
    }
  }

  @Test func `a place on the web can be followed, and any other is text`() throws {
    let pages = try #require(
      PageReader.read(
        ["https://meet.example/a", "javascript:alert(1)"].map {
          OverviewPageSamples.page(OverviewPageSamples.picture($0))
        }))
    #expect(pages[0].links.contains("https://meet.example/a"))
    #expect(pages[1].links == ["#content"])
  }

  @Test(arguments: [0, 1, 2, 70])
  func `a search of any size makes a page`(interviews: Int) throws {
    let page = OverviewPageSamples.page(OverviewPageSamples.picture(interviews: interviews))
    let read = try #require(PageReader.read([page])?.first)
    #expect(read.elements == read.elementsOfHTML)
    let heading =
      switch interviews {
      case 0: "No interviews yet."
      case 1: "1 interview, 18 Nov"
      case 2: "2 interviews, 17 Nov to 18 Nov"
      default: "70 interviews, 10 Sep to 18 Nov"
      }
    #expect(read.texts.first?.hasPrefix(heading) == true)
  }

  @Test func `the sections stand in the order of what is asked first`() throws {
    let page = OverviewPageSamples.page(OverviewPageSamples.picture("Acme"))
    let anchors = page.split(separator: "<section id=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(
      anchors == [
        "next", "owed", "offers", "applications", "tips", "effects", "letters", "funnel",
        "impressions", "silence",
      ])
  }

  @Test(arguments: [(24, true), (25, false)])
  func `a dozen ended applications at most are shown on a desk without a click`(
    interviews: Int, isShown: Bool
  ) {
    let page = OverviewPageSamples.page(OverviewPageSamples.picture(interviews: interviews))
    #expect(page.contains("<details class=\"folio\"") == isShown)
  }

  @Test func `without an open offer nothing of it stands at the top`() {
    let page = OverviewPageSamples.page(OverviewPageSamples.picture(interviews: 2))
    #expect(!page.contains("class=\"opening\""))
    #expect(page.contains("class=\"pair\""))
  }

  @Test func `a search without anything says in each section what to type`() throws {
    let text = OverviewPageSamples.page(OverviewPageSamples.nothing)
    let page = try #require(PageReader.read([text])?.first)
    #expect(page.links == ["#content"])
    #expect(page.pictures.isEmpty)
    #expect(page.texts.contains("Nothing is owed."))
    let commands = text.split(separator: "<code>").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    #expect(
      commands == [
        "clinch log COMPANY --at &quot;tomorrow 15:00&quot;", "clinch apply COMPANY ROLE",
        "clinch debrief", "clinch letter draft", "clinch apply COMPANY ROLE --at today",
        "clinch debrief COMPANY --impression 4",
        "clinch offer received COMPANY --terms TERMS --answer-by DAY",
      ])
  }

  @Test func `pictures say in words what they show`() throws {
    let page = try #require(
      PageReader.read([OverviewPageSamples.page(OverviewPageSamples.picture("Acme"))])?.first)
    #expect(
      page.pictures == [
        "round 1 on 16 Nov, round 2 planned for 23 Nov",
        "round 1 on 20 Oct, round 2 on 30 Oct, offer on 17 Nov",
        "round 1 on 9 Nov, ended 19 Nov",
        "the oldest first: done, skipped, not logged, not logged",
        "done 1 of 1 (100%, 21–100%), skipped 1 of 1 (100%, 21–100%)",
      ])
  }

  @Test func `an offer says what waits until it is too late`() {
    let page = OverviewPageSamples.page(OverviewPageSamples.picture("Acme"))
    #expect(
      page.contains(
        "The reply from <bdi>Acme</bdi> (29 d later) comes after you have to answer <bdi>Acme</bdi>: "
          + "ask for more time."
      ))
  }

  @Test func `the proof of search is a page too`() throws {
    let date = try #require(CivilDate(year: 2026, month: 11, day: 19))
    func entry(_ text: String) -> WorkSearchEntry {
      var interview = Samples.interview
      interview.company = text
      interview.role = text
      interview.place = text
      interview.interviewers = [Person(id: .init(1), name: text, email: "a@b.example", title: text)]
      return WorkSearchEntry(
        .interview, of: Application(id: .init(1), company: text, role: text), interview: interview,
        at: interview.startsAt, date: date, result: .pending)
    }
    func application(_ text: String) -> WorkSearchEntry {
      WorkSearchEntry(
        .application, of: Application(id: .init(1), company: text, role: text, source: text),
        at: Samples.now, date: date, result: .interview)
    }
    let pages = try #require(
      PageReader.read(
        ["Acme", "<\u{301}script>\"'&", "שלום!"].map { text in
          WorkSearchPage(
            WorkSearch([application(text), entry(text)]),
            InstantRange(
              since: at("2026-11-01 00:00", .utc), until: at("2026-11-30 23:59:59", .utc)),
            by: text, withAddresses: false, moments: MomentText(now: Samples.now, zone: .utc)
          ).text
        }))
    for page in pages { #expect(page.elements == pages[0].elements) }
    // The time that was asked for, not that of the lines.
    #expect(pages[0].texts.contains("Sun 1 Nov 2026 to Mon 30 Nov 2026"))
    #expect(pages[0].texts.contains("1 application and 1 interview"))
    #expect(pages[0].texts.contains(WorkSearchEntry.remark))
    #expect(pages[0].texts.contains("Acme (Acme)"))
    #expect(!pages[0].texts.contains { $0.contains("a@b.example") })
  }
}
