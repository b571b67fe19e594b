// The system calls that the shim sees: all that take a path or an open file, and the network's.
#pragma once

struct call {
  long number;
  const char *name;
  // Which argument is what; -1 for none.
  signed char folder, path, folder2, path2, descriptor;
  bool opens;       // returns a descriptor
  bool is_write;    // writes argument 1 of length argument 2
  bool changes;     // changes what is on the disk
  bool is_network;
};

#define FILE_CALL(name, argument, ...)                                                          \
  {SYS_##name, #name, -1, -1, -1, -1, argument, __VA_ARGS__}
#define PATH_CALL(name, argument, ...)                                                          \
  {SYS_##name, #name, -1, argument, -1, -1, -1, __VA_ARGS__}
#define AT_CALL(name, argument, ...)                                                            \
  {SYS_##name, #name, argument, argument + 1, -1, -1, -1, __VA_ARGS__}
#define NETWORK_CALL(name) {SYS_##name, #name, -1, -1, -1, -1, -1, .is_network = true}

static const struct call calls[] = {
  AT_CALL(openat, 0, .opens = true),
  FILE_CALL(close, 0),
  FILE_CALL(read, 0),
  FILE_CALL(pread64, 0),
  FILE_CALL(readv, 0),
  FILE_CALL(preadv, 0),
  FILE_CALL(write, 0, .is_write = true, .changes = true),
  FILE_CALL(pwrite64, 0, .is_write = true, .changes = true),
  FILE_CALL(writev, 0, .changes = true),
  FILE_CALL(pwritev, 0, .changes = true),
  FILE_CALL(fsync, 0),
  FILE_CALL(fdatasync, 0),
  FILE_CALL(sync_file_range, 0),
  FILE_CALL(ftruncate, 0, .changes = true),
  FILE_CALL(fallocate, 0, .changes = true),
  FILE_CALL(fstat, 0),
  FILE_CALL(fstatfs, 0),
  FILE_CALL(fchmod, 0, .changes = true),
  FILE_CALL(fchown, 0, .changes = true),
  FILE_CALL(fcntl, 0),
  FILE_CALL(flock, 0),
  FILE_CALL(lseek, 0),
  FILE_CALL(getdents64, 0),
  FILE_CALL(mmap, 4),
  PATH_CALL(truncate, 0, .changes = true),
  PATH_CALL(statfs, 0),
  AT_CALL(newfstatat, 0),
  AT_CALL(statx, 0),
  AT_CALL(faccessat, 0),
  AT_CALL(readlinkat, 0),
  AT_CALL(mkdirat, 0, .changes = true),
  AT_CALL(unlinkat, 0, .changes = true),
  AT_CALL(fchmodat, 0, .changes = true),
  AT_CALL(fchownat, 0, .changes = true),
  AT_CALL(utimensat, 0, .changes = true),
  AT_CALL(mknodat, 0, .changes = true),
  AT_CALL(symlinkat, 1, .changes = true),
  {SYS_linkat, "linkat", 0, 1, 2, 3, -1, .changes = true},
  {SYS_renameat, "renameat", 0, 1, 2, 3, -1, .changes = true},
  {SYS_renameat2, "renameat2", 0, 1, 2, 3, -1, .changes = true},
#ifdef SYS_open  // Processors of before 2012 have these too.
  PATH_CALL(open, 0, .opens = true),
  PATH_CALL(creat, 0, .opens = true, .changes = true),
  PATH_CALL(stat, 0),
  PATH_CALL(lstat, 0),
  PATH_CALL(access, 0),
  PATH_CALL(readlink, 0),
  PATH_CALL(mkdir, 0, .changes = true),
  PATH_CALL(rmdir, 0, .changes = true),
  PATH_CALL(unlink, 0, .changes = true),
  PATH_CALL(chmod, 0, .changes = true),
  PATH_CALL(chown, 0, .changes = true),
  PATH_CALL(utimes, 0, .changes = true),
  PATH_CALL(symlink, 1, .changes = true),
  PATH_CALL(mknod, 0, .changes = true),
  {SYS_link, "link", -1, 0, -1, 1, -1, .changes = true},
  {SYS_rename, "rename", -1, 0, -1, 1, -1, .changes = true},
#endif
  NETWORK_CALL(socket),
  NETWORK_CALL(connect),
  NETWORK_CALL(bind),
  NETWORK_CALL(listen),
  NETWORK_CALL(sendto),
  NETWORK_CALL(sendmsg),
  NETWORK_CALL(recvfrom),
  NETWORK_CALL(recvmsg),
};

enum { call_count = sizeof calls / sizeof calls[0] };

// Whether a call can change what is on the disk: by its kind, or by how a file is opened.
static bool may_change(const struct call *call, const long *a) {
  if (!call->opens) return call->changes;
  long flags = a[call->path + 1];
  return call->changes || (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}
