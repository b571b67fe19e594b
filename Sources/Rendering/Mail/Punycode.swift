internal import InterviewModel

/// Names of domains beyond ASCII as mail programs of any age can send to them.
enum DomainName {
  /// The domain in ASCII: labels beyond it in Punycode behind `xn--` (RFC 5890), all others as they
  /// are.
  ///
  /// - Returns: the domain; nil where a label would be longer than 63 bytes.
  static func ascii(_ domain: String) -> String? {
    let labels = domain.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
      .map { label(String($0)) }
    guard labels.allSatisfy({ $0 != nil }) else { return nil }
    return labels.compactMap { $0 }.joined(separator: ".")
  }

  private static func label(_ label: String) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return label }
    // Lower case and plain forms (UTS #46); `ß` and joiners stay, as IDNA2008 has them.
    let mapped = label.unicodeScalars.map(\.properties.lowercaseMapping).joined().normalizedNFKC
    let scalars = Array(mapped.unicodeScalars)
    if scalars.allSatisfy({ $0.value < 0x80 }) { return mapped }
    let encoded = "xn--" + Punycode.encoded(scalars)
    return encoded.utf8.count <= 63 ? encoded : nil
  }
}

/// The encoding of RFC 3492, with the parameters of its section 5.
enum Punycode {
  /// Scalars in ASCII; the input is a label, so that no number grows beyond 64 bits.
  static func encoded(_ scalars: [Unicode.Scalar]) -> String {
    let basic = scalars.filter { $0.value < 0x80 }
    var output = String.UnicodeScalarView()
    output.append(contentsOf: basic)
    if !basic.isEmpty { output.append("-") }
    var (next, delta, bias, handled) = (0x80, 0, 72, basic.count)
    while handled < scalars.count {
      guard let least = scalars.map({ Int($0.value) }).filter({ $0 >= next }).min() else { break }
      delta += (least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(output)
  }

  private static let base = 36

  /// Appends a number as an integer of variable length (section 3.3).
  private static func append(_ number: Int, _ bias: Int, to output: inout String.UnicodeScalarView)
  {
    var rest = number
    var k = base
    while true {
      let threshold = min(max(k - bias, 1), 26)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      k += base
    }
    output.append(digit(rest))
  }

  private static func digit(_ value: Int) -> Unicode.Scalar {
    let octet =
      value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    return Unicode.Scalar(octet)
  }

  /// Section 6.1.
  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > ((base - 1) * 26) / 2 {
      delta /= base - 1
      k += base
    }
    return k + base * delta / (delta + 38)
  }
}
