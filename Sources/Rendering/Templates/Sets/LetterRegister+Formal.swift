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
        "I particularly enjoyed {}.", "I have since thought a good deal about {}.",
        "What I remember with most pleasure is {}.", "I have often come back to {} since.",
        "I have found myself thinking about {}.",
      ],
      .gerund: [
        "I have since thought a good deal about {}.", "I still think about {}.",
        "What has stayed with me is {}.", "I have often thought about {} since.",
        "I have found myself thinking about {}.",
      ],
      .clause: [
        "It has stayed with me that {}.", "What I remember best is that {}.",
        "I have kept in mind that {}.", "I have since thought about the fact that {}.",
        "What struck me most is that {}.",
      ],
      .verb: [
        "I am glad that we {}.", "I appreciated that we {}.", "It was valuable to me that we {}.",
        "I was pleased that we {}.", "I am grateful that we {}.",
      ],
      .infinitive: [
        "I was especially interested in the plan {}.",
        "I have since thought a good deal about the plan {}.",
        "What I remember best is the plan {}.", "I have often come back to the plan {} since.",
        "I have found myself thinking about the plan {}.",
      ],
    ],
    bring: [
      .phrase: [
        "I am confident that I could contribute {}.", "To this position I would bring {}.",
        "My background includes {}.", "I can offer you {}.",
        "I would bring {}.",
      ],
      .gerund: [
        "I am confident that I could contribute experience in {}.",
        "To this position I would bring experience in {}.",
        "My background includes experience in {}.",
        "I can offer you experience in {}.",
        "I would bring experience in {}.",
      ],
      .infinitive: [
        "I am confident that I could contribute the determination {}.",
        "I would bring to this position the determination {}.",
        "I would bring with me the determination {}.",
        "I can offer you the determination {}.", "I would bring the determination {}.",
      ],
      .clause: [
        "I would like to add that {}.", "It may be of use to you that {}.",
        "I believe it matters for this position that {}.", "You may find it relevant that {}.",
        "I am confident it would help your team that {}.",
      ],
    ],
    why: Frames(
      because: [
        "I would very much like to join you because {}.",
        "I am very interested in this position because {}.",
        "I would welcome the opportunity to work with you because {}.",
        "This position appeals to me because {}.", "I hope to join you because {}.",
      ], chance: "it is a chance {}"),
    answer: [
      .phrase: [
        "I can offer {}.", "What I can offer is {}.", "I can point to {}.",
        "What helps me there is {}.", "What I would bring to it is {}.",
      ],
      .gerund: [
        "I am {}.", "I am already {}.", "At present I am {}.", "By now I am {}.",
        "I have started {}.",
      ],
      .infinitive: [
        "I plan {}.", "I intend {}.", "I have decided {}.", "It is my intention {}.",
        "I am determined {}.",
      ],
      .clause: ["{}."],
    ],
    leads: Leads(
      named: [
        "You asked about {}.", "You raised the question of {}.",
        "I have thought further about {}.", "I would like to return to {}.",
        "Thank you for asking about {}.",
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
