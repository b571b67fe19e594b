extension InputText {
  /// Reads an e-mail address: a deliberate subset of RFC 5322's `addr-spec`.
  ///
  /// The local part is a dot-atom (RFC 5322 §3.2.3), the domain dot-separated labels of letters,
  /// digits and inner hyphens (RFC 5321 §4.1.2), letters of any script in either (RFC 6531).
  /// At most 64 bytes before the `@`, 63 in a label, 254 in all (RFC 5321 §4.5.3.1). Quoted local
  /// parts, comments and bracketed IP addresses are valid mail but refused: a typing mistake is
  /// likelier than such an interviewer.
  ///
  /// - Parameters:
  ///   - raw: The address as it came; white space at its ends is ignored.
  ///   - field: What the address is for, as an error should call it.
  /// - Returns: The address in NFC.
  /// - Throws: When it is no such address.
  package static func email(_ raw: String, field: String) throws(InputError) -> String {
    let address = try name(raw, field: field)
    do {
      try EmailSyntax.check(address[...])
    } catch {
      throw InputError(
        field, error.fault, at: TextPosition(of: error.index, in: address),
        example: "dana@acme.example")
    }
    return address
  }
}

/// The rules behind `InputText.email`, for an address that stands inside a longer text.
enum EmailSyntax {
  /// A fault of an address, and its index in the text that the address is part of.
  struct Fault: Error {
    let index: String.Index
    let fault: String
  }

  /// Checks that `address`, part of some longer text or all of it, is an address.
  ///
  /// - Throws: `Fault` with the first fault from the front.
  static func check(_ address: Substring) throws(Fault) {
    let scalars = address.unicodeScalars
    guard let at = scalars.firstIndex(of: "@") else {
      throw Fault(index: address.startIndex, fault: "has an address without @")
    }
    let domain = address[scalars.index(after: at)...]
    if let second = domain.unicodeScalars.firstIndex(of: "@") {
      throw Fault(index: second, fault: "has an address with a second @")
    }
    try checkAtoms(of: address[..<at], named: "before the @", limit: 64, allowed: \.isAtomText)
    try checkAtoms(of: domain, named: "after the @", limit: 254, allowed: \.isLabelText)
    try checkLabels(of: domain)
    if address.utf8.count > 254 {
      throw Fault(index: address.startIndex, fault: "has an address of more than 254 bytes")
    }
  }

  /// Checks one side of the `@`: atoms of allowed scalars with single dots between them.
  private static func checkAtoms(
    of side: Substring, named place: String, limit: Int, allowed: (Unicode.Scalar) -> Bool
  ) throws(Fault) {
    let scalars = side.unicodeScalars
    if let index = scalars.firstIndex(where: { $0 != "." && !allowed($0) }) {
      let scalar = scalars[index]
      throw Fault(
        index: index, fault: "has \(scalar.shownInFault) \(place) of an address")
    }
    let atoms = scalars.split(separator: ".", omittingEmptySubsequences: false)
    if let empty = atoms.first(where: { $0.isEmpty }) {
      let fault = side.isEmpty ? "has nothing \(place)" : "has a dot too many \(place)"
      throw Fault(index: empty.startIndex, fault: fault)
    }
    if let marked = atoms.first(where: { $0.first?.isMark == true }) {
      throw Fault(index: marked.startIndex, fault: "has an accent without a letter \(place)")
    }
    if side.utf8.count > limit {
      throw Fault(index: side.startIndex, fault: "has more than \(limit) bytes \(place)")
    }
  }

  /// Checks what only the labels of a domain have to keep: no hyphen at the ends, 63 bytes.
  private static func checkLabels(of domain: Substring) throws(Fault) {
    for label in domain.unicodeScalars.split(separator: ".") {
      if label.first == "-" || label.last == "-" {
        throw Fault(
          index: label.startIndex, fault: "has a domain part that starts or ends with a hyphen")
      }
      if Substring(label).utf8.count > 63 {
        throw Fault(index: label.startIndex, fault: "has a domain part of more than 63 bytes")
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether an atom can hold the scalar: RFC 5322's `atext`, with RFC 6531's non-ASCII letters.
  fileprivate var isAtomText: Bool {
    switch self {
    case "!", "#", "$", "%", "&", "'", "*", "+", "-", "/", "=", "?", "^", "_", "`", "{", "|", "}",
      "~":
      true
    default: isLetterOrDigit
    }
  }

  /// Whether a label of a domain can hold the scalar.
  fileprivate var isLabelText: Bool {
    self == "-" || isLetterOrDigit
  }

  /// Whether the scalar is a letter, the mark of one, or a decimal digit, in any script.
  private var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: isMark
    }
  }

  /// Whether the scalar is a mark, which belongs to the letter before it.
  fileprivate var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
  }
}
