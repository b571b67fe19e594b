internal import ClinchCLI

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The program: sets the umask first, then runs the command and exits with its status.
@main
enum Main {
  static func main() {
    // Everything that is created from here on, journals included, is for its owner's eyes only.
    umask(0o077)
    exit(runProgram())
  }
}
