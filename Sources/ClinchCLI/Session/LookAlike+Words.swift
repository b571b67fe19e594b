internal import InterviewModel
internal import Rendering

extension LookAlike {
  /// What the owner should know of them after a migration: that they are one name, and how to join
  /// them.
  var notes: [String] {
    switch self {
    case .applications(let first, let other):
      [
        "\(first.title) and \(other.title) now count as the same name, but are still two applications; "
          + "to merge them:",
        "  clinch merge company \(ShellWord.operands(other.company, first.company))",
      ]
    case .people(let first, let other):
      [
        "\(first.name) and \(other.name) now count as the same name, but are still two people; "
          + "to merge them:",
        "  clinch merge person \(other.id.handle) \(first.id.handle)",
      ]
    }
  }
}
