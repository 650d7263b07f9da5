// What the core needs of C, present both in glibc and in the browser build (wasi-libc).
#pragma once
#include <math.h>
#include <stdint.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Formats a double as C's printf does: `conversion` is one of e, f, g; returns the length written.
static inline int lossrepl_format_double(
    char *buffer, size_t capacity, int precision, char conversion, double value) {
  char format[8] = {'%', '.', '*', conversion, 0};
  return snprintf(buffer, capacity, format, precision, value);
}

/// Parses a decimal floating-point number; `*end` is how many bytes were used.
static inline double lossrepl_parse_double(const char *text, size_t *end) {
  char *stop = NULL;
  double value = strtod(text, &stop);
  *end = (size_t)(stop - text);
  return value;
}

#ifndef __wasm__
size_t swift_retainCount(const void *object);
#endif

/// The size of the memory of a browser's program; 0 elsewhere.
static inline size_t lossrepl_memory_size(void) {
#ifdef __wasm__
  return __builtin_wasm_memory_size(0) * (size_t)65536;
#else
  return 0;
#endif
}

/// How many strong references hold a Swift object.
static inline size_t lossrepl_retain_count(const void *object) {
#ifdef __wasm__
  // Embedded Swift counts in the word after the metadata; its top bit marks what is never freed.
  return (size_t)(((const intptr_t *)object)[1] & INTPTR_MAX);
#else
  return swift_retainCount(object);
#endif
}
