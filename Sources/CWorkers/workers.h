// Threads that help the one thread of a program with a loop whose rounds do not depend on each other.
// They are made at the first long loop. Between loops they look out for the next one for some
// microseconds, because waking a thread up takes longer than many a loop, and then sleep. A helper that
// wakes up late finds the rounds taken and is not waited for, so a busy machine costs no more than having
// no helpers.
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

typedef void (*lossrepl_round)(void *context, ptrdiff_t index);

typedef struct {
  pthread_mutex_t lock;
  pthread_cond_t wake;
  pthread_cond_t done;
  int helpers;
  int sleepers;
  int busy;
  /// The number of the loop, which helpers look out for; `round` is NULL once its rounds are taken.
  _Atomic unsigned long number;
  lossrepl_round round;
  void *context;
  ptrdiff_t count;
  _Atomic ptrdiff_t next;
  /// Helpers at work, and whether somebody sleeps until there are none.
  _Atomic int active;
  _Atomic int awaited;
} lossrepl_crew;

#ifdef PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP
#define LOSSREPL_LOCK PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP
#else
#define LOSSREPL_LOCK PTHREAD_MUTEX_INITIALIZER
#endif

// Every object file that uses this header gets a copy; weak ones are joined when the program is linked.
__attribute__((weak)) lossrepl_crew lossrepl_the_crew = {
    LOSSREPL_LOCK, PTHREAD_COND_INITIALIZER, PTHREAD_COND_INITIALIZER, -1};

// Some 70 microseconds where a pause is short: longer than what lies between the loops of one training step.
#define LOSSREPL_LOOKS 3000

static inline void lossrepl_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

// `round` and what belongs to it are the caller's copies: whoever took the last round but has not begun
// it must not look at the crew, where the loop may be over already.
static inline void lossrepl_take_rounds(
    lossrepl_crew *crew, lossrepl_round round, void *context, ptrdiff_t count) {
  for (;;) {
    ptrdiff_t index = atomic_fetch_add_explicit(&crew->next, 1, memory_order_relaxed);
    if (index >= count) return;
    round(context, index);
  }
}

/// Returns when there is another loop than `seen`, with the lock taken.
static inline void lossrepl_await_loop(lossrepl_crew *crew, unsigned long seen) {
  for (int look = 0; look < LOSSREPL_LOOKS && atomic_load(&crew->number) == seen; look++)
    lossrepl_pause();
  pthread_mutex_lock(&crew->lock);
  while (atomic_load(&crew->number) == seen) {
    crew->sleepers++;
    pthread_cond_wait(&crew->wake, &crew->lock);
    crew->sleepers--;
  }
}

static inline void *lossrepl_help(void *argument) {
  lossrepl_crew *crew = (lossrepl_crew *)argument;
  unsigned long seen = 0;
  for (;;) {
    lossrepl_await_loop(crew, seen);
    seen = atomic_load(&crew->number);
    lossrepl_round round = crew->round;
    void *context = crew->context;
    ptrdiff_t count = crew->count;
    if (round) atomic_fetch_add(&crew->active, 1);
    pthread_mutex_unlock(&crew->lock);
    if (!round) continue;
    lossrepl_take_rounds(crew, round, context, count);
    if (atomic_fetch_sub(&crew->active, 1) == 1 && atomic_load(&crew->awaited)) {
      pthread_mutex_lock(&crew->lock);
      pthread_cond_signal(&crew->done);
      pthread_mutex_unlock(&crew->lock);
    }
  }
  return NULL;
}

// Helpers take no signals: those are for the program's own thread.
static inline void lossrepl_hire(lossrepl_crew *crew) {
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  int wanted = processors > 16 ? 15 : processors > 1 ? (int)processors - 1 : 0;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 1 << 20);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  crew->helpers = 0;
  for (int index = 0; index < wanted; index++) {
    pthread_t thread;
    if (pthread_create(&thread, &attributes, lossrepl_help, crew)) break;
    crew->helpers++;
  }
  pthread_attr_destroy(&attributes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static inline void lossrepl_wake(lossrepl_crew *crew) {
  pthread_mutex_lock(&crew->lock);
  pthread_cond_broadcast(&crew->wake);
  pthread_mutex_unlock(&crew->lock);
}

/// Lets no helper join any more and waits for those at work.
static inline void lossrepl_end_loop(lossrepl_crew *crew) {
  pthread_mutex_lock(&crew->lock);
  crew->round = NULL;
  pthread_mutex_unlock(&crew->lock);
  for (int look = 0; look < LOSSREPL_LOOKS && atomic_load(&crew->active) > 0; look++)
    lossrepl_pause();
  pthread_mutex_lock(&crew->lock);
  atomic_store(&crew->awaited, 1);
  while (atomic_load(&crew->active) > 0) pthread_cond_wait(&crew->done, &crew->lock);
  atomic_store(&crew->awaited, 0);
  crew->busy = 0;
  pthread_mutex_unlock(&crew->lock);
}

/// Does `round` for 0 ..< `count`, in any order and on any thread, and returns when all are done.
/// A loop inside of a loop, and one beside another, run on the calling thread alone.
static inline void lossrepl_rounds(ptrdiff_t count, lossrepl_round round, void *context) {
  lossrepl_crew *crew = &lossrepl_the_crew;
  pthread_mutex_lock(&crew->lock);
  if (crew->helpers < 0) lossrepl_hire(crew);
  if (crew->busy || crew->helpers == 0) {
    pthread_mutex_unlock(&crew->lock);
    for (ptrdiff_t index = 0; index < count; index++) round(context, index);
    return;
  }
  crew->busy = 1;
  crew->round = round;
  crew->context = context;
  crew->count = count;
  atomic_store_explicit(&crew->next, 0, memory_order_relaxed);
  int sleepers = crew->sleepers;
  pthread_mutex_unlock(&crew->lock);
  // Those who look out must not find the lock taken.
  atomic_fetch_add(&crew->number, 1);
  if (sleepers) lossrepl_wake(crew);
  lossrepl_take_rounds(crew, round, context, count);
  lossrepl_end_loop(crew);
}
