internal import Files

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
    let process = try start(program, arguments)
    while true {
      if let code = try exitCode(of: process, program, options: 0) { return code }
    }
  }

  /// Runs a program that reads a text from its standard input, and waits for its end; else it has
  /// this process's streams.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - arguments: the words after its name.
  ///   - input: what it reads; it need not read all of it.
  /// - Returns: its exit code; 128 and the number of the signal where one ended it.
  /// - Throws: `Failure` 1 when it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], reading input: String
  ) throws(Failure) -> Int32 {
    let process = try start(program, arguments, fedWith: input, isApart: false)
    while true {
      if let code = try exitCode(of: process, program, options: 0) { return code }
    }
  }

  /// Runs a program that may hang: it is killed, and its remains are taken in, as soon as its time
  /// is up.
  ///
  /// It gets none of this process's streams: a child that it leaves behind would keep them open,
  /// and who reads them would wait for that one.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - arguments: the words after its name.
  ///   - isOver: whether its time is up; asked many times a second.
  /// - Returns: its exit code; nil where it was killed.
  /// - Throws: `Failure` 1 when it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], until isOver: () -> Bool
  ) throws(Failure) -> Int32? {
    try wait(for: start(program, arguments, isApart: true), program, until: isOver)
  }

  /// Runs a program that reads a text, in the same way.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - arguments: the words after its name.
  ///   - input: what it reads from its standard input.
  ///   - isOver: whether its time is up.
  /// - Returns: its exit code; nil where it was killed.
  /// - Throws: `Failure` 1 when it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], input: String, until isOver: () -> Bool
  ) throws(Failure) -> Int32? {
    let process = try start(program, arguments, fedWith: input, isApart: true)
    return try wait(for: process, program, until: isOver)
  }

  /// Starts a program that goes on after this process, and does not wait for it.
  ///
  /// It gets none of this process's streams: whoever reads them would wait for its end.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - name: the name that it sees itself called by.
  ///   - arguments: the words after its name.
  ///   - descriptor: an open file that becomes its standard input; the only one that it gets.
  /// - Throws: `Failure` 1 when it cannot be started.
  static func leave(
    _ program: String, called name: String, _ arguments: [String], input descriptor: Int32
  ) throws(Failure) {
    _ = try start(program, called: name, arguments, isApart: true, reading: [descriptor])
  }

  /// Starts a program and writes all that it reads.
  private static func start(
    _ program: String, _ arguments: [String], fedWith input: String, isApart: Bool
  ) throws(Failure) -> pid_t {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw Failure(.failure, "cannot start \(program): \(ErrorNumber(errno).words)")
    }
    let process: pid_t
    do {
      defer { close(ends[0]) }
      process = try start(program, arguments, isApart: isApart, reading: ends)
    } catch {
      close(ends[1])
      throw error
    }
    feed(Array(input.utf8), to: ends[1])
    close(ends[1])
    return process
  }

  /// Runs a program that says something short, and waits for its end.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - arguments: the words after its name.
  /// - Returns: its exit code, and what it wrote to its output and to its errors.
  /// - Throws: `Failure` 1 when it cannot be started, 74 when it wrote nothing that can be read.
  static func output(
    of program: String, _ arguments: [String]
  ) throws(Failure) -> (status: Int32, output: String, errors: String) {
    let folder: String
    do throws(FileError) {
      folder = try FileSystem.createTemporaryFolder(in: "/tmp", beginning: "clinch-")
    } catch {
      throw Failure(error)
    }
    let files = ["\(folder)/output", "\(folder)/errors"]
    defer {
      FileSystem.remove(files)
      _ = FileSystem.removeEmptyFolder(folder)
    }
    // Into files: who reads two pipes one after the other can wait for ever.
    let process = try start(program, arguments, isApart: true, into: files)
    var status: Int32?
    while status == nil { status = try exitCode(of: process, program, options: 0) }
    var texts: [String] = []
    for file in files {
      texts.append(String(decoding: try TextFile.octets(file) ?? [], as: UTF8.self))
    }
    return (status ?? 0, texts[0], texts[1])
  }

  /// Writes to a pipe until all is written or nobody reads any more.
  ///
  /// A reader that is gone ends the writing and not this process, whatever SIGPIPE does in it: the
  /// signal goes to the thread that writes, where it is held back and taken in.
  private static func feed(_ octets: [UInt8], to pipe: Int32) {
    var (brokenPipe, before) = (sigset_t(), sigset_t())
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var rest = octets[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(count, 0))
    }
    var (pending, signal) = (sigset_t(), Int32(0))
    sigpending(&pending)
    if sigismember(&pending, SIGPIPE) == 1 { sigwait(&brokenPipe, &signal) }
  }

  /// Waits for the end of a program, and kills it when its time is up.
  private static func wait(
    for process: pid_t, _ program: String, until isOver: () -> Bool
  ) throws(Failure) -> Int32? {
    while true {
      // Looked up before the end is asked for, so that a program that ended in time is never
      // killed.
      let isLast = isOver()
      if let code = try exitCode(of: process, program, options: WNOHANG) { return code }
      if isLast { break }
      usleep(10_000)
    }
    kill(process, SIGKILL)
    while try exitCode(of: process, program, options: 0) == nil {}
    return nil
  }

  private static func start(
    _ program: String, called name: String? = nil, _ arguments: [String], isApart: Bool = false,
    reading ends: [Int32] = [], into files: [String] = []
  ) throws(Failure) -> pid_t {
    let words = [name ?? program] + arguments
    let child = spawn(program, words, isApart: isApart, reading: ends, into: files)
    guard child.error == 0 else {
      throw Failure(.failure, "cannot start \(program): \(ErrorNumber(child.error).words)")
    }
    return child.process
  }

  /// The exit code of a child; nil while it runs, or when a signal broke the waiting off.
  private static func exitCode(
    of process: pid_t, _ program: String, options: Int32
  ) throws(Failure) -> Int32? {
    var status: Int32 = 0
    let ended = waitpid(process, &status, options)
    guard ended >= 0 || errno == EINTR else {
      throw Failure(.failure, "cannot wait for \(program): \(ErrorNumber(errno).words)")
    }
    guard ended == process else { return nil }
    // The wait status as POSIX systems lay it out; the macros that read it are not for Swift.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func spawn(
    _ program: String, _ words: [String], isApart: Bool, reading ends: [Int32],
    into files: [String]
  ) -> (process: pid_t, error: Int32) {
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    var actions: posix_spawn_file_actions_t?
    #else
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in isApart ? [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] : [] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    for (stream, file) in zip([STDOUT_FILENO, STDERR_FILENO], files) {
      posix_spawn_file_actions_addopen(&actions, stream, file, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    }
    if let input = ends.first {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program ignores SIGPIPE, which its children would inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let words = words.map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, program, &actions, &attributes, words + [nil], variables)
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
