#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The signals that end or stop a process, held back while questions are asked.
///
/// They are let through only where an answer is waited for, so that none gets lost between two
/// questions, and none ends or stops the process before its terminal is as it was. Signals are held
/// back by thread: this program has one.
enum HeldSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  /// How a wait for input ended.
  enum Arrival {
    /// There is something to read, or the input has ended.
    case input
    /// Nothing came in the time that there was.
    case nothing
    /// Ctrl-Z was pressed: the terminal is to be left as it was, and `stop()` called.
    case stop
  }

  /// Runs `body` with the signals held back.
  ///
  /// On return everything is as it was before, and no signal came that ends it. A signal that is
  /// not Ctrl-C ends the process then, as it would have at once; one that stops it stops it then.
  ///
  /// - Throws: what `body` throws; `Interrupted` when Ctrl-C was pressed and `body` did not notice.
  static func holding<T>(_ body: () throws -> T) throws -> T {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    var mask = sigset_t()
    (lastSignal, isStopWanted) = (0, false)
    pthread_sigmask(SIG_BLOCK, &held, &mask)
    let actions = signals.map { (signal: $0, old: noting($0)) }
    let result = Result { try body() }
    // One that was held back until now arrives here, where it is still only noted.
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    for (signal, old) in actions {
      var old = old
      sigaction(signal, &old, nil)
    }
    if isStopWanted { kill(getpid(), SIGTSTP) }
    let signal = lastSignal
    if signal != 0, signal != SIGINT { kill(getpid(), signal) }
    let value = try result.get()
    if signal != 0 { throw Interrupted() }
    return value
  }

  /// Waits until the standard input has something to read, or has ended.
  ///
  /// - Parameter limit: the longest wait, less than a second; nil for none.
  /// - Returns: how the wait ended.
  /// - Throws: `Interrupted` when a signal came first, or came before.
  static func waitForInput(milliseconds limit: Int? = nil) throws(Interrupted) -> Arrival {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    for signal in signals { sigdelset(&mask, signal) }
    while true {
      if lastSignal != 0 { throw Interrupted() }
      if isStopWanted { return .stop }
      var input = fd_set()
      // FD_SET is a macro, which Swift does not see: descriptor 0 is the lowest bit.
      withUnsafeMutableBytes(of: &input) { $0[0] = 1 }
      var time = timespec(tv_sec: 0, tv_nsec: (limit ?? 0) * 1_000_000)
      // Unlike a test before the read, this leaves no gap in which a signal could get lost.
      let count =
        limit == nil
        ? pselect(STDIN_FILENO + 1, &input, nil, nil, nil, &mask)
        : pselect(STDIN_FILENO + 1, &input, nil, nil, &time, &mask)
      if lastSignal != 0 { throw Interrupted() }
      if count >= 0 || errno != EINTR { return count == 0 ? .nothing : .input }
    }
  }

  /// Stops the process, as Ctrl-Z would have at once; on return it has been continued.
  static func stop() {
    isStopWanted = false
    // All zero is the action that every signal has by itself.
    var plain = sigaction()
    var old = sigaction()
    sigaction(SIGTSTP, &plain, &old)
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    kill(getpid(), SIGTSTP)
    // It stops here, where the signal arrives.
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    sigaction(SIGTSTP, &old, nil)
  }

  /// Makes a signal only be noted; what it did before.
  ///
  /// Where nothing can continue a process, as in a shell without jobs, SIGTSTP stays ignored.
  private static func noting(_ signal: Int32) -> sigaction {
    var new = sigaction()
    #if canImport(Darwin)
    new.__sigaction_u.__sa_handler = { note($0) }
    #elseif canImport(Musl)
    new.__sa_handler.sa_handler = { note($0) }
    #else
    new.__sigaction_handler.sa_handler = { note($0) }
    #endif
    var old = sigaction()
    sigaction(signal, &new, &old)
    if signal == SIGTSTP, isIgnored(old) { sigaction(signal, &old, nil) }
    return old
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
    #elseif canImport(Musl)
    let handler = action.__sa_handler.sa_handler
    #else
    let handler = action.__sigaction_handler.sa_handler
    #endif
    // SIG_IGN is 1, which is no function that could be compared.
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}

private func note(_ signal: Int32) {
  if signal == SIGTSTP { isStopWanted = true } else { lastSignal = signal }
}

/// The signal to end that came last; 0 for none.
///
/// Not a race: its handler runs only where the one thread waits or lets through what it held back.
nonisolated(unsafe) private var lastSignal: Int32 = 0

/// Whether a signal to stop came that was not obeyed yet; no race either.
nonisolated(unsafe) private var isStopWanted = false
