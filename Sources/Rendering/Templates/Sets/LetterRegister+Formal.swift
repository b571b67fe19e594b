internal import InterviewModel

extension LetterRegister {
  /// Titles and surnames, without contractions.
  static let formal = LetterRegister(
    thankYou: ThankYou(
      subjects: [
        "Thank you for our conversation about {{the_role}}",
        "Thank you for your time {{when}}",
        "Following our {{conversation}} about {{the_role}}",
        "Our {{conversation}} {{when}}",
        "With thanks for our {{conversation}} {{when}}",
      ],
      thanks: [
        "Thank you for taking the time to speak with me {{when}} about {{the_role}}.",
        """
        Thank you for our {{conversation}} {{when}}. It gave me a clear picture of {{the_role}}.
        """,
        """
        I would like to thank you for our {{conversation}} {{when}} and for telling me about \
        {{the_role}}.
        """,
        "Thank you for taking the time {{when}} to discuss {{the_role}} with me.",
        """
        It was a pleasure to speak with you {{when}} about {{the_role}}, and I am grateful for your \
        time.
        """,
      ],
      closes: [
        "I look forward to hearing from you. Please let me know if I can provide anything further.",
        "Should you have any further questions, I would be glad to answer them at any time.",
        "I would be pleased to continue our conversation at a time that suits you.",
        "Please do not hesitate to contact me if anything further would help your decision.",
        "I would be glad to answer any further questions, and I look forward to the next step.",
      ]),
    highlight: [
      .phrase: [
        "I particularly remember {}.", "I have since thought a good deal about {}.",
        "What has stayed with me is {}.", "I have since come back to {}.",
        "I have found myself thinking about {}.",
      ],
      .gerund: [
        "I have since thought a good deal about {}.", "I am still thinking about {}.",
        "What has stayed with me is {}.", "I have since come back to {}.",
        "I have found myself thinking about {}.",
      ],
      .question: [
        "I have since thought a good deal about {}.", "I am still thinking about {}.",
        "I have been thinking about {}.", "I have since come back to {}.",
        "I have found myself thinking about {}.",
      ],
      .clause: [
        "It has stayed with me that {}.", "What I remember best is that {}.",
        "I have kept in mind that {}.", "I have since thought about the fact that {}.",
        "What struck me most is that {}.",
      ],
      .verb: [
        "I am glad that {}.", "I appreciated that {}.", "It was valuable to me that {}.",
        "I was pleased that {}.", "I am grateful that {}.",
      ],
      .infinitive: [
        "I am still thinking about what it means {}.",
        "I have since thought a good deal about what it means {}.",
        "What has stayed with me is what it means {}.",
        "I have since come back to what it means {}.",
        "I have found myself thinking about what it means {}.",
      ],
      .terse: [
        "Much of our conversation has stayed with me ({}).",
        "I have since thought about what we discussed ({}).",
        "Our conversation gave me a good deal to think about ({}).",
        "I have come back to our conversation since then ({}).",
        "Much of what you told me has stayed with me ({}).",
      ],
      .loose: [
        "Much of our conversation has stayed with me, especially {}.",
        "I have since thought about much of what we discussed, above all {}.",
        "Our conversation gave me a good deal to think about, in particular {}.",
        "I have come back to our conversation since then, not least {}.",
        "Much of what you told me has stayed with me, most of all {}.",
      ],
    ],
    bring: [
      .phrase: [
        "I am confident that I could contribute {}.", "To this position I would bring {}.",
        "I would bring with me {}.", "I can offer you {}.",
        "I would bring {}.",
      ],
      .terse: [
        "I am confident that my background would be of use to you ({}).",
        "To this position I would bring a suitable background ({}).",
        "My background should be useful to you ({}).",
        "I can offer you what this position needs ({}).",
        "I would contribute what I have learned so far ({}).",
      ],
      .gerund: [
        "I am confident that I could contribute experience in {}.",
        "To this position I would bring experience in {}.",
        "My background includes experience in {}.",
        "I can offer you experience in {}.",
        "I would bring experience in {}.",
      ],
      .infinitive: [
        "I would like {}.", "I would be glad {}.", "From the first day I would want {}.",
        "I would be pleased {}.", "I would be happy {}.",
      ],
      .clause: Self.assets.map { NoteSentence.replace($0, with: "{}") },
      .verb: Self.assets.map { NoteSentence.replace($0, with: "I {}") },
      .quality: Self.assets.map { NoteSentence.replace($0, with: "I am {}") },
      .aim: Self.assets.map { NoteSentence.replace($0, with: "I am {}") },
    ],
    why: Frames(
      because: [
        "I would very much like to join you because {}.",
        "I am very interested in this position because {}.",
        "I would welcome the opportunity to work with you because {}.",
        "This position appeals to me because {}.", "I hope to join you because {}.",
      ],
      own: "I am {}", chance: "it is a chance {}",
      terse: [
        "Much about this position appeals to me ({}).",
        "I am very interested in this position for several reasons ({}).",
        "I would very much like to join you for a number of reasons ({}).",
        "There is a great deal that appeals to me in this position ({}).",
        "I hope to join you for several reasons ({}).",
      ],
      loose: [
        "Much about this position appeals to me, especially {}.",
        "I am very interested in this position for several reasons, above all {}.",
        "I would very much like to join you for a number of reasons, not least {}.",
        "There is a great deal that appeals to me in this position, in particular {}.",
        "I hope to join you for several reasons, most of all {}.",
      ],
      behind: [
        "{} I would therefore very much like to join you.",
        "{} That is why I am very interested in this position.",
        "{} I would therefore welcome the opportunity to work with you.",
        "{} That is why this position appeals to me.", "{} I therefore hope to join you.",
      ]),
    answer: [
      .loose: [
        "In short, {}.", "The short answer is {}.", "To put it briefly, {}.",
        "My short answer is {}.", "Put briefly, {}.",
      ],
      .phrase: [
        "In short, {}.", "The short answer is {}.", "To put it briefly, {}.",
        "My short answer is {}.", "Put briefly, {}.",
      ],
      .infinitive: [
        "I plan {}.", "I intend {}.", "I hope {}.", "It is my intention {}.",
        "I am determined {}.",
      ],
      .clause: ["{}."], .verb: ["I {}."], .quality: Self.own, .aim: Self.own,
    ],
    leads: Leads(
      named: [
        "You asked about {}.", "You raised the question of {}.",
        "I have thought further about {}.", "You wished to know about {}.",
        "Thank you for asking about {}.",
      ],
      doubts: [
        "You wondered whether {}.", "You asked whether {}.", "You wished to know whether {}.",
        "You were not certain whether {}.", "I understand why you wondered whether {}.",
      ],
      unnamed: [
        "You raised a fair point.", "Thank you for speaking openly about your concern.",
        "I have thought further about the point that you raised.",
        "I would like to return to your concern.",
        "Allow me to answer the concern that you raised.",
      ],
      further: ["You raised a further point.", "There was one more point."]),
    farewells: [
      "Kind regards,", "With best regards,", "Yours sincerely,", "Best regards,",
      "With kind regards,",
    ],
    sources: [
      .checkIn: """
      Subject: Enquiry about {{the_role}}

      {{greeting}}

      I am writing to ask about the status of my application for {{the_role}}{{#when}} following \
      our {{conversation}} {{when}}{{/when}}{{#reply_by}}, since you expected to have news by \
      {{reply_by}}{{/reply_by}}. My interest is unchanged, and I would be glad to provide anything \
      further that you need.

      {{ending}}
      """,
      .time: """
      Subject: Your offer for {{the_role}}

      {{greeting}}

      Thank you very much for offering me {{the_role}} at {{company}}. I am delighted, and I would \
      like to consider it with the care that it deserves.

      May I give you my answer by {{asked_until}}? {{#employer_deadline}}You have asked for it by \
      {{employer_deadline}}. {{/employer_deadline}}If a later answer causes you difficulty, please \
      let me know, and we can agree on another date.

      {{ending}}
      """,
      .accept: """
      Subject: Acceptance of your offer for {{the_role}}

      {{greeting}}

      I am very pleased to accept your offer of {{the_role}} at {{company}}. Thank you for the \
      confidence that you have placed in me.

      {{#terms}}
      I understand the terms to be {{terms}}.

      {{/terms}}
      I can begin on [the day you can start]. Please let me know what you require from me before \
      then.

      {{ending}}
      """,
      .decline: """
      Subject: Your offer for {{the_role}}

      {{greeting}}

      Thank you for offering me {{the_role}} at {{company}}, and for the time that you and your \
      colleagues gave me. After careful thought I have decided not to accept.

      It was a pleasure to get to know {{company}}, and I wish you every success in filling the \
      position.

      {{ending}}
      """,
      .withdraw: """
      Subject: Withdrawal of my application for {{the_role}}

      {{greeting}}

      I would like to withdraw my application for {{the_role}}{{#other_offer}}, as I have \
      accepted {{other_offer}}{{/other_offer}}. I wanted to let you know without delay.

      Thank you for considering me{{#when}} and for the time that you and your colleagues gave me. \
      It was a pleasure to get to know {{company}}{{/when}}. I wish you every success in filling \
      the position.

      {{ending}}
      """,
    ])
}

extension LetterRegister {
  /// Answers that say what somebody is or is at.
  fileprivate static let own = [
    "I am {}.", "In fact, I am {}.", "For my part, I am {}.", "As it happens, I am {}.",
    "On my side, I am {}.",
  ]

  /// Sentences that a clause about oneself ends.
  fileprivate static let assets = [
    "I would like to add that {}.", "It may be of use to you that {}.",
    "I believe it matters for this position that {}.", "You may find it relevant that {}.",
    "I am confident it would help your team that {}.",
  ]
}
