internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// How what every command that removes is asked for, done and told.
struct RemovalOptions: ParsableArguments {
  @Flag(help: "Show what would be removed, without removing it.")
  var dryRun = false

  @Flag(help: "Don't ask before removing several things.")
  var yes = false

  @OptionGroup var format: JSONOption

  /// Removes things, each once however often it was named, after a question where they are many.
  ///
  /// - Throws: `Failure` 64 where somebody has to be asked and cannot be, 1 when they said no; what
  ///   the store refuses.
  func remove(_ named: [Removable], from store: Store, _ session: Session, name: String) throws {
    var things: [Removable] = []
    for thing in named where !things.contains(thing) { things.append(thing) }
    let invocation = session.invocation(name, about: things, in: store)
    var agreed: Removal?
    if dryRun || !yes {
      let removal = try store.rehearse(invocation) { try $0.remove(things) }
      if dryRun { return session.show(RemovalReport(removal, isRehearsal: true), as: format) }
      if removal.isLarge { try ask(about: removal, session) }
      agreed = removal
    }
    let removal = try store.write(invocation) { try $0.remove(things, agreedTo: agreed) }
    session.show(RemovalReport(removal, isRehearsal: false), as: format)
  }

  private func ask(about removal: Removal, _ session: Session) throws {
    guard session.canAsk else {
      throw Failure(
        .usage, "this removes several things, and there is no terminal to ask for confirmation",
        hint: "confirm with --yes, or see them with --dry-run")
    }
    let questions = Questions(session)
    let layout = session.layout()
    let plain = Layout(
      moments: layout.moments, width: layout.width, palette: Palette(isEnabled: false))
    let text = RemovalReport(removal, isRehearsal: true).text(plain)
    try questions.asking {
      for line in text.unicodeScalars.split(separator: "\n") { questions.say(String(line)) }
      guard try questions.yes("Remove all of that? [y/N] ") else {
        throw Failure(.failure, "nothing was removed")
      }
    }
  }
}
