internal import InterviewModel

extension Examination.Kind {
  /// What people call it.
  var words: String {
    switch self {
    case .size, .integrity, .tables, .references, .text, .content: rawValue
    case .followUps: "follow-ups"
    }
  }
}

extension Examination.Warning {
  /// A sentence that says what may happen and what to do.
  var words: String {
    switch self {
    case .openToOthers(let path, let mode):
      "other users can \(mode & 0o022 == 0 ? "read" : "read and change") \(path) "
        + "(mode \(mode.octal)); to stop that: chmod go-rwx \(ShellWord.quoted(path))"
    case .ownedBy(let user): "it belongs to user \(user), not to you"
    case .readOnly: "it is read-only here"
    case .folderNotWritable(let folder):
      "no file can be created in \(folder), so commands that store something fail"
    case .networkFileSystem(let name):
      "it is on \(name), possibly a network disk: two computers at once can damage it; "
        + "keep it on a local disk"
    case .volatileFileSystem(let name):
      "it is on \(name), in memory: it is lost when the computer is switched off"
    case .syncedFolder(let service):
      "its folder is synced by \(service), which can damage it while it is in use: "
        + "keep it elsewhere, and put copies there with clinch backup FILE"
    case .conflictCopies(let names):
      "there are copies from a sync conflict; changes from the other computer may be only in "
        + "them: \(names.joined(separator: ", "))"
    case .replicated(let folder):
      "Litestream replicates it (\(folder)), which needs a write-ahead log, and clinch uses none: "
        + "stop Litestream, and make copies with clinch backup FILE"
    case .logLeft(let file):
      "\(file) is part of a write-ahead log: another program has the database open, or crashed: "
        + "close it"
    case .workTree(let folder):
      "it is in a version-controlled folder (\(folder)): a checkout or clean there can replace or "
        + "delete it; keep it elsewhere, and commit copies made with clinch backup FILE"
    case .unknownZones(let names):
      "some interviews are in time zones that this computer does not know: "
        + "\(names.joined(separator: ", ")); for old names, install the package tzdata-legacy, or "
        + "change one with clinch edit interview N --zone Europe/Berlin"
    case .writeAheadLog:
      "another program switched it to a write-ahead log; the next command switches it back"
    case .newerFormat: "a newer SQLite wrote it in a form that this one can only read"
    case .surplus(let octets): "\(octets) extra bytes after the end of the database; harmless"
    case .additions(let names):
      "another program added \(names.joined(separator: ", ")), which clinch ignores"
    case .unreadableSetting(let setting):
      "another program set \(setting.rawValue) to something that is not \(setting.range): "
        + "clinch setting reset \(setting.rawValue)"
    case .unfinishedBackup:
      "the last daily backup was interrupted; the next command that changes something finishes it"
    }
  }

  /// Its name for scripts.
  var name: String {
    switch self {
    case .openToOthers: "open_to_others"
    case .ownedBy: "other_owner"
    case .readOnly: "read_only"
    case .folderNotWritable: "folder_not_writable"
    case .networkFileSystem: "network"
    case .volatileFileSystem: "in_memory"
    case .syncedFolder: "synced_folder"
    case .conflictCopies: "conflict_copies"
    case .replicated: "replicated"
    case .logLeft: "log_left"
    case .workTree: "work_tree"
    case .unknownZones: "unknown_zones"
    case .writeAheadLog: "write_ahead_log"
    case .newerFormat: "newer_format"
    case .surplus: "surplus"
    case .additions: "additions"
    case .unreadableSetting: "unreadable_setting"
    case .unfinishedBackup: "unfinished_backup"
    }
  }
}

extension Int {
  /// A mode as it is written: `0600`.
  var octal: String { "0" + String(self, radix: 8) }
}
