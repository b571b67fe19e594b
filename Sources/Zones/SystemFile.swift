#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The few questions that `Zones` asks the file system.
enum SystemFile {
  /// The octets of a file; nil when it cannot be read or is larger than `limit`.
  static func contents(of path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while contents.count <= limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return contents }
      if count > 0 { contents += buffer.prefix(count) }
      if count < 0, errno != EINTR { return nil }
    }
    return nil
  }

  /// Where a symbolic link leads, as it is written there; nil when `path` is none.
  static func target(ofLink path: String) -> String? {
    let limit = Int(PATH_MAX)
    let target = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { max(0, readlink(path, $0, limit)) } ?? 0
      }
    }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
  }

  /// Whether anything has this name.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// The names in a directory, in no order and without `.` and `..`; none when it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
