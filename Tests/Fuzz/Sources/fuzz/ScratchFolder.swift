#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Makes a folder, in memory where there is one, that goes when this program ends, however it ends.
///
/// libFuzzer leaves at a find without a word to anybody, so a shell waits for that: its input ends
/// when this program is no more.
func makeScratchFolder() throws -> String {
  let isInMemory = FileManager.default.fileExists(atPath: "/dev/shm")
  let path = "\(isInMemory ? "/dev/shm" : "/tmp")/clinch-fuzz-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  guard popen("trap '' INT TERM HUP; read end; rm -rf '\(path)'", "w") != nil else {
    try FileManager.default.removeItem(atPath: path)
    throw Broken(promise: "a folder that goes again", found: String(cString: strerror(errno)))
  }
  return path
}
