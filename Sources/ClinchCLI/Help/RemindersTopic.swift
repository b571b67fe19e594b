/// How to be reminded: the command for it, and what is left to set up by hand.
enum RemindersTopic {
  static let text = """
    clinch remind on shows desktop notifications of interviews, follow-ups and missing debriefs, each
    once; clinch remind off stops them. They need notify-send (on macOS osascript) and a
    desktop session. See clinch remind --help.

    Shell prompt

      Shows how many follow-ups are due within 48 hours, nothing when none are, and keeps $? as
      it was.

      bash, in ~/.bashrc:

        PS1='$(s=$?; n=$(clinch due --count 2>/dev/null); echo "${n:+[$n due] }"; exit $s)'"$PS1"

      zsh, in ~/.zshrc:

        setopt PROMPT_SUBST
        PROMPT='$(s=$?; n=$(clinch due --count 2>/dev/null); echo "${n:+[$n due] }"; exit $s)'"$PROMPT"

      fish, in ~/.config/fish/config.fish:

        function fish_right_prompt
            set -l n (clinch due --count 2>/dev/null)
            test -n "$n"; and echo "[$n due]"
        end

      starship, in ~/.config/starship.toml:

        [custom.clinch]
        command = "clinch due --count"
        when = "clinch due --exit-code --count >/dev/null; test $? -eq 8"
        format = "[$output due]($style) "

    A scheduler of your own

      Call clinch remind run every five minutes. It prints nothing, and never repeats a reminder.
      Give it the full path of clinch: schedulers know neither your shell's PATH nor its variables.
      cron also needs the address of your desktop:

        DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus

      For a single summary, at a time you choose, whether or not you have seen it before:
      clinch due --within 8h --notify

    Calendar

      clinch calendar writes deadlines with alarms of their own; its help says which calendars keep
      the alarms, and how to keep a calendar folder up to date.

    """
}
