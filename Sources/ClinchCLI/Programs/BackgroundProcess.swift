internal import Files

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// This program once more, in a process that nobody waits for.
enum BackgroundProcess {
  /// Where it finds the open file that it was handed.
  static let input = STDIN_FILENO

  /// Starts it.
  ///
  /// It gets none of this process's streams: who reads them, like cron or a pipe, does not wait for
  /// it.
  ///
  /// - Parameters:
  ///   - words: those after the program's name.
  ///   - descriptor: the open file that it is handed.
  /// - Returns: false where it cannot be started.
  static func start(_ words: [String], handing descriptor: Int32) -> Bool {
    guard let program else { return false }
    do throws(Failure) {
      try ChildProcess.leave(program, called: "clinch", words, input: descriptor)
      return true
    } catch {
      return false
    }
  }

  /// Makes this process one of its own: no signal to the terminal or to a group of processes
  /// reaches it, it keeps no folder in use, and others come first.
  static func settle() {
    setsid()
    chdir("/")
    nice(10)
  }

  /// The file that this process was started from; nil where the system does not say.
  private static var program: String? {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
    // That very file, also when an update has put another one in its place since.
    let program = "/proc/self/exe"
    return FileSystem.mayRun(program) ? program : nil
    #endif
  }
}
