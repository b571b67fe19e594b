extension InputText {
  /// Reads the link of a meeting: an address on the web that is safe to hand to a browser.
  ///
  /// - Parameters:
  ///   - raw: the text as it came; white space around it does not count.
  ///   - field: what the link is for, as an error should call it.
  /// - Returns: the address as it was written, its scheme in lower case: `https://`, then a host,
  ///   without white space, what nobody sees, or somebody's name before the host.
  /// - Throws: `InputError` for anything else, with what to type where that is plain.
  package static func link(_ raw: String, field: String) throws(InputError) -> String {
    let text = try name(raw, field: field)
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy({ !$0.properties.isWhitespace }) else {
      throw InputError(field, "contains a space", example: example)
    }
    guard let colon = text.range(ofScheme: "https://") else {
      throw InputError(field, "does not start with https://", example: suggestion(for: text))
    }
    let rest = String(scalars[colon...])
    let host = rest.unicodeScalars.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard host.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { throw InputError(field, "has no host", example: example) }
    // A browser goes to what follows the @: https://url.spec.whatwg.org/#concept-url-username.
    guard !host.contains(where: { $0 == "@" || $0 == "\\" }) else {
      throw InputError(field, "has a name or a password before its host")
    }
    return "https://" + rest
  }

  private static let example = "https://meet.example.com/abc"

  /// The link that was probably meant, where showing it is safe; else any.
  private static func suggestion(for text: String) -> String {
    guard text.unicodeScalars.allSatisfy({ ("!"..."~").contains($0) }) else { return example }
    if let rest = text.range(ofScheme: "http://") {
      return "https://\(String(text.unicodeScalars[rest...]))"
    }
    guard !text.unicodeScalars.contains("@"), text.range(ofScheme: "ftp://") == nil,
      text.unicodeScalars.contains(".")
    else { return example }
    return "https://\(text)"
  }
}

extension String {
  /// The place behind a scheme, in letters of either size; nil where another stands there.
  fileprivate func range(ofScheme scheme: String) -> String.UnicodeScalarView.Index? {
    let beginning = unicodeScalars.prefix(scheme.unicodeScalars.count)
    return String(beginning).folded == scheme ? beginning.endIndex : nil
  }
}
