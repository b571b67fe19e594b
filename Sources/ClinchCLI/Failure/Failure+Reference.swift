internal import InterviewModel
internal import Rendering

extension Failure {
  /// The words for words on the command line that do not stand for exactly one thing.
  init(_ error: ReferenceError) {
    switch error {
    case .none(let missing):
      self.init(.noInput, missing.words, hint: "clinch list")
    case .several(let typed, let candidates):
      self.init(
        .noInput, "\"\(typed)\" can mean several: \(candidates.joined(separator: "; "))",
        hint: "use more of the name, the role, or an interview's number: clinch list")
    case .severalPeople(let typed, let candidates):
      self.init(
        .noInput,
        "\"\(typed)\" can mean several: \(candidates.map(\.words).joined(separator: "; "))",
        hint: "use more of the name, the address, or the number"
          + (candidates.first.map { ": \($0.person.handle)" } ?? ""))
    }
  }
}

extension ReferenceError.Missing {
  /// That it is not there, as a sentence in lower case without a full stop.
  var words: String {
    switch self {
    case .anyInterview: "there is no interview yet"
    case .interview(let id):
      // One that is too large to read was read as the largest.
      "no interview has the number \(id.number == .max ? "that was given" : "\(id.number)")"
    case .interviewMatching(let typed): "no interview matches \"\(typed)\""
    case .interviewerMatching(let typed): "no interviewer matches \"\(typed)\""
    case .person(let id): "no person has the number \(id.handle)"
    case .personMatching(let typed): "nobody matches \"\(typed)\""
    case .application(let id): "no application has the number \(id.number)"
    case .companyMatching(let typed): "no company matches \"\(typed)\""
    case .anythingMatching(let typed): "nothing matches \"\(typed)\""
    case .followUp(let id): "no follow-up has the number \(id.handle)"
    case .anyOffer(let application): "\(application) has no offer"
    case .offer(let number, let application): "\(application) has no offer of the number \(number)"
    case .operation(let number): "no operation has the number \(number)"
    case .gone(let thing): "\(thing) is not there any more"
    }
  }
}
