internal import InterviewModel

extension LetterRegister {
  /// German, formal.
  ///
  /// The owner's notes are German, too.
  ///
  /// Where a note has no verb, the frames take it in apposition, so that neither its number nor its
  /// case can be wrong.
  static let german = LetterRegister(
    thankYou: ThankYou(
      subjects: [
        "Vielen Dank für das Gespräch {{when}}",
        "Danke für Ihre Zeit {{when}}",
        "Herzlichen Dank für unser {{conversation}} {{when}}",
        "Unser {{conversation}} {{when}}",
        "Vielen Dank für den Austausch {{when}}",
      ],
      thanks: [
        "vielen Dank für das offene Gespräch {{when}} über {{the_role}}.",
        "herzlichen Dank, dass Sie sich {{when}} so viel Zeit für unser {{conversation}} genommen haben.",
        "vielen Dank für Ihre Zeit {{when}} und für den Einblick in {{the_role}}.",
        """
        ich danke Ihnen für das Gespräch {{when}}. Danach habe ich ein klares Bild von der Aufgabe \
        und vom Team.
        """,
        """
        danke für unser {{conversation}} {{when}}. Ich habe mich über den offenen Austausch sehr \
        gefreut.
        """,
      ],
      closes: [
        "Falls Sie für Ihre Entscheidung noch etwas brauchen, schicke ich es Ihnen gern.",
        "Wenn Sie weitere Fragen haben, erreichen Sie mich jederzeit per Mail oder Telefon.",
        "Über ein weiteres Gespräch mit Ihnen und dem Team würde ich mich sehr freuen.",
        "Bitte melden Sie sich gern, wenn ich Ihnen noch etwas zeigen oder erklären kann.",
        "Ich freue mich auf den nächsten Schritt und beantworte bis dahin gern jede Frage.",
      ]),
    highlight: [
      .phrase: [
        "Vieles beschäftigt mich weiter, besonders {}.",
        "Manches wirkt bei mir nach, allem voran {}.",
        "Einiges geht mir seither durch den Kopf, vor allem {}.",
        "Mir ist vieles in guter Erinnerung geblieben, ganz besonders {}.",
        "Neugierig gemacht hat mich vieles, nicht zuletzt {}.",
      ],
      .final: [
        "Besonders im Kopf geblieben ist mir, dass {}.", "Beeindruckt hat mich vor allem, dass {}.",
        "Seither beschäftigt mich, dass {}.", "Gern denke ich daran zurück, dass {}.",
        "In guter Erinnerung ist mir, dass {}.",
      ],
      .question: [
        "Besonders im Kopf geblieben ist mir, {}.", "Beschäftigt hat mich vor allem, {}.",
        "Seither geht mir durch den Kopf, {}.", "Noch immer denke ich daran, {}.",
        "In Erinnerung ist mir, {}.",
      ],
      .infinitive: [
        "Besonders im Kopf geblieben ist mir, was es heißt, {}.",
        "Seither beschäftigt mich, was es heißt, {}.",
        "Noch immer denke ich darüber nach, was es heißt, {}.",
        "Mir geht durch den Kopf, was es heißt, {}.",
        "Nachgedacht habe ich seither darüber, was es heißt, {}.",
      ],
    ],
    bring: [
      .phrase: [
        "Einbringen kann ich {}.", "Mitbringen würde ich {}.", "Beitragen kann ich {}.",
        "Bieten kann ich Ihnen {}.", "Ins Team einbringen würde ich {}.",
      ],
      .final: [
        "Für mich spricht, dass {}.", "Hilfreich ist sicher, dass {}.",
        "Nützen dürfte Ihnen, dass {}.", "Dazu kommt, dass {}.",
        "Wichtig für die Stelle ist vielleicht, dass {}.",
      ],
      .question: [
        "Einbringen kann ich, {}.", "Mitbringen würde ich, {}.", "Beitragen kann ich, {}.",
        "Bieten kann ich Ihnen, {}.", "Ins Team einbringen würde ich, {}.",
      ],
      .infinitive: [
        "Meine Stärke ist es, {}.", "Leicht fällt es mir, {}.", "Ich bin es gewohnt, {}.",
        "Freude macht es mir, {}.", "Gelernt habe ich, {}.",
      ],
      .quality: [
        "Ich bin {}.", "Für mich spricht, dass ich {} bin.",
        "Hilfreich ist sicher, dass ich {} bin.",
        "Von mir kann ich sagen, dass ich {} bin.", "Dazu kommt, dass ich {} bin.",
      ],
    ],
    why: [
      .sentence: Self.reasons.map { "{} \($0)" },
      .clause: Self.reasons.map { "{}. \($0)" },
      .question: [
        "Die Stelle reizt mich sehr, denn mir gefällt, {}.",
        "Ich würde gern bei Ihnen anfangen, denn mich überzeugt, {}.",
        "Gern würde ich mit Ihnen arbeiten, denn mich reizt, {}.",
        "Mein Interesse an der Stelle ist groß, denn mich beeindruckt, {}.",
        "Ich möchte gern zu Ihrem Team gehören, denn mir liegt, {}.",
      ],
      .phrase: [
        "Die Stelle reizt mich sehr, vor allem {}. Ich würde gern bei Ihnen anfangen.",
        "Vieles an der Stelle zieht mich an, besonders {}. Sehr gern würde ich mit Ihnen arbeiten.",
        "An der Aufgabe gefällt mir vieles, allem voran {}. Ich möchte gern zu Ihrem Team gehören.",
        "Mein Interesse an der Stelle ist groß; dafür spricht vieles, nicht zuletzt {}.",
        "Für die Stelle spricht aus meiner Sicht einiges, etwa {}. Ich würde sehr gern bei Ihnen arbeiten.",
      ],
      .final: [
        "Ich würde sehr gern bei Ihnen anfangen, weil {}.", "Die Stelle reizt mich sehr, weil {}.",
        "Mein Interesse an der Stelle ist groß, weil {}.",
        "Gern würde ich mit Ihnen arbeiten, weil {}.",
        "Ich möchte gern zu Ihrem Team gehören, weil {}.",
      ],
      .infinitive: [
        "Ich würde sehr gern bei Ihnen anfangen, um {}.",
        "Die Stelle reizt mich sehr, weil ich so die Gelegenheit bekomme, {}.",
        "Mein Interesse an der Stelle ist groß, weil sie es möglich macht, {}.",
        "Gern würde ich mit Ihnen daran arbeiten, {}.",
        "Ich möchte gern zu Ihrem Team gehören, um {}.",
      ],
    ],
    answer: [
      .phrase: Self.briefly, .loose: Self.briefly, .question: Self.briefly,
      .final: [
        "Dazu möchte ich sagen, dass {}.", "Gern ergänze ich, dass {}.",
        "Wichtig ist mir, dass {}.",
        "Vielleicht hilft es, dass {}.", "Dazu gehört auch, dass {}.",
      ],
      .infinitive: [
        "Ich habe vor, {}.", "Ich plane, {}.", "Ich habe mir vorgenommen, {}.",
        "Mein Ziel ist es, {}.", "Ich bin entschlossen, {}.",
      ],
      .quality: ["Ich bin {}."],
    ],
    leads: Leads(
      named: [
        "Sie haben nach {} gefragt.", "Danke für Ihre Frage nach {}.",
        "Ihre Frage nach {} beschäftigt mich noch.",
        "Nach {} haben Sie mich gefragt.",
        "Zu {} möchte ich noch etwas sagen.",
      ],
      doubts: [
        "Sie haben gefragt, ob {}.", "Sie wollten wissen, ob {}.",
        "Sie waren sich nicht sicher, ob {}.", "Ich verstehe Ihre Frage, ob {}.",
        "Ihre Frage, ob {}, beantworte ich gern.",
      ],
      unnamed: [
        "Sie haben einen berechtigten Punkt angesprochen.",
        "Danke, dass Sie Ihre Bedenken offen angesprochen haben.",
        "Über Ihren Einwand habe ich noch einmal nachgedacht.",
        "Auf Ihren Einwand möchte ich gern zurückkommen.",
        "Zu Ihrem Einwand möchte ich noch etwas sagen.",
      ],
      further: [
        "Sie haben noch einen weiteren Punkt angesprochen.", "Noch ein Punkt kam zur Sprache.",
      ]),
    farewells: [
      "Mit freundlichen Grüßen", "Freundliche Grüße", "Mit besten Grüßen", "Beste Grüße",
      "Viele Grüße",
    ],
    sources: [
      .checkIn: """
      Subject: Stand meiner Bewerbung um {{the_role}}

      {{greeting}}

      ich möchte gern erfahren, wie es um {{the_role}}{{#when}} nach unserem {{conversation}} \
      {{when}}{{/when}} steht{{#reply_by}}, da Sie bis {{reply_by}} eine Entscheidung erwartet \
      haben{{/reply_by}}. Mein Interesse ist unverändert groß, und falls Sie von mir noch etwas \
      brauchen, schicke ich es Ihnen gern.

      {{ending}}
      """,
      .time: """
      Subject: Ihr Angebot für {{the_role}}

      {{greeting}}

      vielen Dank für Ihr Angebot. Ich freue mich sehr darüber und möchte Ihnen eine gut überlegte \
      Antwort geben.

      Darf ich Ihnen bis {{asked_until}} Bescheid geben? {{#employer_deadline}}Sie hatten um \
      eine Antwort bis {{employer_deadline}} gebeten. {{/employer_deadline}}Wenn das für Sie \
      schwierig ist, sagen Sie es mir bitte; dann finden wir einen anderen Tag.

      {{ending}}
      """,
      .accept: """
      Subject: Zusage für {{the_role}}

      {{greeting}}

      Ihr Angebot nehme ich sehr gern an. Vielen Dank für Ihr Vertrauen und für die Zeit, die Sie \
      und Ihr Team sich genommen haben.

      {{#terms}}
      Vereinbart haben wir nach meinem Verständnis {{terms}}.

      {{/terms}}
      Anfangen kann ich am [Tag, an dem ich anfangen kann]. Bitte sagen Sie mir, was Sie bis \
      dahin von mir brauchen.

      {{ending}}
      """,
      .decline: """
      Subject: Ihr Angebot für {{the_role}}

      {{greeting}}

      vielen Dank für Ihr Angebot und für die Zeit, die Sie und Ihr Team sich genommen haben. Nach \
      reiflicher Überlegung habe ich mich dagegen entschieden.

      Die Entscheidung ist mir nicht leichtgefallen, denn ich habe Sie und Ihr Haus gern \
      kennengelernt. Ich wünsche Ihnen, dass Sie bald die richtige Person finden.

      {{ending}}
      """,
      .withdraw: """
      Subject: Rückzug meiner Bewerbung um {{the_role}}

      {{greeting}}

      hiermit ziehe ich meine Bewerbung für {{the_role}} zurück{{#other_offer}}, weil ich ein \
      anderes Angebot angenommen habe{{/other_offer}}. Das wollte ich Ihnen gleich selbst mitteilen.

      Vielen Dank für Ihr Interesse{{#when}} und für die Zeit, die Sie und Ihr Team sich genommen \
      haben; ich habe Sie und Ihr Haus gern kennengelernt{{/when}}. Ich wünsche Ihnen, dass Sie bald die richtige Person \
      finden.

      {{ending}}
      """,
    ])
}

extension LetterRegister {
  /// What a reason that is a sentence leads to.
  fileprivate static let reasons = [
    "Deshalb würde ich gern bei Ihnen anfangen.", "Das macht die Stelle für mich reizvoll.",
    "Daher ist mein Interesse an der Stelle groß.",
    "Auch darum würde ich gern mit Ihnen arbeiten.",
    "Aus diesem Grund möchte ich gern zu Ihrem Team gehören.",
  ]

  /// Beginnings that any words can end.
  fileprivate static let briefly = [
    "Kurz gesagt, {}.", "Meine kurze Antwort ist {}.", "Knapp gesagt, {}.",
    "Die kurze Antwort ist {}.", "Um es kurz zu machen, {}.",
  ]
}
