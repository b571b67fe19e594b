import InterviewModel
import Rendering
import Testing

@Suite struct SettingListTests {
  @Test func `each setting has its value, the usual one and its meaning`() throws {
    let lines = SettingListReport(Settings()).text(Samples.layout()).split(separator: "\n").map {
      String($0)
    }
    #expect(lines.count == Setting.allCases.count + 1)
    #expect(lines[0].split(separator: " ") == ["Setting", "Value", "Default", "Meaning"])
    for (line, setting) in zip(lines.dropFirst(), Setting.allCases) {
      let value = Settings()[setting].words
      #expect(
        line.split(separator: " ").prefix(3) == [
          Substring(setting.rawValue), Substring(value),
          Substring(value),
        ])
      #expect(line.hasSuffix("  " + setting.meaning))
    }
  }

  @Test(arguments: [60, 80]) func `no line is wider than the terminal`(width: Int) {
    let page = Samples.layout(width: width)
    let text =
      SettingListReport(Settings()).text(page)
      + Setting.allCases.map { ChangedSettingReport($0, Settings()).text(page) }.joined()
    for line in text.split(separator: "\n") { #expect(String(line).cellWidth <= width) }
  }

  @Test func `one that was changed says what it is now`() {
    #expect(
      ChangedSettingReport(.minutes, Settings()).text(Samples.layout())
        == "minutes is now 60: default length of an interview, in minutes\n")
  }

  @Test func `numbers and switches are those of JSON`() {
    let minutes = SettingReport(.minutes, Settings()).json(at: Samples.now).document()
    let weekend = SettingReport(.weekendToMonday, Settings()).json(at: Samples.now).document()
    #expect(minutes.contains("\"value\": 60\n"))
    #expect(weekend.contains("\"default\": false,\n"))
  }
}
