/* A Level Zero program as any other: it knows nothing of Python.

   vector_add KERNELS.spv add      two vectors, with events between host, copies and kernel
   vector_add KERNELS.spv threads  the same from four threads at once
   vector_add KERNELS.spv busy     ends while the device still works
   vector_add KERNELS.spv fork     calls from a forked child, which has no driver any more
   vector_add KERNELS.spv wait     waits for an event that nobody signals
   vector_add KERNELS.spv leave    ends while its threads wait for such events

   Prints what it found; ends with 0 where all was right. */

#include <level_zero/ze_api.h>
#include <pthread.h>
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

enum { COUNT = 100000, GROUP = 100 };

static ze_driver_handle_t driver;
static ze_device_handle_t device;
static ze_context_handle_t context;
static ze_module_handle_t module;

static void open_all(const char *path)
{
    static unsigned char spirv[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(1);
    }
    size_t size = fread(spirv, 1, sizeof spirv, file);
    fclose(file);

    uint32_t count = 1;
    CHECK(zeInit(0));
    CHECK(zeDriverGet(&count, &driver));
    count = 1;
    CHECK(zeDeviceGet(driver, &count, &device));
    ze_context_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_CONTEXT_DESC};
    CHECK(zeContextCreate(driver, &desc, &context));
    ze_module_desc_t module_desc = {.stype = ZE_STRUCTURE_TYPE_MODULE_DESC,
                                    .format = ZE_MODULE_FORMAT_IL_SPIRV,
                                    .inputSize = size,
                                    .pInputModule = spirv};
    CHECK(zeModuleCreate(context, device, &module_desc, &module, NULL));
}

static void *add(void *seed)
{
    float *a, *b, *out;
    float *device_a;
    size_t nbytes = COUNT * sizeof(float);
    ze_host_mem_alloc_desc_t host = {.stype = ZE_STRUCTURE_TYPE_HOST_MEM_ALLOC_DESC};
    ze_device_mem_alloc_desc_t on_device = {.stype = ZE_STRUCTURE_TYPE_DEVICE_MEM_ALLOC_DESC};
    CHECK(zeMemAllocHost(context, &host, nbytes, 64, (void **)&a));
    CHECK(zeMemAllocHost(context, &host, nbytes, 64, (void **)&b));
    CHECK(zeMemAllocShared(context, &on_device, &host, nbytes, 64, device, (void **)&out));
    CHECK(zeMemAllocDevice(context, &on_device, nbytes, 64, device, (void **)&device_a));
    for (uint32_t i = 0; i < COUNT; i++) {
        a[i] = i + (float)(size_t)seed;
        b[i] = 2 * i;
        out[i] = -1;
    }

    ze_event_pool_desc_t pool_desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_POOL_DESC,
                                      .flags = ZE_EVENT_POOL_FLAG_HOST_VISIBLE |
                                               ZE_EVENT_POOL_FLAG_KERNEL_TIMESTAMP,
                                      .count = 3};
    ze_event_pool_handle_t pool;
    CHECK(zeEventPoolCreate(context, &pool_desc, 1, &device, &pool));
    ze_event_handle_t go, copied, done;
    ze_event_handle_t *events[] = {&go, &copied, &done};
    for (uint32_t i = 0; i < 3; i++) {
        ze_event_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_DESC,
                                .index = i,
                                .signal = ZE_EVENT_SCOPE_FLAG_HOST,
                                .wait = ZE_EVENT_SCOPE_FLAG_HOST};
        CHECK(zeEventCreate(pool, &desc, events[i]));
    }

    ze_kernel_desc_t kernel_desc = {.stype = ZE_STRUCTURE_TYPE_KERNEL_DESC,
                                    .pKernelName = "vector_add"};
    ze_kernel_handle_t kernel;
    uint32_t count = COUNT;
    CHECK(zeKernelCreate(module, &kernel_desc, &kernel));
    CHECK(zeKernelSetArgumentValue(kernel, 0, sizeof device_a, &device_a));
    CHECK(zeKernelSetArgumentValue(kernel, 1, sizeof b, &b));
    CHECK(zeKernelSetArgumentValue(kernel, 2, sizeof out, &out));
    CHECK(zeKernelSetArgumentValue(kernel, 3, sizeof count, &count));
    CHECK(zeKernelSetGroupSize(kernel, GROUP, 1, 1));

    ze_command_queue_desc_t queue_desc = {.stype = ZE_STRUCTURE_TYPE_COMMAND_QUEUE_DESC,
                                          .mode = ZE_COMMAND_QUEUE_MODE_ASYNCHRONOUS};
    ze_command_list_desc_t list_desc = {.stype = ZE_STRUCTURE_TYPE_COMMAND_LIST_DESC};
    ze_command_queue_handle_t queue;
    ze_command_list_handle_t list;
    CHECK(zeCommandQueueCreate(context, device, &queue_desc, &queue));
    CHECK(zeCommandListCreate(context, device, &list_desc, &list));
    ze_group_count_t groups = {COUNT / GROUP, 1, 1};
    CHECK(zeCommandListAppendMemoryCopy(list, device_a, a, nbytes, copied, 1, &go));
    CHECK(zeCommandListAppendLaunchKernel(list, kernel, &groups, done, 1, &copied));
    CHECK(zeCommandListClose(list));
    CHECK(zeCommandQueueExecuteCommandLists(queue, 1, &list, NULL));

    /* Nothing may have happened before the host says so. */
    if (zeEventQueryStatus(copied) != ZE_RESULT_NOT_READY || out[0] != -1)
        exit(2);
    CHECK(zeEventHostSignal(go));
    CHECK(zeEventHostSynchronize(done, UINT64_MAX));
    CHECK(zeCommandQueueSynchronize(queue, UINT64_MAX));
    for (uint32_t i = 0; i < COUNT; i++)
        if (out[i] != a[i] + b[i]) {
            fprintf(stderr, "out[%u] is %f\n", i, out[i]);
            exit(3);
        }
    ze_kernel_timestamp_result_t times;
    CHECK(zeEventQueryKernelTimestamp(done, &times));
    if (times.global.kernelEnd < times.global.kernelStart)
        exit(4);

    for (uint32_t i = 0; i < 3; i++)
        CHECK(zeEventDestroy(*events[i]));
    CHECK(zeEventPoolDestroy(pool));
    CHECK(zeCommandListDestroy(list));
    CHECK(zeCommandQueueDestroy(queue));
    CHECK(zeKernelDestroy(kernel));
    CHECK(zeMemFree(context, a));
    CHECK(zeMemFree(context, b));
    CHECK(zeMemFree(context, out));
    CHECK(zeMemFree(context, device_a));
    return NULL;
}

static void add_in_threads(void)
{
    pthread_t threads[4];
    for (size_t i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, add, (void *)i);
    for (size_t i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

/* Some 10^10 additions, still running when main returns. */
static void leave_busy(void)
{
    float *memory;
    size_t nbytes = 64 << 20;
    ze_device_mem_alloc_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_DEVICE_MEM_ALLOC_DESC};
    CHECK(zeMemAllocDevice(context, &desc, nbytes, 64, device, (void **)&memory));
    ze_command_queue_desc_t queue_desc = {.stype = ZE_STRUCTURE_TYPE_COMMAND_QUEUE_DESC,
                                          .mode = ZE_COMMAND_QUEUE_MODE_ASYNCHRONOUS};
    ze_command_list_handle_t list;
    CHECK(zeCommandListCreateImmediate(context, device, &queue_desc, &list));
    for (int i = 0; i < 20; i++)
        CHECK(zeCommandListAppendMemoryFill(list, memory, &i, sizeof i, nbytes, NULL, 0, NULL));
}

static void call_from_fork(void)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        uint32_t count = 0;
        ze_result_t result = zeDeviceGet(driver, &count, NULL);
        printf("the child gets 0x%x\n", (unsigned)result);
        exit(result == ZE_RESULT_ERROR_DEVICE_LOST ? 7 : 8);
    }
    int status;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 7) {
        fprintf(stderr, "the child ended with status 0x%x\n", status);
        exit(5);
    }
}

static void *wait_for_ever(void *unused)
{
    (void)unused;
    ze_event_pool_desc_t pool_desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_POOL_DESC,
                                      .flags = ZE_EVENT_POOL_FLAG_HOST_VISIBLE,
                                      .count = 1};
    ze_event_desc_t event_desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_DESC};
    ze_event_pool_handle_t pool;
    ze_event_handle_t event;
    CHECK(zeEventPoolCreate(context, &pool_desc, 1, &device, &pool));
    CHECK(zeEventCreate(pool, &event_desc, &event));
    ze_command_queue_desc_t queue_desc = {.stype = ZE_STRUCTURE_TYPE_COMMAND_QUEUE_DESC,
                                          .mode = ZE_COMMAND_QUEUE_MODE_ASYNCHRONOUS};
    ze_command_list_handle_t list;
    CHECK(zeCommandListCreateImmediate(context, device, &queue_desc, &list));
    CHECK(zeCommandListAppendWaitOnEvents(list, 1, &event));
    printf("waiting\n");
    fflush(stdout);
    CHECK(zeEventHostSynchronize(event, UINT64_MAX));
    return NULL;
}

static void leave_threads(void)
{
    pthread_t threads[3];
    for (size_t i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, wait_for_ever, NULL);
    usleep(200000);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: vector_add KERNELS.spv add|threads|busy|fork|wait|leave\n");
        return 64;
    }
    open_all(argv[1]);
    ze_device_properties_t properties = {.stype = ZE_STRUCTURE_TYPE_DEVICE_PROPERTIES};
    CHECK(zeDeviceGetProperties(device, &properties));
    const char *type = properties.type == ZE_DEVICE_TYPE_GPU ? "GPU" : "CPU";
    if (!strcmp(argv[2], "add"))
        add(NULL);
    else if (!strcmp(argv[2], "threads"))
        add_in_threads();
    else if (!strcmp(argv[2], "wait"))
        wait_for_ever(NULL);
    else if (!strcmp(argv[2], "leave"))
        leave_threads();
    else if (!strcmp(argv[2], "busy"))
        leave_busy();
    else
        call_from_fork();
    printf("%s on a %s: ok\n", argv[2], type);
    return 0;
}
