internal import InterviewModel
internal import Rendering

extension Failure {
  /// The words for words on the command line that do not stand for exactly one thing.
  ///
  /// - Parameters:
  ///   - error: what they stand for.
  ///   - moments: turns moments into words; nil before there is a session.
  ///   - arguments: the words of the command line, for a hint that is one of them replaced.
  init(_ error: ReferenceError, moments: MomentText?, arguments: [String]) {
    switch error {
    case .none(let missing):
      self.init(.noInput, missing.words, hint: missing.hint)
    case .several(let typed, let candidates):
      self.init(several: candidates, typed, moments: moments, arguments: arguments)
    case .severalRoles(let company, let applications):
      let failure = Failure(
        several: applications.map { .application($0) }, company, moments: moments, arguments: [])
      self.init(
        .noInput, failure.message, list: failure.list,
        hint: Self.hint(naming: applications.map(\.role), of: company, in: arguments))
    case .otherThing(let handle):
      self.init(.noInput, handle.otherThing, hint: "clinch list")
    case .notALetter(let followUp):
      self.init(
        .noInput, "\(followUp.handle) is \(followUp.kind.oneOfThem), not a thank-you letter",
        hint: followUp.kind == .offerAnswer
          ? "clinch offer answer \(followUp.handle) accept" : "clinch done \(followUp.handle)")
    }
  }

  private init(
    several candidates: [ReferenceCandidate], _ typed: String, moments: MomentText?,
    arguments: [String]
  ) {
    // What all have in common is said once, so that what tells them apart stands out.
    let title = ReferenceCandidate.commonTitle(of: candidates)
    let listed = candidates.prefix(Self.mostListed).map { candidate in
      candidate.words(moments, withTitle: title == nil)
    }
    let column = listed.map { $0.reference.cellWidth }.max() ?? 0
    let others = candidates.count - listed.count
    self.init(
      .noInput,
      title.map { "\"\(typed)\" can mean \(candidates.count) applications of \($0):" }
        ?? "\"\(typed)\" could mean any of these:",
      list: listed.map { "\($0.reference.padded(toCells: column))  \($0.words)" }
        + (others > 0 ? ["and \(others) more: type more of the name"] : []),
      hint: Self.hint(replacing: typed, by: candidates, in: arguments))
  }

  /// The most things that are listed; more of them are no help.
  private static let mostListed = 12

  /// The command as it was typed, with either of two roles behind the company, or a place for one.
  private static func hint(
    naming roles: [String?], of company: String, in arguments: [String]
  ) -> String {
    let named = roles.count == 2 ? roles.compactMap(\.self) : []
    let commands = (named.count == 2 ? named : ["ROLE"]).compactMap { role in
      Self.command(arguments, in: company) { [$0, role] }
    }
    switch commands.count {
    case 0: return "name the role"
    case 1: return "name the role: \(commands[0])"
    default: return choosing(among: commands, orLike: nil)
    }
  }

  /// The command as it was typed, with what means either of two candidates in place of what means
  /// both; how to say it where there are more, or that is not among the words typed.
  private static func hint(
    replacing typed: String, by candidates: [ReferenceCandidate], in arguments: [String]
  ) -> String? {
    let commands = candidates.prefix(3).compactMap { candidate in
      Self.command(arguments, in: typed) { word in
        [
          String(decoding: word.utf8.dropLast(typed.utf8.count), as: UTF8.self)
            + candidate.reference
        ]
      }
    }
    return choosing(among: commands, orLike: candidates.first?.reference)
  }

  /// Both commands where there are two: one alone would be taken for the one that is meant.
  static func choosing(among commands: [String], orLike example: String?) -> String {
    commands.count == 2
      ? commands.joined(separator: " or ")
      : "choose one" + (example.map { ", like \($0)" } ?? "")
  }

  /// The command as it was typed, with other words in place of one; nil where the word is not among
  /// them, or where the command is none to be copied from one line.
  private static func command(
    _ arguments: [String], in typed: String, replacing replace: (String) -> [String]
  ) -> String? {
    let flagged = Array("=\(typed)".utf8)
    let place =
      arguments.firstIndex(of: typed)
      ?? arguments.firstIndex { $0.utf8.suffix(flagged.count).elementsEqual(flagged) }
    guard let place, !typed.isEmpty else { return nil }
    var words = arguments
    words.replaceSubrange(place...place, with: replace(arguments[place]))
    let line = "clinch " + words.map(ShellWord.quoted).joined(separator: " ")
    let isCopied = line.utf8.count <= mostCopied && line.utf8.allSatisfy { $0 >= 0x20 }
    return isCopied ? line : nil
  }

  /// The most bytes of a command that is worth copying.
  private static let mostCopied = 400
}

extension Handle {
  /// That a number is that of something else than is asked for.
  fileprivate var otherThing: String {
    switch self {
    case .application(let id): "\(id.handle) is the number of an application"
    case .person(let id): "\(id.handle) is the number of a person"
    case .followUp(let id): "\(id.handle) is the number of a follow-up"
    case .offer(let id): "\(id.handle) is the number of an offer"
    case .interview(let id): "\(id.number) is the number of an interview"
    }
  }
}

extension ReferenceError {
  /// The names of the zones whose clocks tell its candidates apart.
  var zones: [String] {
    if case .several(_, let candidates) = self { candidates.flatMap(\.zones) } else { [] }
  }
}

extension ReferenceError.Missing {
  /// That it is not there, as a sentence in lower case without a full stop.
  var words: String {
    switch self {
    case .anyInterview: "there is no interview yet"
    case .interview(let id): "no interview has the number \(Self.typed("", id))"
    case .interviewMatching(let typed): "no interview matches \"\(typed)\""
    case .interviewOf(let application):
      "\(application.title) (\(application.id.handle)) has no interview"
    case .interviewerMatching(let typed): "nobody among those you met there matches \"\(typed)\""
    case .person(let id): "no person has the number \(Self.typed("p", id))"
    case .personMatching(let typed): "nobody matches \"\(typed)\""
    case .application(let id): "no application has the number \(Self.typed("a", id))"
    case .companyMatching(let typed): "no company matches \"\(typed)\""
    case .anythingMatching(let typed): "no company matches \"\(typed)\""
    case .companyOrPersonMatching(let typed): "no company or person matches \"\(typed)\""
    case .followUp(let id): "no follow-up has the number \(Self.typed("f", id))"
    case .anyOffer(let application): "\(application) has no offer"
    case .offer(let number, let application): "\(application) has no offer of the number \(number)"
    case .numberedOffer(let id): "no offer has the number \(Self.typed("o", id))"
    case .openOffer(let id): "\(id.handle) has already been answered"
    case .operation(let number): "no command has the number \(number)"
    case .gone(let thing): "\(thing) no longer exists"
    }
  }

  /// What helps to find it.
  var hint: String {
    switch self {
    case .anyInterview: "to log one: clinch log COMPANY ROLE --at WHEN"
    case .interviewOf(let application):
      "to log one: clinch log \(ShellWord.operands(application.company, application.role ?? "ROLE")) --at WHEN"
    case .followUp: "to see them: clinch due, clinch overdue"
    case .anyOffer, .offer, .numberedOffer, .openOffer: "clinch offer list"
    case .person, .personMatching, .interviewerMatching: "clinch people"
    case .application, .companyMatching, .anythingMatching: "clinch applications"
    case .companyOrPersonMatching: "clinch applications, clinch people"
    case .operation: "clinch history list"
    case .interview, .interviewMatching, .gone: "clinch list"
    }
  }

  /// The number as it was typed; one that is too large to read was read as the largest.
  private static func typed<Kind>(_ sign: String, _ id: Identifier<Kind>) -> String {
    id.number == .max ? "you typed" : "\(sign)\(id.number)"
  }
}
