package import InterviewModel
internal import SQLite
package import Zones

/// What is to be corrected of an application; a part that is nil stays as it is.
package struct ApplicationEdit: Sendable {
  /// The company's name.
  package var company: String?
  /// What the role is called.
  package var role: Correction<String>?
  /// Where the owner heard of it.
  package var source: Correction<String>?
  /// Where the role is described.
  package var url: Correction<String>?
  /// The answer to "why are you interested?".
  package var whyInterested: Correction<String>?
  /// The answer to "what can you offer?".
  package var whatIBring: Correction<String>?
  /// Whatever else the owner wrote down.
  package var note: Correction<String>?
  /// When it ended.
  package var outcomeAt: Instant?

  /// Creates an edit that changes nothing.
  package init() {}

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
