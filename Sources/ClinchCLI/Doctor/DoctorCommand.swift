internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DoctorCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the database for damage (exit 74 if there is any).",
    discussion: """
      It checks the file and its folder, runs SQLite's own checks, and compares every row \
      with the history, so it also finds damage that SQLite can't see. It changes nothing, and \
      says what it found and what you can do about it.

        clinch doctor
        clinch doctor --json
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let place: DatabasePlace
    do {
      place = try session.databasePlace()
    } catch let failure as Failure where failure.status == .configuration {
      // Of the program there is something to say all the same.
      session.status = failure.status
      var examination = Store.examinationOfNoFile()
      examination.obstacle = failure.message
      return session.show(
        ExaminationReport(examination, version: Session.version, advice: []), as: format)
    }
    let examination = try Self.examine(place.path, session)
    guard examination.file != nil || examination.isDamaged || !place.isNamed else {
      throw PersistenceError.noSuchFile(path: place.path)
    }
    // What was found is what was asked for, so it is printed although the status is no success.
    if examination.isDamaged { session.status = .inputOutput }
    if examination.isUnread { session.status = .failure }
    session.show(
      ExaminationReport(
        examination, version: Session.version, advice: advice(on: examination, session)),
      as: format)
  }

  /// Looks at the database; where nothing can be said, the failure's hint never leads back here.
  ///
  /// - Throws: `Failure`.
  private static func examine(_ path: String, _ session: Session) throws -> Examination {
    do {
      return try Store.examine(path, zones: session.zoneLookup)
    } catch {
      let failure = Failure(
        explaining: error, moments: nil, database: session.options.db, isWriting: false)
      let leadsBack = failure.hint?.utf8.starts(with: "clinch doctor".utf8) == true
      throw leadsBack ? Failure(failure.status, failure.message) : failure
    }
  }

  /// The ways out of damage, mildest first.
  private func advice(on examination: Examination, _ session: Session) -> [String] {
    let place = Failure.databaseOption(session.options.db)
    let isContentAlone = examination.failed == [.content]
    let edit = "To correct a changed row: clinch edit application a1\(place)"
    return (isContentAlone ? [edit] : []) + backupAdvice(on: examination, place, session)
  }

  private func backupAdvice(
    on examination: Examination, _ place: String, _ session: Session
  ) -> [String] {
    guard let sound = examination.soundBackup else {
      return examination.backups.isEmpty
        ? ["There is no backup."] : ["No backup is intact. To see them: clinch backup list\(place)"]
    }
    let moment = session.layout().moments.fullWithDistance(sound.at)
    return [
      "The newest intact backup is from \(moment); later changes are not in it.",
      "To restore it, keeping the current database: \(session.restoring(sound.path))",
    ]
  }
}
