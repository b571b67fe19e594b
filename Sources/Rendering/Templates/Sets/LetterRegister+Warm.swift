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
        "I especially enjoyed hearing about {}.", "What stayed with me most was {}.",
        "I keep coming back to {}.",
      ],
      .gerund: [
        "I keep thinking about {}.", "I'm still thinking about {}.",
        "I've been thinking about {}.", "What stayed with me most was {}.",
        "I often think about {}.",
      ],
      .clause: [
        "What stayed with me is that {}.", "What I took away is that {}.",
        "It stuck with me that {}.", "I keep coming back to the fact that {}.",
        "I've been thinking about the fact that {}.",
      ],
      .verb: [
        "I'm glad that we {}.", "I appreciated that we {}.", "It was good that we {}.",
        "I liked that we {}.", "I was glad that we {}.",
      ],
      .infinitive: [
        "I keep thinking about the plan {}.", "I'm still thinking about the plan {}.",
        "I especially enjoyed hearing about the plan {}.",
        "What stayed with me most was the plan {}.", "I keep coming back to the plan {}.",
      ],
    ],
    bring: [
      .phrase: [
        "I'd bring {}.", "I'd bring the team {}.", "From day one I'd bring {}.",
        "What I'd contribute is {}.", "I could bring {}.",
      ],
      .gerund: [
        "I'd bring experience in {}.", "I'd bring the team experience in {}.",
        "From day one I'd bring experience in {}.", "What I'd contribute is experience in {}.",
        "I could bring experience in {}.",
      ],
      .infinitive: [
        "I'd bring the drive {}.", "I'd bring the team the drive {}.",
        "From day one I'd bring the drive {}.", "What I'd contribute is the drive {}.",
        "I could bring the drive {}.",
      ],
      .clause: [
        "I think it helps that {}.", "What should help your team is that {}.",
        "It may be useful to you that {}.", "What I'd contribute is that {}.",
        "I believe it matters here that {}.",
      ],
    ],
    why: Frames(
      because: [
        "I'd love to do this work because {}.", "I'd like to do this job because {}.",
        "I'd really like to join you because {}.", "I'm excited about this role because {}.",
        "I'd love to work with you because {}.",
      ], chance: "it's a chance {}"),
    answer: [
      .phrase: [
        "I can offer {}.", "What I do have is {}.", "I can point to {}.",
        "What helps me there is {}.", "What I'd bring to it is {}.",
      ],
      .gerund: [
        "I'm {}.", "I'm already {}.", "These days I'm {}.", "By now I'm {}.", "I've started {}.",
      ],
      .infinitive: [
        "I plan {}.", "I intend {}.", "I've decided {}.", "I want {}.", "I'm going {}.",
      ],
      .clause: ["{}."],
    ],
    leads: Leads(
      named: [
        "You asked about {}.", "You mentioned {}.", "I've thought about {} since we spoke.",
        "I'd like to come back to {}.", "Thank you for asking about {}.",
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

extension LetterRegister.Frames {
  /// Sentences that a reason ends: what follows `because` is made a clause where it is none.
  ///
  /// - Parameters:
  ///   - beginnings: sentences with `because {}`.
  ///   - chance: a clause that an infinitive ends.
  init(because beginnings: [String], chance: String) {
    func with(_ clause: String) -> [String] {
      beginnings.map { NoteSentence.replace($0, with: clause) }
    }
    self = [
      .clause: beginnings, .phrase: with("of {}"), .gerund: with("I enjoy {}"),
      .aim: with("I am {}"), .gain: with("it would mean {}"), .verb: with("I {}"),
      .infinitive: with(chance),
    ]
  }
}
