import Rendering
import Testing

@Suite struct FourDecimalsTests {
  @Test(arguments: [
    (0, 7, "0.0000"), (7, 7, "1.0000"), (1, 3, "0.3333"), (2, 3, "0.6667"), (1, 7, "0.1429"),
    (3, 10, "0.3000"), (1, 20_000, "0.0001"), (1, 20_001, "0.0000"), (-1, 3, "-0.3333"),
    (-1, 20_000, "-0.0001"), (1, -20_000, "-0.0001"), (-1, -20_000, "0.0001"), (5, 2, "2.5000"),
    (999_949, 1_000_000, "0.9999"), (99_995, 100_000, "1.0000"),
  ])
  func `a share is rounded to four decimals`(part: Int, whole: Int, text: String) {
    #expect(FourDecimals(part, of: whole)?.description == text)
  }

  @Test(arguments: [(1, 0), (0, 0), (Int.max, 1), (1, Int.min)])
  func `a share that cannot be computed is none`(part: Int, whole: Int) {
    #expect(FourDecimals(part, of: whole) == nil)
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.3000"), (0.99995, "1.0000"), (-0.00004, "0.0000"), (-0.25, "-0.2500"),
    (1.0 / 7.0, "0.1429"), (12_345.678_9, "12345.6789"),
  ])
  func `a computed number is rounded to four decimals`(value: Double, text: String) {
    #expect(FourDecimals(value)?.description == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `what is no finite number is none`(value: Double) {
    #expect(FourDecimals(value) == nil)
  }
}
