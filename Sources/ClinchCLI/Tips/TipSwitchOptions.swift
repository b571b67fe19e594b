internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which tip is switched on or off.
struct TipSwitchOptions: ParsableArguments {
  @Argument(help: "The tip's number or key.")
  var tip: String

  func run(_ session: Session, isActive: Bool, as format: JSONOption, name: String) throws {
    let store = try session.storeForWriting(creating: true)
    let tip = try TipOptions.tip(tip, among: store.allTips())
    let switched = try store.write(session.invocation(name)) {
      try $0.switchTip(tip, on: isActive)
    }
    session.show(TipReport(switched), as: format)
  }
}
