internal import InterviewModel
internal import Zones

/// The items of each section of the day, in words.
struct TodayRows {
  private let today: Today
  private let layout: Layout

  init(_ today: Today, _ layout: Layout) {
    self.today = today
    self.layout = layout
  }

  private var moments: MomentText { layout.moments }

  /// With whom, how and where: more than one line each.
  var current: [[TodayLine]] {
    today.current.map { interview in
      let number = "\(interview.id.number)"
      let hasBegun = interview.startsAt <= moments.now
      let time =
        interview.isDayOnly
        ? "today"
        : hasBegun ? "now" : "in \(MomentText.roughly(interview.startsAt - moments.now))"
      let end =
        hasBegun && !interview.isDayOnly ? " (until \(moments.clock(interview.endsAt)))" : ""
      let lines = [
        TodayLine(
          time: time, text: interview.roundTitle, detail: end + clockElsewhere(interview),
          command: "card \(number)", handle: number),
        interview.manner.map { TodayLine(text: $0) },
        interview.meetingLink.map {
          TodayLine(text: $0, command: "open \(number)", handle: number)
        },
      ]
      return lines.compactMap(\.self)
    }
  }

  var overdue: [[TodayLine]] { today.urgentOverdue.map { [line(of: $0)] } }

  var due: [[TodayLine]] { today.dueOrSoon.map { [line(of: $0)] } }

  var later: [[TodayLine]] {
    today.later.map { [line(of: $0, detail: clockElsewhere($0), command: "card")] }
  }

  var undebriefed: [[TodayLine]] {
    today.undebriefed.map { [line(of: $0, command: "debrief")] }
  }

  var waiting: [[TodayLine]] {
    today.waiting.map { application in
      let silent = application.lastContactAt.map { last in
        moments.silence(since: last).map { "\($0) silent" } ?? "today"
      }
      return [
        TodayLine(
          time: silent ?? "", text: application.title, detail: standing(of: application),
          command: "show \(application.id.handle)", handle: application.id.handle)
      ]
    }
  }

  /// What is open after the owner took another offer.
  var remaining: [[TodayLine]] {
    today.end?.remaining.map { application in
      let handle = application.id.handle
      return [
        TodayLine(
          time: application.offer.map { moments.left(until: $0.window.limit) } ?? "",
          text: application.title, detail: application.offer == nil ? "" : ": their offer",
          command: application.offer == nil
            ? "outcome \(handle) withdrawn" : "offer answer \(handle) decline",
          handle: handle)
      ]
    } ?? []
  }

  /// When they promised to reply, behind the title.
  private func standing(of application: SilentApplication) -> String {
    guard let promised = application.replyByAt else { return application.isCold ? " (cold)" : "" }
    let day =
      application.zone.map { moments.nearDay(promised, in: $0) } ?? moments.nearDay(promised)
    return promised < moments.now || day == "today"
      ? ": they promised a reply for \(day)" : ": they promised a reply by \(day)"
  }

  private func line(of followUp: FollowUp) -> TodayLine {
    TodayLine(
      time: moments.left(until: followUp.window.limit), text: followUp.subject,
      command: followUp.command(isDrafted: today.drafted.contains(followUp.id)),
      handle: followUp.handle)
  }

  /// An interview on another day, with the command for it.
  private func line(
    of interview: Interview, detail: String = "", command: String
  ) -> TodayLine {
    let number = "\(interview.id.number)"
    return TodayLine(
      time: interview.isDayOnly
        ? moments.nearDay(interview.startsAt, in: interview.zone)
        : moments.near(interview.startsAt),
      text: interview.roundTitle, detail: detail, command: "\(command) \(number)",
      handle: number)
  }

  /// By the clocks of its zone, where those show something else.
  private func clockElsewhere(_ interview: Interview) -> String {
    guard !interview.isDayOnly,
      let there = moments.elsewhere(interview.startsAt, in: interview.zone, withName: true)
    else { return "" }
    return " (\(there))"
  }
}

extension Interview {
  /// Company, role and round, where there was an earlier one: `Acme, Engineer, round 2`.
  fileprivate var roundTitle: String { round > 1 ? "\(title), round \(round)" : title }

  /// How it is held, where and with whom: `video with Dana Lee (CTO)`; nil where nothing is known.
  fileprivate var manner: String? {
    let how = [kind == .other ? nil : kind.rawValue, meetingLink == place ? nil : place]
      .compactMap(\.self).joined(separator: ", ")
    let people = interviewers.map { person in
      person.title.map { "\(person.name) (\($0))" } ?? person.name
    }.joined(separator: ", ")
    let words = [how, people.isEmpty ? "" : "with \(people)"].filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension FollowUp {
  /// What is owed, to whom and where: `Letter to Dana Lee: Acme, Engineer`.
  fileprivate var subject: String {
    switch kind {
    case .thankYou: "Letter to \(person?.name ?? "the interviewer"): \(title)"
    case .offerAnswer: "Answer the offer: \(title)"
    case .checkIn: "Check in: \(title)"
    case .promise: "Promised \(company): \(what ?? "")"
    }
  }
}
