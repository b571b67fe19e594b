@testable import ClinchCLI
import ArgumentParser
import InterviewModel

/// Words of a command line, one a line, up to the point at which the command would run.
func fuzzArguments(_ octets: [UInt8]) throws {
  let words = ArgumentWords.withFlagsBehindCommand(Array(octets.lines.prefix(12)))
  _ = FlagNames.recorded(in: words)
  _ = ArgumentWords.repetition(in: words)
  _ = words.map { try? SpanText.seconds(in: $0) }
  do {
    try CommandNames.check(words)
    if let complaint = DashedWords.complaint(about: words) { throw complaint }
    _ = try Clinch.parseAsRoot(words)
  } catch {
    switch ParserMessage(error, words: words, columns: 80) {
    case .failure(let failure):
      try demand(!failure.message.isEmpty, "a refusal says why", octets.text)
    case .text, nil: break
    }
  }
}
