/// Which variables and files are used.
enum EnvironmentTopic {
  static let text = """
    Variables

      CLINCH_DB        the database, when --db is not given
      XDG_DATA_HOME    where the database is otherwise: clinch/clinch.db in it
      HOME             the same, as $HOME/.local/share, when that is not set
      TZ               your time zone, when it is not the computer's: Europe/Berlin; a rule like
                       CET-1CEST,M3.5.0,M10.5.0/3 is understood, too
      TZDIR            where time zone data is looked for first
      NO_COLOR         no colour when set to anything; --color always overrules it
      CLICOLOR_FORCE   colour even in a pipe, unless set to 0
      TERM             no colour when it is dumb, and no editing in questions when it is dumb or
                       not set
      COLUMNS          the width of tables on a terminal, when it says something else
      PATH             where notify-send, systemctl and crontab are; on a Mac osascript
      CLINCH_EDITOR    what letters and forms of edit are opened in; else VISUAL, else EDITOR. With
                       quotes in it, it is read by the shell: "/opt/My Editor/ed" --wait
      CLINCH_OPENER    what opens letters, links and pages, when it is not the desktop's own
      XDG_CACHE_HOME   where report --html writes a page without a name: clinch/report.html in it;
                       else $HOME/.cache, on a Mac $HOME/Library/Caches
      LC_ALL           charts in ASCII when the locale is not UTF-8; also LC_CTYPE and LANG
      XDG_CONFIG_HOME  where clinch/letters and clinch/signature.txt are; else $HOME/.config
      TMPDIR           where the folder of clinch demo is made; else /tmp
      CLINCH_NOW       the moment to take for now, for tests: 2026-11-21T16:00:00+01:00;
                       no daily backup is made then

    Files

      $XDG_DATA_HOME/clinch/clinch.db           everything that you log (0600, its folder 0700)
      $XDG_DATA_HOME/clinch/clinch.db.backups/  copies: daily, by hand, before updates and restores
      $XDG_CONFIG_HOME/clinch/letters/NAME.txt  your own templates: clinch letter templates --help
      $XDG_CONFIG_HOME/clinch/signature.txt     how you sign letters
      $XDG_CACHE_HOME/clinch/*.html             the pages of report --html without a name (0600)

      $XDG_DATA_HOME/clinch/clinch.db.reminders what clinch remind has shown already
      $XDG_CONFIG_HOME/systemd/user/clinch-remind.*, or a line in your crontab: clinch remind on
      CALENDAR_FOLDER/UUID.ics                  the folder of the setting calendar_folder, if any

    While an editor has a letter or a form of edit, it is a file beside the database (0600). Nothing
    is read or written beside these and the files that you name, and nothing leaves the computer.

    """
}
