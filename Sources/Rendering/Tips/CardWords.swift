internal import InterviewModel
internal import Zones

/// The items of each part of a card.
struct CardWords {
  private let card: ClosingCard
  private let layout: Layout

  private var moments: MomentText { layout.moments }

  init(_ card: ClosingCard, _ layout: Layout) {
    self.card = card
    self.layout = layout
  }

  /// Whether the interview has ended.
  var isOver: Bool { card.interview.map { $0.endsAt <= moments.now } ?? false }

  /// When, how, where and with whom; of an application without an interview, where it stands.
  func appointment(after time: String) -> [String] {
    guard let interview = card.interview else { return standing }
    let facts = [
      interview.span(moments) + time,
      [interview.kind == .other ? nil : interview.kind.rawValue, interview.place]
        .compactMap { $0 }.joined(separator: ": "),
      interview.cancelledAt == nil ? "" : "cancelled",
      interview.link ?? "",
      interview.note ?? "",
    ]
    return facts.filter { !$0.isEmpty } + interview.interviewers.map(words)
  }

  private var standing: [String] {
    let application = card.application
    let end = application.outcome.map { outcome in
      outcome.rawValue + (application.outcomeAt.map { ", \(moments.day($0))" } ?? "")
    }
    let applied = application.appliedAt.map { "applied \(moments.day($0))" }
    return [
      end ?? "no interview yet", applied, application.place,
      application.source.map { "source: \($0)" }, application.url,
    ]
    .compactMap(\.self) + (application.note.map { [$0] } ?? [])
  }

  /// Who it is, and where they were met before.
  private func words(for person: Person) -> String {
    let name = "with \(person.name)" + (person.title.map { ", \($0)" } ?? "")
    guard let met = card.met[person.id], let last = met.last else { return name }
    let isHere = last.applicationID == card.application.id
    let place = isHere ? "round \(last.round)" : last.title
    let often = met.count > 1 ? "\(met.count) times, last in" : "in"
    return "\(name) (met \(often) \(place), \(moments.nearDay(last.startsAt)))"
  }

  /// The earlier applications, with what each was for and how it ended.
  var earlier: [String] {
    card.earlier.map { earlier in
      let end = [earlier.outcome?.rawValue, earlier.outcomeAt.map(moments.day)]
        .compactMap(\.self).joined(separator: ", ")
      return "\(earlier.role ?? earlier.company): \(end)"
    }
  }

  /// The notes and highlights of other interviews, those of single people with their names.
  var rounds: [String] {
    card.roundsWithNotes.map { interview in
      let isHere = interview.applicationID == card.application.id
      let names = interview.interviewers.map(\.name).joined(separator: ", ")
      let who = names.isEmpty ? "" : " with \(names)"
      let round = "Round \(interview.round)\(isHere ? "" : " of the earlier try")\(who)"
      let personal = (card.highlights[interview.id] ?? []).map { "\($0.person.name): \($0.text)" }
      let notes =
        [interview.highlight].compactMap(\.self) + personal
        + [interview.note].compactMap(\.self)
      return "\(round): \(notes.joined(separator: "\n"))"
    }
  }

  /// What was said about money, and when an offer wants its answer.
  var terms: [String] {
    let advertised = card.application.salary.map { ["advertised: \($0)"] } ?? []
    guard let offer = card.openOffer ?? card.offers.last else { return advertised }
    return advertised
      + [
        offer.terms.map { "offer\(offer.answer.map { ", \($0.rawValue)" } ?? ""): \($0)" }
      ].compactMap(\.self) + (offer.answer == nil ? dates(of: offer) : [])
  }

  private func dates(of offer: Offer) -> [String] {
    [
      offer.employerDeadlineAt.map {
        "they want your answer by \(moments.short($0, in: offer.zone))"
      },
      offer.answerByAt.map { "you promised your answer by \(moments.short($0))" },
    ].compactMap(\.self)
  }

  /// What was raised, by whom, and how common it is, with the owner's answer.
  var objections: [String] {
    card.objections.map { objection in
      let often =
        switch objection.elsewhere {
        case 0: ""
        case 1: ", also raised once elsewhere"
        default: ", also raised \(objection.elsewhere) times elsewhere"
        }
      return "\(objection.raised.text) (\(objection.raised.person.name), "
        + "round \(objection.round)\(often))"
        + (objection.raised.answer.map { "\nyour answer: \($0)" } ?? "")
    }
  }

  /// What either side still owes the other.
  var promises: [String] {
    let mine = card.promises.map { promise in
      "you: \(promise.what ?? ""), by \(moments.short(promise.window.limit)) (\(promise.handle))"
    }
    let theirs = card.replyPromised.flatMap { interview in
      interview.replyByAt.map { "them: a reply by \(moments.short($0, in: interview.zone))" }
    }
    return mine + (theirs.map { [$0] } ?? [])
  }

  /// The letters that are still owed after an interview that has ended, with what to type.
  var letters: [String] {
    card.letters.map { letter in
      "\(letter.words), \(moments.left(until: letter.window.limit)): "
        + layout.command(letter.command(isDrafted: card.drafted.contains(letter.id)))
    }
  }

  /// The owner's first answer, or how to store it.
  var why: String { card.application.whyInterested ?? gap("why") }

  /// The owner's second answer, or how to store it.
  var bring: String { card.application.whatIBring ?? gap("bring") }

  private func gap(_ flag: String) -> String {
    let subject =
      card.interview.map { "debrief \($0.id.number)" }
      ?? "edit application \(card.application.id.handle)"
    return "[\(layout.command("\(subject) --\(flag) TEXT"))]"
  }
}
