/// What is wrong with a JSON text, and where.
package struct JSONFault: Error, Equatable, Sendable {
  /// What can be wrong.
  package enum Problem: Equatable, Sendable {
    /// The text ends before its value does.
    case endsEarly
    /// This, in words, has to stand there, and does not.
    case expected(String)
    /// Something follows the value.
    case goesOn
    /// The bytes of a text are not UTF-8.
    case notUTF8
    /// A control character stands in a text, where only an escape may.
    case bareControl
    /// A backslash begins no escape, or half of a pair.
    case escape
    /// A text holds U+0000.
    case zero
    /// Values lie in more arrays and objects than anybody writes.
    case tooDeep
    /// An object has two members of this name.
    case twice(String)
    /// An object has no member of this name.
    case missing(String)
    /// An object has a member of this name, which means nothing there.
    case unknown(String)
    /// The member of this name holds something else than this, in words.
    case wrongValue(String, expected: String)
  }

  /// What is wrong.
  package let problem: Problem
  /// The line, counted from 1.
  package let line: Int
  /// The character in that line, counted from 1.
  package let column: Int

  /// Creates a fault.
  package init(_ problem: Problem, line: Int, column: Int) {
    self.problem = problem
    self.line = line
    self.column = column
  }
}
