import Testing

@testable import Persistence

@Suite struct NumberSetTests {
  /// Numbers at the ends of words, beyond them, and of a file that somebody wrote by hand.
  private static let numbers = [0, 1, 63, 64, 65, 127, 128, 4_096, -1, -64, .max, .min]

  @Test(arguments: numbers)
  func `it holds what was put in, and nothing else`(number: Int) {
    var set = NumberSet()
    let isNew = set.insert(number)

    #expect(isNew)
    #expect(Self.numbers.filter(set.contains) == [number])
  }

  @Test(arguments: numbers)
  func `what is put in twice is in it once, and can be taken out`(number: Int) {
    var set = NumberSet()
    for other in Self.numbers { set.insert(other) }
    let isNew = set.insert(number)
    set.remove(number)

    #expect(!isNew)
    #expect(Self.numbers.filter { !set.contains($0) } == [number])
  }
}
