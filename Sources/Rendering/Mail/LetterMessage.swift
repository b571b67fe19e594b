package import InterviewModel

/// A letter as other programs take it: a draft for a mail program, or a link to write it.
package struct LetterMessage: Sendable {
  private let text: LetterText
  private let recipient: Person?

  /// Creates the message of a letter; without an address of the recipient it is to nobody yet.
  package init(_ text: LetterText, to recipient: Person?) {
    self.text = text
    self.recipient = recipient
  }

  /// The draft as a file of e-mail: RFC 5322, RFC 2045 and RFC 2047, in ASCII, lines ending in
  /// CRLF.
  ///
  /// `X-Unsent: 1` makes Outlook open it for editing. It has neither Message-ID nor Date, because
  /// it was not sent, and no From, because the mail program knows that best.
  ///
  /// - Throws: `LetterRefusal.addressBeyondMail` for an address that cannot be written in ASCII.
  package func eml() throws(LetterRefusal) -> String {
    var fields = ["X-Unsent: 1"]
    if let recipient, let email = recipient.email {
      guard let address = MailHeader.address(email) else { throw .addressBeyondMail(email) }
      fields.append("To: " + MailHeader.mailbox(name: recipient.name, address: address))
    }
    fields += [
      "Subject: " + MailHeader.text(text.subject),
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    ]
    return fields.map { $0 + "\r\n" }.joined() + "\r\n" + QuotedPrintable.text(text.body)
  }

  /// The letter as a link: RFC 6068.
  ///
  /// - Returns: the link; nil when it is longer than `longestMailto`, because mail programs and
  ///   systems cut longer ones without a word.
  package var mailto: String? {
    let address = recipient?.email.map { Self.encoded($0, keeping: "@") } ?? ""
    // A mail program makes a field of it, which nothing in it may end.
    let subject = Self.encoded(MailHeader.line(text.subject))
    let link = "mailto:\(address)?subject=\(subject)&body=\(Self.encoded(text.body))"
    return link.utf8.count <= Self.longestMailto ? link : nil
  }

  /// The longest link that is safe, in bytes: programs cut them from about 2,000 on.
  package static let longestMailto = 1_800

  /// Everything but the unreserved signs of RFC 3986 §2.3 as bytes in percent signs; line feeds as
  /// CRLF (RFC 6068 §5).
  private static func encoded(_ text: String, keeping kept: Unicode.Scalar? = nil) -> String {
    var encoded = ""
    for octet in text.utf8 {
      let scalar = Unicode.Scalar(octet)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~":
        encoded.unicodeScalars.append(scalar)
      case _ where scalar == kept: encoded.unicodeScalars.append(scalar)
      case "\n": encoded += "%0D%0A"
      default: encoded += "%" + scalar.hexadecimal(width: 2)
      }
    }
    return encoded
  }
}
