/// A rule that keeps the store from doing what was asked; nothing was changed.
package protocol Refusal: Error, Equatable {}
