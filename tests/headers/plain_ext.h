/* A header in plain C that speaks of no other one. */
#ifndef PLAIN_EXT_H
#define PLAIN_EXT_H
#include <stdint.h>

#define PLAIN_NAME "PLAIN_ext"
#define PLAIN_MAX_LANES (1 << 3)

typedef struct _plain_lane_handle_t *plain_lane_handle_t;

typedef enum _plain_order_t
{
    PLAIN_ORDER_FIRST = 0,      ///< the oldest
    PLAIN_ORDER_LAST = 1,       ///< the newest
    PLAIN_ORDER_FORCE_UINT32 = 0x7fffffff
} plain_order_t;

typedef struct _plain_lane_desc_t
{
    uint32_t count;             ///< [in] how many
    plain_order_t order;        ///< [in] which
    uint64_t widths[PLAIN_MAX_LANES];   ///< [in] each
    const void *pNext;          ///< [in][optional] chain
} plain_lane_desc_t;

int plainLaneCreate(
    const plain_lane_desc_t *desc,      ///< [in] of the lane
    plain_lane_handle_t *phLane         ///< [out] the lane
    );

int plainLaneWrite(
    plain_lane_handle_t hLane,          ///< [in] the lane
    uint32_t count,                     ///< [in] how many
    const uint32_t *pValues             ///< [in][range(0, count)] the values
    );
#endif
