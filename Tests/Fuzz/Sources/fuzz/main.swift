// Feeds one target with bytes that libFuzzer makes: fuzz TARGET [what libFuzzer takes]...
import FuzzDriver

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

guard CommandLine.argc > 1, let chosen = targets[CommandLine.arguments[1]] else {
  print(targets.keys.sorted().joined(separator: "\n"))
  exit(64)
}
let target = chosen

/// libFuzzer's library refers to a function of this name, though it is given one.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ octets: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target(Array(UnsafeBufferPointer(start: octets, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}

// The target's name goes; the rest is libFuzzer's.
var count = CommandLine.argc - 1
var words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?(CommandLine.unsafeArgv + 1)
exit(LLVMFuzzerRunDriver(&count, &words, testOneInput))
