public import InterviewModel
internal import SQLite
public import Zones

/// What is to be corrected of an application; a part that is nil stays as it is.
public struct ApplicationEdit: Sendable {
  /// The company's name.
  public var company: String?
  /// What the role is called.
  public var role: Correction<String>?
  /// Where the owner heard of it.
  public var source: Correction<String>?
  /// Where the role is described.
  public var url: Correction<String>?
  /// The answer to "why are you interested?".
  public var whyInterested: Correction<String>?
  /// The answer to "what can you offer?".
  public var whatIBring: Correction<String>?
  /// Whatever else the owner wrote down.
  public var note: Correction<String>?
  /// When it ended.
  public var outcomeAt: Instant?

  /// Creates an edit that changes nothing.
  public init() {}

  /// What the row is to say instead, as columns.
  var values: [String: any SQLiteBindable] {
    var values: [String: any SQLiteBindable] = [:]
    if let company {
      values["company"] = company
      values["company_folded"] = company.foldedKey
    }
    if let role {
      values["role"] = role
      values["role_folded"] = role.value?.foldedKey ?? ""
    }
    if let source { values["source"] = source }
    if let url { values["url"] = url }
    if let whyInterested { values["why_interested"] = whyInterested }
    if let whatIBring { values["what_i_bring"] = whatIBring }
    if let note { values["note"] = note }
    if let outcomeAt { values["outcome_at"] = outcomeAt }
    return values
  }
}
