extension TZifFile {
  /// The 44 octets before each data block: what it is and how much of everything follows
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

    /// The octets of the whole block that follows, with times of `timeSize` octets.
    func blockSize(timeSize: Int) -> Int {
      transitions * (timeSize + 1) + types * Self.typeSize + sizeAfterTypes(timeSize: timeSize)
    }

    /// The octets between the local time types and the end of the block.
    func sizeAfterTypes(timeSize: Int) -> Int {
      designations + leapSeconds * (timeSize + 4) + standardIndicators + utIndicators
    }
  }
}
