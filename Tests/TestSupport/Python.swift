#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Python as a second reader of what is written: a fault of ours and of our tests would have to be
/// one of its libraries too.
///
/// `CLINCH_TEST_PYTHON` names another one than `python3`.
package enum Python {
  /// Whether it runs a script without complaint.
  package static func runs(_ script: String) -> Bool {
    output(of: ["-c", script]) != nil
  }

  /// What a script makes of texts, as JSON; nil when it fails or says something else.
  ///
  /// The texts are files without an ending, named 0, 1, 2 and so on, in the folder that the script
  /// is given; their number comes after it.
  package static func values<Value: Decodable>(
    _ type: Value.Type, of script: String, reading texts: [String]
  ) -> Value? {
    try? withTemporaryFolder { folder in
      for (number, text) in texts.enumerated() {
        try TestFile.write(text.utf8, to: "\(folder)/\(number)")
      }
      guard let output = output(of: ["-c", script, folder, "\(texts.count)"]) else { return nil }
      return try JSONDecoder().decode(Value.self, from: Data(output))
    }
  }

  /// What Python with these arguments writes to its standard output; nil when it cannot be run or
  /// fails.
  package static func output(of arguments: [String]) -> [UInt8]? {
    let words = [environmentVariable("CLINCH_TEST_PYTHON") ?? "python3"] + arguments
    // What is quoted for the shell: 'it'\''s'.
    let command = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    guard let stream = popen(command.joined(separator: " ") + " 2>/dev/null", "r") else {
      return nil
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      output += buffer.prefix(count)
    }
    return pclose(stream) == 0 ? output : nil
  }
}
