internal import InterviewModel

extension LetterRegister {
  /// First names and contractions, as among colleagues.
  static let warm = LetterRegister(
    thankYou: ThankYou(
      subjects: [
        "Thank you for {{day}}",
        "Thank you for your time {{when}}",
        "Thanks for the conversation {{when}}",
        "Our {{conversation}} {{when}}",
        "Thanks for talking with me {{when}}",
      ],
      thanks: [
        "Thank you for your time {{when}} and for telling me so much about {{the_role}}.",
        """
        Thanks for talking with me {{when}}. I have a much better picture of {{the_role}} now, and \
        I like what I see.
        """,
        "It was good to talk to you {{when}}. Thank you for making time.",
        "Thank you for the conversation {{when}}. I learned a lot about the work.",
        "I really enjoyed our {{conversation}} {{when}}. Thank you for being so open.",
      ],
      closes: [
        "If anything else would help you decide, I'm happy to send it.",
        "If you have any more questions, I'd be glad to answer them.",
        "I'd be glad to continue the conversation whenever it suits you and the team.",
        "Let me know if there's anything else I can tell you or show you.",
        "I'm looking forward to the next step, and I'm happy to answer any questions before then.",
      ]),
    highlight: [
      .phrase: [
        "I keep thinking about {}.", "I'm still thinking about {}.",
        "I've been thinking about {}.", "What stayed with me most was {}.",
        "I keep coming back to {}.",
      ],
      .gerund: [
        "I keep thinking about {}.", "I'm still thinking about {}.",
        "I've been thinking about {}.", "What stayed with me most was {}.",
        "I keep coming back to {}.",
      ],
      .question: [
        "I keep thinking about {}.", "I'm still thinking about {}.",
        "I've been thinking about {}.", "I've been thinking a lot about {}.",
        "I keep coming back to {}.",
      ],
      .clause: [
        "What stayed with me is that {}.", "What I took away is that {}.",
        "It stuck with me that {}.", "I keep coming back to the fact that {}.",
        "I've been thinking about the fact that {}.",
      ],
      .verb: [
        "I'm glad that {}.", "I appreciated that {}.", "It was good that {}.",
        "I liked that {}.", "I was glad that {}.",
      ],
      .infinitive: [
        "I keep thinking about what it means {}.", "I'm still thinking about what it means {}.",
        "I've been thinking about what it means {}.",
        "What stayed with me most was what it means {}.", "I keep coming back to what it means {}.",
      ],
      .terse: [
        "A lot of our conversation stayed with me ({}).",
        "I'm still thinking about what we discussed ({}).",
        "There was a lot to think about afterwards ({}).",
        "Much of what you told me stayed with me ({}).",
        "I keep coming back to our conversation ({}).",
      ],
      .loose: [
        "A lot of our conversation stayed with me, especially {}.",
        "I'm still thinking about much of what we discussed, above all {}.",
        "There was a lot to think about afterwards, most of all {}.",
        "Much of what you told me stayed with me, not least {}.",
        "I keep coming back to our conversation, in particular {}.",
      ],
    ],
    bring: [
      .phrase: [
        "I'd bring {}.", "I'd bring the team {}.", "From day one I'd bring {}.",
        "What I'd contribute is {}.", "I could bring {}.",
      ],
      .terse: [
        "I think my background would be useful to you ({}).",
        "I'd bring a good deal that should help ({}).",
        "My background should help from day one ({}).",
        "I'd contribute what I've learned so far ({}).", "There's a lot I could bring ({}).",
      ],
      .gerund: [
        "I'd bring experience in {}.", "I'd bring the team experience in {}.",
        "From day one I'd bring experience in {}.", "What I'd contribute is experience in {}.",
        "I could bring experience in {}.",
      ],
      .infinitive: [
        "I'd like {}.", "I'd be glad {}.", "From day one I'd want {}.", "I'd love {}.",
        "I'd be happy {}.",
      ],
      .clause: Self.assets.map { NoteSentence.replace($0, with: "{}") },
      .verb: Self.assets.map { NoteSentence.replace($0, with: "I {}") },
      .quality: Self.assets.map { NoteSentence.replace($0, with: "I'm {}") },
      .aim: Self.assets.map { NoteSentence.replace($0, with: "I'm {}") },
    ],
    why: Frames(
      because: [
        "I'd love to do this work because {}.", "I'd like to do this job because {}.",
        "I'd really like to join you because {}.", "I'm excited about this role because {}.",
        "I'd love to work with you because {}.",
      ],
      own: "I'm {}", chance: "it's a chance {}",
      terse: [
        "There's a lot I like about this job ({}).", "Much about this role appeals to me ({}).",
        "I'd really like to join you, and for several reasons ({}).",
        "I'm excited about many things in this role ({}).",
        "A lot about this work appeals to me ({}).",
      ],
      loose: [
        "There's a lot I like about this job, especially {}.",
        "Much about this role appeals to me, above all {}.",
        "I'd really like to join you for several reasons, not least {}.",
        "I'm excited about many things in this role, in particular {}.",
        "A lot about this work appeals to me, most of all {}.",
      ],
      behind: [
        "{} That's why I'd love to do this work.", "{} So I'd really like to do this job.",
        "{} That's one reason why I'd like to join you.", "{} That's why this role appeals to me.",
        "{} So I'd love to work with you.",
      ]),
    answer: [
      .loose: [
        "In short, {}.", "The short answer is {}.", "To put it briefly, {}.",
        "My short answer is {}.", "Briefly, {}.",
      ],
      .phrase: [
        "In short, {}.", "The short answer is {}.", "To put it briefly, {}.",
        "My short answer is {}.", "Briefly, {}.",
      ],
      .infinitive: ["I plan {}.", "I intend {}.", "I hope {}.", "I want {}.", "I mean {}."],
      .clause: ["{}."], .verb: ["I {}."], .quality: Self.own, .aim: Self.own,
    ],
    leads: Leads(
      named: [
        "You asked about {}.", "You mentioned {}.", "I've thought about {} since we spoke.",
        "You wanted to know about {}.", "Thank you for asking about {}.",
      ],
      doubts: [
        "You wondered whether {}.", "You asked whether {}.", "You wanted to know whether {}.",
        "You weren't sure whether {}.", "I understand why you wondered whether {}.",
      ],
      unnamed: [
        "You raised a fair point.", "Thank you for being open about your concern.",
        "I've thought about the point you raised.", "I'd like to come back to your concern.",
        "I'd like to answer the concern you raised.",
      ],
      further: ["There was another point you raised.", "One more point came up."]),
    farewells: ["Best,", "Best wishes,", "Kind regards,", "All the best,", "Best regards,"],
    sources: [
      .checkIn: """
      Subject: Where things stand with {{the_role}}

      {{greeting}}

      I wanted to ask how things stand with {{the_role}}{{#when}} following our {{conversation}} \
      {{when}}{{/when}}{{#reply_by}}, as you expected to have news by {{reply_by}}{{/reply_by}}. \
      I'm still very interested, and if anything else from me would help, I'm happy to send it.

      {{ending}}
      """,
      .time: """
      Subject: Your offer for {{the_role}}

      {{greeting}}

      Thank you for offering me {{the_role}} at {{company}}. I'm delighted, and I want to give \
      you an answer I can stand by.

      Could I let you know by {{asked_until}}? {{#employer_deadline}}I know you asked for my answer \
      by {{employer_deadline}}. {{/employer_deadline}}If a later answer is difficult for you, let me \
      know, and I'll do my best to work around it.

      {{ending}}
      """,
      .accept: """
      Subject: Accepting your offer for {{the_role}}

      {{greeting}}

      I'm very happy to accept your offer of {{the_role}} at {{company}}. Thank you for choosing \
      me, and for all the time you and the team have put into this.

      {{#terms}}
      As I understand it, the terms are {{terms}}.

      {{/terms}}
      I can start on [the day you can start]. Let me know what you need from me before then.

      {{ending}}
      """,
      .decline: """
      Subject: Your offer for {{the_role}}

      {{greeting}}

      Thank you for offering me {{the_role}} at {{company}}, and for all the time you and your \
      colleagues gave me. I've thought about it carefully, and I've decided not to accept.

      It wasn't an easy decision, because I enjoyed getting to know you. I hope you find the right \
      person soon, and that we meet again.

      {{ending}}
      """,
      .withdraw: """
      Subject: Withdrawing my application for {{the_role}}

      {{greeting}}

      {{#other_offer}}I've accepted {{other_offer}}, so {{/other_offer}}I'd like to withdraw my \
      application for {{the_role}}. I wanted you to hear it from me straight away.

      Thank you for considering me{{#when}}, and for the time you and your colleagues gave me. I \
      enjoyed getting to know {{company}}, and I hope we meet again{{/when}}.

      {{ending}}
      """,
    ])
}

extension LetterRegister {
  /// Answers that say what somebody is or is at.
  fileprivate static let own = [
    "I'm {}.", "In fact, I'm {}.", "As it happens, I'm {}.", "For my part, I'm {}.",
    "On my side, I'm {}.",
  ]

  /// Sentences that a clause about oneself ends.
  fileprivate static let assets = [
    "I think it helps that {}.", "What should help your team is that {}.",
    "It may be useful to you that {}.", "What I'd contribute is that {}.",
    "I believe it matters here that {}.",
  ]
}
