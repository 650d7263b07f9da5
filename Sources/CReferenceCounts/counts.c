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

#define LOSSREPL_COUNT(result, name, suffix, parameters, arguments, end)         \
  result __real_swift_##name##suffix parameters;                                 \
  result swift_nonatomic_##name##suffix parameters;                              \
  result __wrap_swift_##name##suffix parameters {                                \
    if (__builtin_expect(lossrepl_the_crew.busy, 0)) {                           \
      end __real_swift_##name##suffix arguments;                                 \
    } else {                                                                     \
      end swift_nonatomic_##name##suffix arguments;                              \
    }                                                                            \
  }

#define LOSSREPL_RETAIN(name)                                                    \
  LOSSREPL_COUNT(void *, name, , (void *object), (object), return)               \
  LOSSREPL_COUNT(void *, name, _n, (void *object, uint32_t n), (object, n), return)

#define LOSSREPL_RELEASE(name)                                                   \
  LOSSREPL_COUNT(void, name, , (void *object), (object), )                       \
  LOSSREPL_COUNT(void, name, _n, (void *object, uint32_t n), (object, n), )

LOSSREPL_RETAIN(retain)
LOSSREPL_RETAIN(bridgeObjectRetain)
LOSSREPL_RELEASE(release)
LOSSREPL_RELEASE(bridgeObjectRelease)

#endif
