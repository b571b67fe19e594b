#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs the `python3` of the machine, as an oracle in a process of its own.
enum Python {
  /// Whether there is one that knows zones (3.9 and later).
  static let knowsZones = output(of: ["-c", "import zoneinfo"]) != nil

  /// What `python3` with these arguments writes to its standard output; nil when it cannot be run
  /// or fails.
  static func output(of arguments: [String]) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    guard let process = spawn(["/usr/bin/env", "python3"] + arguments, writingTo: ends) else {
      close(ends[1])
      return nil
    }
    close(ends[1])
    let output = readToEnd(of: ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status == 0 ? output : nil
  }

  private static func spawn(_ words: [String], writingTo ends: [Int32]) -> pid_t? {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let arguments = words.map { strdup($0) } + [nil]
    let environment = [strdup("PATH=\(path)"), nil]
    defer { (arguments + environment).forEach { free($0) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, words[0], &actions, nil, arguments, environment)
    return result == 0 ? process : nil
  }

  private static func readToEnd(of descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 { output += buffer.prefix(count) }
      if count == 0 || (count < 0 && errno != EINTR) { return output }
    }
  }
}
