internal import Rendering

/// Environment variables and files.
enum EnvironmentTopic {
  /// The variables that the program reads, with what each is for; the database's first.
  static let variables: [(name: String, meaning: String)] = [
    (
      "CLINCH_DB",
      "the database, unless --db names another"
    ),
    (
      "XDG_DATA_HOME",
      "the folder that holds clinch/clinch.db, if neither is given"
    ),
    (
      "HOME",
      "the database is in $HOME/.local/share/clinch if XDG_DATA_HOME isn't set"
    ),
    (
      "TZ",
      "your time zone, if it isn't the computer's: Europe/Berlin; a rule like "
        + "CET-1CEST,M3.5.0,M10.5.0/3 works too"
    ),
    (
      "TZDIR",
      "where time zone data is looked for first"
    ),
    (
      "NO_COLOR",
      "no colour when set to anything, unless you use --color always"
    ),
    (
      "CLICOLOR_FORCE",
      "colour even in a pipe, unless set to 0"
    ),
    (
      "TERM",
      "no colour when it is dumb, and no editing in questions when it is dumb or not set"
    ),
    (
      "COLUMNS",
      "the width of tables; overrides the terminal's"
    ),
    (
      "PATH",
      "where notify-send, systemctl and crontab are; on a Mac osascript"
    ),
    (
      "DBUS_SESSION_BUS_ADDRESS",
      "where the desktop receives notifications, for due --notify and remind"
    ),
    (
      "CLINCH_EDITOR",
      "the editor for letters and for edit; else VISUAL, else EDITOR. If it has quotes, the "
        + "shell reads it: \"/opt/My Editor/ed\" --wait"
    ),
    (
      "CLINCH_PAGER",
      "the pager for output longer than the screen; else PAGER, else less; cat turns it off"
    ),
    (
      "CLINCH_OPENER",
      "the program that opens letters, links and pages, instead of the desktop's"
    ),
    (
      "XDG_CACHE_HOME",
      "where report --html writes a page without a name: clinch/report.html in it; else "
        + "$HOME/.cache, on a Mac $HOME/Library/Caches"
    ),
    (
      "LC_ALL",
      "charts in ASCII when the locale is not UTF-8; also LC_CTYPE and LANG"
    ),
    (
      "XDG_CONFIG_HOME",
      "where clinch/letters and clinch/signature.txt are; else $HOME/.config"
    ),
    (
      "TMPDIR",
      "where the folder of clinch demo is made; else /tmp"
    ),
    (
      "CLINCH_NOW",
      "a fixed \"now\", for tests: 2026-11-21T16:00:00+01:00; no daily backup is made then"
    ),
  ]

  /// The files that it reads and writes; the database first.
  static let files: [(name: String, meaning: String)] = [
    (
      "$XDG_DATA_HOME/clinch/clinch.db",
      "everything that you log (0600, its folder 0700)"
    ),
    (
      "$XDG_DATA_HOME/clinch/clinch.db.backups/",
      "copies: daily, by hand, before upgrades and restores"
    ),
    (
      "$XDG_CONFIG_HOME/clinch/letters/NAME.txt",
      "your own templates: clinch letter templates --help"
    ),
    (
      "$XDG_CONFIG_HOME/clinch/signature.txt",
      "how you sign letters"
    ),
    (
      "$XDG_CACHE_HOME/clinch/*.html",
      "the pages of report --html without a name (0600)"
    ),
    (
      "$XDG_DATA_HOME/clinch/clinch.db.reminders",
      "what clinch remind has already shown"
    ),
    (
      "$XDG_CONFIG_HOME/systemd/user/clinch-*",
      "the timer of clinch remind on, or a line in cron"
    ),
    (
      "CALENDAR_FOLDER/UUID.ics",
      "the entries in your calendar folder"
    ),
  ]

  static var text: String {
    "Variables\n\n" + list(variables) + "\nFiles\n\n" + list(files) + "\n"
      + rest.lines(ofCells: 100).map { $0 + "\n" }.joined()
  }

  private static let rest = """
    While you edit, the text is in a temporary file next to the database (0600). Clinch touches no \
    files other than these and those you name, and nothing leaves the computer.
    """

  /// Names with their meanings beside them.
  private static func list(_ entries: [(name: String, meaning: String)]) -> String {
    let width = entries.map(\.name.cellWidth).max() ?? 0
    return entries.map { entry in
      let lines = entry.meaning.lines(ofCells: 96 - width)
      let indent = String(repeating: " ", count: width + 4)
      return "  " + entry.name.padded(toCells: width) + "  "
        + lines.joined(separator: "\n" + indent) + "\n"
    }.joined()
  }
}
