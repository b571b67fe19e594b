/// What a key on the terminal means while a line is edited.
enum Keystroke: Equatable {
  /// A scalar to be put in.
  case text(Unicode.Scalar)
  /// The line is complete.
  case enter
  /// Completes a name that is known; elsewhere, and in what is pasted, a space.
  case tab
  /// Moves by a character, by a word, or to an end of the line.
  case left, right, wordLeft, wordRight, start, end
  /// Erases the character before the cursor, or the one behind it.
  case backspace, delete
  /// Ctrl-D: ends the input where the line is empty, else erases as `delete` does.
  case deleteOrEnd
  /// Erases the word before the cursor, or all that is before or behind it.
  case eraseWord, eraseBefore, eraseAfter
  /// Nothing.
  case ignored
}

extension Keystroke {
  /// The key that sends a control character: those of the kernel's lines, and Emacs's for the rest.
  init(control octet: UInt8) {
    switch octet {
    case 0x01: self = .start
    case 0x02: self = .left
    case 0x04: self = .deleteOrEnd
    case 0x05: self = .end
    case 0x06: self = .right
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x0B: self = .eraseAfter
    case 0x15: self = .eraseBefore
    case 0x17: self = .eraseWord
    default: self = .ignored
    }
  }

  /// The key that sends ESC and one byte: Alt and a letter.
  init(alt octet: UInt8) {
    switch octet {
    case UInt8(ascii: "b"): self = .wordLeft
    case UInt8(ascii: "f"): self = .wordRight
    case 0x08, 0x7F: self = .eraseWord
    default: self = .ignored
    }
  }

  /// The key that sends a control sequence (ECMA-48, section 5.4) with these parameters and this
  /// last byte, as xterm has them, and Linux's console and rxvt for Home and End.
  init(sequence parameters: [UInt8], _ last: UInt8) {
    let numbers = parameters.split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    // Shift is 2, and moves as without it; with Alt or Ctrl it goes by words.
    let isByWord = numbers.count > 1 && (numbers.last.flatMap { Int($0) } ?? 1) > 2
    switch (last, numbers.first) {
    case (UInt8(ascii: "C"), _): self = isByWord ? .wordRight : .right
    case (UInt8(ascii: "D"), _): self = isByWord ? .wordLeft : .left
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): self = .start
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): self = .end
    case (UInt8(ascii: "~"), "3"): self = .delete
    default: self = .ignored
    }
  }

  /// The key that sends ESC O: cursor keys in their other mode, and Enter of the keypad.
  init(application parameters: [UInt8], _ last: UInt8) {
    switch last {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "c"): self = .wordRight
    case UInt8(ascii: "d"): self = .wordLeft
    case UInt8(ascii: "~"): self = .ignored
    default: self.init(sequence: parameters, last)
    }
  }
}
