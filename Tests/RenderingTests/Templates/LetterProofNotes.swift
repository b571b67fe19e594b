import Testing

/// Notes as people write them, good and bad, each for one letter.
struct ProofNotes: Sendable, CustomTestStringConvertible {
  let name: String
  var highlight: String?
  var bring: String?
  var why: String?
  var objection: String?
  var answer: String?

  var testDescription: String { name }

  private static let long = (1...300).map { "word\($0)" }.joined(separator: " ")
  private static let longClause =
    (1...60).map { "part \($0) of a very long story," }.joined(separator: " ")
  private static let longSentences =
    (1...40).map { "Sentence \($0) has a few words in it." }.joined(separator: " ")

  static let all: [ProofNotes] = [
    // As the questions ask for them.
    .init(
      name: "ends of sentences", highlight: "the move to queues", bring: "ten years of payments",
      why: "you ship daily"),
    .init(
      name: "with an answer", highlight: "the move to queues", bring: "ten years of payments",
      why: "you ship daily", objection: "little Kubernetes",
      answer: "I ran it for three years on hardware nobody could reach"),
    .init(
      name: "a concern without an answer", highlight: "how you deploy",
      bring: "calm under pressure", why: "your team is small", objection: "never led a team"),
    .init(
      name: "an answer in a sentence", highlight: "your on-call rota", bring: "a steady hand",
      why: "the work matters", objection: "short time in the last job",
      answer: "My last employer closed the office."),
    // Sentences of their own.
    .init(
      name: "sentences", highlight: "I loved the story of the queue.",
      bring: "I have run payments for ten years.", why: "I want to ship daily, as you do."),
    .init(
      name: "exclamations", highlight: "The queue story was great!", bring: "I know payments!!",
      why: "I love it!"),
    .init(
      name: "questions", highlight: "Why does nobody else do it like you?",
      bring: "Who else has ten years of it?", why: "Where else could I ship daily?"),
    .init(
      name: "two sentences each", highlight: "You moved to queues. I liked that.",
      bring: "I know payments. I know queues.", why: "You ship daily. So do I."),
    .init(
      name: "sentences with quotes", highlight: "\u{201C}We ship on Fridays.\u{201D}",
      bring: "\"Calm\" is what they call me.", why: "You said \"join us\"."),
    .init(
      name: "sentences with two full stops", highlight: "It works..", bring: "I know it...",
      why: "You ship.."),
    // Fragments with the wrong end.
    .init(
      name: "full stops behind fragments", highlight: "the move to queues.",
      bring: "ten years of payments.", why: "you ship daily."),
    .init(
      name: "commas behind fragments", highlight: "the move to queues,",
      bring: "ten years of payments;", why: "you ship daily:"),
    .init(
      name: "ellipses", highlight: "the move to queues…", bring: "ten years of payments...",
      why: "you ship daily …"),
    .init(
      name: "dashes before", highlight: "- the move to queues", bring: "– ten years", why: "* daily"
    ),
    .init(
      name: "exclamation behind a fragment", highlight: "the queues!", bring: "calm!",
      why: "you ship daily!"),
    // Capitals.
    .init(
      name: "capitals before fragments", highlight: "The move to queues",
      bring: "Ten years of payments", why: "You ship daily"),
    .init(
      name: "names first", highlight: "Kafka in four data centres",
      bring: "Kubernetes on bare metal",
      why: "Berlin is home"),
    .init(
      name: "everything in capitals", highlight: "THE QUEUES", bring: "TEN YEARS", why: "YOU SHIP"),
    .init(
      name: "everything small", highlight: "i liked the queues", bring: "i know kafka",
      why: "i like it"),
    // Verbs.
    .init(
      name: "verbs in the past", highlight: "talked about the queues", bring: "led two migrations",
      why: "worked with people like you before"),
    .init(
      name: "verbs in the present", highlight: "know what you do about queues",
      bring: "know payments inside out", why: "love small teams"),
    .init(
      name: "verbs in -ing", highlight: "moving to queues with four people",
      bring: "running payments for ten years", why: "building things that last",
      objection: "no Go", answer: "learning it right now"),
    .init(
      name: "infinitives", highlight: "to move to queues", bring: "to learn whatever it takes",
      why: "to learn from people like you", objection: "weak in Rust", answer: "to take a course"),
    .init(
      name: "auxiliaries", highlight: "can see how you got there", bring: "can explain hard things",
      why: "have wanted this for years"),
    // Clauses.
    .init(
      name: "clauses", highlight: "they ship on Fridays", bring: "I have done it before",
      why: "it fits"),
    .init(
      name: "clauses with nouns", highlight: "the team is four people",
      bring: "my code is easy to read", why: "the team is four people who care"),
    .init(
      name: "clauses with conjunctions", highlight: "that they ship daily",
      bring: "that I stay calm", why: "because you ship daily"),
    .init(
      name: "because of", highlight: "that the build is fast", bring: "time", why: "because of you"),
    .init(
      name: "contractions", highlight: "it's all one binary", bring: "I've run payments",
      why: "there's no such team elsewhere"),
    // Nouns.
    .init(
      name: "nouns", highlight: "queues and backpressure", bring: "patience and Postgres",
      why: "payments at scale"),
    .init(
      name: "nouns with relative clauses", highlight: "the way the team works",
      bring: "a habit that is rare", why: "the people who run it"),
    .init(name: "adjectives", highlight: "great", bring: "calm", why: "great"),
    .init(name: "one word", highlight: "queues", bring: "Postgres", why: "impact"),
    .init(name: "one letter", highlight: "Q", bring: "C", why: "R"),
    .init(name: "numbers", highlight: "42", bring: "10 years", why: "4 people build all of it"),
    // German.
    .init(
      name: "German nouns", highlight: "der Umstieg auf Queues",
      bring: "zehn Jahre Erfahrung mit Zahlungssystemen", why: "die Nähe zum Produkt"),
    .init(
      name: "German clauses", highlight: "dass Sie täglich ausliefern",
      bring: "ich habe zehn Jahre Zahlungssysteme gebaut", why: "weil Sie täglich ausliefern"),
    .init(
      name: "German infinitives",
      highlight: "den Umstieg auf Queues mit einem Team von vier Leuten zu schaffen",
      bring: "schwierige Dinge einfach zu erklären", why: "an etwas Bleibendem zu arbeiten"),
    .init(
      name: "German sentences", highlight: "Der Umstieg auf Queues hat mich beeindruckt.",
      bring: "Ich bringe zehn Jahre Erfahrung mit.", why: "Ich möchte täglich ausliefern."),
    .init(
      name: "German answers", highlight: "die Rufbereitschaft", bring: "viel Geduld",
      why: "Sie liefern täglich aus", objection: "wenig Erfahrung mit Kubernetes",
      answer: "Ich habe es drei Jahre lang betrieben"),
    // Long ones.
    .init(name: "300 words", highlight: long, bring: "ten years", why: "you ship daily"),
    .init(name: "300 words each", highlight: long, bring: long, why: long),
    .init(
      name: "300 words and an answer", highlight: long, bring: long, why: long,
      objection: "no Kubernetes", answer: long),
    .init(name: "long clauses", highlight: longClause, bring: longClause, why: longClause),
    .init(
      name: "long sentences", highlight: longSentences, bring: longSentences, why: longSentences),
    // Missing ones.
    .init(name: "nothing"),
    .init(name: "only a highlight", highlight: "the move to queues"),
    .init(name: "only an asset", bring: "ten years of payments"),
    .init(name: "only a reason", why: "you ship daily"),
    .init(name: "signs alone", highlight: "...", bring: " - ", why: "!?"),
    .init(name: "white space", highlight: " \n\t ", bring: "", why: "\n"),
    // Hostile ones.
    .init(
      name: "line breaks", highlight: "the move\nto queues\n\nand more", bring: "ten\nyears",
      why: "you\n\nship\ndaily"),
    .init(
      name: "tags", highlight: "{{signature}} and {{#role}}", bring: "{{/role}}", why: "{} and {{"),
    .init(name: "frames", highlight: "{}", bring: "{}{}", why: "a {} b"),
    .init(
      name: "markup", highlight: "<b>queues</b> & \"more\"", bring: "'; DROP TABLE letter; --",
      why: "you $(ship) `daily`"),
    .init(
      name: "comments", highlight: "# the move to queues", bring: "issue #1 of the list",
      why: "# you"),
    .init(
      name: "other scripts", highlight: "キューへの移行", bring: "十年的支付经验", why: "ты отгружаешь"),
    .init(
      name: "right to left", highlight: "الانتقال إلى الطوابير", bring: "עשר שנים", why: "you ship"),
    .init(
      name: "emoji", highlight: "the queues 🚀🚀", bring: "👍🏽 energy", why: "you ship ❤️"),
    .init(
      name: "headers", highlight: "Subject: free money", bring: "To: all@acme.example",
      why: "Bcc: x"),
  ]
}
