/// Which lock a transaction takes when it begins: https://sqlite.org/lang_transaction.html.
package enum TransactionKind: Sendable, Hashable {
  /// None until the first read: for several queries that must see one state. A write in it fails
  /// with `ResultCode.busy` at once, without waiting, when another connection is writing.
  case deferred
  /// The write lock, waited for: for everything that writes. Others go on reading.
  case immediate

  var begin: SQL {
    switch self {
    case .deferred: "BEGIN DEFERRED"
    case .immediate: "BEGIN IMMEDIATE"
    }
  }
}
