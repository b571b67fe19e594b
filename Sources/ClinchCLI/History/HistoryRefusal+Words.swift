internal import InterviewModel
internal import Zones

extension HistoryRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .nothingToUndo:
      ("there is nothing to undo", nil)
    case .purged(let at):
      ("commands before the purge of \(time(at)) cannot be undone", nil)
    case .nothingToRedo:
      ("there is nothing to redo", nil)
    case .conflict(let operation, let what):
      (
        "command \(operation) cannot be undone or redone: \(what)",
        "nothing was changed; to see what another program changed: clinch doctor"
      )
    case .recordedByAnotherSchema(let operation):
      (
        "command \(operation) was recorded by another version of clinch",
        "nothing was changed"
      )
    }
  }
}
