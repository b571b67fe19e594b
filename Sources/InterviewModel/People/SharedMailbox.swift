/// What stands before the `@` of an address that no single person reads.
enum SharedMailbox {
  /// Whether an address is one of them, such as `jobs@` or `no-reply@`.
  static func has(_ address: String) -> Bool {
    let mailbox = address.lowercased().unicodeScalars.prefix { $0 != "@" && $0 != "+" }
    let letters = String(String.UnicodeScalarView(mailbox.filter { ("a"..."z").contains($0) }))
    return names.contains(letters) || letters.utf8.starts(with: "noreply".utf8)
      || letters.utf8.starts(with: "donotreply".utf8)
  }

  private static let names: Set = [
    "admin", "applications", "bewerbung", "bewerbungen", "calendar", "career", "careers", "contact",
    "emploi", "empleo", "events", "hello", "help", "hiring", "hr", "humanresources", "info",
    "interview", "interviews", "invitation", "invitations", "invite", "invites", "job", "jobs",
    "karriere", "kontakt", "mail", "meetings", "notification", "notifications", "office", "people",
    "peopleops", "peopleteam", "personal", "recruiting", "recruitingteam", "recruitment",
    "recrutement", "rekrutacja", "rh", "rrhh", "schedule", "scheduler", "scheduling", "selezione",
    "support", "talent", "talentacquisition", "talentteam", "talents", "team",
  ]
}
