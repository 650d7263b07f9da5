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
