internal import InterviewModel

extension Failure {
  /// The words for a setting that does not exist, or cannot be what was said or stored.
  init(_ error: SettingError) {
    switch error {
    case .unknown(let typed, let nearest):
      self.init(
        .usage, "there is no setting \"\(typed)\"",
        hint: nearest.isEmpty
          ? "clinch setting list"
          : "did you mean \(nearest.map(\.rawValue).joined(separator: " or "))?")
    case .unreadable(let setting):
      self.init(
        .configuration,
        "another program set \(setting.rawValue) to something that is not \(setting.range)",
        hint: "clinch setting reset \(setting.rawValue)")
    case .dueAfterLimit(let due, let limit):
      self.init(
        .data, "follow-ups would be overdue after \(limit) hours, but due only after \(due)",
        hint: "due_hours can be at most limit_hours: clinch setting list")
    }
  }
}
