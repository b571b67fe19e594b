/// What the exit codes tell a script.
enum ExitCodesTopic {
  static var text: String {
    let lines = ExitStatus.allCases.map { status in
      let number = "\(status.rawValue)"
      return String(repeating: " ", count: 5 - number.count) + "\(number)  \(status.meaning)\n"
    }
    return lines.joined() + "\nThe standard output stays empty when a command fails.\n"
  }
}
