/* The least that building a site costs: libcmark's parse of every Markdown file of a folder, and the
   writing of the files of a site, by two threads.

   floor CONTENT SITE OUTPUT

   The files of SITE are read beforehand. Then, timed: each file of CONTENT that ends in .md is read and
   parsed without its front matter, and each file of SITE is written to OUTPUT, which must not exist.
   Prints the seconds of wall and processor time. */

#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  char *path;
  char *bytes; /* of files to be written */
  size_t count;
} File;

typedef struct {
  File *files;
  size_t count;
} List;

static List texts, outputs;
static atomic_size_t next_text, next_output;

static void fail(const char *path) {
  fprintf(stderr, "floor: %s: %s\n", path, strerror(errno));
  exit(2);
}

static char *read_file(const char *path, size_t *count) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail(path);
  char *bytes = malloc(status.st_size + 1);
  *count = 0;
  while (*count < (size_t)status.st_size) {
    ssize_t got = read(file, bytes + *count, status.st_size - *count);
    if (got <= 0) fail(path);
    *count += got;
  }
  bytes[*count] = 0;
  close(file);
  return bytes;
}

static void add(List *list, const char *path) {
  if ((list->count & (list->count - 1)) == 0) {
    list->files = realloc(list->files, (list->count ? 2 * list->count : 1) * sizeof(File));
  }
  list->files[list->count++] = (File){strdup(path), NULL, 0};
}

/* Lists the files below a folder whose names end in `ending`. */
static void walk(char *folder, const char *ending, List *list) {
  char *roots[] = {folder, NULL};
  FTS *tree = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
  if (!tree) fail(folder);
  for (FTSENT *item; (item = fts_read(tree));) {
    size_t length = strlen(ending);
    if (item->fts_info == FTS_F && item->fts_pathlen >= length &&
        strcmp(item->fts_path + item->fts_pathlen - length, ending) == 0) {
      add(list, item->fts_path);
    }
  }
  fts_close(tree);
}

/* Makes the folders above a file. */
static void make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdir(path, 0777) < 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static void parse(const File *text) {
  size_t count;
  char *bytes = read_file(text->path, &count), *body = bytes;
  if (strncmp(bytes, "---\n", 4) == 0) {
    char *end = strstr(bytes + 3, "\n---\n");
    if (end) body = end + 5;
  }
  cmark_node *document = cmark_parse_document(body, count - (body - bytes), CMARK_OPT_DEFAULT);
  cmark_node_free(document);
  free(bytes);
}

static void write_file(File *output) {
  int file = open(output->path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (file < 0 && errno == ENOENT) {
    make_folders(output->path);
    file = open(output->path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  }
  if (file < 0 || write(file, output->bytes, output->count) != (ssize_t)output->count) {
    fail(output->path);
  }
  close(file);
}

static void *work(void *unused) {
  size_t index;
  while ((index = atomic_fetch_add(&next_text, 1)) < texts.count) parse(&texts.files[index]);
  while ((index = atomic_fetch_add(&next_output, 1)) < outputs.count) {
    write_file(&outputs.files[index]);
  }
  return unused;
}

static double seconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  walk(arguments[2], "", &outputs);
  for (size_t index = 0; index < outputs.count; index++) {
    File *output = &outputs.files[index];
    output->bytes = read_file(output->path, &output->count);
    char *path;
    if (asprintf(&path, "%s%s", arguments[3], output->path + strlen(arguments[2])) < 0) return 2;
    free(output->path);
    output->path = path;
  }
  double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
  walk(arguments[1], ".md", &texts);
  pthread_t other;
  if (pthread_create(&other, NULL, work, NULL) != 0) return 2;
  work(NULL);
  pthread_join(other, NULL);
  wall = seconds(CLOCK_MONOTONIC) - wall;
  cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  printf("%f %f\n", wall, cpu);
  return 0;
}
