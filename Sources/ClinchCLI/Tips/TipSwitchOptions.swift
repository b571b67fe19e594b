internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which tip is switched on or off.
struct TipSwitchOptions: ParsableArguments {
  @Argument(help: "The tip's number or key.")
  var tip: String

  func run(_ session: Session, isActive: Bool, asJSON: Bool, name: String) throws {
    let store = try session.storeForWriting(creating: true)
    let tip = try TipOptions.tip(tip, among: store.allTips())
    session.print(
      try store.write(session.invocation(name)) { try $0.switchTip(tip, on: isActive) },
      asJSON: asJSON)
  }
}

extension Session {
  /// Prints a tip as it is stored now.
  func print(_ tip: ClosingTip, asJSON: Bool) {
    if asJSON { return print(TipList.object(tip)) }
    print(layout().tip(tip))
  }
}
