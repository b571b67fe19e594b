import TestSupport

/// Python's own e-mail package as a second reader of drafts.
enum PythonMail {
  /// What it reads in one draft.
  struct Mail: Decodable, Equatable {
    var fields: [String]
    var name: String
    var address: String
    var subject: String
    var body: String
    var defects: Int
  }

  /// Whether there is a `python3`; a run without it says so.
  static let isInstalled: Bool = {
    if Python.runs("import email.policy") { return true }
    print("note: tests with Python's email are skipped: there is no python3")
    return false
  }()

  /// The drafts as Python reads them, in their order; nil when it fails.
  static func read(_ drafts: [String]) -> [Mail]? {
    Python.values([Mail].self, of: script, reading: drafts)
  }

  private static let script = """
    import sys, json, email, email.policy
    from email.header import decode_header, make_header
    from email.utils import parseaddr
    mails = []
    for number in range(int(sys.argv[2])):
        with open(f'{sys.argv[1]}/{number}', 'rb') as file:
            octets = file.read()
        mail = email.message_from_bytes(octets, policy=email.policy.default)
        # The newer reader leaves a space between the encoded words of a name, which RFC 2047 §6.2
        # says to drop; the older one drops it.
        raw = email.message_from_bytes(octets, policy=email.policy.compat32)['To']
        name, address = parseaddr(''.join(raw.splitlines()))
        mails.append({
            'fields': mail.keys(), 'name': str(make_header(decode_header(name))),
            'address': address,
            'subject': mail['Subject'], 'body': mail.get_content().replace('\\r\\n', '\\n'),
            'defects': len(mail.defects) + sum(len(value.defects) for value in mail.values())})
    json.dump(mails, sys.stdout)
    """
}
