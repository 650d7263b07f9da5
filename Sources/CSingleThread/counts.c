// References to Swift's objects, counted without atomic operations, which take up to half of a small
// tensor operation, while one thread alone runs Swift.
//
// That is so in a program that runs one session on one thread, but for loops whose rounds the helpers of
// CWorkers share; `busy` says whether one is running. The linker's `--wrap` leads every call in a
// program, the Swift runtime's own included, here. Tests run sessions side by side and are not wrapped.
// A handler of signals may run beside the session, so it must not count: see Interruption.swift.
#if defined(__linux__)

#include "../CWorkers/workers.h"
#include <stdint.h>

void *__real_swift_retain(void *object);
void *swift_nonatomic_retain(void *object);
void __real_swift_release(void *object);
void swift_nonatomic_release(void *object);

/// The second word of an object has its strong references, less one, from bit 33 on. Where the result is
/// negative there is more to it (the last reference, a weak one, an object for ever): the runtime's to do.
static inline int lossrepl_count(void *object, int64_t change) {
  int64_t *word = (int64_t *)object + 1;
  int64_t changed = (int64_t)((uint64_t)*word + (uint64_t)change);
  if (changed < 0) return 0;
  *word = changed;
  return 1;
}

static const int64_t lossrepl_one = (int64_t)1 << 33;

void *__wrap_swift_retain(void *object) {
  if (__builtin_expect(lossrepl_the_crew.busy, 0)) return __real_swift_retain(object);
  if ((intptr_t)object > 0 && lossrepl_count(object, lossrepl_one)) return object;
  return swift_nonatomic_retain(object);
}

void __wrap_swift_release(void *object) {
  if (__builtin_expect(lossrepl_the_crew.busy, 0)) {
    __real_swift_release(object);
  } else if ((intptr_t)object <= 0 || !lossrepl_count(object, -lossrepl_one)) {
    swift_nonatomic_release(object);
  }
}

#define LOSSREPL_COUNT(result, name, parameters, arguments, end)                 \
  result __real_swift_##name parameters;                                         \
  result swift_nonatomic_##name parameters;                                      \
  result __wrap_swift_##name parameters {                                        \
    if (__builtin_expect(lossrepl_the_crew.busy, 0)) {                           \
      end __real_swift_##name arguments;                                         \
    } else {                                                                     \
      end swift_nonatomic_##name arguments;                                      \
    }                                                                            \
  }

LOSSREPL_COUNT(void *, retain_n, (void *object, uint32_t n), (object, n), return)
LOSSREPL_COUNT(void, release_n, (void *object, uint32_t n), (object, n), )
LOSSREPL_COUNT(void *, bridgeObjectRetain, (void *object), (object), return)
LOSSREPL_COUNT(void *, bridgeObjectRetain_n, (void *object, uint32_t n), (object, n), return)
LOSSREPL_COUNT(void, bridgeObjectRelease, (void *object), (object), )
LOSSREPL_COUNT(void, bridgeObjectRelease_n, (void *object, uint32_t n), (object, n), )

#endif
