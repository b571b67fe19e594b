import Files

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@testable import Persistence

/// Runs `body` with the path of a new folder, which is gone with all it holds afterwards.
func withTemporaryFolder<T>(_ body: (String) throws -> T) throws -> T {
  var name = Array("/tmp/clinch-test-XXXXXX".utf8CString)
  guard mkdtemp(&name) != nil else { throw TestFile.Failure(errorNumber: errno) }
  let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { TestFile.remove(path) }
  return try body(path)
}

/// Files as tests need them: octets, modes, names.
enum TestFile {
  struct Failure: Error { let errorNumber: Int32 }

  static func octets(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(errorNumber: errno) }
    defer { close(descriptor) }
    var octets: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      octets += buffer[..<count]
    }
    return octets
  }

  static func write(_ octets: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(errorNumber: errno) }
    defer { close(descriptor) }
    var rest = octets[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Int(Swift.max(systemWrite(descriptor, $0), 0)) }
      guard count > 0 else { throw Failure(errorNumber: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
    Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// The permissions of a file or folder, nil when there is none.
  static func mode(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mode) & 0o777 : nil
  }

  /// Makes a file look as if it was changed that much earlier, in seconds.
  static func age(_ path: String, by seconds: Int) throws {
    guard let changedAt = FileSystem.changedAt(path) else { throw Failure(errorNumber: ENOENT) }
    let moment = timeval(tv_sec: changedAt - seconds, tv_usec: 0)
    guard utimes(path, [moment, moment]) == 0 else { throw Failure(errorNumber: errno) }
  }

  static func makeFolder(_ path: String) {
    mkdir(path, 0o700)
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    if rmdir(path) != 0 { unlink(path) }
  }

  /// The text that a variable of the environment holds.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
