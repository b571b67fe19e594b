internal import InterviewModel
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
/// was answered by then. Whatever happens, the terminal is left in the mode that it had.
final class SystemQuestioner: Questioner {
  /// Whether lines are edited here; otherwise it is the terminal that collects and shows them.
  private let editsLines: Bool
  /// Whether signals are held back.
  private var isAsking = false
  /// When a key was pressed that was an answer by itself; nil once the next answer has begun.
  private var keyPressedAt: ContinuousClock.Instant?
  /// The mode that the terminal is in; nil where it is the one it had.
  private var mode: TerminalMode?
  /// Shows the latest question once more.
  private var showAgain: () -> Void = {}

  /// Creates a questioner; a terminal that can move its cursor says so by its name, `TERM`.
  init(terminal: Terminal, environment: [String: String]) {
    let name = environment["TERM"] ?? ""
    editsLines = terminal.isInput && terminal.isError && name != "" && name != "dumb"
  }

  func asking<T>(_ body: () throws -> T) throws -> T {
    if isAsking { return try body() }
    isAsking = true
    defer { isAsking = false }
    return try HeldSignals.holding {
      // Between two questions, too: who types ahead types into the same mode.
      let isWideEnough = Terminal.noteColumns.map { $0 >= LineView.leastColumns } ?? false
      return try reading(byKeys: editsLines && isWideEnough, body)
    }
  }

  func line(_ question: LineQuestion) throws -> String {
    try asking { try mode == nil ? plainLine(question.prompt) : editedLine(question) }
  }

  func key(_ prompt: String) throws -> Unicode.Scalar {
    try asking {
      try reading(byKeys: true) {
        show { StandardStreams.writeError(prompt) }
        let key = try readScalar()
        if key != "\n" { keyPressedAt = .now }
        StandardStreams.writeError((isShown(key) ? TerminalText.line(String(key)) : "") + "\n")
        return key
      }
    }
  }

  private func isShown(_ key: Unicode.Scalar) -> Bool {
    key.properties.generalCategory != .control && key != "\u{FFFD}"
  }

  /// Runs `body` while keys arrive one by one; on return and on throw the terminal is as before.
  private func reading<T>(byKeys: Bool, _ body: () throws -> T) rethrows -> T {
    guard byKeys, mode == nil, let keys = TerminalMode() else { return try body() }
    keys.enter()
    mode = keys
    defer {
      keys.leave()
      mode = nil
    }
    return try body()
  }

  /// Shows a question, and shows it again when the program was stopped meanwhile.
  private func show(_ question: @escaping () -> Void) {
    showAgain = question
    question()
  }

  /// A line that the terminal collects, or that comes from a file.
  private func plainLine(_ prompt: String) throws -> String {
    show { StandardStreams.writeError(prompt) }
    var octets: [UInt8] = []
    var octet = try firstOctet()
    while octet != UInt8(ascii: "\n") {
      octets.append(octet)
      octet = try readOctet()
    }
    return String(decoding: octets, as: UTF8.self)
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

  /// The first byte of an answer.
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
    _ = try hasInput()
    var octet: UInt8 = 0
    guard read(STDIN_FILENO, &octet, 1) == 1 else { throw interruption() }
    return octet
  }

  /// Whether there is something to read within so many milliseconds, or ever.
  private func hasInput(milliseconds: Int? = nil) throws -> Bool {
    while true {
      let arrival: HeldSignals.Arrival
      do {
        arrival = try HeldSignals.waitForInput(milliseconds: milliseconds)
      } catch {
        throw interruption()
      }
      guard arrival == .stop else { return arrival == .input }
      mode?.leave()
      HeldSignals.stop()
      mode?.enter()
      showAgain()
    }
  }

  /// What is said after an interruption begins on a line of its own.
  private func interruption() -> Interrupted {
    StandardStreams.writeError("\n")
    return Interrupted()
  }
}

extension SystemQuestioner {
  /// How long the rest of a key's sequence may take, which tells it from the key ESC.
  private static let longestKey = 100

  /// The most names that Tab lists.
  private static let mostListed = 20

  /// A line that is edited here.
  private func editedLine(_ question: LineQuestion) throws -> String {
    let columns = Terminal.noteColumns ?? LineView.leastColumns
    var view = LineView(prompt: question.prompt, columns: columns)
    var line = LineEditor(question.typed)
    var keys = KeystrokeDecoder()
    var tab = TabKey()
    var width: Int { Terminal.noteColumns ?? columns }
    show { StandardStreams.writeError(view.openingAndDrawing(of: line, columns: width)) }
    var octet = try firstOctet()
    while true {
      for key in keys.take(octet) {
        for (key, isRepeated) in try tab.take(key, isFollowed: hasInput(milliseconds: 0)) {
          guard key == .tab, !question.completion.isEmpty else {
            let progress = line.take(key)
            if progress == .ended { throw interruption() }
            guard progress == .complete else { continue }
            StandardStreams.writeError(view.drawing(of: line, columns: width) + "\n")
            return line.text
          }
          let typed = line
          let names = line.complete(by: question.completion)
          guard line == typed, isRepeated, names.count > 1 else { continue }
          StandardStreams.writeError(
            view.drawing(of: line, columns: width) + "\n"
              + Self.list(names, columns: width)
              + view.openingAndDrawing(of: line, columns: width))
        }
      }
      // What is pasted is drawn once.
      if try !hasInput(milliseconds: 0) {
        StandardStreams.writeError(view.drawing(of: line, columns: width))
      }
      if keys.isInSequence, try !hasInput(milliseconds: Self.longestKey) {
        keys.forgetSequence()
      }
      octet = try readOctet()
    }
  }

  /// Names below one another, each on one line.
  private static func list(_ names: [String], columns: Int) -> String {
    let lines = names.prefix(mostListed).map { TerminalText.line($0) }
    let more = names.count - lines.count
    return (lines + (more > 0 ? ["… and \(more) more"] : []))
      .map { "  " + $0.truncated(toCells: max(columns - 3, 1)) + "\n" }.joined()
  }
}
