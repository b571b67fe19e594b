/// The thank-you letter that comes with the program: parts in a fixed order, each in five wordings.
///
/// Interviewers compare notes, so two of them should never get the same text. The wordings of a
/// letter are the values of a polynomial over the integers modulo 5, whose coefficients are the
/// letter's number in a Gray code of base 5. Two such polynomials that differ agree in at most four
/// of five places (the idea of Reed and Solomon's codes), so numbers up to 3,124 give different
/// letters; and as few coefficients change from a number to those near it, people who became known
/// one after the other share at most two sentences of five.
enum ThankYouLetter {
  /// The template that a number stands for; any number will do.
  static func source(wording: Int) -> String {
    let pick = { (part: Int, wordings: [String]) in
      wordings[value(of: wording, at: part) % wordings.count]
    }
    return """
      Subject: \(pick(2, subjects))

      Dear {{name}},

      \(pick(0, thanks)) \(pick(1, specifics))

      {{#objection}}\(pick(4, objections)): {{objection}}. {{objection_answer}} {{/objection}}\
      \(pick(2, assets)): {{what_i_bring}}.

      \(pick(3, interests)): {{why_interested}}. \(pick(4, closes))

      \(pick(1, farewells)),
      {{signature}}
      """
  }

  /// The polynomial of a number at `place`, modulo 5.
  private static func value(of number: Int, at place: Int) -> Int {
    var rest = Int(number.magnitude % 3_125)
    var power = 1
    var sum = 0
    while rest > 0 {
      // A digit of the Gray code: the digit less the one before it.
      sum += (rest % 5 + 5 - rest / 5 % 5) * power
      power = power * place % 5
      rest /= 5
    }
    return sum % 5
  }

  static let subjects = [
    "Thank you for our {{conversation}} about the {{role}} role",
    "The {{role}} role: thank you for {{date}}",
    "Our {{conversation}} on {{date}}: the {{role}} role",
    "Thank you, and the {{role}} role",
    "After our {{conversation}} about the {{role}} role",
  ]

  static let thanks = [
    """
    Thank you for your time on {{date}}, and for our {{conversation}} about the {{role}} role at \
    {{company}}.
    """,
    """
    I want to thank you for meeting me on {{date}}. Our {{conversation}} helped me to see what the \
    {{role}} role at {{company}} asks for.
    """,
    """
    It was good to speak with you on {{date}}. I am grateful that you made room in your day to tell \
    me about {{company}} and the {{role}} role.
    """,
    """
    Our {{conversation}} on {{date}} was time well spent for me. I know better now what {{company}} \
    expects of the {{role}} role, and I thank you for that.
    """,
    """
    I appreciate that you considered me for the {{role}} role at {{company}} and took the time for \
    our {{conversation}} on {{date}}.
    """,
  ]

  static let specifics = [
    "One part has stayed with me: {{highlight}}.",
    "I have kept thinking about something that came up: {{highlight}}.",
    "What I remember most is this: {{highlight}}.",
    "Since then my mind has gone back to one point: {{highlight}}.",
    "Of everything we covered, this interested me most: {{highlight}}.",
  ]

  static let objections = [
    "You told me what speaks against me",
    "You also named a concern that I would rather answer than leave standing",
    "I have thought about the doubt you raised",
    "Thank you as well for being frank about a reservation",
    "Let me come back to what gave you pause",
  ]

  static let assets = [
    "Here is what I would bring to the work",
    "If I joined you, this is what you could count on from me",
    "I believe that I would be an asset, for one clear reason",
    "I can offer you the following",
    "To the team, this would be my strongest contribution",
  ]

  static let interests = [
    "I want this job, and I can say why",
    "I would very much like to do this job, and my reason is this",
    "I am more certain now that I want to work with you",
    "To say it plainly, I am interested and would gladly take on this role",
    "I hope to join {{company}}, and this is what draws me",
  ]

  static let closes = [
    "If you have further questions, please write or call at any time.",
    "Please let me know whether there is anything more that I can tell you.",
    "I would be glad to talk again, whatever the next step is.",
    "Should you need anything else for your decision, I will gladly send it.",
    "I look forward to hearing from you about the next step.",
  ]

  static let farewells = [
    "Kind regards", "With best wishes", "Best regards", "With thanks", "Sincerely",
  ]
}
