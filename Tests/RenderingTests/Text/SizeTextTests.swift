import Rendering
import Testing

@Suite struct SizeTextTests {
  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (1_999, "1.9 kB"), (10_000, "10 kB"),
    (143_360, "143 kB"), (999_999, "999 kB"), (1_000_000, "1.0 MB"), (33_554_432, "33 MB"),
    (5_900_000_000, "5.9 GB"), (Int.max, "9223372 TB"),
  ])
  func `a size is told in the unit that fits`(octets: Int, words: String) {
    #expect(SizeText.octets(octets) == words)
  }
}
