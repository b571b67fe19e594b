import InterviewModel
import Testing

@Suite struct RecordedRowTests {
  @Test(arguments: [
    ("interview", "3", "interview 3"), ("follow_up", "12", "f12"), ("letter", "12", "draft of f12"),
    ("closing_tip", "2", "tip 2"), ("tip_log", "7", "tip entry 7"),
    ("interviewer", "3/4", "person 4 in interview 3"), ("interviewer", "3", "interviewer 3"),
    ("offer_extension", "1", "offer extension 1"), ("something_new", "a", "something new a"),
  ])
  func `a row is called what people call it`(table: String, key: String, words: String) {
    #expect(RecordedRow(table: table, key: key).words == words)
  }

  @Test(arguments: [
    ("follow_up", "follow-ups"), ("person", "people"), ("letter", "drafts"),
    ("tip_log", "tip entries"), ("offer_log", "offer entries"), ("something_new", "something new"),
  ])
  func `rows of a table are called what people call several`(table: String, words: String) {
    #expect(RecordedRow.words(forRowsOf: table) == words)
  }
}
