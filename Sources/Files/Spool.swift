#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Bytes that are put together before any of them is passed on, in memory as long as they are few,
/// then in a file that has no name.
///
/// So a long answer is whole before its first byte is shown, whoever reads it slowly keeps nothing
/// locked, and memory holds a piece of it at a time.
package final class Spool {
  private let folder: String
  private let beginning: String
  /// How many bytes are kept in memory before the file is made.
  private let limit: Int
  private var octets: [UInt8] = []
  private var descriptor: CInt = -1
  /// How many bytes are in the file.
  private var spilled = 0

  /// Creates an empty spool.
  ///
  /// - Parameters:
  ///   - folder: where the file is made, should there be one.
  ///   - beginning: what the file's name begins with for the moment in which it has one.
  ///   - limit: how many bytes are kept in memory.
  package init(in folder: String, passingName beginning: String, limit: Int = 1 << 20) {
    self.folder = folder
    self.beginning = beginning
    self.limit = limit
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Adds bytes behind those that are there.
  ///
  /// - Throws: `FileError`, whose task is `.creating` or `.writing`.
  package func append(_ more: [UInt8]) throws(FileError) {
    octets += more
    if octets.count > limit { try spill() }
  }

  /// How many bytes it has.
  package var count: Int { spilled + octets.count }

  /// Bytes from a place on, up to `limit`; fewer only where it ends.
  ///
  /// Unlike `drain(_:)` this leaves them where they are, to be read again.
  ///
  /// - Throws: `FileError`, whose task is `.creating`, `.writing` or `.reading`.
  package func octets(from start: Int, upTo limit: Int) throws(FileError) -> [UInt8] {
    let end = min(start + limit, count)
    guard start < end else { return [] }
    guard descriptor >= 0 else { return Array(octets[start..<end]) }
    if !octets.isEmpty { try spill() }
    var found: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(end - start, 1 << 16))
    while start + found.count < end {
      let place = start + found.count
      let count = unsafe pread(descriptor, &buffer, min(buffer.count, end - place), off_t(place))
      if count > 0 {
        found += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        throw FileError(.reading, folder)
      }
    }
    return found
  }

  /// Hands all bytes on in pieces, in their order, each of whole characters where they are UTF-8;
  /// the spool is of no use afterwards.
  ///
  /// - Throws: `FileError.Task.reading`; what `body` throws.
  package func drain(_ body: ([UInt8]) throws -> Void) throws {
    guard descriptor >= 0 else { return try body(octets) }
    try spill()
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw FileError(.reading, folder) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var piece: [UInt8] = []
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count == 0 { return try body(piece) }
      if count > 0 {
        piece += buffer[..<count]
        let rest = piece.count - Self.lengthOfPart(endingIn: piece)
        try body(Array(piece[..<rest]))
        piece.removeSubrange(..<rest)
      } else if errno != EINTR {
        throw FileError(.reading, folder)
      }
    }
  }

  /// How many bytes at the end of a text may belong to a character that goes on.
  private static func lengthOfPart(endingIn octets: [UInt8]) -> Int {
    let end = octets.suffix(4).reversed()
    guard let length = end.firstIndex(where: { $0 & 0xC0 != 0x80 }) else { return 0 }
    let first = end[length]
    return first < 0x80 ? 0 : end.distance(from: end.startIndex, to: length) + 1
  }

  /// Moves what is in memory to the file.
  private func spill() throws(FileError) {
    if descriptor < 0 { descriptor = try unnamedFile() }
    var rest = octets[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        spilled += count
      } else if errno != EINTR {
        throw FileError(.writing, folder)
      }
    }
    octets.removeAll(keepingCapacity: true)
  }

  /// Makes a file for this user alone and takes its name away, so that it goes with its descriptor.
  private func unnamedFile() throws(FileError) -> CInt {
    var template = Array("\(folder)/\(beginning)XXXXXX".utf8CString)
    let opened = unsafe mkstemp(&template)
    guard opened >= 0 else { throw FileError(.creating, folder) }
    _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
    unsafe unlink(template)
    return opened
  }
}
