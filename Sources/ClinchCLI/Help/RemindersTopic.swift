/// How to be reminded without asking: recipes for the schedulers of each system.
enum RemindersTopic {
  static let text = """
    Recipes that call clinch for you. Write the path that `command -v clinch` prints in place of
    ~/.local/bin/clinch; schedulers know neither your shell's PATH nor its variables. A database that
    CLINCH_DB names is named with --db.

    clinch due --within 8h --notify shows one desktop notification with what is due now or within
    eight hours, and with what has been overdue for up to seven days; nothing when there is nothing.
    It remembers nothing: call it as often as you want to be reminded.

    Shell prompt

      In ~/.bashrc. It prints nothing when nothing is due, and leaves $? as it was:

        PS1='$(s=$?; n=$(clinch due --count 2>/dev/null); echo "${n:+[$n due] }"; exit $s)'"$PS1"

      In ~/.zshrc:

        setopt PROMPT_SUBST
        PROMPT='$(n=$(clinch due --count 2>/dev/null) && [ -n "$n" ] && echo "[$n due] ")'"$PROMPT"

    cron (Linux, the BSDs)

      crontab -e, and add two lines. cron knows no desktop, so the first says where its bus is, with
      the number that `id -u` prints; what fails is mailed to you or logged.

        DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus
        0 9,17 * * * $HOME/.local/bin/clinch due --within 8h --notify

    systemd (Linux)

      ~/.config/systemd/user/clinch-due.service

        [Unit]
        Description=Remind of follow-ups that are due

        [Service]
        Type=oneshot
        ExecStart=%h/.local/bin/clinch due --within 8h --notify

      ~/.config/systemd/user/clinch-due.timer

        [Unit]
        Description=Remind of follow-ups twice a day

        [Timer]
        OnCalendar=*-*-* 09,17:00:00
        Persistent=true

        [Install]
        WantedBy=timers.target

      Then: systemctl --user enable --now clinch-due.timer

    launchd (macOS)

      ~/Library/LaunchAgents/clinch.due.plist, with your own name in the path:

        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"
          "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
          <key>Label</key>
          <string>clinch.due</string>
          <key>ProgramArguments</key>
          <array>
            <string>/Users/NAME/.local/bin/clinch</string>
            <string>due</string>
            <string>--within</string>
            <string>8h</string>
            <string>--notify</string>
          </array>
          <key>StartCalendarInterval</key>
          <array>
            <dict><key>Hour</key><integer>9</integer><key>Minute</key><integer>0</integer></dict>
            <dict><key>Hour</key><integer>17</integer><key>Minute</key><integer>0</integer></dict>
          </array>
        </dict>
        </plist>

      Then: launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/clinch.due.plist

    Calendar

      clinch calendar -o FILE writes the windows with alarms of their own; see its help for which
      calendars keep them. To export every hour, put that command in place of the one above.

    """
}
