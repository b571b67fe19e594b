#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The signals that end a process, held back while questions are asked.
///
/// They are let through only where an answer is waited for, so that none gets lost between two
/// questions, and none ends the process before its terminal is as it was. Signals are held back by
/// thread: this program has one.
enum HeldSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Runs `body` with the signals held back.
  ///
  /// On return everything is as it was before, and no signal came. A signal that is not Ctrl-C ends
  /// the process then, as it would have at once.
  ///
  /// - Throws: what `body` throws; `Interrupted` when Ctrl-C was pressed and `body` did not notice.
  static func holding<T>(_ body: () throws -> T) throws -> T {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    var mask = sigset_t()
    lastSignal = 0
    pthread_sigmask(SIG_BLOCK, &held, &mask)
    let actions = signals.map { (signal: $0, old: noting($0)) }
    let result = Result { try body() }
    // One that was held back until now arrives here, where it is still only noted.
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    for (signal, old) in actions {
      var old = old
      sigaction(signal, &old, nil)
    }
    let signal = lastSignal
    if signal != 0, signal != SIGINT { kill(getpid(), signal) }
    let value = try result.get()
    if signal != 0 { throw Interrupted() }
    return value
  }

  /// Waits until the standard input has something to read, or has ended.
  ///
  /// - Throws: `Interrupted` when a signal came first, or came before.
  static func waitForInput() throws(Interrupted) {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    for signal in signals { sigdelset(&mask, signal) }
    while true {
      var input = fd_set()
      // FD_SET is a macro, which Swift does not see: descriptor 0 is the lowest bit.
      withUnsafeMutableBytes(of: &input) { $0[0] = 1 }
      // Unlike a test before the read, this leaves no gap in which a signal could get lost.
      let count = pselect(STDIN_FILENO + 1, &input, nil, nil, nil, &mask)
      if lastSignal != 0 { throw Interrupted() }
      if count >= 0 || errno != EINTR { return }
    }
  }

  /// Makes a signal only be noted; what it did before.
  private static func noting(_ signal: Int32) -> sigaction {
    var new = sigaction()
    #if canImport(Darwin)
    new.__sigaction_u.__sa_handler = { lastSignal = $0 }
    #elseif canImport(Musl)
    new.__sa_handler.sa_handler = { lastSignal = $0 }
    #else
    new.__sigaction_handler.sa_handler = { lastSignal = $0 }
    #endif
    var old = sigaction()
    sigaction(signal, &new, &old)
    return old
  }
}

/// The signal that came last; 0 for none.
///
/// Not a race: its handler runs only where the one thread waits or lets through what it held back.
nonisolated(unsafe) private var lastSignal: Int32 = 0
