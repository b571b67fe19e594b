internal import Rendering

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Asks on the standard error and reads answers from the standard input.
///
/// Ctrl-C interrupts the reading instead of ending the process, so that a debrief can store what
/// was answered by then.
final class SystemQuestioner: Questioner {
  /// When a key was pressed that was an answer by itself; nil once the next answer has begun.
  private var keyPressedAt: ContinuousClock.Instant?

  func asking<T>(_ body: () throws -> T) throws -> T {
    try HeldSignals.holding(body)
  }

  func line(_ prompt: String) throws -> String {
    StandardStreams.writeError(prompt)
    var octets: [UInt8] = []
    var octet = try firstOctet()
    while octet != UInt8(ascii: "\n") {
      octets.append(octet)
      octet = try readOctet()
    }
    return String(decoding: octets, as: UTF8.self)
  }

  func key(_ prompt: String) throws -> Unicode.Scalar {
    StandardStreams.writeError(prompt)
    let key = try TerminalMode.withoutLines { try readScalar() }
    if key != "\n" { keyPressedAt = .now }
    StandardStreams.writeError((isShown(key) ? TerminalText.line(String(key)) : "") + "\n")
    return key
  }

  private func isShown(_ key: Unicode.Scalar) -> Bool {
    key != "\n" && key != "\u{FFFD}"
  }

  /// Reads one scalar of UTF-8; what is none, and keys that send an escape sequence, are U+FFFD.
  private func readScalar() throws -> Unicode.Scalar {
    let first = try firstOctet()
    // Ctrl-D, which ends the input only of a terminal that reads lines.
    if first == 0x04 { throw interruption() }
    if first == 0x1B {
      // The rest of an arrow key's sequence ends in a letter, which must not pass for an answer.
      tcflush(STDIN_FILENO, TCIFLUSH)
      return "\u{FFFD}"
    }
    let count = first < 0xC0 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var octets = [first]
    while octets.count < count { octets.append(try readOctet()) }
    return String(decoding: octets, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The first octet of an answer.
  ///
  /// Who is used to lines presses Enter after a key: that one ends no question, least of all the
  /// next one.
  private func firstOctet() throws -> UInt8 {
    let pressed = keyPressedAt
    keyPressedAt = nil
    let octet = try readOctet()
    guard octet == UInt8(ascii: "\n"), let pressed, pressed.duration(to: .now) < .milliseconds(500)
    else { return octet }
    return try readOctet()
  }

  private func readOctet() throws -> UInt8 {
    do {
      try HeldSignals.waitForInput()
    } catch {
      throw interruption()
    }
    var octet: UInt8 = 0
    guard read(STDIN_FILENO, &octet, 1) == 1 else { throw interruption() }
    return octet
  }

  /// What is said after an interruption begins on a line of its own.
  private func interruption() -> Interrupted {
    StandardStreams.writeError("\n")
    return Interrupted()
  }
}

/// The mode of a terminal in which keys arrive one by one and are not shown.
enum TerminalMode {
  /// Runs `body` in that mode; on return and on throw the terminal is in the mode it had.
  static func withoutLines<T>(_ body: () throws -> T) rethrows -> T {
    var old = termios()
    guard tcgetattr(STDIN_FILENO, &old) == 0 else { return try body() }
    var new = old
    new.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &new)
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &old) }
    return try body()
  }
}
