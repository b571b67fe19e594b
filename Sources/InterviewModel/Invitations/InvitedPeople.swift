/// Who is met, of all that an invitation names: docs/domain.md#invitations.
package struct InvitedPeople: Sendable, Equatable {
  /// Those who are met, who invites first.
  package private(set) var met: [PersonEntry] = []
  /// Those who were left out, and why.
  package private(set) var leftOut: [LeftOut] = []
  /// The name or address that was taken for the owner's own; nil where none was.
  package private(set) var owner: String?
  /// Whether it says who takes part beside who invites; else nothing follows from who is missing.
  package private(set) var namesAttendees = false
  /// The domain of who invites; nil where it tells nothing about the company.
  let home: MailDomain?
  private var turnedAway: [TurnedAway] = []

  private struct TurnedAway: Sendable, Equatable {
    var entry: PersonEntry
    var reason: Reason
  }

  /// Somebody who was not taken for an interviewer.
  package struct LeftOut: Sendable, Equatable {
    /// The name and address, as `--with` takes them.
    package var words: String
    /// Why.
    package var reason: Reason

    /// Creates an entry.
    package init(words: String, reason: Reason) {
      self.words = words
      self.reason = reason
    }
  }

  /// Why somebody is not taken for an interviewer.
  package enum Reason: Sendable, Equatable {
    /// They need not come, or only get to know of it.
    case optional
    /// They said that they will not come.
    case declined
    /// They sent somebody else.
    case delegated
    /// Several people read the mail at that address.
    case shared
    /// A program has that address.
    case service
    /// They or somebody else of those left out is the owner.
    case perhapsOwner
  }

  /// Tells who is who.
  ///
  /// - Parameters:
  ///   - invitees: everybody and everything that takes part.
  ///   - uid: the event's identifier, which may end in the company's domain.
  ///   - file: where the event stands; a mail tells whose it is.
  init(_ invitees: [Invitee], uid: String?, in file: InvitationFile) {
    let persons = invitees.filter { !$0.isNobody }
    home = Self.home(of: persons, uid: uid)
    namesAttendees = invitees.contains { !$0.isOrganizer || $0.isParticipant }
    let owners = Self.owners(among: persons, home: home, file)
    if owners.count == 1 { owner = owners[0].name ?? owners[0].email }
    for invitee in persons {
      if owners.contains(invitee) {
        if owners.count > 1 { leaveOut(invitee, .perhapsOwner) }
      } else if let reason = Self.reason(toLeaveOut: invitee) {
        leaveOut(invitee, reason)
      } else if let entry = PersonEntry(invitee) {
        met.append(entry)
      }
    }
  }

  private mutating func leaveOut(_ invitee: Invitee, _ reason: Reason) {
    leftOut.append(LeftOut(invitee, reason))
    if let entry = PersonEntry(invitee) {
      turnedAway.append(TurnedAway(entry: entry, reason: reason))
    }
  }

  /// Whether somebody who is stored is among those who are met.
  package func meet(_ person: Person) -> Bool { met.contains { person.isSame(as: $0) } }

  /// Why somebody who is stored was left out; nil where they were not, or nobody names them.
  package func reason(toLeaveOut person: Person) -> Reason? {
    turnedAway.first { person.isSame(as: $0.entry) }?.reason
  }

  /// The same with fewer people to meet.
  func meeting(only people: [PersonEntry]) -> InvitedPeople {
    var fewer = self
    fewer.met = people
    return fewer
  }

  /// The domain that the company's people have: that of who invites, else the one that the
  /// identifier ends in, else what most of those have who are nobody's customers.
  private static func home(of persons: [Invitee], uid: String?) -> MailDomain? {
    func tells(_ domain: MailDomain) -> Bool { !domain.isPersonal && !domain.isOfService }
    let domains = persons.compactMap(\.domain).filter(tells)
    if let domain = persons.first(where: \.isOrganizer)?.domain, tells(domain) { return domain }
    if let domain = uid.flatMap({ MailDomain(of: $0) }), domains.contains(domain) { return domain }
    let counts = Dictionary(grouping: domains, by: \.self).mapValues(\.count)
    return domains.first { counts[$0] == counts.values.max() }
  }

  /// Who is the owner; several where it is one of them.
  ///
  /// The address that a mail was delivered to; else, of those that are not of the company: the one
  /// at which anybody can have an address, the one without a name, or the only one.
  private static func owners(
    among persons: [Invitee], home: MailDomain?, _ file: InvitationFile
  ) -> [Invitee] {
    func have(_ addresses: [String]) -> [Invitee] {
      persons.filter { person in addresses.contains { $0.isSameAddress(as: person.email) } }
    }
    let delivered = have(file.deliveredTo)
    if delivered.count == 1 { return delivered }
    let addressed = have(file.recipients).filter { !$0.isOrganizer }
    if addressed.count == 1 { return addressed }
    let invited = persons.filter { !$0.isOrganizer }
    let personal = invited.filter { $0.domain?.isPersonal ?? false }
    if personal.isEmpty, home != nil,
      let organizer = persons.first(where: \.isOrganizer), organizer.domain?.isPersonal ?? false
    {
      return [organizer]
    }
    if personal.count == 1 { return personal }
    guard let home else { return personal.count > 1 ? personal : [] }
    let strangers = invited.filter { person in
      guard let domain = person.domain else { return false }
      return !domain.isSameOwner(as: home) && !domain.isOfService
    }
    let nameless = strangers.filter { !$0.hasNameOfItsOwn }
    return nameless.count == 1 ? nameless : strangers
  }

  private static func reason(toLeaveOut invitee: Invitee) -> Reason? {
    if invitee.isReplaced { return .delegated }
    if invitee.answer == "DECLINED" { return .declined }
    if ["OPT-PARTICIPANT", "NON-PARTICIPANT"].contains(invitee.role) { return .optional }
    if invitee.isService { return .service }
    return invitee.isGroup || invitee.email.map(SharedMailbox.has) ?? false ? .shared : nil
  }
}

extension InvitedPeople.LeftOut {
  fileprivate init(_ invitee: Invitee, _ reason: InvitedPeople.Reason) {
    let address = invitee.email.map { "<\($0)>" }
    self.init(
      words: [invitee.name, address].compactMap(\.self).joined(separator: " "), reason: reason)
  }
}

extension PersonEntry {
  /// The person that an invitation names, in the order in which the name is said; nil where there
  /// is neither a name nor an address to make one from.
  fileprivate init?(_ invitee: Invitee) {
    if let name = invitee.name {
      if let email = invitee.email,
        let typed = try? PersonEntry.list("\(name) <\(email)>", field: "a participant"),
        typed.count == 1
      {
        self = typed[0]
      } else {
        let said = PersonName.said(name)
        self.init(name: said.name, title: said.title, email: invitee.email)
      }
    } else if let email = invitee.email {
      self.init(name: PersonName.ofAddress(email), email: email, isNamedByAddress: true)
    } else {
      return nil
    }
  }
}
