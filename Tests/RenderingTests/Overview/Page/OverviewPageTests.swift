import InterviewModel
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
        (["Acme"] + texts).map { OverviewPageSamples.page(OverviewPageSamples.report($0)) }))
    for (page, text) in zip(pages.dropFirst(), texts) {
      #expect(page.elements == pages[0].elements, "\(text.debugDescription)")
      #expect(page.elementsOfHTML == pages[0].elementsOfHTML, "\(text.debugDescription)")
    }
  }

  @Test func `a place on the web can be followed, and any other is text`() throws {
    let pages = try #require(
      PageReader.read(
        ["https://meet.example/a", "javascript:alert(1)"].map {
          OverviewPageSamples.page(OverviewPageSamples.report($0))
        }))
    #expect(pages[0].links.contains("https://meet.example/a"))
    #expect(!pages[1].links.contains { !$0.utf8.starts(with: "#".utf8) })
  }

  @Test(arguments: [0, 1, 2, 70])
  func `a search of any size makes a page`(interviews: Int) throws {
    let page = OverviewPageSamples.page(OverviewPageSamples.report(interviews: interviews))
    let read = try #require(PageReader.read([page])?.first)
    #expect(read.elements == read.elementsOfHTML)
    let heading =
      switch interviews {
      case 0: "No interview was held yet."
      case 1: "1 interview, 18 Nov"
      case 2: "2 interviews, 17 Nov to 18 Nov"
      default: "70 interviews, 10 Sep to 18 Nov"
      }
    #expect(read.texts.first == heading)
  }

  @Test func `every section has its link, in the order of the report`() throws {
    let page = try #require(
      PageReader.read([OverviewPageSamples.page(OverviewPageSamples.report("Acme"))])?.first)
    #expect(
      page.links == [
        "#content", "#now", "#tips", "#effects", "#impressions", "#silent-days", "#letters",
        "#offers", "#funnel", "#ahead",
      ])
  }

  @Test func `a search without anything has nothing to do and nothing to count`() throws {
    let page = try #require(
      PageReader.read([OverviewPageSamples.page(OverviewPageSamples.nothing)])?.first)
    #expect(page.links == ["#content"])
    #expect(page.pictures.isEmpty)
    #expect(page.texts.contains("Nothing needs your attention."))
  }

  @Test func `pictures say in words what they show`() throws {
    let page = try #require(
      PageReader.read([OverviewPageSamples.page(OverviewPageSamples.report("Acme"))])?.first)
    let charts = page.pictures.filter { !$0[1].isEmpty }
    #expect(
      charts.first { $0[0] == "What you did about each tip" }?[1]
        == "2 Acme: 1 done, 1 skipped, 1 not logged.")
    #expect(
      charts.first { $0[0] == "How often interviews led on" }?[1]
        == "2 Acme: done 1 of 1 (100 %, 21–100 %), skipped 1 of 1 (100 %, 21–100 %); too few to tell."
    )
    #expect(
      charts.first { $0[0] == "From the interview's end until the letter was sent" }?[1]
        == "72 h or more: 1.")
    // The trend of the tip, then one small picture for each result of the matrix.
    #expect(
      page.pictures.filter { $0[1].isEmpty }.map(\.first) == [
        "the oldest first: done, skipped, not logged", "not logged", "skipped", "done",
      ])
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
            moments: MomentText(now: Samples.now, zone: .utc)
          ).text
        }))
    for page in pages { #expect(page.elements == pages[0].elements) }
    #expect(pages[0].texts.contains("1 application and 1 interview, 2026-11-19 to 2026-11-19"))
    #expect(pages[0].texts.contains(WorkSearchEntry.remark))
  }
}
