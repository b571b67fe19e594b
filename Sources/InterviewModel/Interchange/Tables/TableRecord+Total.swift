internal import Zones

extension TableRecord {
  /// Whether it adds up what stands above it: a word such as *Total*, and numbers or formulas.
  var isTotal: Bool {
    let filled = cells.map(\.trimmedCell).filter { !$0.isEmpty }
    guard let first = filled.first, first.utf8.count <= 60 else { return false }
    let plain = MarkdownText(first, from: .markdown).text
    let words = plain.folded.unicodeScalars.split {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
    .map { String($0) }.filter { Int($0) == nil }
    let isFormula = ["=sum", "=count", "=average", "=subtotal", "=summe", "=anzahl"].contains {
      plain.folded.unicodeScalars.starts(with: $0.unicodeScalars)
    }
    let isCount =
      !words.isEmpty && words.allSatisfy(Self.counted.union(Self.totals).contains)
      && plain.utf8.contains(where: \.isDigit)
    let isNamed =
      !words.isEmpty && Self.totals.contains(words[0])
      && words.dropFirst().allSatisfy(Self.counted.contains)
    guard isFormula || isCount || isNamed || words == ["grand", "total"] else { return false }
    return filled.dropFirst().allSatisfy { cell in
      let text = MarkdownText(cell, from: .markdown).text
      guard let sign = text.unicodeScalars.first else { return true }
      let isNumber =
        sign.properties.numericType != nil || "=+-–—$€£~≈".unicodeScalars.contains(sign)
      return isNumber && (try? TableDate(text)) == nil
    }
  }

  private static let totals: Set = [
    "total", "totals", "subtotal", "sum", "sums", "count", "average", "avg", "mean", "median",
    "gesamt", "insgesamt", "gesamtsumme", "gesamtzahl", "summe", "anzahl", "zwischensumme",
    "durchschnitt", "mittelwert", "somme", "suma", "totale", "totaal", "soma", "moyenne",
    "promedio",
  ]

  private static let counted: Set = [
    "total", "of", "all", "number", "applications", "application", "applied", "companies", "jobs",
    "in", "rows", "entries", "roles", "interviews", "so", "far", "bewerbungen", "firmen", "zeilen",
    "candidatures", "solicitudes", "candidature",
  ]

  /// The heading of the rows below that it is: a month, a quarter or a week alone in a row.
  var heading: String? {
    guard cells.count > 1, filledCount == 1,
      let only = cells.first(where: { !$0.trimmedCell.isEmpty })?.trimmedCell,
      only.utf8.count <= 40
    else { return nil }
    let text = MarkdownText(only, from: .markdown).text
    let words = text.folded.unicodeScalars.split {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
    .map { String($0) }
    let isOfTime = { (word: String) in
      WhenVocabulary.months[word] != nil || Self.spans.contains(word)
    }
    let isHeading =
      words.contains(where: isOfTime) && words.allSatisfy { isOfTime($0) || Int($0) != nil }
    return isHeading ? text : nil
  }

  private static let spans: Set = [
    "q1", "q2", "q3", "q4", "quarter", "quartal", "week", "woche", "kw", "semaine", "semana",
    "settimana", "tydzien", "maand", "month", "monat", "mois", "mes", "mese",
  ]
}
