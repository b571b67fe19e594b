import Testing

@testable import Rendering

@Suite struct PunycodeTests {
  /// RFC 3492, section 7.1: all samples that are in lower case.
  @Test(arguments: [
    ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
    ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
    ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
    ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
    ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
    (
      "세계의모든사람들이한국어를이해한다면얼마나좋을까",
      "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c"
    ),
    ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
    ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
    ("そのスピードで", "d9juau41awczczp"),
    ("bücher", "bcher-kva"), ("münchen-ost", "mnchen-ost-9db"), ("abc", "abc-"),
  ])
  func `labels are encoded as the RFC has them`(label: String, encoded: String) {
    #expect(Punycode.encoded(Array(label.unicodeScalars)) == encoded)
  }

  @Test(arguments: [
    ("müller.example", "xn--mller-kva.example"), ("MÜLLER.Example", "xn--mller-kva.Example"),
    ("mu\u{308}ller.example", "xn--mller-kva.example"), ("straße.example", "xn--strae-oqa.example"),
    ("acme.example", "acme.example"), ("ａｃｍｅ.example", "acme.example"),
    ("a.日本.jp", "a.xn--wgv71a.jp"),
    ("xn--mller-kva.example", "xn--mller-kva.example"),
  ])
  func `a domain is written as it is looked up`(domain: String, ascii: String) {
    #expect(DomainName.ascii(domain) == ascii)
  }

  @Test func `a label that would be too long has no such form`() {
    #expect(DomainName.ascii(String(repeating: "é", count: 60) + ".example") == nil)
  }
}
