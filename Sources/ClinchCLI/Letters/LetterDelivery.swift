internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Rendering

/// The ways out for a letter beside being printed; it is never sent.
struct LetterDelivery: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write it as a draft for your mail program, or - to print it.", valueName: "file"),
    completion: .file())
  var eml: String?

  @Flag(help: "Let --eml overwrite a file.")
  var force = false

  @Flag(help: "Print a link that opens it in your mail program.")
  var mailto = false

  @Flag(help: "Open it in your mail program, from the --eml file or a link.")
  var open = false

  @Flag(help: "Copy its text to the clipboard.")
  var copy = false

  func validate() throws {
    if eml?.isEmpty == true { throw ValidationError("--eml is empty") }
    if eml != nil && mailto { throw ValidationError("use --eml or --mailto, not both") }
    if force && eml == nil { throw ValidationError("--force only works with --eml") }
    if open && eml == "-" { throw ValidationError("--open needs --eml with a file, or no --eml") }
  }

  /// Whether it becomes anything.
  var isEmpty: Bool { eml == nil && !mailto && !open && !copy }

  /// Gets everything ready that can fail before anything is stored.
  ///
  /// - Returns: what to do once the letters are stored.
  /// - Throws: `Failure` 64 for several letters; 65 for a link that is too long; 73 when the file
  ///   exists; `LetterRefusal.addressBeyondMail`.
  func prepare(
    _ letters: [(text: LetterText, recipient: Person?)], _ session: Session
  ) throws -> PreparedDelivery {
    guard !isEmpty, let letter = letters.first else { return PreparedDelivery() }
    guard letters.count == 1 else {
      throw Failure(
        .usage, "that matches \(letters.count) letters, but only one can be handed on at a time",
        hint: "name the recipient with --to NAME")
    }
    var prepared = PreparedDelivery()
    if copy {
      prepared.copied = letter.text.body
      guard eml != nil || mailto || open else { return prepared }
    }
    if letter.recipient?.email == nil {
      session.note("note: the recipient's address is unknown, so the To line is empty")
    }
    let message = LetterMessage(letter.text, to: letter.recipient)
    if let eml {
      if eml != "-" {
        try OutputFile(path: eml, database: session.databasePlace().path).refuseName()
      }
      try prepare(&prepared, message.eml(), path: eml)
    } else {
      try prepare(&prepared, link: message.mailto)
    }
    if open { prepared.opener = Opener(environment: session.context.environment) }
    return prepared
  }

  private func prepare(_ prepared: inout PreparedDelivery, _ eml: String, path: String) throws {
    if path == "-" {
      prepared.output = eml
      return
    }
    if !force, FileSystem.isTaken(path) {
      throw Failure(
        .cannotCreate, "\(path) already exists and was left alone", hint: "to overwrite it: --force"
      )
    }
    prepared.file = (path, eml, force ? .replaced : .kept)
    prepared.opened = FilePath.asOperand(path)
  }

  private func prepare(_ prepared: inout PreparedDelivery, link: String?) throws {
    guard let link else {
      throw Failure(
        .data,
        "the letter is too long for a link: more than \(LetterMessage.longestMailto) bytes",
        hint: "for letters of any length, use --eml FILE")
    }
    if mailto { prepared.output = link + "\n" }
    prepared.opened = link
  }
}

/// The rest of the way of a letter once it is stored.
struct PreparedDelivery {
  /// Printed in place of the letter; nil for the letter itself.
  var output: String?
  /// The file to write, what goes into it, and what happens to one that is there.
  var file: (path: String, text: String, existing: OutputFile.Existing)?
  /// The text for the clipboard; nil where none is to go there.
  var copied: String?
  /// The path or link that the mail program gets.
  var opened: String?
  /// The program that opens it; nil when nothing is to be opened.
  var opener: Opener?

  /// Writes the file, and opens what is to be opened.
  ///
  /// - Throws: `Failure` 1, 73 or 74.
  func deliver(_ session: Session) throws {
    if let file {
      try OutputFile(path: file.path, database: session.databasePlace().path).write(
        file.text, existing: file.existing)
      session.note("note: wrote \(file.path)")
    }
    if let copied {
      let sequence = try Clipboard(environment: session.context.environment)
        .copy(copied, in: session.context.terminal)
      let note = "note: the text is on the clipboard"
      if let sequence {
        // The terminal reads it off the notes' stream; it shows nothing of it.
        session.context.output.note(sequence + note)
      } else {
        session.note(note)
      }
    }
    if let opener, let opened {
      try opener.open(opened, hint: "the draft is stored; to find it: clinch letter list")
    }
  }
}
