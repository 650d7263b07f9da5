// Small blocks of memory that Swift gives back, kept for its next small objects: malloc keeps seven of
// a size so, and an interpreter gives back and asks for hundreds.
//
// Blocks are malloc's own, so it does not matter which way one comes or goes. While helpers share a loop,
// and for large or aligned blocks, malloc alone is asked. Before a large block is asked for, all that are
// kept go back: lying between the large ones that were freed, they would keep those from growing together.
#if defined(__linux__)

#include "../CWorkers/workers.h"
#include <malloc.h>
#include <stdint.h>

enum { lossrepl_sizes = 17, lossrepl_kept_most = 1 << 20, lossrepl_large = 1 << 20 };

typedef struct lossrepl_block {
  struct lossrepl_block *next;
} lossrepl_block;

static struct {
  lossrepl_block *first;
  size_t bytes;
} lossrepl_kept[lossrepl_sizes];

void *__real_swift_slowAlloc(size_t size, size_t align_mask);
void __real_swift_slowDealloc(void *block, size_t size, size_t align_mask);

// Any alignment up to malloc's own, or `~0`, which asks for none; and no helper asks at the same time.
static inline int lossrepl_is_plain(size_t align_mask) {
  return align_mask + 1 <= 16 && !lossrepl_the_crew.busy;
}

static __attribute__((noinline, cold)) void lossrepl_give_back(void) {
  for (int number = 0; number < lossrepl_sizes; number++) {
    while (lossrepl_kept[number].first) {
      lossrepl_block *block = lossrepl_kept[number].first;
      lossrepl_kept[number].first = block->next;
      __real_swift_slowDealloc(block, 0, 15);
    }
    lossrepl_kept[number].bytes = 0;
  }
}

// A block that malloc is to be asked for: a whole number of 16 bytes if it may be kept later.
static __attribute__((noinline)) void *lossrepl_other_block(size_t size, size_t align_mask) {
  if (size >= lossrepl_large && !lossrepl_the_crew.busy) lossrepl_give_back();
  int is_small = size <= 16 * (lossrepl_sizes - 1) && lossrepl_is_plain(align_mask);
  return __real_swift_slowAlloc(is_small ? (size + 15) & ~(size_t)15 : size, align_mask);
}

void *__wrap_swift_slowAlloc(size_t size, size_t align_mask) {
  size_t number = (size + 15) / 16;
  if (number < lossrepl_sizes && lossrepl_is_plain(align_mask)) {
    lossrepl_block *block = lossrepl_kept[number].first;
    if (block) {
      lossrepl_kept[number].first = block->next;
      lossrepl_kept[number].bytes -= 16 * number;
      return block;
    }
  }
  return lossrepl_other_block(size, align_mask);
}

void __wrap_swift_slowDealloc(void *memory, size_t size, size_t align_mask) {
  if (memory && lossrepl_is_plain(align_mask)) {
    // What Swift says of the size leaves out the elements of arrays.
    size_t number = malloc_usable_size(memory) / 16;
    if (number < lossrepl_sizes && lossrepl_kept[number].bytes < lossrepl_kept_most) {
      lossrepl_block *block = memory;
      block->next = lossrepl_kept[number].first;
      lossrepl_kept[number].first = block;
      lossrepl_kept[number].bytes += 16 * number;
      return;
    }
  }
  __real_swift_slowDealloc(memory, size, align_mask);
}

#endif
