/// Tells Tab as it is pressed from one in what is pasted, which text follows at once.
struct TabKey {
  /// Whether a Tab waits for what follows it.
  private var isWaiting = false
  /// How many were pressed one after the other.
  private var count = 0

  /// The keys that are meant once this one came: a Tab before pasted text is a space.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - isFollowed: whether there is more to read already.
  /// - Returns: the keys, and whether each is a Tab after a Tab.
  mutating func take(_ key: Keystroke, isFollowed: Bool) -> [(key: Keystroke, isRepeated: Bool)] {
    var keys: [Keystroke] = []
    if isWaiting {
      if case .text = key { keys.append(.text(" ")) } else { keys.append(.tab) }
    }
    isWaiting = key == .tab && isFollowed
    if !isWaiting { keys.append(key) }
    return keys.map { key in
      count = key == .tab ? count + 1 : 0
      return (key, count > 1)
    }
  }
}
