#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A message that the desktop shows for a moment: a title and a few lines of plain text.
struct DesktopNotification: Equatable {
  let title: String
  let body: String
  /// Whether it stays until somebody has seen it, where the desktop can do that.
  var isUrgent = false

  /// The seconds that the desktop may take to show one; it is a matter of milliseconds.
  static let patience = 5

  /// A program that shows notifications, and what it has to be told.
  enum Notifier {
    /// libnotify's, for the desktops of Linux and the BSDs.
    case notifySend
    /// The one of macOS.
    case osascript

    /// The one of the system that this program was built for.
    static var ofThisSystem: Notifier {
      #if canImport(Darwin)
      .osascript
      #else
      .notifySend
      #endif
    }

    var program: String {
      switch self {
      case .notifySend: "notify-send"
      case .osascript: "osascript"
      }
    }

    /// Where it comes from.
    fileprivate var hint: String {
      switch self {
      case .notifySend: "to install it: apt install libnotify-bin, or dnf install libnotify"
      case .osascript: "it is part of macOS, in /usr/bin"
      }
    }
  }

  /// Shows it.
  ///
  /// The texts are arguments of their own; no shell sees them.
  ///
  /// - Parameters:
  ///   - notifier: what shows it.
  ///   - path: the folders to look for it in, as `PATH` has them.
  ///   - isOver: whether its time is up; it is killed then. A desktop that does not answer would
  ///     otherwise hold up a job that runs every few minutes for good.
  /// - Throws: `Failure` 78 when the notifier is not in `PATH`, 1 when it fails or its time is up.
  func show(
    through notifier: Notifier, path: String?, until isOver: () -> Bool
  ) throws(Failure) {
    guard let program = ProgramSearch.find(notifier.program, path: path) else {
      throw Failure(
        .configuration, "\(notifier.program) is not installed, so no notification can be shown",
        hint: notifier.hint)
    }
    let status = try ChildProcess.run(program, arguments(for: notifier), until: isOver)
    guard let status else {
      throw Failure(
        .failure, "\(notifier.program) did not finish within 5 seconds and was stopped",
        hint: "it needs a running desktop session: clinch topics reminders")
    }
    guard status == 0 else {
      throw Failure(
        .failure, "\(notifier.program) could not show the notification (exit code \(status))",
        hint: "it needs a desktop session: clinch topics reminders")
    }
  }

  /// The arguments that make the notifier show it.
  func arguments(for notifier: Notifier) -> [String] {
    switch notifier {
    case .notifySend:
      ["--app-name=clinch"] + (isUrgent ? ["--urgency=critical"] : [])
        + ["--", title, Self.markup(body)]
    case .osascript:
      [
        "-e", "on run argv",
        "-e", "display notification (item 2 of argv) with title (item 1 of argv)",
        "-e", "end run", title, body,
      ]
    }
  }

  /// The text as notify-send takes it: desktops read the body as markup (Desktop Notifications
  /// Specification, "Markup"), and before that notify-send itself replaces escapes like `\n`.
  private static func markup(_ text: String) -> String {
    var markup = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup.append(contentsOf: "&amp;".unicodeScalars)
      case "<": markup.append(contentsOf: "&lt;".unicodeScalars)
      case ">": markup.append(contentsOf: "&gt;".unicodeScalars)
      case "\\": markup.append(contentsOf: ["\\", "\\"])
      default: markup.append(scalar)
      }
    }
    return String(markup)
  }
}

/// A moment after which nothing is waited for any more, by a clock that nobody sets.
struct Deadline {
  private let end: Int

  /// Creates the moment that many seconds from now.
  init(seconds: Int) {
    end = Self.now + seconds * 1_000
  }

  /// Whether it has come.
  var hasPassed: Bool { Self.now >= end }

  /// Milliseconds since a moment that stays the same while the program runs.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
