internal import InterviewModel
internal import Persistence
internal import Rendering

extension Failure {
  /// The words for an error from below; what is unknown is a fault of the program.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - moments: turns moments into words; nil before there is a session.
  ///   - database: what `--db` names, for commands that are to be run next.
  ///   - isSaved: whether the command had stored what it was to store before.
  ///   - isWriting: whether it was to store anything at all.
  ///   - arguments: the words of the command line.
  init(
    explaining error: any Error, moments: MomentText?, database: String? = nil,
    isSaved: Bool = false, isWriting: Bool = true, arguments: [String] = []
  ) {
    let failure =
      if let error = error as? ReferenceError {
        Failure(error, moments: moments, arguments: arguments)
      } else {
        Failure(
          of: error, moments: moments, database: database, isSaved: isSaved, isWriting: isWriting)
      }
    // A purge that was not finished says itself what is done.
    if isSaved, !error.isOfUnfinishedPurge {
      self = failure.afterSaving.naming(database)
    } else {
      self = failure.naming(database)
    }
  }

  private init(
    of error: any Error, moments: MomentText?, database: String?, isSaved: Bool, isWriting: Bool
  ) {
    switch error {
    case let failure as Failure: self = failure
    case let error as InputError: self.init(.data, "\(error)")
    case let error as EditFormError: self.init(.data, "\(error)", hint: error.hint)
    case let error as WhenError: self.init(.data, error.message, hint: error.hint)
    case let error as SettingError: self.init(error)
    case let error as LetterChoiceError: self.init(error)
    case let error as OfferChoiceError: self.init(error, moments: moments)
    case let refusal as any ExplainedRefusal: self.init(refusal, moments: moments)
    case let error as PersistenceError:
      self.init(error, database: database, isSaved: isSaved, isWriting: isWriting)
    case is Interrupted: self.init(.interrupted, "interrupted; nothing was saved")
    default: self.init(.software, "\(error)", hint: Self.reportHint(isSaved: isSaved))
    }
  }

  static func reportHint(isSaved: Bool) -> String {
    "this is a bug in clinch" + (isSaved ? "" : "; nothing was saved")
  }

  private init(_ error: LetterChoiceError) {
    switch error {
    case .several(let interview, let candidates):
      self.init(
        .noInput,
        "interview \(interview.number) has several open letters: "
          + candidates.joined(separator: "; "),
        hint: "name one with --to NAME, or use --to all")
    case .noneOpen(let interview):
      self.init(
        .noInput, "interview \(interview.number) has no open letter",
        hint: "clinch letter list \(interview.number)")
    case .allDrafted(let interview):
      self.init(
        .noInput, "every open letter for interview \(interview.number) already has a draft",
        hint: "to read them: clinch letter show \(interview.number); to write them again: "
          + "clinch letter draft \(interview.number) --to all --replace"
      )
    case .noDraft(let interview, true):
      self.init(
        .noInput, "no letter has been drafted for interview \(interview.number)",
        hint: "clinch letter draft \(interview.number)")
    case .noDraft(let interview, false):
      self.init(
        .noInput,
        "no letter is stored for interview \(interview.number), and none is still to be written",
        hint: "clinch letter list \(interview.number)")
    }
  }
}

extension Error {
  /// Whether the log was purged and what was to follow failed.
  fileprivate var isOfUnfinishedPurge: Bool {
    if case .purgeUnfinished? = self as? PersistenceError { true } else { false }
  }
}
