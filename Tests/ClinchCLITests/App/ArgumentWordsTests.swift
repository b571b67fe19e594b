import ArgumentParser
import InterviewModel
import Rendering
import Testing

@testable import ClinchCLI

/// What is known of flags before words are parsed, beside what the parser knows.
@Suite struct ArgumentWordsTests {
  /// The names of the options of a command whose value is of this type, as they are typed.
  private static func flags<Value>(
    of options: any ParsableArguments, as type: Option<Value>.Type
  ) -> Set<String> {
    Set(
      Mirror(reflecting: options).children.compactMap { child in
        child.value is Option<Value> ? child.label.map(flag) : nil
      })
  }

  /// The flag of a property: `--no-input` of `_noInput`.
  private static func flag(_ label: String) -> String {
    "--"
      + label.drop { $0 == "_" }.map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
  }

  private static func names(of options: any ParsableArguments) -> Set<String> {
    Set(Mirror(reflecting: options).children.compactMap { $0.label.map(flag) })
  }

  @Test func `a flag that is given several times is recorded once`() {
    let words = ["import", "a.csv", "--map", "company=Firm", "--dry-run", "--map=role=Post"]
    #expect(FlagNames.recorded(in: words) == ["--map", "--dry-run"])
  }

  @Test func `flags that every command has, and those of the form, are not recorded`() {
    let shared = Self.names(of: SharedOptions()).union(Self.names(of: ListFormat()))
    #expect(FlagNames.unrecorded == shared)
  }

  @Test func `shared flags with a value are known`() {
    let options = SharedOptions()
    let valued = Self.flags(of: options, as: Option<String?>.self)
      .union(Self.flags(of: options, as: Option<ColorChoice>.self))
    #expect(ArgumentWords.flagsWithValue == valued)
  }

  @Test func `flags that hold several values are known`() {
    var repeatable: [String: Set<String>] = [:]
    for tree in CommandTree.all {
      let command = tree.command.init()
      var flags = Self.flags(of: command, as: Option<[String]>.self)
        .union(Self.flags(of: command, as: Option<[CalendarKind]>.self))
        .union(Self.flags(of: command, as: Option<[SearchKind]>.self))
      if command is DebriefCommand {
        flags.formUnion(Self.flags(of: TipOptions(), as: Option<[String]>.self))
      }
      guard !flags.isEmpty, let name = tree.path.split(separator: " ").dropFirst().first else {
        continue
      }
      repeatable[String(name), default: []].formUnion(flags)
    }
    #expect(ArgumentWords.repeatableFlags == repeatable)
  }
}
