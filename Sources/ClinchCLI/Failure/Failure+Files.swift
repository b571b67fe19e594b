internal import Files

extension Failure {
  /// The words for a file that was named to be read: 66 where it is not there, else 74.
  init(reading path: String, _ error: FileError) {
    if error.number == .noEntry {
      self.init(.noInput, "there is no file \(path)")
    } else {
      self.init(error)
    }
  }

  /// The words for a file that cannot be read or written: 74 when the disk is full or fails, or its
  /// content did not get through; 73 when it cannot be created.
  init(_ error: FileError) {
    let (path, words) = (error.path, error.number.words)
    switch error.task {
    case .creating where !error.number.isOfDisk:
      self.init(.cannotCreate, "cannot create \(path): \(words)")
    case .creating, .writing: self.init(.inputOutput, "cannot write \(path): \(words)")
    case .opening, .reading: self.init(.inputOutput, "cannot read \(path): \(words)")
    case .keeping:
      self.init(
        .inputOutput, "\(path) was written, but might not survive a power cut: \(words)")
    }
  }
}
