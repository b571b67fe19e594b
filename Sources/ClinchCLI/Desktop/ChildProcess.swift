#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
@preconcurrency internal import Musl
#else
// `environ` is a variable in C; nothing here changes it, and the program has one thread.
@preconcurrency internal import Glibc
#endif

/// Another program that is run with words of its own, never through a shell.
enum ChildProcess {
  /// Runs a program and waits for its end; it has this process's environment and streams.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - arguments: the words after its name.
  /// - Returns: its exit code; 128 and the number of the signal where one ended it.
  /// - Throws: `Failure` 1 when it cannot be started.
  static func run(_ program: String, _ arguments: [String]) throws(Failure) -> Int32 {
    let number = spawn(program, arguments)
    guard number.error == 0 else {
      throw Failure(.failure, "cannot start \(program): \(Failure.systemWords(number.error))")
    }
    var status: Int32 = 0
    while waitpid(number.process, &status, 0) < 0 {
      guard errno == EINTR else {
        throw Failure(.failure, "cannot wait for \(program): \(Failure.systemWords(errno))")
      }
    }
    // The wait status as POSIX systems lay it out; the macros that read it are not for Swift.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func spawn(
    _ program: String, _ arguments: [String]
  ) -> (process: pid_t, error: Int32) {
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    #else
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program ignores SIGPIPE, which its children would inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, program, nil, &attributes, words + [nil], variables)
    return (process, error)
  }

  /// This process's environment, as C has it.
  private static var variables: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
    _NSGetEnviron().pointee
    #else
    environ
    #endif
  }
}
