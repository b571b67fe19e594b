/// Words that other programs have for what a command here does.
enum CommandSynonyms {
  /// The commands of a group that a word probably means; none where it says nothing.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - group: how the group is typed: `clinch`, `clinch letter`.
  /// - Returns: them as they are typed behind the group.
  static func commands(for word: String, in group: String) -> [String] {
    words[group, default: [:]][word.lowercased()] ?? []
  }

  /// The words that are known in a group, and what each means.
  static func words(in group: String) -> [(word: String, commands: [String])] {
    words[group, default: [:]].map { (word: $0.key, commands: $0.value) }
  }

  private static let words: [String: [String: [String]]] = [
    "clinch": [
      "add": ["log", "apply"], "new": ["log", "apply"], "create": ["log", "apply"],
      "record": ["log", "apply"], "interview": ["log"], "schedule": ["log"],
      "application": ["apply", "applications"], "jobs": ["applications"], "apps": ["applications"],
      "ls": ["list", "applications"], "interviews": ["list"], "all": ["list", "applications"],
      "status": ["today"], "agenda": ["today"], "next": ["today"], "dashboard": ["today"],
      "todo": ["today", "due"], "late": ["overdue"], "tasks": ["due", "overdue"],
      "view": ["show"], "info": ["show"], "get": ["show"], "timeline": ["show"],
      "reschedule": ["move"], "postpone": ["move"], "mv": ["move"],
      "delete": ["remove", "cancel"], "rm": ["remove"], "del": ["remove"],
      "change": ["edit"], "update": ["edit"], "set": ["edit", "setting set"], "modify": ["edit"],
      "rename": ["merge company", "edit"], "reject": ["outcome"], "rejected": ["outcome"],
      "close": ["outcome", "done"], "end": ["outcome"], "withdraw": ["outcome"],
      "accept": ["offer answer", "outcome"], "decline": ["offer answer"],
      "complete": ["done"], "finish": ["done"], "sent": ["letter sent"], "skip": ["waive"],
      "config": ["setting"], "settings": ["setting"], "configure": ["setting"],
      "preferences": ["setting"], "options": ["setting"],
      "stats": ["report"], "statistics": ["report"], "summary": ["report"],
      "find": ["search"], "grep": ["search"], "contacts": ["people"], "person": ["people"],
      "thanks": ["letter"], "thank-you": ["letter"], "mail": ["letter"], "email": ["letter"],
      "prep": ["card"], "prepare": ["card"], "review": ["debrief"],
      "ics": ["calendar"], "join": ["open"], "link": ["open"],
      "dump": ["export"], "load": ["import"], "save": ["backup", "export"],
      "revert": ["undo"], "check": ["doctor"], "repair": ["doctor"], "example": ["demo"],
      "completions": ["completion"], "man": ["help"], "version": ["--version"],
    ],
    "clinch letter": [
      "write": ["draft"], "new": ["draft"], "add": ["draft"], "edit": ["draft --edit"],
      "send": ["sent"], "done": ["sent"], "view": ["show"], "ls": ["list"], "skip": ["waive"],
      "lint": ["check"], "template": ["templates"],
    ],
    "clinch offer": [
      "add": ["received"], "new": ["received"], "record": ["received"], "log": ["received"],
      "accept": ["answer"], "decline": ["answer"], "ls": ["list"], "show": ["list"],
      "extension": ["extend"], "compare": ["list"], "expired": ["lapsed"],
    ],
    "clinch tip": [
      "new": ["add"], "ls": ["list"], "show": ["list"], "enable": ["on"], "disable": ["off"],
      "edit": ["reword"], "change": ["reword"],
    ],
    "clinch setting": [
      "show": ["list", "get"], "ls": ["list"], "change": ["set"], "unset": ["reset"],
      "default": ["reset"],
    ],
    "clinch backup": ["new": ["make"], "create": ["make"], "now": ["make"], "ls": ["list"]],
  ]
}
