internal import InterviewModel
internal import Rendering
internal import Zones

/// The command line of a run of `log --from`, for hints that can be copied.
struct InvitationCommandWords {
  private let company: String?
  private let role: String?
  private let path: String

  /// More events are counted, not listed.
  static let mostListed = 9

  /// Takes what was typed.
  init(company: String?, role: String?, path: String) {
    self.company = company
    self.role = role
    self.path = path
  }

  /// The command with more words behind it.
  func with(_ words: String) -> String { "\(command(company ?? "COMPANY")) \(words)" }

  /// The failure of a script that does not say the company.
  func missingCompany(_ proposed: String?) -> Failure {
    guard let proposed else {
      return Failure(
        .usage, "the company is missing, and the invitation does not name it",
        hint: command("COMPANY"))
    }
    return Failure(
      .usage,
      TerminalText.line("the company is missing; the invitation looks like it is from \(proposed)"),
      hint: TerminalText.line(command(proposed)))
  }

  private func command(_ company: String) -> String {
    let words = ["clinch", "log", company] + [role].compactMap(\.self) + ["--from", path]
    return words.map(ShellWord.quoted).joined(separator: " ")
  }
}

extension Failure {
  /// The words for an invitation that is not read.
  ///
  /// - Parameters:
  ///   - refusal: why it is not read.
  ///   - words: the command that was typed.
  ///   - moments: how moments are written.
  ///   - zone: the zone of this computer; nil where it has no name.
  init(
    _ refusal: InvitationRefusal, _ words: InvitationCommandWords, moments: MomentText, zone: Zone?
  ) {
    let (message, advice) = refusal.words { moments.full($0) }
    var list: [String] = []
    if case .several(let titles) = refusal {
      list = titles.prefix(InvitationCommandWords.mostListed).map { title in
        let name = TerminalText.line(title.summary ?? "without a title")
        return title.uid.map { "--uid \(ShellWord.quoted(TerminalText.line($0)))  \(name)" } ?? name
      }
      let hidden = titles.count - list.count
      if hidden > 0 { list.append("… and \(hidden) more") }
    }
    let choices = refusal.choices { moments.full($0) }
    if choices.count > 1 {
      list = choices.map { "\($0.words): \(words.with($0.flags))" }
    }
    let only = choices.count == 1 ? choices[0] : nil
    let hint = only.map { "\($0.words): \(words.with($0.flags))" }
    self.init(
      .data, message, list: list,
      hint: choices.count > 1
        ? nil : hint ?? refusal.flags(inZone: zone).map { $0.words(words.with) } ?? advice)
  }
}
