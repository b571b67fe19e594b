import Rendering
import Testing

@Suite struct FourDecimalsTests {
  @Test(arguments: [
    (0.0, "0.0000"), (1.0, "1.0000"), (2.0 / 3.0, "0.6667"), (0.1 + 0.2, "0.3000"),
    (0.99995, "1.0000"), (-0.00004, "0.0000"), (-0.25, "-0.2500"),
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
