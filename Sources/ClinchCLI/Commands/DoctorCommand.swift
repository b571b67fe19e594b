internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DoctorCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look the database over; exit with 74 when it is damaged.",
    discussion: """
      It looks at the file and what is around it, has SQLite check the structure, and compares every \
      row with what the log says was stored, so that it also finds what SQLite cannot see. Nothing is \
      changed; what is found is said, and what can be done about it.

        clinch doctor
        clinch doctor --json
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let place = try session.databasePlace()
    let examination = try Store.examine(place.path)
    guard examination.file != nil || examination.isDamaged || !place.isNamed else {
      throw PersistenceError.noSuchFile(path: place.path)
    }
    // What was found is what was asked for, so it is printed although the status is no success.
    if examination.isDamaged { session.status = .inputOutput }
    let report = ExaminationReport(examination, version: Clinch.version)
    if format.json { return session.print(report.json) }
    session.print(report.text(session.page(), advice: advice(on: examination, session)))
  }

  private func advice(on examination: Examination, _ session: Session) -> [String] {
    guard let newest = examination.newestBackup else {
      return ["There is no backup. What can still be read: clinch list --json, clinch history"]
    }
    return [
      "To bring the newest backup back, and keep what is here: \(session.restoring(newest))",
      "To see all of them: clinch backup list",
    ]
  }
}
