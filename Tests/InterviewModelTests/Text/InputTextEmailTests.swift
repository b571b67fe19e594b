import InterviewModel
import Testing

@Suite struct InputTextEmailTests {
  @Test(arguments: [
    "dana@acme.example", "d@x", "dana.lee+jobs@mail.acme-labs.example", "o'neil@acme.example",
    "!#$%&'*+-/=?^_`{|}~@acme.example", "jürgen@müller.example", "面接@例え.example", "1@2.3",
    String(repeating: "a", count: 64) + "@acme.example",
    "a@" + String(repeating: "b", count: 63) + ".example",
  ])
  func `a plain address is accepted as it is`(address: String) throws {
    #expect(try InputText.email(address, field: "email") == address)
  }

  @Test func `an address is trimmed and normalised`() throws {
    let address = try InputText.email(" jose\u{301}@acme.example\n", field: "email")
    #expect(Array(address.utf8) == Array("jos\u{E9}@acme.example".utf8))
  }

  @Test(arguments: [
    ("dana", "has an address without @ (column 1)"),
    ("dana@acme@example", "has an address with a second @ (column 10)"),
    ("@acme.example", "has nothing before the @ (column 1)"),
    ("dana@", "has nothing after the @ (column 6)"),
    (".dana@acme.example", "has a dot too many before the @ (column 1)"),
    ("dana..lee@acme.example", "has a dot too many before the @ (column 6)"),
    ("dana@acme.", "has a dot too many after the @ (column 11)"),
    ("dana lee@x", "has a space before the @ of an address (column 5)"),
    ("dana@x,lee", "has ',' after the @ of an address (column 7)"),
    ("<dana@x>", "has '<' before the @ of an address (column 1)"),
    ("\"dana\"@x", "has '\"' before the @ of an address (column 1)"),
    ("dana@[127.0.0.1]", "has '[' after the @ of an address (column 6)"),
    ("dana@a_b", "has '_' after the @ of an address (column 7)"),
    ("mailto:dana@x", "has ':' before the @ of an address (column 7)"),
    ("dana@-acme", "has a domain part that starts or ends with a hyphen (column 6)"),
    ("dana@acme-.example", "has a domain part that starts or ends with a hyphen (column 6)"),
    ("da\u{7}na@x", "has the control character U+0007 (column 3)"),
    ("", "is empty"),
  ])
  func `what is no address is refused with the place`(raw: String, fault: String) {
    #expect(refusal(raw)?.hasPrefix("email \(fault)") == true, "\(refusal(raw) ?? "accepted")")
  }

  @Test func `the limits of RFC 5321 are kept`() {
    let domain = Array(repeating: String(repeating: "b", count: 60), count: 4).joined(
      separator: ".")
    #expect(refusal("a@" + String(repeating: "b", count: 64)) != nil)
    #expect(refusal(String(repeating: "a", count: 65) + "@acme.example") != nil)
    #expect(refusal("ten-octets@" + domain) == nil)
    #expect(refusal("elev-octets@" + domain) != nil)
  }

  private func refusal(_ raw: String) -> String? {
    do {
      _ = try InputText.email(raw, field: "email")
      return nil
    } catch {
      return error.description
    }
  }
}
