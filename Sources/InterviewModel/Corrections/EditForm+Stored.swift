package import Zones

extension EditForm {
  /// The form of an interview, with all of it that can be corrected.
  ///
  /// - Parameters:
  ///   - interview: as it is stored.
  ///   - zone: the interview's zone; UTC where this computer does not know it.
  package init(_ interview: Interview, in zone: Zone) {
    let minutes = (interview.endsAt - interview.startsAt) / CivilTime.secondsPerMinute
    let cancelled = interview.cancelledAt.map {
      Field("cancelled-at", When.text(of: $0, in: zone))
    }
    self.init(
      heading: ["Interview \(interview.id.number): \(interview.title), round \(interview.round)"]
        + Self.instructions,
      fields: [
        Field("start", When.text(of: interview.startsAt, in: zone, named: true)),
        Field("minutes", "\(minutes)"), Field("kind", interview.kind.rawValue),
        Field("round", "\(interview.round)"), Field("place", interview.place),
        Field("link", interview.link),
        Field("note", interview.note), Field("impression", interview.impression.map { "\($0)" }),
        Field("highlight", interview.highlight),
        Field("reply-by", interview.replyByAt.map { When.text(ofDeadline: $0, in: zone) }),
      ] + [cancelled].compactMap(\.self))
  }

  /// The form of an application, with all of it that can be corrected.
  ///
  /// - Parameters:
  ///   - application: as it is stored.
  ///   - zone: by whose clocks its end is written.
  package init(_ application: Application, in zone: Zone) {
    let end = application.ended.map { Field("outcome-at", Self.text(of: $0, in: zone)) }
    let applied = application.appliedAt.map {
      Self.text(of: Occasion($0, isDayOnly: true), in: zone)
    }
    self.init(
      heading: ["Application: \(application.title)"] + Self.instructions,
      fields: [Field("company", application.company)]
        + Application.Field.allCases.map { Field($0.rawValue, application[$0]) }
        + [Field("applied", applied)] + [end].compactMap(\.self))
  }

  /// What happened on a day alone is written as that day.
  private static func text(of occasion: Occasion, in zone: Zone) -> String {
    occasion.isDayOnly
      ? "\(zone.local(at: occasion.at).date)" : When.text(of: occasion.at, in: zone)
  }

  /// The form of a person.
  package init(_ person: Person) {
    self.init(
      heading: ["Person \(person.id.handle): \(person.name)"] + Self.instructions,
      fields: [
        Field("name", person.name), Field("email", person.email), Field("title", person.title),
      ])
  }

  private static let instructions = [
    "One field per line; indent further lines of a value. Empty a field to clear it;",
    "a field you leave out stays. To change nothing, save the file unchanged or empty.",
  ]
}
