extension InputText {
  /// Reads an e-mail address: a deliberate subset of RFC 5322's `addr-spec`.
  ///
  /// The local part is a dot-atom (RFC 5322 §3.2.3), the domain dot-separated labels of letters,
  /// digits and inner hyphens (RFC 5321 §4.1.2), letters of any script in either (RFC 6531).
  /// At most 64 octets before the `@`, 63 in a label, 254 in all (RFC 5321 §4.5.3.1). Quoted local
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
