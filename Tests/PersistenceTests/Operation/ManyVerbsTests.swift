import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// One operation holds as much as one likes, as an import needs it.
@Suite struct ManyVerbsTests {
  private static let count = 500

  @Test func `five hundred interviews are one operation, which one undo takes back`() throws {
    try withStore { store in
      try store.log(.at("Before"))
      let before = try store.contents()

      let numbers = try store.write(Invocation("import", now: monday)) { operation in
        try (0..<Self.count).map { number in
          try operation.log(.at("Company \(number / 2)", "Role", monday + number * hour))
            .interview.id
        }
      }
      let (operations, interviews) = (try store.count("operation"), try store.count("interview"))
      #expect(Set(numbers).count == Self.count)
      #expect(operations == 2)
      #expect(interviews == Self.count + 1)

      let undone = try store.undo(1, now: monday + hour)
      #expect(undone.operations.map(\.command) == ["import"])
      #expect(try store.contents() == before)
    }
  }

  @Test func `a verb sees what the verbs before it wrote`() throws {
    try withStore { store in
      let second = try store.write(Invocation("import", now: monday)) {
        _ = try $0.log(.at("Acme", "Engineer", monday - 7 * day))
        return try $0.log(.at("Acme", nil, monday - day))
      }

      #expect(second.interview.role == "Engineer")
      #expect(second.interview.round == 2)
    }
  }

  @Test func `when the last verb is refused, nothing of the others is saved`() throws {
    try withStore { store in
      #expect(throws: InterviewRefusal.self) {
        try store.write(Invocation("import", now: monday)) {
          _ = try $0.log(.at())
          _ = try $0.log(.at())
        }
      }

      let (operations, interviews) = (try store.count("operation"), try store.count("interview"))
      #expect(operations == 0)
      #expect(interviews == 0)
    }
  }

  @Test func `what each removal names is what that removal took`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme")).interview
      let second = try store.log(.at("Globex")).interview

      let removals = try store.write(Invocation("remove", now: monday + hour)) { operation in
        try [first, second].map { try operation.remove([.interview($0)]) }
      }

      #expect(removals.map { $0.rows[.interviews] } == [[1], [2]])
    }
  }
}
