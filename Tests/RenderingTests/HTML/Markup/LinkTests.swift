import Testing

@testable import Rendering

@Suite struct LinkTests {
  @Test(arguments: [
    "http://example.com", "https://example.com/a?b=c&d=%20#e", "HTTPS://EXAMPLE.COM",
    "MailTo:dana@acme.example", "https://面接.example/é", "https://a\"><script>",
  ])
  func `the web and mail can be linked to`(address: String) {
    #expect(Link(address)?.address.utf8.elementsEqual(address.utf8) == true)
  }

  @Test(arguments: [
    "", "http://", "https://", "mailto:", "http:", "https:/example.com", "example.com",
    "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)",
    " javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd",
    "ftp://a",
    "blob:https://a", "//example.com", "/a", "#a",
    " https://example.com", "\thttps://example.com", "\u{FEFF}https://example.com",
    "https://example.com\n", "https://exa mple.com", "ht\ntp://example.com", "https\u{301}://a",
    "https:/\u{301}/a", "https://a\u{202E}b", "https://a\u{200B}b", "https://a\0", "ｈttps://a",
    "https\u{FF1A}//a", "\u{212A}ttp://a", "httpſ://a",
  ])
  func `anything else is text`(address: String) {
    #expect(Link(address) == nil)
    #expect(HTML.link(to: address, "x") == HTML.stored("x"))
  }

  @Test func `without an address there is no link`() {
    #expect(HTML.link(to: nil, "x") == HTML.stored("x"))
  }
}
