// Runs commands in turn, A B A B, and prints a line for each run of each: which command, wall time and
// processor time in milliseconds, and the most memory it held in kB. In turn, so that whatever else
// the machine does falls on all of them; in C, because what a child held before it became the command
// counts as its own.
//
// Usage: pair RUNS -- COMMAND [ARG ...] -- COMMAND [ARG ...]
// A run of each that is not counted goes before; {} in an argument is the number of the run.

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// The words of a command with the number of the run in the place of each {}.
static char **numbered(char **words, int run) {
  static char *copy[64];
  static char texts[64][512];
  int count = 0;
  for (; words[count] != NULL && count < 63; count++) {
    char *braces = strstr(words[count], "{}");
    copy[count] = words[count];
    if (braces == NULL) continue;
    snprintf(texts[count], sizeof texts[count], "%.*s%d%s", (int)(braces - words[count]),
             words[count], run + 2, braces + 2);
    copy[count] = texts[count];
  }
  copy[count] = NULL;
  return copy;
}

static double milliseconds(struct timeval time) {
  return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

int main(int count, char **words) {
  char **commands[8];
  int commandCount = 0, runs = count > 1 ? atoi(words[1]) : 0;
  for (int place = 2; place < count && commandCount < 8; place++)
    if (!strcmp(words[place], "--")) {
      words[place] = NULL;
      commands[commandCount++] = words + place + 1;
    }
  if (runs < 1 || commandCount < 1)
    return fprintf(stderr, "usage: pair RUNS -- COMMAND [ARG ...] -- COMMAND [ARG ...]\n"), 64;
  for (int run = -1; run < runs; run++)
    for (int place = 0; place < commandCount; place++) {
      struct timespec start, end;
      struct rusage usage;
      int status;
      clock_gettime(CLOCK_MONOTONIC, &start);
      pid_t child = fork();
      if (child == 0) {
        int null = open("/dev/null", O_RDWR);
        for (int stream = 0; stream < 3; stream++) dup2(null, stream);
        execvp(commands[place][0], numbered(commands[place], run));
        _exit(127);
      }
      if (child < 0 || wait4(child, &status, 0, &usage) != child) return perror("pair"), 71;
      clock_gettime(CLOCK_MONOTONIC, &end);
      if (status != 0) {
        fprintf(stderr, "error: %s ended with %d\n", commands[place][0], WEXITSTATUS(status));
        return 1;
      }
      if (run < 0) continue;
      double wall = (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6;
      printf("%d %.3f %.3f %ld\n", place, wall,
             milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss);
    }
  return 0;
}
