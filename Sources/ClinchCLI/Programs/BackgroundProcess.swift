internal import Files

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// This program again, in a process that nobody waits for.
enum BackgroundProcess {
  /// The descriptor of the open file that it was handed.
  static let input = STDIN_FILENO

  /// Starts it.
  ///
  /// It gets none of this process's streams, so that neither cron nor a pipe waits for it.
  ///
  /// - Parameters:
  ///   - words: those after the program's name.
  ///   - descriptor: the open file that it is handed.
  /// - Returns: whether it was started.
  static func start(_ words: [String], handing descriptor: Int32) -> Bool {
    guard let program else { return false }
    do throws(Failure) {
      try ChildProcess.leave(program, called: "clinch", words, input: descriptor)
      return true
    } catch {
      return false
    }
  }

  /// Detaches this process: no signal to its terminal or process group reaches it, it keeps no
  /// folder in use, and others run first.
  static func settle() {
    setsid()
    chdir("/")
    nice(10)
  }

  /// The file that this process was started from; nil if the system does not say.
  private static var program: String? {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
    // This very file, even if an update has replaced it since.
    let program = "/proc/self/exe"
    return FileSystem.mayRun(program) ? program : nil
    #endif
  }
}
