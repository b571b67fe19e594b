extension Layout {
  /// A bar that says how large a number is beside others; whatever is not nothing shows.
  ///
  /// - Parameters:
  ///   - value: the number, 0 or more.
  ///   - greatest: the number whose bar is longest.
  ///   - cells: how many cells that one takes.
  /// - Returns: full blocks on a terminal, number signs in a pipe or file.
  func bar(_ value: Int, of greatest: Int, cells: Int = 24) -> String {
    guard value > 0, greatest > 0 else { return "" }
    let length = max(1, (value * cells + greatest / 2) / greatest)
    return String(repeating: width == nil ? "#" : "█", count: min(length, cells))
  }
}
