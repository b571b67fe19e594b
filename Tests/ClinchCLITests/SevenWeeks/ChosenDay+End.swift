extension ChosenDay {
  /// The last four weeks.
  static let end = [
    // Two talks with Pelican on one day are one round.
    ChosenDay(
      at: "10-06 09:30",
      today: """
        Now
        in 30 min Pelican Health, Data Engineer, round 3 card 13
        video with Ruth Adeyemi (Head of Data), Marek Zielony
        https://meet.example/pelican open 13

        Next seven days
        today 14:00 Pelican Health, Data Engineer, round 3 card 14
        Wed 09:00 Morrow Bank, Platform Engineer, round 3 card 15
        Thu 10:00 Tern Mobility, Backend Engineer card 12

        To debrief
        26 Sep Pelican Health, Data Engineer, round 2 debrief 8

        Waiting on them
        25 d silent Umbra Energy, Platform Engineer show a3
        6 d silent Saltmarsh, Software Engineer show a2
        4 d silent Kestrel Labs, Backend Engineer show a1

        """,
      order: [6, 5, 8, 7, 1, 2, 3, 4], onMe: [], silent: [3: 25, 2: 6, 1: 4]),
    // A letter of the panel and a check-in are late; a second try and another company wait.
    ChosenDay(
      at: "10-09 08:00",
      today: """
        Overdue
        21 h late Letter to Marek Zielony: Pelican Health, Data Engineer letter draft f24
        8 h late Check in: Saltmarsh, Software Engineer letter draft f15

        Due or due soon
        27 h left Letter to Asta Quist: Tern Mobility, Backend Engineer letter draft f22

        Next seven days
        Tue 16:00 Quillon, Site Reliability Engineer, round 2 (10:00 New York) card 16
        Thu 10:00 Kestrel Labs, Backend Engineer, round 4 card 17

        To debrief
        26 Sep Pelican Health, Data Engineer, round 2 debrief 8

        Waiting on them
        1 d silent Morrow Bank, Platform Engineer show a5
        1 d silent Vesper, Backend Engineer show a9
        20 h silent Rivet Works, Platform Engineer show a10

        """,
      order: [6, 2, 8, 7, 1, 10, 9, 5, 3, 4], onMe: [2, 6, 8], silent: [5: 1, 9: 1, 10: 0],
      overdue: [Late(id: 24, hours: 21), Late(id: 15, hours: 8)]),
    // An offer, and the second check-in with a company that has been silent for three weeks.
    ChosenDay(
      at: "10-20 08:00",
      today: """
        Overdue
        8 h late Check in: Tern Mobility, Backend Engineer letter draft f20

        Due or due soon
        today Check in: Saltmarsh, Software Engineer letter draft f32
        by Fri Answer the offer: Kestrel Labs, Backend Engineer offer list

        Next seven days
        today 15:00 Morrow Bank, Platform Engineer, round 4 card 20
        Wed 10:00 Rivet Works, Platform Engineer, round 2 card 21

        Waiting on them
        5 d silent Vesper, Backend Engineer show a9

        Asked about concerns in 7 of your last 8 debriefs, before that 2 of 8.

        """,
      order: [8, 5, 2, 10, 1, 7, 9, 6, 3, 4], onMe: [1, 2, 8], silent: [9: 5],
      overdue: [Late(id: 20, hours: 8)]),
    // Two offers: Kestrel gave more time, until the day before Morrow wants its answer.
    ChosenDay(
      at: "10-23 18:00",
      today: """
        Overdue
        3 d late Check in: Tern Mobility, Backend Engineer letter draft f20

        Due or due soon
        today Check in: Vesper, Backend Engineer letter draft f36
        by Mon Answer the offer: Kestrel Labs, Backend Engineer offer list
        by Tue Answer the offer: Morrow Bank, Platform Engineer offer list

        Next seven days
        Thu 14:30 Quillon, Site Reliability Engineer, round 3 (09:30 New York) card 22

        Waiting on them
        2 d silent Rivet Works, Platform Engineer show a10

        Asked about concerns in 8 of your last 9 debriefs, before that 3 of 9.

        """,
      order: [8, 9, 1, 5, 7, 10, 2, 6, 3, 4], onMe: [1, 5, 8, 9], silent: [10: 2],
      overdue: [Late(id: 20, hours: 90)]),
    // One offer is accepted; clocks were put back the night before.
    ChosenDay(
      at: "10-26 10:00",
      today: """
        Overdue
        6 d late Check in: Tern Mobility, Backend Engineer letter draft f20
        2 d late Check in: Vesper, Backend Engineer letter draft f36

        Due or due soon
        today Answer the offer: Kestrel Labs, Backend Engineer offer list

        Next seven days
        Thu 14:30 Quillon, Site Reliability Engineer, round 3 (09:30 New York) card 22

        Still open elsewhere
        today Kestrel Labs, Backend Engineer: their offer offer answer a1 decline
        Quillon, Site Reliability Engineer outcome a7 withdrawn
        Tern Mobility, Backend Engineer outcome a8 withdrawn
        Vesper, Backend Engineer outcome a9 withdrawn
        Rivet Works, Platform Engineer outcome a10 withdrawn

        You accepted the offer from Morrow Bank, Platform Engineer on Mon 26 Oct 2026.

        """,
      order: [8, 9, 1, 7, 10, 5, 2, 6, 3, 4], onMe: [1, 8, 9], silent: [10: 5],
      overdue: [Late(id: 20, hours: 155), Late(id: 36, hours: 59)]),
    // 22 interviews, but for the one to which nobody came and the one that was not held any more;
    // 21 letters went out, three of them late.
    ChosenDay(
      at: "10-30 09:00",
      today: """
        You accepted the offer from Morrow Bank, Platform Engineer on Mon 26 Oct 2026. Nothing is left to
        do. The search in numbers:
        applications 10
        interviews 20
        offers 2
        letters 18 of 21 on time
        it took 45 days
        most improved Ask about concerns: 3 of 9, then 8 of 9

        """,
      order: [9, 8, 10, 7, 1, 5, 2, 6, 3, 4], onMe: [], silent: [:]),
  ]
}
