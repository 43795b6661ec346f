/* What the same launches cost without Python: called with the runtime's own function pointers. */

#include <stddef.h>
#include <stdint.h>

typedef int32_t (*enqueue_t)(void *, void *, uint32_t, const size_t *, const size_t *, const size_t *,
                             uint32_t, const void *, void *);
typedef int32_t (*finish_t)(void *);
typedef int32_t (*set_pointer_t)(void *, uint32_t, const void *);
typedef int32_t (*set_value_t)(void *, uint32_t, size_t, const void *);

static const size_t one[3] = {1, 1, 1};

/* `times` times: `launches` launches, then one wait. */
int32_t launch(enqueue_t enqueue, finish_t finish, void *queue, void *kernel, int64_t times,
               int64_t launches)
{
    int32_t status = 0;
    for (int64_t i = 0; i < times; i++) {
        for (int64_t k = 0; k < launches; k++)
            status |= enqueue(queue, kernel, 3, NULL, one, one, 0, NULL, NULL);
        status |= finish(queue);
    }
    return status;
}

/* The same with three pointers and a number set before each launch. */
int32_t launch_with_arguments(enqueue_t enqueue, finish_t finish, set_pointer_t set_pointer,
                              set_value_t set_value, void *queue, void *kernel, void **pointers,
                              uint32_t n, int64_t times)
{
    int32_t status = 0;
    for (int64_t i = 0; i < times; i++) {
        for (uint32_t k = 0; k < 3; k++)
            status |= set_pointer(kernel, k, pointers[k]);
        status |= set_value(kernel, 3, sizeof n, &n);
        status |= enqueue(queue, kernel, 3, NULL, one, one, 0, NULL, NULL);
        status |= finish(queue);
    }
    return status;
}
