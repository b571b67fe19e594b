#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

import Testing

@testable import Rendering

@Suite struct PageColorTests {
  @Test(arguments: PageColor.Scheme.allCases, [PageColor.page, .card])
  func `text and what is drawn stand out enough`(scheme: PageColor.Scheme, ground: PageColor) {
    for color in [PageColor.ink, .quiet, .accent, .late, .due] {
      #expect(contrast(color, ground, in: scheme) >= 4.5, "\(color)")
    }
    for color in [PageColor.edge, .skip] {
      #expect(contrast(color, ground, in: scheme) >= 3, "\(color)")
    }
  }

  @Test(arguments: PageColor.Scheme.allCases)
  func `what stands on a colour stands out from it`(scheme: PageColor.Scheme) {
    #expect(contrast(.onAccent, .accent, in: scheme) >= 4.5)
    #expect(contrast(.card, .accent, in: scheme) >= 4.5)
    #expect(contrast(.card, .quiet, in: scheme) >= 4.5)
    #expect(contrast(.onSkip, .skip, in: scheme) >= 3)
  }

  @Test(arguments: [PageColor.Scheme.light, .dark])
  func `skipped and done differ in lightness, not in hue alone`(scheme: PageColor.Scheme) {
    #expect(contrast(.skip, .tint, in: scheme) >= 2)
  }

  @Test func `paper is grey`() {
    for color in PageColor.allCases {
      let value = color.value(in: .paper)
      #expect(value >> 16 == value & 0xFF && value >> 8 & 0xFF == value & 0xFF)
    }
  }

  @Test func `contrast is that of the standard`() {
    #expect(contrast(0x000000, 0xFFFFFF) == 21)
    // Worked example: #767676 on white is the lightest grey that suffices for text.
    #expect(contrast(0x767676, 0xFFFFFF) >= 4.5)
    #expect(contrast(0x777777, 0xFFFFFF) < 4.5)
  }

  @Test func `colours are declared with all their digits`() {
    let declarations = PageColor.declarations(in: .paper)
    #expect(
      declarations.utf8.starts(with: "--page: #FFFFFF; --card: #FFFFFF; --ink: #000000;".utf8))
  }

  private func contrast(
    _ one: PageColor, _ two: PageColor, in scheme: PageColor.Scheme
  ) -> Double {
    contrast(one.value(in: scheme), two.value(in: scheme))
  }

  /// WCAG 2.2, "contrast ratio".
  private func contrast(_ one: UInt32, _ two: UInt32) -> Double {
    let (one, two) = (luminance(one), luminance(two))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// WCAG 2.2, "relative luminance".
  private func luminance(_ color: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(color >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
