import InterviewModel
import Testing

@Suite struct NearNamesTests {
  @Test(arguments: [
    ("Acme Inc.", "Acme"), ("Acme, Inc.", "Acme"), ("ACME GmbH", "Acme"),
    ("Acme", "Acme GmbH & Co. KG"),
    ("Acme S.A.", "Acme SA de C.V."), ("Acme G.m.b.H.", "Acme AG"), ("The Acme Company", "Acme"),
    ("acme.com", "Acme"),
    ("Booking", "Booking.com B.V."), ("nordwind", "Nordwind Energie GmbH"),
    ("Nordwind Energie", "Nordwind"),
    ("Acme Technologies", "Acme"), ("Datadog", "Data Dog"), ("Data-Dog", "DataDog"),
    ("Nordwnd", "Nordwind"),
    ("Nrodwind Energie", "Nordwind Energie"), ("Volkswaegn Grup", "Volkswagen Group"),
    ("Łódź Soft", "Lodz Soft"),
    ("Acme sp. z o.o.", "Acme"), ("Acme Oy", "Acme Ltd"), ("株式会社ハート", "ハート"), ("㈱ハート", "株式会社ハート"),
    ("ハート株式会社", "株式会社ハート"), ("ООО Ромашка", "Ромашка"), ("Müller und Söhne", "Müller & Söhne"),
    ("AG", "AG Ltd."),
  ])
  func `a company is nearly another one`(typed: String, stored: String) {
    #expect(NearNames.companies(typed, among: ["Zzz", stored]) == [stored])
    #expect(NearNames.companies(stored, among: [typed]) == [typed])
  }

  @Test(arguments: [
    ("Acme", ["ACME"]), ("Acme", ["Beta"]), ("Beta", ["Beto"]),
    ("Deutsche Bank", ["Deutsche Bahn"]),
    ("株式会社ハート", ["株式会社パート"]), ("Studio 54321", ["Studio 54322"]),
    ("Bank of Spain", ["Bank of Italy"]),
    ("Inc", ["Ltd"]), ("Acme", ["Acme Inc", "acme"]), ("X", ["X Labs"]),
    ("Initech", ["Intertech Group"]), ("", ["Acme"]),
    ("Acme", []),
  ])
  func `other names are other companies`(typed: String, stored: [String]) {
    #expect(NearNames.companies(typed, among: stored).isEmpty)
  }

  @Test func `the nearest three are named, each once`() {
    let stored = [
      "Nordwynd", "Nordwind Energie", "Nordwind Sol", "NORDWIND ENERGIE", "Nordwind GmbH",
    ]
    #expect(
      NearNames.companies("Nordwind", among: stored)
        == ["Nordwind GmbH", "Nordwind Energie", "Nordwind Sol"])
  }

  @Test(arguments: [
    ("Piotr", "Piotr Zieliński"), ("Piotr Zieliński", "Piotr"), ("zielinski", "Piotr Zieliński"),
    ("Piotr Zielinksi", "Piotr Zieliński"), ("P. Zieliński", "Piotr Zieliński"),
    ("Ana Núñez", "Dr. Ana Núñez, PhD"),
    ("Dana Lee", "Dana Lee-Smith"), ("Lukasz", "Łukasz"),
  ])
  func `somebody is nearly known`(typed: String, stored: String) {
    let known = [Person(id: PersonID(1), name: "Zoe Zzz"), Person(id: PersonID(2), name: stored)]
    #expect(
      NearNames.people(PersonEntry(name: typed), among: known).map(\.id.number) == [2])
  }

  @Test(arguments: [
    ("Dana Lee", "Dana Kim"), ("Dan", "Ann"), ("Kim Lee", "Kit Lee"), ("はら", "ばら"),
  ])
  func `other names are other people`(typed: String, stored: String) {
    let known = [Person(id: PersonID(2), name: stored)]
    #expect(NearNames.people(PersonEntry(name: typed), among: known).isEmpty)
  }

  @Test func `two addresses are two people`() {
    let known = [Person(id: PersonID(2), name: "Piotr Zieliński", email: "a@x")]
    let entry = PersonEntry(name: "Piotr", email: "b@x")
    #expect(NearNames.people(entry, among: known).isEmpty)
  }
}
