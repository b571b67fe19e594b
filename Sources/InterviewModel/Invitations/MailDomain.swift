/// What the domain of an address tells about who has it.
struct MailDomain: Hashable {
  /// The domain in small letters: `mail.acme.example`.
  let name: String
  private let labels: [String]

  /// The domain of an address; nil where it has none.
  init?(of address: String) {
    let scalars = address.unicodeScalars
    guard let at = scalars.lastIndex(of: "@") else { return nil }
    name = String(scalars[scalars.index(after: at)...]).lowercased()
    labels = name.unicodeScalars.split(separator: ".").map { String($0) }
    guard labels.count > 1 else { return nil }
  }

  /// The part of it that somebody registered: `acme` of `mail.acme.co.uk`.
  var owner: String {
    let hasSecondLevel =
      labels.count > 2 && labels[labels.count - 1].utf8.count == 2
      && Self.secondLevels.contains(labels[labels.count - 2])
    return labels[labels.count - (hasSecondLevel ? 3 : 2)]
  }

  /// Whether both are of the same owner: equal, or one below the other.
  func isSameOwner(as other: MailDomain) -> Bool {
    name == other.name || Self.is(name, below: other.name) || Self.is(other.name, below: name)
  }

  /// Whether anybody can have an address there.
  var isPersonal: Bool { labels.count <= 3 && Self.personal.contains(owner) && isTop }

  /// Whether it is that of a program which sends invitations in the name of others.
  var isOfService: Bool {
    Self.services.contains { name == $0 || Self.is(name, below: $0) }
  }

  /// Whether nothing stands before what was registered.
  private var isTop: Bool { labels.first == owner }

  private static let secondLevels: Set = [
    "ac", "co", "com", "edu", "gov", "ne", "net", "or", "org",
  ]

  private static let personal: Set = [
    "126", "163", "aol", "arcor", "bluewin", "btinternet", "comcast", "daum", "duck", "email",
    "fastmail", "foxmail", "free", "freenet", "gmail", "gmx", "googlemail", "hey", "hotmail",
    "hushmail", "icloud", "inbox", "interia", "laposte", "libero", "live", "mac", "mail", "mailbox",
    "me", "msn", "naver", "o2", "onet", "orange", "outlook", "pm", "posteo", "proton", "protonmail",
    "qq", "rediffmail", "riseup", "rocketmail", "runbox", "seznam", "sfr", "sina", "t-online",
    "tuta", "tutanota", "verizon", "wanadoo", "web", "wp", "yahoo", "yandex", "ymail", "zoho",
    "zohomail",
  ]

  private static let services: Set = [
    "ashbyhq.com", "avoma.com", "bamboohr.com", "breezy.hr", "brighthire.ai", "brighthire.com",
    "cal.com", "calendar.google.com", "calendly.com", "candidate.fyi", "chilipiper.com",
    "chorus.ai", "circleback.ai", "doodle.com", "fathom.video", "fellow.app", "fireflies.ai",
    "gong.io", "goodtime.io", "grain.com", "granola.ai", "greenhouse-mail.io", "greenhouse.io",
    "hire.lever.co", "hubspot.com", "icims.com", "jobvite.com", "join.com", "krisp.ai", "lever.co",
    "meetgeek.ai", "metaview.ai", "modernloop.io", "myworkday.com", "otter.ai", "personio.de",
    "prelude.co", "read.ai", "recall.ai", "recruitee.com", "reminder.lever.co", "savvycal.com",
    "sembly.ai", "smartrecruiters.com", "spinach.io", "supernormal.com", "teamtailor-mail.com",
    "teamtailor.com", "tldv.io", "webex.com", "workable.com", "workablemail.com", "workday.com",
    "youcanbook.me", "zcal.co", "zohorecruit.com", "zoom.us",
  ]

  /// Whether a domain is below another one.
  private static func `is`(_ name: String, below domain: String) -> Bool {
    name.utf8.reversed().starts(with: ".\(domain)".utf8.reversed())
  }
}
