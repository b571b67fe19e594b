#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

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
    if output(ofCommand: "python3 -c 'import email.policy' 2>/dev/null && echo yes") != nil {
      return true
    }
    print("note: tests with Python's email are skipped: there is no python3")
    return false
  }()

  /// The drafts as Python reads them, in their order; nil when it fails.
  static func read(_ drafts: [String]) -> [Mail]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "clinch-mail-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(script.utf8).write(to: folder.appending(path: "read.py"))
      for (number, draft) in drafts.enumerated() {
        try Data(draft.utf8).write(to: folder.appending(path: "\(number).eml"))
      }
    } catch {
      return nil
    }
    return output(ofCommand: "python3 '\(folder.path)/read.py' '\(folder.path)' \(drafts.count)")
      .flatMap { try? JSONDecoder().decode([Mail].self, from: Data($0)) }
  }

  private static let script = """
    import sys, json, email, email.policy
    from email.header import decode_header, make_header
    from email.utils import parseaddr
    mails = []
    for number in range(int(sys.argv[2])):
        with open(f'{sys.argv[1]}/{number}.eml', 'rb') as file:
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

  private static func output(ofCommand command: String) -> [UInt8]? {
    guard let stream = popen(command, "r") else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { break }
      output += buffer.prefix(count)
    }
    return pclose(stream) == 0 ? output : nil
  }
}
