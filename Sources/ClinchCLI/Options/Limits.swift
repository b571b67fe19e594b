internal import ArgumentParser

/// What numbers on the command line may be; beyond that they are refused before anything is read.
enum Limits {
  static func check(minutes: Int?) throws {
    if let minutes, !(1...1_440).contains(minutes) {
      throw ValidationError("--minutes is \(minutes), and has to be 1 to 1440")
    }
  }

  static func check(round: Int?) throws {
    if let round, !(1...99).contains(round) {
      throw ValidationError("--round is \(round), and has to be 1 to 99")
    }
  }

  static func check(impression: Int?) throws {
    if let impression, !(1...5).contains(impression) {
      throw ValidationError("--impression is \(impression), and has to be 1 to 5")
    }
  }

  static func check(count: Int) throws {
    if count < 1 {
      throw ValidationError("the number of commands is \(count), and has to be 1 or more")
    }
  }
}
