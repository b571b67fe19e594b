internal import Zones

/// What a newer version of an invitation changes of its interview; a part that is nil stays.
package struct InvitationUpdate: Sendable {
  /// Which version it is.
  package var mark: InvitationMark
  /// When the interview is to be held instead.
  package var time: NewTime?
  /// Everything else: place, link, people that the owner names.
  package var edit: InterviewEdit
  /// People that the invitation names, who were not there or of whom something was not known.
  package var invited: [PersonEntry] = []
  /// People who are taken out, because the invitation names them no more.
  package var gone: [Person] = []

  /// Compares an entry, as it would be logged now, with what is stored.
  ///
  /// - Parameters:
  ///   - entry: what the invitation and the owner say.
  ///   - mark: which version it is.
  ///   - interview: the interview as it is stored.
  ///   - settings: how long an interview takes where nothing says it.
  package init(
    _ entry: InterviewEntry, mark: InvitationMark, over interview: Interview, by settings: Settings
  ) {
    self.mark = mark
    let isMoved =
      entry.startsAt != interview.startsAt || entry.dayEndsAt == nil && interview.isDayOnly
      || entry.minutes != nil && entry.endsAt(by: settings) != interview.endsAt
    if isMoved {
      time = NewTime(
        startsAt: entry.startsAt, minutes: entry.minutes, zone: entry.zone, note: entry.note)
    }
    edit = InterviewEdit()
    if let place = entry.place, place != interview.place { edit.place = .to(place) }
    if let link = entry.link, link != interview.link { edit.link = .to(link) }
    if entry.kind != .other, entry.kind != interview.kind { edit.kind = entry.kind }
    if let round = entry.round { edit.round = round }
    if !isMoved, let note = entry.note {
      edit.note = .to(Note.joined(interview.note, note) ?? note)
    }
    func isNew(_ person: PersonEntry) -> Bool {
      !interview.interviewers.contains { $0.isSame(as: person) && !$0.misses(from: person) }
    }
    edit.people = entry.ownPeople.filter(isNew)
    invited = entry.invitedPeople.filter(isNew)
  }

  /// What an invitation changes of an interview that its owner logged: its length, and what was
  /// left open.
  ///
  /// - Parameters:
  ///   - entry: what the invitation and the owner say.
  ///   - mark: which version it is.
  ///   - interview: the interview as it is stored, which begins at the same moment.
  ///   - settings: how long an interview takes where nothing says it.
  package init(
    _ entry: InterviewEntry, mark: InvitationMark, attachedTo interview: Interview,
    by settings: Settings
  ) {
    self.init(entry, mark: mark, over: interview, by: settings)
    if interview.place != nil { edit.place = nil }
    if interview.link != nil { edit.link = nil }
    if interview.kind != .other { edit.kind = nil }
  }

  /// The one edit that also takes back that the interview was cancelled.
  package var reinstatement: InterviewEdit {
    var edit = edit
    edit.cancelledAt = .cleared
    edit.startsAt = time?.startsAt
    edit.minutes = time?.minutes
    edit.zone = time?.zone
    return edit
  }

  /// Whether something is edited.
  package var isEdited: Bool {
    edit.place != nil || edit.link != nil || edit.kind != nil || edit.round != nil
      || edit.note != nil || !edit.people.isEmpty || !invited.isEmpty || !gone.isEmpty
  }
}

extension Person {
  /// Whether an invitation means them: by the address, else by the name.
  func isSame(as entry: PersonEntry) -> Bool {
    entry.email.map { $0.isSameAddress(as: email) } ?? false || name.isSameName(as: entry.name)
  }

  /// Whether an entry for them has an address or a title, and nothing of the kind is stored.
  fileprivate func misses(from entry: PersonEntry) -> Bool {
    email == nil && entry.email != nil || title == nil && entry.title != nil
  }
}
