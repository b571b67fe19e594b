internal import Files
internal import Zones

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Runs the program on this process's words, environment and streams.
///
/// An answer that is longer than the screen goes through the owner's pager, unless it tells of a
/// change.
///
/// - Returns: the status to exit with. All that was asked for has been written by then; where that
///   failed, the status says so.
package func runProgram() -> Int32 {
  // A reader that went away shows as an error of the write instead of ending the process.
  signal(SIGPIPE, SIG_IGN)
  let arguments = Array(CommandLine.arguments.dropFirst())
  if arguments.first == DailyBackupRun.word { BackgroundProcess.settle() }
  let environment = ProcessEnvironment.variables
  let output = Output(
    writeNote: StandardStreams.writeError, writeText: StandardStreams.writeOutput)
  let terminal = Terminal.ofThisProcess(environment: environment)
  let status = run(
    Context(
      arguments: arguments, environment: environment,
      clock: { Instant(seconds: time(nil)) }, zones: ZoneDatabase(environment: environment),
      terminal: terminal,
      questioner: SystemQuestioner(terminal: terminal, environment: environment), output: output,
      handOver: BackgroundProcess.start))
  defer { output.didWrite() }
  let pager =
    output.tellsOfChange
    ? nil
    : Pager(
      for: output.text, asked: arguments, in: terminal,
      environment: environment)
  if let pager, pager.show(output.text) { return status.rawValue }
  do {
    try StandardStreams.writeOutput(output.text)
  } catch {
    guard case .system(let number) = error else { return status.rawValue }
    StandardStreams.writeError(
      "error: cannot write the output: \(ErrorNumber(number).words)\n"
        + "hint: if it changed anything, that was saved\n")
    return ExitStatus.inputOutput.rawValue
  }
  return status.rawValue
}
