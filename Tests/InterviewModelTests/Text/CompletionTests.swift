import InterviewModel
import Testing

@Suite struct CompletionTests {
  private static let names = [
    "École 42", "Acme", "Acme Robotics", "Łódź Labs", "株式会社ソニー", "株式会社任天堂", "카카오", "Beta",
    "Straße & Söhne",
  ]

  @Test(arguments: [
    ("ec", "École 42", ["École 42"]),
    ("ÉCOLE", "École 42", ["École 42"]),
    ("e\u{301}c", "École 42", ["École 42"]),
    ("a", "Acme", ["Acme", "Acme Robotics"]),
    ("acme", "Acme", ["Acme", "Acme Robotics"]),
    ("acme ", "Acme Robotics", ["Acme Robotics"]),
    ("lodz", "Łódź Labs", ["Łódź Labs"]),
    ("株", "株式会社", ["株式会社ソニー", "株式会社任天堂"]),
    ("株式会社任", "株式会社任天堂", ["株式会社任天堂"]),
    ("카카ㅇ", "카카오", ["카카오"]),
    ("카", "카카오", ["카카오"]),
    ("strasse", "Straße & Söhne", ["Straße & Söhne"]),
    ("ＢＥ", "Beta", ["Beta"]),
    // No name begins so: a word within one does.
    ("robot", "Acme Robotics", ["Acme Robotics"]),
    ("sohne", "Straße & Söhne", ["Straße & Söhne"]),
    ("zzz", "zzz", []),
  ])
  func `a beginning becomes what the names that it can be agree on`(
    typed: String, text: String, names: [String]
  ) {
    let result = Completion(Self.names).completing(typed)
    #expect(result.text == text)
    #expect(result.names == names)
  }

  @Test func `nothing typed can be any name, in the order in which they are known`() {
    let result = Completion(Self.names).completing("")
    #expect(result.text == "")
    #expect(result.names == Self.names)
  }

  @Test(arguments: [
    ("Dana Lee; sa", "Dana Lee; Sam Ito"), ("Dana Lee;sa", "Dana Lee; Sam Ito"),
    ("dan", "Dana Lee"), ("Kim Roe (CTO); ito", "Kim Roe (CTO); Sam Ito"), ("x; y", "x; y"),
  ])
  func `of several names the last is completed`(typed: String, text: String) {
    let completion = Completion(["Dana Lee", "Sam Ito"], separatedBy: ";")
    #expect(completion.completing(typed).text == text)
  }

  @Test func `what several words within names can mean is listed, and not put in`() {
    let result = Completion(["Acme Labs", "Beta Labs"]).completing("lab")
    #expect(result.text == "lab")
    #expect(result.names == ["Acme Labs", "Beta Labs"])
  }

  @Test func `by no names nothing is completed`() {
    #expect(Completion([]).completing("a").text == "a")
  }
}
