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
/// Ctrl-C interrupts the reading instead of ending the process, so that a debrief can store what was
/// answered by then.
struct SystemQuestioner: Questioner {
  func asking<T>(_ body: () throws -> T) throws -> T {
    try HeldSignals.holding(body)
  }

  func line(_ prompt: String) throws -> String {
    StandardStreams.writeError(prompt)
    var octets: [UInt8] = []
    while true {
      let octet = try readOctet()
      if octet == UInt8(ascii: "\n") { break }
      octets.append(octet)
    }
    return String(decoding: octets, as: UTF8.self)
  }

  func key(_ prompt: String) throws -> Unicode.Scalar {
    StandardStreams.writeError(prompt)
    let key = try TerminalMode.withoutLines { try readScalar() }
    StandardStreams.writeError((isShown(key) ? TerminalText.line(String(key)) : "") + "\n")
    return key
  }

  private func isShown(_ key: Unicode.Scalar) -> Bool {
    key != "\n" && key != "\u{FFFD}"
  }

  /// Reads one scalar of UTF-8; what is none, and keys that send an escape sequence, are U+FFFD.
  private func readScalar() throws -> Unicode.Scalar {
    let first = try readOctet()
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
