/// The number of one stored thing; people see it, and it is given out once only.
///
/// `Kind` keeps the numbers of different things apart. It is a name and not the thing itself, so
/// that a thing can name others that are made of it: a follow-up its interview, an interview its
/// application.
package struct Identifier<Kind>: Sendable, Hashable, Comparable {
  /// The number itself, 1 or more.
  package let number: Int

  /// Creates the identifier with this number.
  package init(_ number: Int) {
    self.number = number
  }

  /// Orders identifiers by age: a lower number was given out earlier.
  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.number < right.number
  }
}

/// The things that have numbers.
package enum Numbered {
  /// A role at a company.
  package enum Application {}
  /// Somebody met in an interview.
  package enum Person {}
  /// A conversation.
  package enum Interview {}
  /// Something owed by a time.
  package enum FollowUp {}
  /// Something that an employer put on the table.
  package enum Offer {}
  /// More time that was asked for to answer an offer.
  package enum Extension {}
}

/// The number of an application; shown and typed as `a4`.
package typealias ApplicationID = Identifier<Numbered.Application>
/// The number of a person; shown and typed as `p3`.
package typealias PersonID = Identifier<Numbered.Person>
/// The number of an interview.
package typealias InterviewID = Identifier<Numbered.Interview>
/// The number of a follow-up; shown and typed as `f12`.
package typealias FollowUpID = Identifier<Numbered.FollowUp>
/// The number of an offer; shown and typed as `o2`.
package typealias OfferID = Identifier<Numbered.Offer>
/// The number of an extension of an offer.
package typealias ExtensionID = Identifier<Numbered.Extension>
