/// The exit codes and their meanings.
enum ExitCodesTopic {
  static var text: String {
    let lines = ExitStatus.allCases.map { status in
      let number = "\(status.rawValue)"
      return String(repeating: " ", count: 5 - number.count) + "\(number)  \(status.meaning)\n"
    }
    return lines.joined() + "\n" + """
      Standard output stays empty when a command fails. letter check and doctor don't fail when they
      find something: they print it, and exit with 65 and 74 respectively. doctor exits with 1 if
      it could not read the whole database, and so can't tell.

      """
  }
}
