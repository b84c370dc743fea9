#ifndef ASKNEWS_CLIBEDIT_SHIM_H
#define ASKNEWS_CLIBEDIT_SHIM_H

#include <histedit.h>
#include <stdio.h>
#include <unistd.h>
#include <wchar.h>

// el_set, el_get and history take variable arguments, which Swift cannot pass, and stdin and stdout are
// global variables, which Swift 6 refuses: hence these wrappers, each for one use of them.

/// A line editor on standard input and output, which writes to `output`. What libedit complains of (an unknown TERM)
/// goes to `complaints`.
static inline EditLine *asknews_editor(const char *program, FILE *output, FILE *complaints) {
  return el_init_fd(program, stdin, output, complaints, STDIN_FILENO, STDOUT_FILENO, fileno(complaints));
}

/// The columns of a character as libedit counts them; of POSIX, but Swift does not see it.
int wcwidth(wchar_t);

#ifndef __USE_GNU
// As glibc declares it for those who ask for its extensions, which Swift does not.
typedef struct {
  ssize_t (*read)(void *, char *, size_t);
  ssize_t (*write)(void *, const char *, size_t);
  int (*seek)(void *, off_t *, int);
  int (*close)(void *);
} cookie_io_functions_t;
FILE *fopencookie(void *, const char *, cookie_io_functions_t);
#endif

/// A stream whose bytes go to `write`.
static inline FILE *asknews_stream(void *owner, ssize_t (*write)(void *, const char *, size_t)) {
  cookie_io_functions_t functions = {NULL, write, NULL, NULL};
  return fopencookie(owner, "w", functions);
}

static inline int asknews_set_state(EditLine *editor, void *state) {
  return el_set(editor, EL_CLIENTDATA, state);
}

static inline void *asknews_state(EditLine *editor) {
  void *state = NULL;
  return el_get(editor, EL_CLIENTDATA, &state) == 0 ? state : NULL;
}

/// `prompt` gives the text; between two `mark` characters in it stand codes that take no room.
static inline int asknews_set_prompt(EditLine *editor, char *(*prompt)(EditLine *), char mark) {
  return el_set(editor, EL_PROMPT_ESC, prompt, mark);
}

static inline int asknews_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_set(editor, EL_GETCFN, reader);
}

static inline int asknews_set_history(EditLine *editor, History *lines) {
  return el_set(editor, EL_HIST, history, lines);
}

/// "emacs" or "vi".
static inline int asknews_set_keys(EditLine *editor, const char *kind) {
  return el_set(editor, EL_EDITOR, kind);
}

static inline const char *asknews_keys(EditLine *editor) {
  const char *kind = NULL;
  return el_get(editor, EL_EDITOR, &kind) == 0 && kind ? kind : "";
}

static inline int asknews_add_command(EditLine *editor, const char *name, const char *help,
                                      unsigned char (*command)(EditLine *, int)) {
  return el_set(editor, EL_ADDFN, name, help, command);
}

static inline int asknews_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

/// The same for the keys of vi's command mode.
static inline int asknews_bind_in_vi_commands(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, "-a", key, command, NULL);
}

/// Puts the terminal in the state for editing (1) or back in the one it was in (0).
static inline int asknews_prepare_terminal(EditLine *editor, int prepare) {
  return el_set(editor, EL_PREP_TERM, prepare);
}

/// From now on the terminal can do this (a name of termcap) by `code`; by an empty one not at all.
static inline int asknews_set_capability(EditLine *editor, const char *name, const char *code) {
  return el_set(editor, EL_SETTC, name, code, NULL);
}

static inline int asknews_refresh(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

static inline int asknews_history_set_size(History *lines, int size) {
  HistEvent event;
  return history(lines, &event, H_SETSIZE, size);
}

/// From now on a line that is like the one before it is not added.
static inline int asknews_history_set_unique(History *lines) {
  HistEvent event;
  return history(lines, &event, H_SETUNIQUE, 1);
}

static inline int asknews_history_enter(History *lines, const char *line) {
  HistEvent event;
  return history(lines, &event, H_ENTER, line);
}

#endif
