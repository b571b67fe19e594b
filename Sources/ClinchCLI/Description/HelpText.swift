/// The discussion in a command's help, parted into what explains and what shows.
struct HelpText: Equatable {
  /// A piece of it.
  enum Piece: Equatable {
    /// A paragraph, as one line.
    case paragraph(String)
    /// Commands as they are typed, one below the other.
    case examples([String])
  }

  /// The pieces, in their order.
  let pieces: [Piece]

  /// Reads a discussion, in which examples are indented.
  init(_ discussion: String) {
    var pieces: [Piece] = []
    for line in discussion.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      let isExample = words.startIndex > line.startIndex
      switch pieces.last {
      case _ where words.isEmpty: pieces.append(.paragraph(""))
      case .examples(let before)? where isExample:
        pieces[pieces.count - 1] = .examples(before + [String(words)])
      case .paragraph(let before)? where !isExample && !before.isEmpty:
        pieces[pieces.count - 1] = .paragraph(before + " " + String(words))
      default:
        pieces.append(isExample ? .examples([String(words)]) : .paragraph(String(words)))
      }
    }
    self.pieces = pieces.filter { $0 != .paragraph("") }
  }

  /// Examples, and the paragraph that announces them: it ends in a colon.
  var demonstrations: [(caption: String?, commands: [String])] {
    pieces.enumerated().compactMap { place, piece in
      guard case .examples(let commands) = piece else { return nil }
      return (caption: place > 0 ? caption(at: place - 1) : nil, commands: commands)
    }
  }

  /// The paragraphs that announce no example.
  var explanations: [String] {
    pieces.enumerated().compactMap { place, piece in
      guard case .paragraph(let text) = piece else { return nil }
      let isFollowed =
        if place + 1 < pieces.count, case .examples = pieces[place + 1] { true } else { false }
      return isFollowed && caption(at: place) != nil ? nil : text
    }
  }

  private func caption(at place: Int) -> String? {
    guard case .paragraph(let text) = pieces[place], text.utf8.last == UInt8(ascii: ":") else {
      return nil
    }
    return text
  }
}
