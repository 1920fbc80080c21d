/* Starts the CPython inside the app: finds itself, sets Python's home and path beside it, runs `python -m app`.
   Resources/packages/sitecustomize.py takes these settings out of the environment again, for programs that we start.
   UP: how many names to strip from the launcher's path to get to the folder that holds Frameworks and Resources. */
#include <dlfcn.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

static char top[PATH_MAX];

static const char *inside(const char *name) {
    static char path[2 * PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", top, name);
    return path;
}

#ifndef __APPLE__
/* Libraries of the system that this computer may lack: ours are loaded only where its own are missing. */
static void fill_gaps(void) {
    char name[NAME_MAX + 1];
    FILE *list = fopen(inside("Frameworks/system/order"), "r");
    while (list && fscanf(list, "%255s", name) == 1) {
        char path[NAME_MAX + 32];
        snprintf(path, sizeof path, "Frameworks/system/%s", name);
        if (!dlopen(name, RTLD_LAZY)) dlopen(inside(path), RTLD_LAZY);
    }
    if (list) fclose(list);
}
#endif

int main(int argc, char **argv) {
    char self[PATH_MAX];
#ifdef __APPLE__
    uint32_t size = sizeof self;
    if (_NSGetExecutablePath(self, &size) || !realpath(self, top)) return 71;
#else
    strcpy(self, "/proc/self/exe");
    if (!realpath(self, top)) return 71;
#endif
    for (int i = 0; i < UP; i++) *strrchr(top, '/') = 0;

    static char path[4 * PATH_MAX];
    snprintf(path, sizeof path, "%s/Resources/code:%s/Resources/packages", top, top);
    setenv("PYTHONHOME", inside("Resources/python"), 1);
    setenv("PYTHONPATH", path, 1);
    setenv("PYTHONSAFEPATH", "1", 1);           /* the current folder is / or anything at all */
    setenv("PYTHONNOUSERSITE", "1", 1);         /* other Pythons of this person stay out */
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1);  /* the app is sealed and often read-only */
    setenv("PYTHONUTF8", "1", 1);               /* no locale is set when the Finder starts an app */
#ifndef __APPLE__
    fill_gaps();
#endif
    void *python = dlopen(inside("Frameworks/" LIBPYTHON), RTLD_NOW | RTLD_GLOBAL);
    int (*run)(int, char **) = python ? (int (*)(int, char **))dlsym(python, "Py_BytesMain") : NULL;
    if (!run) return fprintf(stderr, "Tunesmith cannot start: %s\n", dlerror()), 72;

    char **words = calloc(argc + 3, sizeof *words);
    int count = 0;
    words[count++] = argv[0], words[count++] = "-m", words[count++] = "app";
    for (int i = 1; i < argc; i++)
        if (strncmp(argv[i], "-psn_", 5)) words[count++] = argv[i];
    return run(count, words);
}
