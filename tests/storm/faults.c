/* Faults at system calls, for the storm: loaded with LD_PRELOAD, so that Python, SQLite and LanceDB's Rust all meet them.

   It counts the calls that change files below one folder. At the N-th of them the process is killed, or the call fails,
   or it writes only a part. Reads are counted and failed apart ("read-eio").

   Controlled by `storm_arm` (after a fork), or by the environment of a fresh process:
     STORM_ROOT    the folder; without it nothing happens
     STORM_ACTION  count | kill-before | kill-after | enospc | eio | short | read-count | read-eio
     STORM_NTH     at which call, from 1
     STORM_TIMES   how many calls fail from there on; 0 for all of them (enospc) or one (the others)
     STORM_FREED   once this file is there, the disk has room again
     STORM_LOG     a file outside of the folder that gets a line for every call: number, name, path, and "!" at a fault */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum action { OFF, COUNT, KILL_BEFORE, KILL_AFTER, NO_SPACE, IO_ERROR, SHORT, READ_COUNT, READ_ERROR };
enum verdict { GO, FAIL, CUT, DIE_AFTER };

static char root[PATH_MAX], freed[PATH_MAX];
static size_t root_length;
static enum action action = OFF;
static long nth, times;
static atomic_long calls;
static int log_fd = -1;

static const struct { const char *name; enum action action; } ACTIONS[] = {
    {"count", COUNT}, {"kill-before", KILL_BEFORE}, {"kill-after", KILL_AFTER}, {"enospc", NO_SPACE},
    {"eio", IO_ERROR}, {"short", SHORT}, {"read-count", READ_COUNT}, {"read-eio", READ_ERROR},
};

void storm_disarm(void) { action = OFF; }

long storm_count(void) { return atomic_load(&calls); }

void storm_arm(const char *folder, const char *what, long at, long how_often, const char *when_freed, const char *log)
{
    action = OFF;
    if (!folder || !*folder || !realpath(folder, root)) return;
    root_length = strlen(root);
    snprintf(freed, sizeof freed, "%s", when_freed ? when_freed : "");
    nth = at;
    times = how_often;
    atomic_store(&calls, 0);
    if (log_fd >= 0) syscall(SYS_close, log_fd);
    log_fd = -1;
    if (log && *log)
        log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    for (size_t i = 0; i < sizeof ACTIONS / sizeof *ACTIONS; i++)
        if (what && !strcmp(what, ACTIONS[i].name)) action = ACTIONS[i].action;
}

__attribute__((constructor)) static void from_environment(void)
{
    const char *at = getenv("STORM_NTH"), *how_often = getenv("STORM_TIMES");
    storm_arm(getenv("STORM_ROOT"), getenv("STORM_ACTION"), at ? atol(at) : 0, how_often ? atol(how_often) : 0,
              getenv("STORM_FREED"), getenv("STORM_LOG"));
}

static void die(void)
{
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) syscall(SYS_pause);
}

/* The absolute path of what a call names; 0 where it is none of ours. */
static int ours(int folder, const char *path, char *out)
{
    if (path && path[0] == '/') {
        snprintf(out, PATH_MAX, "%s", path);
    } else {
        char link[64];
        ssize_t length;
        if (path && folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = syscall(SYS_readlinkat, AT_FDCWD, link, out, PATH_MAX - 1);
        if (length <= 0) return 0;
        out[length] = 0;
        if (path) snprintf(out + length, PATH_MAX - length, "/%s", path);
    }
    return !strncmp(out, root, root_length) && (out[root_length] == '/' || !out[root_length]);
}

static enum verdict meet(const char *name, int folder, const char *path, int takes_room, int reads)
{
    char where[PATH_MAX];
    int saved = errno;
    enum verdict verdict = GO;
    if (action == OFF || reads != (action == READ_COUNT || action == READ_ERROR) || !ours(folder, path, where)) {
        errno = saved;
        return GO;
    }
    long number = atomic_fetch_add(&calls, 1) + 1;
    int due = number == nth || (number > nth && nth > 0 && action == NO_SPACE && (!times || number < nth + times)) ||
              (number > nth && nth > 0 && number < nth + times);
    if (nth <= 0) due = 0;
    if (due && action == NO_SPACE) {
        struct stat there;
        if (!takes_room || (*freed && !syscall(SYS_newfstatat, AT_FDCWD, freed, &there, 0))) due = 0;
    }
    if (due && action == SHORT && !takes_room) due = 0;
    if (log_fd >= 0) {
        char line[PATH_MAX + 64];
        int length = snprintf(line, sizeof line, "%ld %s %s%s\n", number, name, where + root_length, due ? " !" : "");
        if (length > 0) syscall(SYS_write, log_fd, line, (size_t)length);
    }
    errno = saved;
    if (!due) return GO;
    switch (action) {
    case KILL_BEFORE: die(); break;
    case KILL_AFTER: verdict = DIE_AFTER; break;
    case NO_SPACE: errno = ENOSPC; verdict = FAIL; break;
    case IO_ERROR: case READ_ERROR: errno = EIO; verdict = FAIL; break;
    case SHORT: verdict = CUT; break;
    default: break;
    }
    return verdict;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define AFTER(verdict) do { if ((verdict) == DIE_AFTER) die(); } while (0)

static int makes(int flags, int folder, const char *path)
{
    struct stat there;
    char where[PATH_MAX];
    if (flags & O_TRUNC) return 1;
    if (!(flags & O_CREAT)) return 0;
    if (action == OFF || !ours(folder, path, where)) return 0;
    return syscall(SYS_newfstatat, AT_FDCWD, where, &there, 0) != 0; /* only what is made now */
}

#define OPEN(name, parameters, folder, call)                                                      \
    int name parameters                                                                           \
    {                                                                                             \
        int mode = 0;                                                                             \
        REAL(name);                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                      \
            va_list rest;                                                                         \
            va_start(rest, flags);                                                                \
            mode = va_arg(rest, int);                                                             \
            va_end(rest);                                                                         \
        }                                                                                         \
        enum verdict verdict = GO;                                                                \
        int saved = errno;                                                                        \
        if (makes(flags, folder, path)) { errno = saved; verdict = meet("open", folder, path, 1, 0); } \
        else errno = saved;                                                                       \
        if (verdict == FAIL) return -1;                                                           \
        int result = call;                                                                        \
        AFTER(verdict);                                                                           \
        return result;                                                                            \
    }

OPEN(open, (const char *path, int flags, ...), AT_FDCWD, real(path, flags, mode))
OPEN(open64, (const char *path, int flags, ...), AT_FDCWD, real(path, flags, mode))
OPEN(openat, (int folder, const char *path, int flags, ...), folder, real(folder, path, flags, mode))
OPEN(openat64, (int folder, const char *path, int flags, ...), folder, real(folder, path, flags, mode))

#define WRITE(name, parameters, whole, part)                                                      \
    ssize_t name parameters                                                                       \
    {                                                                                             \
        REAL(name);                                                                               \
        enum verdict verdict = meet(#name, fd, NULL, 1, 0);                                       \
        if (verdict == FAIL) return -1;                                                           \
        ssize_t result = verdict == CUT && count > 1 ? part : whole;                              \
        AFTER(verdict);                                                                           \
        return result;                                                                            \
    }

WRITE(write, (int fd, const void *from, size_t count), real(fd, from, count), real(fd, from, count / 2))
WRITE(pwrite, (int fd, const void *from, size_t count, off_t at), real(fd, from, count, at), real(fd, from, count / 2, at))
WRITE(pwrite64, (int fd, const void *from, size_t count, off64_t at), real(fd, from, count, at),
      real(fd, from, count / 2, at))
WRITE(writev, (int fd, const struct iovec *from, int count), real(fd, from, count), real(fd, from, count / 2))

#define READ(name, parameters, call)                                                              \
    ssize_t name parameters                                                                       \
    {                                                                                             \
        REAL(name);                                                                               \
        if (meet(#name, fd, NULL, 0, 1) == FAIL) return -1;                                       \
        return call;                                                                              \
    }

READ(read, (int fd, void *to, size_t count), real(fd, to, count))
READ(pread, (int fd, void *to, size_t count, off_t at), real(fd, to, count, at))
READ(pread64, (int fd, void *to, size_t count, off64_t at), real(fd, to, count, at))
READ(readv, (int fd, const struct iovec *to, int count), real(fd, to, count))

/* Calls that return 0 or -1. */
#define PLAIN(name, parameters, folder, path, takes_room, call)                                   \
    int name parameters                                                                           \
    {                                                                                             \
        REAL(name);                                                                               \
        enum verdict verdict = meet(#name, folder, path, takes_room, 0);                          \
        if (verdict == FAIL) return -1;                                                           \
        int result = call;                                                                        \
        AFTER(verdict);                                                                           \
        return result;                                                                            \
    }

PLAIN(fsync, (int fd), fd, NULL, 0, real(fd))
PLAIN(fdatasync, (int fd), fd, NULL, 0, real(fd))
PLAIN(rename, (const char *from, const char *to), AT_FDCWD, to, 0, real(from, to))
PLAIN(renameat, (int from_folder, const char *from, int to_folder, const char *to), to_folder, to, 0,
      real(from_folder, from, to_folder, to))
PLAIN(renameat2, (int from_folder, const char *from, int to_folder, const char *to, unsigned int flags), to_folder, to, 0,
      real(from_folder, from, to_folder, to, flags))
PLAIN(link, (const char *from, const char *to), AT_FDCWD, to, 1, real(from, to))
PLAIN(linkat, (int from_folder, const char *from, int to_folder, const char *to, int flags), to_folder, to, 1,
      real(from_folder, from, to_folder, to, flags))
PLAIN(unlink, (const char *path), AT_FDCWD, path, 0, real(path))
PLAIN(unlinkat, (int folder, const char *path, int flags), folder, path, 0, real(folder, path, flags))
PLAIN(rmdir, (const char *path), AT_FDCWD, path, 0, real(path))
PLAIN(mkdir, (const char *path, mode_t mode), AT_FDCWD, path, 1, real(path, mode))
PLAIN(mkdirat, (int folder, const char *path, mode_t mode), folder, path, 1, real(folder, path, mode))
PLAIN(truncate, (const char *path, off_t length), AT_FDCWD, path, 0, real(path, length))
PLAIN(truncate64, (const char *path, off64_t length), AT_FDCWD, path, 0, real(path, length))
PLAIN(ftruncate, (int fd, off_t length), fd, NULL, 0, real(fd, length))
PLAIN(ftruncate64, (int fd, off64_t length), fd, NULL, 0, real(fd, length))
PLAIN(fallocate, (int fd, int mode, off_t at, off_t length), fd, NULL, 1, real(fd, mode, at, length))

ssize_t copy_file_range(int in, off64_t *in_at, int out, off64_t *out_at, size_t count, unsigned int flags)
{
    REAL(copy_file_range);
    enum verdict verdict = meet("copy_file_range", out, NULL, 1, 0);
    if (verdict == FAIL) return -1;
    ssize_t result = real(in, in_at, out, out_at, verdict == CUT && count > 1 ? count / 2 : count, flags);
    AFTER(verdict);
    return result;
}

ssize_t sendfile(int out, int in, off_t *at, size_t count)
{
    ssize_t (*real)(int, int, off_t *, size_t) = (ssize_t(*)(int, int, off_t *, size_t))dlsym(RTLD_NEXT, "sendfile");
    enum verdict verdict = meet("sendfile", out, NULL, 1, 0);
    if (verdict == FAIL) return -1;
    ssize_t result = real(out, in, at, verdict == CUT && count > 1 ? count / 2 : count);
    AFTER(verdict);
    return result;
}
