// German notes whose verb says what they are: it stands second, last, or where no subject is.
extension GermanNote {
  var isOfWriter: Bool {
    words.contains { ["ich", "wir", "mich", "mir"].contains($0.bare) }
  }

  /// A sentence of its own with its verb where `dass` has it; nil where that cannot be told.
  var behindThat: (shape: SentenceEnd.Shape, words: String)? {
    guard !words.dropLast().contains(where: { $0.end != nil }),
      let verb = words.indices.dropFirst().first(where: {
        isKnown($0) || isVerb($0) && isNoun($0 - 1)
      }),
      verb < words.count - 1, verb < 4,
      GermanLexicon.determiners.contains(bare(0)) || GermanLexicon.pronouns.contains(bare(0))
        || isNoun(0)
    else { return nil }
    var all = words.map(\.written)
    let moved = all.remove(at: verb)
    let particles = [
      "ab", "an", "auf", "aus", "bei", "ein", "mit", "nach", "vor", "zu", "gegen", "um",
    ]
    if let last = words.last?.bare, particles.contains(last) {
      all[all.count - 1] = last + moved
    } else {
      all.append(moved)
    }
    return (.final, GermanNote.decapitalised(all.joined(separator: " ")))
  }

  /// `die Robotik-AG leiten, Klassenfahrten organisieren`, which somebody can do or wants to.
  var task: (shape: SentenceEnd.Shape, words: String)? {
    guard place == .bring || place == .why, words.count > 1, !words.indices.contains(where: isKnown)
    else { return nil }
    let parts = text.unicodeScalars.split(separator: ",").map { part in
      GermanNote(String(part.drop { $0 == " " }), at: place)
    }
    guard parts.allSatisfy(\.endsInVerb) else { return nil }
    let all = parts.map(\.text)
    let said =
      (parts.count > 1 ? all.dropLast().joined(separator: ", ") + " und " : "")
      + (all.last ?? "")
    return place == .bring ? (.clause, "ich kann " + said) : (.final, "ich \(said) möchte")
  }

  /// Whether its last word is a verb as it stands behind `möchte`.
  var endsInVerb: Bool {
    guard let last = words.last, words.count > 1, !last.isCapitalised, last.end == nil else {
      return false
    }
    return (last.bare.hasEnd("en") || last.bare.hasEnd("eln") || last.bare.hasEnd("ern"))
      && last.bare.unicodeScalars.count > 4 && !last.bare.hasStart("ge")
      && !GermanLexicon.others.contains(last.bare) && bare(words.count - 2) != "zu"
      && (isNoun(words.count - 2) || bare(0) == "wieder" || bare(0) == "endlich"
        || GermanLexicon.prepositions.contains(bare(words.count - 3)))
  }

  /// What has a verb, but no subject that is sure: `ruhig bleiben hilft im Weihnachtsgeschäft`.
  var said: (shape: SentenceEnd.Shape, words: String)? {
    guard place == .answer, words.indices.dropFirst().dropLast().contains(where: isKnown),
      !words.contains(where: { $0.end == "," })
    else { return nil }
    return (.clause, text)
  }

  /// The text with `und` before a second verb of the same subject: `war krank, habe gelernt`.
  var joinedVerbs: String {
    guard let comma = words.indices.dropLast().last(where: { words[$0].end == "," }),
      isKnown(comma + 1) || bare(0) != "haben" && bare(comma + 1).hasEnd("e") && isVerb(comma + 1),
      !words.contains(where: { $0.bare == "und" })
    else { return text }
    return words.prefix(comma).map(\.written).joined(separator: " ")
      + " \(words[comma].written.dropLast()) und " + text(from: comma + 1)
  }

  /// `war zwei Jahre in Elternzeit`, not `war ein Jahr befristet`.
  var isOwnPast: Bool {
    guard place == .answer || place == .bring, bare(0) == "war" else { return false }
    let stays = [
      "elternzeit", "mutterschutz", "reha", "ausland", "krank", "arbeitslos", "selbststandig",
      "angestellt", "beschaftigt", "tatig", "dort", "dabei", "pflege", "sabbatical", "weltreise",
    ]
    return words.contains { stays.contains($0.bare) } || words.contains { $0.bare == "habe" }
  }
}
