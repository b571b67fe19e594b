// Stands between a program and the kernel: sees every system call on files and on the network, can
// make one of them fail or kill the program before it, and keeps a record of them.
//
// It is loaded with LD_PRELOAD. A seccomp filter hands each call of `calls` to a handler, also those
// that the C library makes by itself; neither root nor ptrace is needed. README.md has the rest.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "shim_calls.h"

// MARK: Calls that the filter lets through

// The only place whose calls go to the kernel: the filter knows it by its address.
long raw_call(long number, long a, long b, long c, long d, long e, long f);
extern const char raw_call_end[];

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
__asm__(".text\n.globl raw_call\nraw_call:\n"
        "mov %rdi, %rax\nmov %rsi, %rdi\nmov %rdx, %rsi\nmov %rcx, %rdx\n"
        "mov %r8, %r10\nmov %r9, %r8\nmov 8(%rsp), %r9\nsyscall\nret\n"
        ".globl raw_call_end\nraw_call_end:\n");
static const int argument_registers[] = {REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8, REG_R9};
#define ARGUMENT(context, n) ((context)->uc_mcontext.gregs[argument_registers[n]])
#define RESULT(context) ((context)->uc_mcontext.gregs[REG_RAX])
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
__asm__(".text\n.globl raw_call\nraw_call:\n"
        "mov x8, x0\nmov x0, x1\nmov x1, x2\nmov x2, x3\nmov x3, x4\nmov x4, x5\nmov x5, x6\n"
        "svc #0\nret\n.globl raw_call_end\nraw_call_end:\n");
#define ARGUMENT(context, n) ((context)->uc_mcontext.regs[n])
#define RESULT(context) ((context)->uc_mcontext.regs[0])
#else
#error "no registers are known for this processor"
#endif

static long perform(const struct call *call, const long *a) {
  return raw_call(call->number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

// MARK: What to do, from the environment

static const char *folder;     // FAULTS_FOLDER: calls on what is below it are counted
static size_t folder_length;
static long fault_at;          // FAULTS_AT: the number of the call, from 1; 0 for none
static bool fault_repeats;     // FAULTS_REPEATS: every later call too
static long fault_signal;      // FAULTS_SIGNAL: what is sent to the process before the call
static long fault_error;       // FAULTS_ERROR: what the call fails with instead of being done
static bool fault_halves;      // FAULTS_HALF: half of what it writes is written before that
static int record = -1;        // FAULTS_RECORD: the file that the record goes to
static bool records_content;   // FAULTS_CONTENT: what is written goes into it too

static long count;
static bool was_cut;

// MARK: Which calls are counted

// The paths of open files below the folder, by descriptor.
enum { descriptors = 256, path_size = 512 };
static char paths[descriptors][path_size];

static bool is_inside(const char *path) {
  return strncmp(path, folder, folder_length) == 0
    && (path[folder_length] == '/' || path[folder_length] == 0);
}

static bool is_open_inside(long descriptor) {
  return descriptor >= 0 && descriptor < descriptors && paths[descriptor][0] != 0;
}

// Writes the path that a call is about; empty when it has none.
static void path_of(const struct call *call, const long *a, int nth, char *path) {
  int at = nth == 0 ? call->path : call->path2;
  path[0] = 0;
  if (at < 0) {
    long descriptor = nth == 0 && call->descriptor >= 0 ? a[call->descriptor] : -1;
    if (is_open_inside(descriptor)) strcpy(path, paths[descriptor]);
    if (call->is_write && descriptor == STDOUT_FILENO) strcpy(path, "stdout");
    return;
  }
  const char *given = (const char *)a[at];
  if (given == NULL) return;
  long start = nth == 0 ? call->folder : call->folder2;
  bool is_below = start >= 0 && is_open_inside(a[start]) && given[0] != '/';
  if (is_below && given[0] == 0) {
    strcpy(path, paths[a[start]]);
  } else {
    snprintf(path, path_size, "%s%s%s", is_below ? paths[a[start]] : "", is_below ? "/" : "", given);
  }
}

static void keep_track(const struct call *call, const long *a, const char *path, long result) {
  if (call->opens && result >= 0 && result < descriptors) {
    strcpy(paths[result], is_inside(path) ? path : "");
  }
  if (call->number == SYS_close && is_open_inside(a[0])) paths[a[0]][0] = 0;
}

// MARK: The record

static void write_record(const char *text, size_t length) {
  raw_call(SYS_write, record, (long)text, (long)length, 0, 0, 0);
}

static void write_content(const uint8_t *content, long length) {
  char text[8192];
  size_t used = 0;
  for (long i = 0; i < length; i++) {
    text[used++] = "0123456789abcdef"[content[i] >> 4];
    text[used++] = "0123456789abcdef"[content[i] & 15];
    if (used == sizeof text || i == length - 1) {
      write_record(text, used);
      used = 0;
    }
  }
}

// One line: number (0 when it is not counted), call, result, path, second path, the flags that a file
// is opened with or the length that it is cut to, the position that is written to, and the content.
static void write_line(
  long number, const struct call *call, const long *a, const char *path, const char *path2,
  long result, long position
) {
  char line[2 * path_size + 200];
  long detail = call->opens ? a[call->path + 1] : call->number == SYS_ftruncate ? a[1] : 0;
  int used = snprintf(
    line, sizeof line, "%ld\t%s\t%ld\t%s\t%s\t%ld\t%ld\t", number, call->name, result, path, path2,
    detail, call->is_write ? position : 0);
  write_record(line, (size_t)used);
  if (records_content && call->is_write && result > 0) write_content((const uint8_t *)a[1], result);
  write_record("\n", 1);
}

// MARK: Faults

static long half_of(const struct call *call, const long *a) {
  long half[6];
  memcpy(half, a, sizeof half);
  half[2] /= 2;
  return perform(call, half);
}

static long fault(const struct call *call, const long *a) {
  if (fault_halves && call->is_write) half_of(call, a);
  if (fault_signal != 0) {
    long process = raw_call(SYS_getpid, 0, 0, 0, 0, 0, 0);
    raw_call(SYS_kill, process, fault_signal, 0, 0, 0, 0);
  }
  if (fault_error == 0) return perform(call, a);
  // A disk that becomes full takes a part of what is written before it says so.
  if (fault_error == ENOSPC && fault_repeats && call->is_write && a[2] > 1 && !was_cut) {
    was_cut = true;
    return half_of(call, a);
  }
  // A descriptor is gone after close, whatever close reports.
  if (call->number == SYS_close) perform(call, a);
  return -fault_error;
}

// MARK: The handler

static long handle(const struct call *call, const long *a) {
  char path[path_size], path2[path_size];
  path_of(call, a, 0, path);
  path_of(call, a, 1, path2);
  bool is_counted = is_inside(path) || is_inside(path2) || strcmp(path, "stdout") == 0;
  long position = call->number == SYS_write && is_open_inside(a[0])
    ? raw_call(SYS_lseek, a[0], 0, SEEK_CUR, 0, 0, 0)
    : a[3];
  if (is_counted) count++;
  bool is_faulty = is_counted && fault_at > 0
    && (count == fault_at || (fault_repeats && count > fault_at));
  long result = is_faulty ? fault(call, a) : perform(call, a);
  keep_track(call, a, path, result);
  bool is_noted = is_counted || call->is_network || (path[0] != 0 && may_change(call, a));
  if (record >= 0 && is_noted) {
    write_line(is_counted ? count : 0, call, a, path, path2, result, position);
  }
  return result;
}

static void on_call(int signal, siginfo_t *info, void *context_pointer) {
  (void)signal;
  ucontext_t *context = context_pointer;
  long a[6];
  for (int i = 0; i < 6; i++) a[i] = (long)ARGUMENT(context, i);
  for (size_t i = 0; i < call_count; i++) {
    if (calls[i].number == info->si_syscall) {
      RESULT(context) = handle(&calls[i], a);
      return;
    }
  }
}

// MARK: The machine's clock

// FAULTS_TIME: what the clock stands at, in seconds since 1970, for a program that has to take it for
// the machine's.
time_t time(time_t *moment) {
  const char *pinned = getenv("FAULTS_TIME");
  struct timespec now = {0};
  if (pinned != NULL && pinned[0] != 0) now.tv_sec = atol(pinned);
  else syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
  if (moment != NULL) *moment = now.tv_sec;
  return now.tv_sec;
}

// MARK: The terminal and the editor

// FAULTS_EDIT: a line that the editor writes in place of the one with the same key. Where it is set,
// the standard streams pass for a terminal.
int isatty(int descriptor) {
  if (getenv("FAULTS_EDIT") != NULL && descriptor <= STDERR_FILENO) return 1;
  errno = ENOTTY;
  return 0;
}

// Writes a line anew in a text of at most 8 KiB; returns what an editor would end with.
static int edit(const char *path, const char *line) {
  static char text[8192];
  FILE *file = fopen(path, "r+");
  if (file == NULL) return 1;
  text[fread(text, 1, sizeof text - 1, file)] = 0;
  size_t key = strcspn(line, ":") + 1;
  const char *at = text;
  while (strncmp(at, line, key) != 0) {
    at += strcspn(at, "\n");
    if (*at++ == 0) return 1;
  }
  rewind(file);
  fprintf(file, "%.*s%s%s", (int)(at - text), text, line, at + strcspn(at, "\n"));
  bool is_cut = fflush(file) == 0 && ftruncate(fileno(file), ftell(file)) == 0;
  return fclose(file) == 0 && is_cut ? 0 : 1;
}

// Starts the editor in a process of its own, whose calls are neither counted nor recorded. No other
// program can be started: it would have the filter, and nobody to handle what the filter traps.
int posix_spawn(
  pid_t *process, const char *program, const posix_spawn_file_actions_t *actions,
  const posix_spawnattr_t *attributes, char *const words[], char *const variables[]
) {
  (void)program, (void)actions, (void)attributes, (void)variables;
  const char *line = getenv("FAULTS_EDIT");
  if (line == NULL) return ENOSYS;
  while (words[1] != NULL) words++;
  *process = fork();
  if (*process < 0) return errno;
  if (*process > 0) return 0;
  fault_at = 0;
  record = -1;
  _exit(edit(words[0], line));
}

// MARK: Start

static void install_filter(void) {
  uintptr_t start = (uintptr_t)raw_call, end = (uintptr_t)raw_call_end;
  struct sock_filter filter[call_count + 16];
  size_t used = 0;
  const size_t address = offsetof(struct seccomp_data, instruction_pointer);
#define ADD(...) filter[used++] = (struct sock_filter)__VA_ARGS__
  ADD(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)));
  ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0));
  ADD(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  ADD(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, address + 4));
  ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(start >> 32), 0, 4));
  ADD(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, address));
  ADD(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, (uint32_t)start, 0, 2));
  ADD(BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, (uint32_t)end, 1, 0));
  ADD(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  ADD(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)));
  for (size_t i = 0; i < call_count; i++) {
    uint8_t to_trap = (uint8_t)(call_count - i);
    ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)calls[i].number, to_trap, 0));
  }
  ADD(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  ADD(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP));
#undef ADD
  struct sock_fprog program = {.len = (unsigned short)used, .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
      || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) {
    perror("shim: seccomp");
    _exit(125);
  }
}

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value != NULL && value[0] != 0 ? value : NULL;
}

static long number(const char *name) {
  const char *value = setting(name);
  return value != NULL ? atol(value) : 0;
}

__attribute__((constructor)) static void start(void) {
  folder = setting("FAULTS_FOLDER");
  if (folder == NULL) return;
  folder_length = strlen(folder);
  fault_at = number("FAULTS_AT");
  fault_repeats = number("FAULTS_REPEATS") != 0;
  fault_signal = number("FAULTS_SIGNAL");
  fault_error = number("FAULTS_ERROR");
  fault_halves = number("FAULTS_HALF") != 0;
  records_content = number("FAULTS_CONTENT") != 0;
  if (setting("FAULTS_RECORD") != NULL) {
    int file = open(setting("FAULTS_RECORD"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    record = fcntl(file, F_DUPFD_CLOEXEC, 900);
    close(file);
  }
  struct sigaction handler = {.sa_sigaction = on_call, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGSYS, &handler, NULL);
  install_filter();
}
