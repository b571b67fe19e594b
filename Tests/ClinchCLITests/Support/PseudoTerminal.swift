#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A terminal that a test types on, with the program running in it.
///
/// The program leads a session of its own, so that the terminal is its controlling one and Ctrl-C
/// reaches it as a signal.
final class PseudoTerminal {
  struct Failure: Error {
    let reason: String
  }

  /// What the program has shown so far.
  private(set) var shown = ""
  /// All that it has sent.
  private(set) var everything = ""
  /// The bytes of a scalar that has not come whole.
  private var half: [UInt8] = []
  private let process: pid_t
  private let ours: Int32
  /// Kept open, or the terminal would be gone with the program.
  private let theirs: Int32

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - words: the program's path and its words.
  ///   - columns: how wide the terminal is; nil for one that does not say.
  ///   - environment: its variables.
  /// - Throws: `Failure` when there is no terminal or no program.
  init(_ words: [String], columns: Int? = nil, environment: [String: String]) throws {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 1_024)
    guard openpty(&ours, &theirs, &name, nil, nil) == 0 else {
      throw Failure(reason: "there is no terminal")
    }
    (self.ours, self.theirs) = (ours, theirs)
    if let columns {
      var window = winsize(
        ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(theirs, UInt(TIOCSWINSZ), &window)
    }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    // The tests' other processes would keep it open.
    for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    process = try Self.spawn(words, environment, terminal: path)
  }

  deinit {
    close(ours)
    close(theirs)
  }

  /// Whether the terminal collects lines and shows what is typed, as it did when it was made.
  var readsLines: Bool {
    var mode = termios()
    let wanted = tcflag_t(ICANON | ECHO)
    return tcgetattr(theirs, &mode) == 0 && mode.c_lflag & wanted == wanted
  }

  /// Waits until a text was shown since the last one that was waited for.
  func wait(for text: String) throws {
    while true {
      if let range = shown.ranges(of: text).first {
        shown = String(shown[range.upperBound...])
        return
      }
      guard readShown(within: 20_000) else { throw Failure(reason: "no \(text) in \(shown)") }
    }
  }

  func type(_ text: String) {
    type(octets: Array(text.utf8))
  }

  func type(octets: [UInt8]) {
    _ = octets.withUnsafeBytes { write(ours, $0.baseAddress, $0.count) }
  }

  func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// Waits for the end of the program: its exit status, or, as the shell has it, 128 and its
  /// signal.
  func exit() throws -> Int32 {
    var status: Int32 = 0
    var ended: pid_t = 0
    // Reading goes on meanwhile, because a full terminal would stop the program.
    for _ in 0..<2_000 where ended == 0 {
      _ = readShown(within: 10)
      ended = waitpid(process, &status, WNOHANG)
    }
    guard ended == process else {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      throw Failure(reason: "it does not end after \(shown)")
    }
    while readShown(within: 0) {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Reads what was shown; false when nothing was within so many milliseconds.
  private func readShown(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) == 1 else { return false }
    var octets = [UInt8](repeating: 0, count: 4_096)
    let count = octets.withUnsafeMutableBytes { read(ours, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    octets.removeLast(octets.count - count)
    let text = String(decoding: unread(octets), as: UTF8.self)
    shown += text
    everything += text
    return true
  }

  /// What was read, without half a scalar at its end, which waits for the rest.
  private func unread(_ octets: [UInt8]) -> [UInt8] {
    let all = half + octets
    let tail = all.reversed().prefix { $0 & 0xC0 == 0x80 }.count
    let lead = all.count > tail ? all[all.count - tail - 1] : 0
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    let isHalf = length > tail + 1
    half = isHalf ? Array(all.suffix(tail + 1)) : []
    return isHalf ? all.dropLast(tail + 1) : all
  }

  #if canImport(Darwin)
  private static let sessionOfItsOwn = Int16(POSIX_SPAWN_SETSID)
  #else
  /// POSIX_SPAWN_SETSID, which glibc declares for GNU's own language only.
  private static let sessionOfItsOwn: Int16 = 0x80
  #endif

  private static func spawn(
    _ words: [String], _ environment: [String: String], terminal: String
  ) throws -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The threads that tests run on hold signals back, which a process would inherit.
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, sessionOfItsOwn | Int16(POSIX_SPAWN_SETSIGMASK))
    // The first terminal that the leader of a session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, words[0], &actions, &attributes, arguments, variables)
    guard failure == 0 else { throw Failure(reason: String(cString: strerror(failure))) }
    return process
  }
}
