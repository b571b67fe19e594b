/// Makes keys of the bytes that a terminal sends, one after the other.
///
/// A sequence that means nothing here is swallowed whole. Bytes that are no UTF-8 become U+FFFD,
/// as in everything that is read, so that the answer is refused instead of stored without them.
struct KeystrokeDecoder {
  private enum State {
    case ground
    /// UTF-8 that so many bytes are missing of; typed with Alt, it is no text.
    case scalar([UInt8], missing: Int, isAlt: Bool)
    /// ESC, and what may stand between it and its last byte.
    case escape
    /// ESC [ and its parameters.
    case sequence([UInt8])
    /// ESC O and its parameters.
    case application([UInt8])
    /// ESC [ [, which Linux's console sends with a letter for F1 to F5.
    case consoleFunction
    /// A string for the terminal (a title, a link), which has come into a paste.
    case string
  }

  private var state = State.ground
  /// The most parameters of a sequence that are kept; keys have far fewer.
  private static let mostParameters = 32

  /// Whether an escape sequence has begun that may be nothing but the key ESC.
  var isInSequence: Bool {
    switch state {
    case .ground, .scalar: false
    case .escape, .sequence, .application, .consoleFunction, .string: true
    }
  }

  /// Forgets a sequence that has begun and is not going on: what follows is typed by hand.
  mutating func forgetSequence() {
    if isInSequence { state = .ground }
  }

  /// The keys that are complete with this byte: none, one, or U+FFFD for half a scalar and one.
  mutating func take(_ octet: UInt8) -> [Keystroke] {
    switch state {
    case .ground: return begin(octet)
    case .scalar(let octets, let missing, let isAlt):
      return go(on: octets, missing, isAlt, with: octet)
    case .escape: return afterEscape(octet)
    case .sequence(let parameters):
      if parameters.isEmpty, octet == UInt8(ascii: "[") {
        state = .consoleFunction
        return []
      }
      return go(on: parameters, with: octet, State.sequence) { .init(sequence: $0, $1) }
    case .application(let parameters):
      return go(on: parameters, with: octet, State.application) { .init(application: $0, $1) }
    case .consoleFunction:
      return octet < 0x20 || octet >= 0x7F ? begin(octet) : finished(.ignored)
    case .string: return within(octet)
    }
  }

  private mutating func finished(_ key: Keystroke) -> [Keystroke] {
    state = .ground
    return [key]
  }

  private mutating func begin(_ octet: UInt8, isAlt: Bool = false) -> [Keystroke] {
    switch octet {
    case 0x1B:
      state = .escape
      return []
    case 0xC2...0xDF: state = .scalar([octet], missing: 1, isAlt: isAlt)
    case 0xE0...0xEF: state = .scalar([octet], missing: 2, isAlt: isAlt)
    case 0xF0...0xF4: state = .scalar([octet], missing: 3, isAlt: isAlt)
    case 0x00...0x1F, 0x7F: return finished(.init(control: octet))
    case 0x20...0x7E: return finished(.text(Unicode.Scalar(octet)))
    default: return finished(isAlt ? .ignored : .text("\u{FFFD}"))
    }
    return []
  }

  private mutating func go(
    on octets: [UInt8], _ missing: Int, _ isAlt: Bool, with octet: UInt8
  ) -> [Keystroke] {
    guard (0x80...0xBF).contains(octet) else {
      return (isAlt ? [] : [.text("\u{FFFD}")]) + begin(octet)
    }
    let octets = octets + [octet]
    if missing > 1 {
      state = .scalar(octets, missing: missing - 1, isAlt: isAlt)
      return []
    }
    let scalars = String(decoding: octets, as: UTF8.self).unicodeScalars
    let scalar = scalars.count == 1 ? scalars.first : nil
    return finished(isAlt ? .ignored : .text(scalar ?? "\u{FFFD}"))
  }

  private mutating func afterEscape(_ octet: UInt8) -> [Keystroke] {
    switch octet {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .application([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    // Alt and a cursor key, in rxvt: ESC and its sequence.
    case 0x1B: state = .escape
    // Bytes between, as in the sequences that choose a set of characters.
    case 0x20...0x2F: state = .escape
    case 0x08, 0x30...0x7F: return finished(.init(alt: octet))
    default: return begin(octet, isAlt: true)
    }
    return []
  }

  /// Parameters and bytes between (0x20 to 0x3F), then the last one; anything else breaks it off.
  private mutating func go(
    on parameters: [UInt8], with octet: UInt8, _ goingOn: ([UInt8]) -> State,
    _ key: ([UInt8], UInt8) -> Keystroke
  ) -> [Keystroke] {
    switch octet {
    case 0x20...0x3F:
      state = goingOn(parameters.count < Self.mostParameters ? parameters + [octet] : parameters)
      return []
    case 0x40...0x7E: return finished(key(parameters, octet))
    default: return begin(octet)
    }
  }

  /// A string ends with BEL or with ESC \, whose `\` is Alt and a key of no meaning.
  private mutating func within(_ octet: UInt8) -> [Keystroke] {
    switch octet {
    case 0x07: return finished(.ignored)
    case 0x00...0x1F, 0x7F: return begin(octet)
    default: return []
    }
  }
}
