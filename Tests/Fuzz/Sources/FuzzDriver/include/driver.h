// libFuzzer's own entry, for a program that has a main of its own.
// https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
  int *argument_count, char ***arguments, int (*test)(const uint8_t *octets, size_t count));
