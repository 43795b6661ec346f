/* Two Level Zero programs that work on one memory, as any others: they know nothing of Python.

   share KERNELS.spv          exports memory and an event pool, and starts itself as
   share KERNELS.spv import   which opens both, doubles the memory by a kernel, and signals

   Handles go through a pipe, as bytes. Prints what it found; ends with 0 where all was right. */

#include <level_zero/ze_api.h>
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

enum { COUNT = 100000, GROUP = 100, DONE = 3 };
static const size_t NBYTES = COUNT * sizeof(float);

struct handles {
    ze_ipc_mem_handle_t memory;
    ze_ipc_event_pool_handle_t pool;
};

static ze_device_handle_t device;
static ze_context_handle_t context;
static ze_command_list_handle_t list;

static void open_all(void)
{
    ze_driver_handle_t driver;
    uint32_t count = 1;
    CHECK(zeInit(0));
    CHECK(zeDriverGet(&count, &driver));
    count = 1;
    CHECK(zeDeviceGet(driver, &count, &device));
    ze_context_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_CONTEXT_DESC};
    CHECK(zeContextCreate(driver, &desc, &context));
    ze_command_queue_desc_t queue = {.stype = ZE_STRUCTURE_TYPE_COMMAND_QUEUE_DESC,
                                     .mode = ZE_COMMAND_QUEUE_MODE_SYNCHRONOUS};
    CHECK(zeCommandListCreateImmediate(context, device, &queue, &list));
}

static ze_event_handle_t event_of(ze_event_pool_handle_t pool)
{
    ze_event_handle_t event;
    ze_event_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_DESC,
                            .index = DONE,
                            .signal = ZE_EVENT_SCOPE_FLAG_HOST,
                            .wait = ZE_EVENT_SCOPE_FLAG_HOST};
    CHECK(zeEventCreate(pool, &desc, &event));
    return event;
}

static int import(const char *path)
{
    static unsigned char spirv[1 << 20];
    struct handles handles;
    if (fread(&handles, sizeof handles, 1, stdin) != 1)
        return 2;
    FILE *file = fopen(path, "rb");
    if (!file)
        return 3;
    ze_module_desc_t module_desc = {.stype = ZE_STRUCTURE_TYPE_MODULE_DESC,
                                    .format = ZE_MODULE_FORMAT_IL_SPIRV,
                                    .inputSize = fread(spirv, 1, sizeof spirv, file),
                                    .pInputModule = spirv};
    fclose(file);

    open_all();
    void *memory;
    ze_event_pool_handle_t pool;
    CHECK(zeMemOpenIpcHandle(context, device, handles.memory, 0, &memory));
    CHECK(zeEventPoolOpenIpcHandle(context, handles.pool, &pool));
    ze_event_handle_t done = event_of(pool);

    ze_module_handle_t module;
    ze_kernel_handle_t kernel;
    ze_kernel_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_KERNEL_DESC, .pKernelName = "vector_add"};
    uint32_t count = COUNT;
    CHECK(zeModuleCreate(context, device, &module_desc, &module, NULL));
    CHECK(zeKernelCreate(module, &desc, &kernel));
    for (uint32_t i = 0; i < 3; i++)
        CHECK(zeKernelSetArgumentValue(kernel, i, sizeof memory, &memory));
    CHECK(zeKernelSetArgumentValue(kernel, 3, sizeof count, &count));
    CHECK(zeKernelSetGroupSize(kernel, GROUP, 1, 1));
    ze_group_count_t groups = {COUNT / GROUP, 1, 1};
    CHECK(zeCommandListAppendLaunchKernel(list, kernel, &groups, done, 0, NULL));

    CHECK(zeEventDestroy(done));
    CHECK(zeEventPoolCloseIpcHandle(pool));
    CHECK(zeMemCloseIpcHandle(context, memory));
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3)
        return import(argv[1]);
    if (argc != 2) {
        fprintf(stderr, "usage: share KERNELS.spv [import]\n");
        return 64;
    }
    int ends[2];
    if (pipe(ends))
        return 65;
    pid_t child = fork(); /* before the first call: a driver does not survive a fork */
    if (child == 0) {
        dup2(ends[0], 0);
        close(ends[1]);
        execl("/proc/self/exe", argv[0], argv[1], "import", (char *)NULL);
        _exit(66);
    }

    open_all();
    float *memory;
    static float numbers[COUNT];
    for (uint32_t i = 0; i < COUNT; i++)
        numbers[i] = i;
    ze_device_mem_alloc_desc_t desc = {.stype = ZE_STRUCTURE_TYPE_DEVICE_MEM_ALLOC_DESC};
    CHECK(zeMemAllocDevice(context, &desc, NBYTES, 64, device, (void **)&memory));
    CHECK(zeCommandListAppendMemoryCopy(list, memory, numbers, NBYTES, NULL, 0, NULL));
    ze_event_pool_desc_t pool_desc = {.stype = ZE_STRUCTURE_TYPE_EVENT_POOL_DESC,
                                      .flags = ZE_EVENT_POOL_FLAG_HOST_VISIBLE |
                                               ZE_EVENT_POOL_FLAG_IPC,
                                      .count = DONE + 1};
    ze_event_pool_handle_t pool;
    CHECK(zeEventPoolCreate(context, &pool_desc, 0, NULL, &pool));
    ze_event_handle_t done = event_of(pool);
    struct handles handles;
    CHECK(zeMemGetIpcHandle(context, memory, &handles.memory));
    CHECK(zeEventPoolGetIpcHandle(pool, &handles.pool));
    if (write(ends[1], &handles, sizeof handles) != sizeof handles)
        return 67;

    CHECK(zeEventHostSynchronize(done, UINT64_MAX));
    CHECK(zeCommandListAppendMemoryCopy(list, numbers, memory, NBYTES, NULL, 0, NULL));
    for (uint32_t i = 0; i < COUNT; i++)
        if (numbers[i] != 2 * (float)i) {
            fprintf(stderr, "number %u is %f\n", i, numbers[i]);
            return 4;
        }
    int status;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status)) {
        fprintf(stderr, "the importer ended with status 0x%x\n", status);
        return 5;
    }
    CHECK(zeEventDestroy(done));
    CHECK(zeEventPoolDestroy(pool));
    CHECK(zeMemFree(context, memory));
    printf("doubled by the other process: ok\n");
    return 0;
}
