internal import ArgumentParser
internal import InterviewModel
internal import Rendering

/// Words that begin with a hyphen and are no flags: the parser would take letters in them for
/// flags, so that a text with an `h` in it became help.
enum DashedWords {
  /// The complaint about the first such word among those of a command line; nil where there is
  /// none.
  static func complaint(about words: [String]) -> Failure? {
    var place = 0
    while place < words.count, words[place] != "--" {
      let word = words[place]
      place += 1
      if word == "-h" || word == "--help" { return nil }
      if takesValue(word, in: words) {
        guard place < words.count else { return nil }
        let value = words[place]
        guard !isDashed(value) else { return missingValue(of: word, before: value) }
        place += 1
      } else if isDashed(word), FlagNames.isLong(word) ? !isKnown(word) : !isShortFlag(word) {
        return unknown(word, in: words)
      }
    }
    return nil
  }

  /// Whether a word begins with a hyphen; one alone is the standard output, and a text.
  private static func isDashed(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "-") && word.utf8.count > 1
  }

  private static func isShortFlag(_ word: String) -> Bool {
    word.utf8.count == 2 || word.utf8.starts(with: "-o=".utf8)
  }

  private static func takesValue(_ word: String, in words: [String]) -> Bool {
    guard word == "-o" || flagsWithValue.contains(word) else { return false }
    guard let commands = commandsOfValue[word] else { return true }
    return words.first.map(commands.contains) == true
  }

  /// The commands in which a flag is followed by a value, where it stands alone in others.
  private static let commandsOfValue: [String: Set<String>] = ["--csv": ["export"]]

  /// The long flags that are followed by a value, of all commands.
  static let flagsWithValue: Set<String> = [
    "--answer", "--answer-by", "--application", "--applied", "--at", "--bring", "--by",
    "--cancelled-at",
    "--channel",
    "--clear", "--color", "--company", "--csv", "--daily", "--date-order", "--db", "--declined",
    "--delimiter",
    "--done", "--email", "--eml",
    "--employer-deadline", "--encoding", "--end", "--file", "--folder", "--from", "--highlight",
    "--html",
    "--impression",
    "--interview", "--kind", "--link", "--map", "--minutes", "--na", "--name", "--note", "--now",
    "--number",
    "--objection", "--on",
    "--outcome-at", "--output", "--phase", "--place", "--reply-by", "--role", "--round", "--salary",
    "--since",
    "--skipped", "--sort", "--source", "--stage", "--start", "--table", "--template", "--terms",
    "--tip",
    "--title",
    "--to", "--uid", "--until", "--url", "--vcard", "--waiting-on", "--why", "--with", "--within",
    "--without",
    "--wording", "--written-at", "--zone",
  ]

  /// The long flags that stand alone, of all commands.
  static let plainFlags: Set<String> = [
    "--anyway", "--backups", "--cancel-planned", "--contacts", "--copy", "--count", "--csv",
    "--day",
    "--dry-run", "--edit",
    "--ended",
    "--exit-code",
    "--follow-ups", "--force", "--granted", "--help", "--hourly", "--json", "--long",
    "--mailto",
    "--no-follow-ups",
    "--no-input", "--no-open", "--notify", "--open", "--panel", "--print", "--quiet", "--refused",
    "--replace", "--reverse",
    "--sankey", "--stdout", "--todo", "--undebriefed", "--version", "--via-recruiter",
    "--withdraw-others", "--work-search", "--yes",
  ]

  /// Whether some command has a long flag, or the parser itself.
  private static func isKnown(_ word: String) -> Bool {
    let name = FlagNames.name(word)
    return flagsWithValue.contains(name) || plainFlags.contains(name) || ownFlags.contains(name)
  }

  private static let ownFlags: Set<String> = [
    "--generate-completion-script", "--experimental-dump-help", "--help-hidden",
    ArgumentWords.lonePage,
  ]

  private static func missingValue(of flag: String, before value: String) -> Failure {
    Failure(
      .usage, "\(flag) needs a value: \"\(value)\" begins with -",
      hint: "if that is the value, type \(flag)=\(ShellWord.quoted(value))")
  }

  private static func unknown(_ word: String, in words: [String]) -> Failure {
    let name = FlagNames.name(word)
    if FlagNames.isLong(word), let meant = UnknownOption(name: name, words: words).meant {
      return Failure(.usage, "unknown option \"\(name)\"", hint: meant)
    }
    let separated = behindDashes(words)
    return Failure(
      .usage, "unknown option \"\(word)\"",
      hint: takesText(separated)
        ? "if that is text, type: clinch \(separated.map(ShellWord.quoted).joined(separator: " "))"
        : "\(CommandNames.path(words)) --help")
  }

  /// Whether words are fine as texts, as far as the parser tells; something else may be wrong.
  private static func takesText(_ words: [String]) -> Bool {
    do {
      _ = try Clinch.parseAsRoot(words)
      return true
    } catch {
      return Clinch.message(for: error).unicodeScalars.starts(
        with: "Missing expected".unicodeScalars)
    }
  }

  /// The same words, with all that is no flag behind `--`.
  private static func behindDashes(_ words: [String]) -> [String] {
    let commands = CommandNames.leading(words)
    var flags: [String] = []
    var texts: [String] = []
    var rest = words.dropFirst(commands.count)
    while let word = rest.popFirst() {
      if word == "--" {
        texts += rest
        break
      }
      guard isDashed(word), FlagNames.isLong(word) || isShortFlag(word) else {
        texts.append(word)
        continue
      }
      flags.append(word)
      if takesValue(word, in: words), let value = rest.popFirst() { flags.append(value) }
    }
    return commands + flags + ["--"] + texts
  }
}
