import TestSupport

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The binary that was built with the tests, run by a shell in a home directory of its own.
struct BuiltProgram {
  /// What a script came to, with the home directory's path written as `~`.
  struct Transcript: Equatable {
    var stdout: String
    var stderr: String
    var exit: Int32
  }

  struct CannotRun: Error {
    let reason: String
  }

  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  /// Runs a script whose directory is the home directory and whose `clinch` is the binary.
  ///
  /// - Parameters:
  ///   - script: lines for `sh`.
  ///   - merging: whether the standard error goes where the standard output goes.
  ///   - environment: variables beside those that the program is always run with.
  /// - Returns: what the script wrote and exited with.
  /// - Throws: `CannotRun` when there is no binary or no shell.
  func run(
    _ script: String, merging: Bool = false, environment: [String: String] = [:]
  ) throws -> Transcript {
    let output = try TemporaryFolder()
    let (stdout, stderr) = (output.file("stdout"), output.file("stderr"))
    let variables = try Self.environment(home: home.path).merging(environment) { $1 }
    let status = try Self.spawn(
      ["/bin/sh", "-c", "cd\n" + script], variables.map { "\($0)=\($1)" }, stdout: stdout,
      stderr: merging ? nil : stderr)
    return Transcript(
      stdout: try text(output, "stdout"), stderr: merging ? "" : try text(output, "stderr"),
      exit: status)
  }

  /// Runs a script like `run` on a terminal of its own; what was shown is its standard output.
  func runOnTerminal(_ script: String, environment: [String: String]) throws -> Transcript {
    let variables = try Self.environment(home: home.path).merging(environment) { $1 }
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "cd\n" + script], environment: variables)
    let status = try terminal.exit()
    // A terminal puts a carriage return before each line feed.
    let shown = terminal.shown.unicodeScalars.filter { $0 != "\r" }
    return Transcript(
      stdout: String(String.UnicodeScalarView(shown)).replacing(home.path, with: "~"), stderr: "",
      exit: status)
  }

  /// Runs the binary by itself on a terminal of its own.
  func onTerminal(
    _ words: String..., columns: Int? = nil, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    var variables = try Self.environment(home: home.path).merging(environment) { $1 }
    // Swift's would ask a question of its own after SIGQUIT.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    return try PseudoTerminal(
      [try Self.binaryFolder.get() + "/clinch"] + words, columns: columns, environment: variables)
  }

  /// Runs a script whose `clinch` is the binary on a terminal of its own, to be typed on.
  func scriptOnTerminal(
    _ script: String, columns: Int, environment: [String: String]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      ["/bin/sh", "-c", "cd\n" + script], columns: columns,
      environment: Self.environment(home: home.path).merging(environment) { $1 })
  }

  private static func environment(home: String) throws -> [String: String] {
    [
      "HOME": home, "PATH": try binaryFolder.get() + ":/usr/bin:/bin", "TMPDIR": home,
      "COLUMNS": "80", "LC_ALL": "C.UTF-8", "CLINCH_SEED": "1",
    ]
  }

  private func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    String(decoding: try folder.octets(name), as: UTF8.self)
      .replacing(home.path, with: "~")
  }

  /// The folder that the test bundle lies in: the binary is beside it.
  private static let binaryFolder = Result {
    for argument in CommandLine.arguments {
      let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
      guard let bundle = parts.firstIndex(where: { $0.hasSuffix(".xctest") }) else { continue }
      let folder = parts[..<bundle].joined(separator: "/")
      if access(folder + "/clinch", X_OK) == 0 { return folder }
    }
    throw CannotRun(reason: "there is no clinch beside the test bundle")
  }

  private static func spawn(
    _ words: [String], _ variables: [String], stdout: String, stderr: String?
  ) throws -> Int32 {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let new = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, stdout, new, 0o600)
    if let stderr {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, stderr, new, 0o600)
    } else {
      posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    }

    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup($0) } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, words[0], &actions, nil, arguments, environment)
    guard failure == 0 else { throw CannotRun(reason: String(cString: strerror(failure))) }
    return exitStatus(of: process)
  }

  /// Waits for a process; its exit status, or, as the shell has it, 128 and its signal.
  private static func exitStatus(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
