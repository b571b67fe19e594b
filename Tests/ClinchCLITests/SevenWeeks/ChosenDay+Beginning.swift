extension ChosenDay {
  /// The first three weeks.
  static let beginning = [
    // A bare application is silent since it was sent, another since its first interview ended.
    ChosenDay(
      at: "09-17 08:15",
      today: """
        Now
        in 45 min Morrow Bank, Platform Engineer card 2
        phone with Ola Brandt (Brightway)

        Waiting on them
        6 d silent Umbra Energy, Platform Engineer show a3
        5 d silent Saltmarsh, Software Engineer show a2
        2 d silent Rivet Works, Backend Engineer show a4
        21 h silent Kestrel Labs, Backend Engineer show a1

        """,
      order: [5, 1, 4, 2, 3], onMe: [], silent: [3: 6, 2: 5, 4: 2, 1: 0]),
    // The recruiter's letter is late since 09:30; a recorded interview is owed none.
    ChosenDay(
      at: "09-19 11:00",
      today: """
        Overdue
        1 h late Letter to Ola Brandt: Morrow Bank, Platform Engineer letter draft f3

        Waiting on them
        8 d silent Umbra Energy, Platform Engineer show a3
        7 d silent Saltmarsh, Software Engineer show a2
        3 d silent Kestrel Labs, Backend Engineer show a1
        22 h silent Rivet Works, Backend Engineer show a4

        """,
      order: [5, 4, 1, 2, 3], onMe: [5], silent: [3: 8, 2: 7, 1: 3, 4: 0],
      overdue: [Late(id: 3, hours: 1)]),
    // The agency had promised word by Monday: time to check in until Wednesday ends.
    ChosenDay(
      at: "09-22 08:30",
      today: """
        Due or due soon
        by Wed Check in: Morrow Bank, Platform Engineer letter draft f4

        Next seven days
        today 14:00 Kestrel Labs, Backend Engineer, round 2 card 5

        Waiting on them
        15 h silent Pelican Health, Data Engineer: they promised a reply by Thu show a6
        11 d silent Umbra Energy, Platform Engineer show a3
        10 d silent Saltmarsh, Software Engineer show a2
        3 d silent Rivet Works, Backend Engineer show a4

        """,
      order: [1, 5, 6, 4, 2, 3], onMe: [5], silent: [6: 0, 3: 11, 2: 10, 4: 3]),
    // An interview that New York arranged; Rivet has rejected.
    ChosenDay(
      at: "09-24 16:30",
      today: """
        Now
        in 30 min Quillon, Site Reliability Engineer (11:00 New York) card 7
        video with Carl Oduya
        https://meet.example/quillon open 7

        Next seven days
        Fri 11:00 Morrow Bank, Platform Engineer, round 2 card 6

        Waiting on them
        2 d silent Pelican Health, Data Engineer: they promised a reply for today show a6
        14 d silent Umbra Energy, Platform Engineer show a3
        13 d silent Saltmarsh, Software Engineer show a2
        2 d silent Kestrel Labs, Backend Engineer show a1

        """,
      order: [7, 6, 5, 1, 2, 3, 4], onMe: [], silent: [6: 2, 3: 14, 2: 13, 1: 2]),
    // A letter and a promise; Quillon promised a reply by its own Friday, our Saturday morning.
    ChosenDay(
      at: "09-29 18:30",
      today: """
        Due or due soon
        by Wed Promised Pelican Health: the take-home done f13
        45 h left Letter to Nils Arne: Saltmarsh, Software Engineer letter draft f14

        Next seven days
        Thu 13:00 Kestrel Labs, Backend Engineer, round 3 card 10
        Fri 10:00 Tern Mobility, Backend Engineer card 11

        To debrief
        today 15:00 Saltmarsh, Software Engineer debrief 9
        Sat Pelican Health, Data Engineer, round 2 debrief 8

        Waiting on them
        5 d silent Quillon, Site Reliability Engineer: they promised a reply by Fri show a7
        19 d silent Umbra Energy, Platform Engineer show a3
        4 d silent Morrow Bank, Platform Engineer show a5

        """,
      order: [6, 1, 2, 8, 7, 5, 3, 4], onMe: [2, 6], silent: [7: 5, 3: 19, 5: 4]),
    // Nobody came to Tern's interview, which was cancelled half an hour after it began.
    ChosenDay(
      at: "10-02 11:00",
      today: """
        To debrief
        Sat Pelican Health, Data Engineer, round 2 debrief 8

        Waiting on them
        7 d silent Quillon, Site Reliability Engineer: they promised a reply for today show a7
        21 d silent Umbra Energy, Platform Engineer show a3
        6 d silent Morrow Bank, Platform Engineer show a5
        5 d silent Pelican Health, Data Engineer show a6
        3 d silent Tern Mobility, Backend Engineer show a8
        2 d silent Saltmarsh, Software Engineer show a2
        20 h silent Kestrel Labs, Backend Engineer show a1

        """,
      order: [7, 1, 2, 8, 6, 5, 3, 4], onMe: [],
      silent: [7: 7, 3: 21, 5: 6, 6: 5, 8: 3, 2: 2, 1: 0]),
  ]
}
