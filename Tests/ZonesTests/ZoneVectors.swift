@testable import Zones

/// What zone_vectors.py prints, line by line.
struct ZoneVectors {
  private(set) var checks = 0
  private(set) var zones = 0
  private(set) var disagreements: [String] = []

  private let database: ZoneDatabase
  private var zone = Zone.utc

  /// Compares every line with what the zones of `database` answer.
  init(_ output: [UInt8], against database: ZoneDatabase) {
    self.database = database
    for line in output.split(separator: UInt8(ascii: "\n")) {
      check(line)
    }
  }

  private mutating func check(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: UInt8(ascii: " "))
    switch words.first.map(Array.init) ?? [] {
    case Array("Z".utf8): open(words.dropFirst().map { String(decoding: $0, as: UTF8.self) })
    case Array("U".utf8): checkOffset(words.dropFirst().compactMap(Self.number))
    case Array("L".utf8): checkInstants(words.dropFirst().compactMap(Self.number))
    default: disagreements.append("not a vector: \(String(decoding: line, as: UTF8.self))")
    }
  }

  private mutating func open(_ names: [String]) {
    let found = names.compactMap { database.zone(named: $0) }
    zones += found.count
    if found.count != names.count { disagreements.append("not found, some of: \(names)") }
    guard let first = found.first else { return }
    zone = first
    if found.contains(where: { $0.clock != first.clock && $0 != .utc }) {
      disagreements.append("files differ: \(names)")
    }
  }

  private mutating func checkOffset(_ numbers: [Int]) {
    checks += 1
    guard numbers.count == 2, zone.offset(at: Instant(seconds: numbers[0])) == numbers[1] else {
      disagreements.append("\(zone.name): offset at \(numbers)")
      return
    }
  }

  private mutating func checkInstants(_ numbers: [Int]) {
    checks += 1
    let found = zone.instants(of: CivilDateTime(secondsOnClock: numbers[0])).map(\.seconds)
    guard numbers.dropFirst().elementsEqual([found.count] + found) else {
      disagreements.append("\(zone.name): instants of \(numbers), not \(found)")
      return
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let isNegative = digits.first == UInt8(ascii: "-")
    let value = digits.dropFirst(isNegative ? 1 : 0)
      .reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) }
    return isNegative ? -value : value
  }
}
