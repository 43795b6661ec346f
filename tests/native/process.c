/* What a Level Zero program does as a process: signals, streams, locale, children, its end.

   process wait        says "waiting", and waits for an event that nobody signals
   process handle      the same with a handler of its own for SIGINT, which signals the event
   process filter      copies standard input to standard output, by device memory
   process early-fork  forks before it uses Level Zero, which parent and child do then
   process children    has a shell, and the program itself once more, do something after that
   process leave-main  ends its first thread, while another one goes on
   process signals     prints which signals are ignored, blocked or handled
   process locale      prints the locales before and after
   process abort       ends by SIGABRT */

#include <level_zero/ze_api.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHECK(call)                                                                    \
    do {                                                                               \
        ze_result_t result_ = (call);                                                  \
        if (result_ != ZE_RESULT_SUCCESS) {                                            \
            fprintf(stderr, "line %d: %s: 0x%x\n", __LINE__, #call, (unsigned)result_); \
            exit(1);                                                                   \
        }                                                                              \
    } while (0)

static ze_driver_handle_t driver;
static ze_device_handle_t device;
static ze_context_handle_t context;
static ze_event_handle_t event;
static volatile sig_atomic_t interrupted;

static void open_all(void)
{
    uint32_t count = 1;
    CHECK(zeInit(0));
    CHECK(zeDriverGet(&count, &driver));
    count = 1;
    CHECK(zeDeviceGet(driver, &count, &device));
    ze_context_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_CONTEXT_DESC};
    CHECK(zeContextCreate(driver, &desc, &context));
    ze_event_pool_desc_t pool_desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_POOL_DESC,
                                      .flags = ZE_EVENT_POOL_FLAG_HOST_VISIBLE,
                                      .count = 1};
    ze_event_pool_handle_t pool;
    CHECK(zeEventPoolCreate(context, &pool_desc, 0, NULL, &pool));
    ze_event_desc_t event_desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_DESC,
                                  .signal = ZE_EVENT_SCOPE_FLAG_HOST};
    CHECK(zeEventCreate(pool, &event_desc, &event));
}

static void say(const char *text)
{
    puts(text);
    fflush(stdout);
}

static void handle(int signal)
{
    (void)signal;
    interrupted = 1;
}

static int wait_for_ever(void)
{
    open_all();
    say("waiting");
    ze_result_t result;
    while ((result = zeEventHostSynchronize(event, 50000000)) == ZE_RESULT_NOT_READY)
        if (interrupted)
            CHECK(zeEventHostSignal(event));
    CHECK(result);
    say("interrupted");
    return 7;
}

static int filter(void)
{
    char *memory;
    char buffer[5000];
    ze_device_mem_alloc_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_DEVICE_MEM_ALLOC_DESC};
    ze_command_queue_desc_t queue = {.stype = ZE_STRUCTURE_TYPE_COMMAND_QUEUE_DESC,
                                     .mode = ZE_COMMAND_QUEUE_MODE_SYNCHRONOUS};
    ze_command_list_handle_t list;
    open_all();
    CHECK(zeMemAllocDevice(context, &desc, sizeof buffer, 64, device, (void **)&memory));
    CHECK(zeCommandListCreateImmediate(context, device, &queue, &list));
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, stdin));) {
        CHECK(zeCommandListAppendMemoryCopy(list, memory, buffer, n, NULL, 0, NULL));
        memset(buffer, 0, sizeof buffer);
        CHECK(zeCommandListAppendMemoryCopy(list, buffer, memory, n, NULL, 0, NULL));
        fwrite(buffer, 1, n, stdout);
    }
    fputs("copied\n", stderr);
    return 0;
}

static int early_fork(void)
{
    pid_t child = fork();
    open_all();
    CHECK(zeEventHostSignal(event));
    if (!child)
        exit(9);
    int status;
    waitpid(child, &status, 0);
    printf("the child ended with %d\n", WEXITSTATUS(status));
    return 0;
}

static int children(const char *self)
{
    char command[4096];
    open_all();
    fflush(stdout);
    if (system("echo shell"))
        return 2;
    snprintf(command, sizeof command, "'%s' early-fork", self);
    return system(command);
}

static void *go_on(void *main_thread)
{
    pthread_join(*(pthread_t *)main_thread, NULL);
    CHECK(zeEventHostSignal(event));
    CHECK(zeEventHostSynchronize(event, UINT64_MAX));
    say("went on");
    exit(5);
}

static void leave_main(void)
{
    static pthread_t self;
    pthread_t thread;
    self = pthread_self();
    open_all();
    pthread_create(&thread, NULL, go_on, &self);
    pthread_exit(NULL);
}

static void print_signals(void)
{
    char line[200];
    FILE *status = fopen("/proc/self/status", "r");
    while (fgets(line, sizeof line, status))
        if (!strncmp(line, "SigBlk", 6) || !strncmp(line, "SigIgn", 6) ||
            !strncmp(line, "SigCgt", 6))
            fputs(line, stdout);
    fclose(status);
}

int main(int argc, char **argv)
{
    const char *mode = argc > 1 ? argv[1] : "";
    if (!strcmp(mode, "handle"))
        signal(SIGINT, handle);
    if (!strcmp(mode, "wait") || !strcmp(mode, "handle"))
        return wait_for_ever();
    if (!strcmp(mode, "filter"))
        return filter();
    if (!strcmp(mode, "early-fork"))
        return early_fork();
    if (!strcmp(mode, "children"))
        return children(argv[0]);
    if (!strcmp(mode, "leave-main"))
        leave_main();
    if (!strcmp(mode, "signals")) {
        print_signals();
        open_all();
        print_signals();
        return 0;
    }
    if (!strcmp(mode, "locale")) {
        puts(setlocale(LC_ALL, NULL));
        open_all();
        puts(setlocale(LC_ALL, NULL));
        return 0;
    }
    if (!strcmp(mode, "abort")) {
        open_all();
        abort();
    }
    return 64;
}
