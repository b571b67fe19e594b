/// Commands whose output docs/schemas describes, to be run one after the other in one search.
enum SchemaScript {
  /// A command, and the schema of what it prints.
  struct Line {
    /// The name of the schema; nil where the command only leads on to the next ones.
    let schema: String?
    /// The words of the command, as they are typed.
    let words: [String]
  }

  /// The lines, with a folder for `HERE`; `BACKUP` is the backup that one of them makes.
  static func lines(in folder: String) -> [Line] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return Line(
        schema: parts[0] == "-" ? nil : String(parts[0]),
        words: Words.split(parts[1].dropFirst()).map { word in
          word.hasPrefix("HERE/") ? folder + word.dropFirst(4) : word
        })
    }
  }

  /// The clock of them all.
  static let now = "2026-11-20T17:00:00Z"

  /// A schema, and a command.
  private static let text = """
    log: log Acme Engineer --at 2026-11-18T15:00 --with "Dana Lee (CTO) <d@acme.example>; Sam Ito"
    -: edit interview 1 --link https://meet.example/x
    debrief: debrief acme --done 1,3 --skipped 2 --note "2=too shy" --impression 4 \
    --objection "Dana: no Go" --highlight "Sam: the queues" --reply-by 2026-11-27
    -: log Beta SRE --at 2026-11-23T10:00
    apply: apply Gamma --at 2026-11-01 --source LinkedIn
    -: log Delta --at 2026-11-16T11:00
    offer-received: offer received delta --terms 82000 --answer-by 2026-11-25T12:00
    offer-extend: offer extend delta --until 2026-11-26T12:00
    offer-list: offer list
    offer-draft: offer draft time delta
    promise: promise gamma references --by 2026-11-24T17:00
    move: move beta --at 2026-11-24T10:00
    -: log Omega --at 2026-11-20T14:00 --with "Kim Roe"
    letter-draft: letter draft omega --stdout
    letter-show: letter show omega
    letter-check: letter check omega
    letter-templates: letter templates
    letter-sent: letter sent acme --to sam --anyway
    today: today
    overdue: overdue
    due: due --within 9d
    letter-list: letter list
    list: list
    open: open acme --print
    applications: applications
    people: people
    show: show acme
    show-person: show p1
    card: card acme
    search: search acme
    skipped: skipped
    skipped-by-interview: skipped --by interview
    skipped-by-kind: skipped --by kind
    report: report
    report-html: report --html HERE/page.html
    report-work-search: report --work-search
    report-sankey: report --sankey
    tip-list: tip list
    tip-add: tip add smile Smile --wording "Smile once."
    tip-reword: tip reword smile "Smile twice."
    tip-off: tip off smile
    tip-on: tip on smile
    setting-list: setting list
    setting-get: setting get minutes
    setting-set: setting set minutes 45
    setting-reset: setting reset minutes
    history-list: history list
    history-show: history show 1
    backup-make: backup make
    backup-list: backup list
    remind-status: remind status
    remind-on: remind on
    remind-test: remind test
    remind-off: remind off
    topics: topics
    completion: completion bash
    doctor: doctor
    export-file: export -o HERE/all.json
    import: import HERE/all.json
    calendar: calendar -o HERE/x.ics
    calendar-folder: calendar --folder HERE/cal
    edit-interview: edit interview 1 --place Berlin
    edit-application: edit application gamma --source Indeed
    edit-person: edit person p1 --title CEO
    -: log Acme SRE --at 2026-11-19T09:00 --with "Dana Leigh"
    merge-person-dry-run: merge person leigh p1 --dry-run
    merge-person: merge person leigh p1
    -: apply "Acme Inc" Engineer
    merge-company-dry-run: merge company "Acme Inc" Acme --dry-run
    merge-company: merge company "Acme Inc" Acme
    done: done f1
    waive: waive f8
    letter-waive: letter waive beta
    cancel: cancel beta
    remove-dry-run: remove interview 2 --dry-run
    remove-interview: remove interview 2
    remove-follow-up: remove follow-up f4
    remove-offer: remove offer o1
    remove-tip: remove tip smile
    remove-person: remove person p2 --yes
    remove-application: remove application gamma --yes
    undo-dry-run: undo --dry-run
    outcome: outcome a1 rejected
    undo: undo
    redo-dry-run: redo --dry-run
    redo: redo
    -: offer received delta --terms x
    offer-lapsed: offer lapsed delta
    -: apply Epsilon
    -: offer received epsilon --terms x
    offer-rescinded: offer rescinded epsilon
    -: apply Zeta
    -: offer received zeta --terms x
    offer-answer: offer answer zeta accept
    debrief-day: debrief omega --day --done 5
    purge: purge --yes
    restore: restore BACKUP
    demo: demo
    """
}
