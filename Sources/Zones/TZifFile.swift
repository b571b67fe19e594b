/// The content of a compiled zone file, checked from end to end (TZif versions 2 and later, RFC
/// 9636).
///
/// Version 1 is refused: its 32-bit times end in 2038 and no rule follows them. So are files that
/// count leap seconds, because POSIX time does not.
struct TZifFile: Sendable, Hashable {
  /// A change of the clock: from this moment on it is `offset` seconds east of Greenwich.
  struct Transition: Sendable, Hashable {
    let instant: Instant
    let offset: Int
  }

  /// Seconds east of Greenwich before the first transition.
  let firstOffset: Int
  /// The changes, earliest first.
  let transitions: [Transition]
  /// What holds from the last transition on; nil when the file does not say.
  let rule: PosixRule?

  /// The offsets that a file may use, in seconds (RFC 9636, section 3.2: more than −25 h and less
  /// than 26 h).
  static let offsets = (-25 * CivilTime.secondsPerHour + 1)...(26 * CivilTime.secondsPerHour - 1)

  /// Reads a whole file; nil when it is damaged or not a zone file.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let old = Header(&reader), old.version >= Header.firstWith64BitTimes,
      reader.take(old.blockSize(timeSize: 4)) != nil,
      let header = Header(&reader), header.leapSeconds == 0,
      let times = Self.times(header.transitions, &reader),
      let types = reader.take(header.transitions),
      let offsets = Self.offsets(header.types, &reader), let firstOffset = offsets.first,
      reader.take(header.sizeAfterTypes(timeSize: 8)) != nil,
      let footer = Self.footer(&reader)
    else { return nil }

    guard types.allSatisfy({ Int($0) < offsets.count }),
      zip(times, times.dropFirst()).allSatisfy(<)
    else { return nil }
    self.firstOffset = firstOffset
    transitions = zip(times, types).map { Transition(instant: $0, offset: offsets[Int($1)]) }

    guard !footer.isEmpty else {
      rule = nil
      return
    }
    guard let rule = PosixRule(footer) else { return nil }
    self.rule = rule
  }

  private static func times(_ count: Int, _ reader: inout ByteReader) -> [Instant]? {
    var times: [Instant] = []
    for _ in 0..<count {
      guard let time = reader.number(Int64.self) else { return nil }
      times.append(Instant(seconds: Int(time)))
    }
    return times
  }

  /// Reads the local time types, of which only the offset matters here.
  private static func offsets(_ count: Int, _ reader: inout ByteReader) -> [Int]? {
    var found: [Int] = []
    for _ in 0..<count {
      guard let offset = reader.number(Int32.self), offsets.contains(Int(offset)),
        reader.take(Header.typeSize - 4) != nil
      else { return nil }
      found.append(Int(offset))
    }
    return found
  }

  /// Reads the rule at the end, which stands between two line feeds.
  private static func footer(_ reader: inout ByteReader) -> ArraySlice<UInt8>? {
    guard reader.skip("\n") else { return nil }
    let text = reader.takeWhile { $0 != UInt8(ascii: "\n") }
    return reader.skip("\n") ? text : nil
  }
}

extension TZifFile {
  /// Creates the content of a file from its parts.
  init(firstOffset: Int, transitions: [Transition], rule: PosixRule?) {
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.rule = rule
  }

  /// Seconds east of Greenwich at a moment: by the transitions up to the last, by the rule from
  /// there on (RFC 9636, section 3.2).
  func offset(at instant: Instant) -> Int {
    let next = indexOfTransition(after: instant)
    if next == transitions.count, let rule { return rule.offset(at: instant) }
    return next == 0 ? firstOffset : transitions[next - 1].offset
  }

  /// Searches by halves for the first transition that is still to come.
  private func indexOfTransition(after instant: Instant) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension TZifFile {
  /// The 44 bytes before each data block: what it is and how much of everything follows
  /// (RFC 9636, section 3.1).
  struct Header {
    /// The version, as the character that stands for it.
    let version: UInt8
    let utIndicators, standardIndicators, leapSeconds, transitions, types, designations: Int

    /// "2": from here on a second block with 64-bit times and a rule follow the first.
    static let firstWith64BitTimes = UInt8(ascii: "2")
    /// Offset (4), whether it is daylight saving time (1), where its designation begins (1).
    static let typeSize = 6

    private static let magic = "TZif".utf8
    private static let reserved = 15

    /// Reads a header; nil when there is none or a count is out of reach of any real file.
    init?(_ reader: inout ByteReader) {
      guard let magic = reader.take(Self.magic.count), magic.elementsEqual(Self.magic),
        let version = reader.number(UInt8.self), reader.take(Self.reserved) != nil,
        let utIndicators = reader.number(UInt32.self),
        let standardIndicators = reader.number(UInt32.self),
        let leapSeconds = reader.number(UInt32.self),
        let transitions = reader.number(UInt32.self),
        let types = reader.number(UInt32.self),
        let designations = reader.number(UInt32.self)
      else { return nil }
      self.version = version
      self.utIndicators = Int(utIndicators)
      self.standardIndicators = Int(standardIndicators)
      self.leapSeconds = Int(leapSeconds)
      self.transitions = Int(transitions)
      self.types = Int(types)
      self.designations = Int(designations)
    }

    /// The bytes of the whole block that follows, with times of `timeSize` bytes.
    func blockSize(timeSize: Int) -> Int {
      transitions * (timeSize + 1) + types * Self.typeSize + sizeAfterTypes(timeSize: timeSize)
    }

    /// The bytes between the local time types and the end of the block.
    func sizeAfterTypes(timeSize: Int) -> Int {
      designations + leapSeconds * (timeSize + 4) + standardIndicators + utIndicators
    }
  }
}
