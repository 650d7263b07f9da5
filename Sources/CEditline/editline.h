// libedit for Swift: its variadic setters as plain functions.
#pragma once
#include <stdio.h>
#include <histedit.h>

static inline EditLine *lossrepl_el_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline void lossrepl_el_set_client_data(EditLine *editor, void *data) {
  el_set(editor, EL_CLIENTDATA, data);
}

static inline void *lossrepl_el_client_data(EditLine *editor) {
  void *data = NULL;
  el_get(editor, EL_CLIENTDATA, &data);
  return data;
}

/// `escape` brackets the parts of a prompt that take no room on the screen.
static inline void lossrepl_el_set_prompt(
    EditLine *editor, char *(*prompt)(EditLine *), char escape) {
  el_set(editor, EL_PROMPT_ESC, prompt, escape);
}

static inline void lossrepl_el_set_reader(EditLine *editor, int (*reader)(EditLine *, wchar_t *)) {
  el_wset(editor, EL_GETCFN, reader);
}

static inline void lossrepl_el_use_emacs_keys(EditLine *editor) {
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_set(editor, EL_BIND, "^W", "ed-delete-prev-word", NULL);
  el_set(editor, EL_BIND, "\033[3~", "ed-delete-next-char", NULL);
  el_set(editor, EL_BIND, "\033[1;5C", "em-next-word", NULL);
  el_set(editor, EL_BIND, "\033[1;5D", "ed-prev-word", NULL);
}

static inline void lossrepl_el_bind_completion(
    EditLine *editor, unsigned char (*complete)(EditLine *, int)) {
  el_set(editor, EL_ADDFN, "lossrepl-complete", "Completes a name", complete);
  el_set(editor, EL_BIND, "^I", "lossrepl-complete", NULL);
}

static inline void lossrepl_el_set_history(EditLine *editor, History *past) {
  el_set(editor, EL_HIST, history, past);
}

static inline void lossrepl_el_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

static inline History *lossrepl_history_open(int size) {
  History *past = history_init();
  HistEvent event;
  if (past) {
    history(past, &event, H_SETSIZE, size);
    history(past, &event, H_SETUNIQUE, 1);
  }
  return past;
}

static inline void lossrepl_history_enter(History *past, const char *line) {
  HistEvent event;
  history(past, &event, H_ENTER, line);
}
