// A vendor's header as one might write it: C++-flavoured, with every style of annotation.
#pragma once
#include <cstdint>
#include <level_zero/ze_api.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ACME_MAX_TILES 4
#define ACME_DEADLINE (static_cast<uint64_t>(1) << 40)
#define ACME_EXPORT __attribute__((visibility("default")))
constexpr uint32_t ACME_REVISION = 3;

typedef struct _acme_engine_handle_t *acme_engine_handle_t;
using acme_ticks_t = uint64_t;

/// @brief How an engine is scheduled
typedef enum _acme_mode_t {
    ACME_MODE_FAIR = 0,                 ///< in turn
    ACME_MODE_GREEDY = ZE_BIT(3),       ///< [DEPRECATED] until done
    ACME_MODE_FORCE_UINT32 = 0x7fffffff
} acme_mode_t;

typedef uint32_t acme_engine_flags_t;
typedef enum _acme_engine_flag_t {
    ACME_ENGINE_FLAG_FIRST = ZE_BIT(0),
    ACME_ENGINE_FLAG_SECOND = ZE_BIT(1)
} acme_engine_flag_t;

#pragma pack(push, 1)
typedef struct _acme_record_t {
    uint8_t kind;
    union {
        uint64_t value;
        struct { uint32_t low; uint32_t high; } parts;
    };
    acme_mode_t mode;
} acme_record_t;
#pragma pack(pop)

typedef struct _acme_limits_t {
    ze_structure_type_t stype = ZE_STRUCTURE_TYPE_DEVICE_PROPERTIES; ///< [in] type
    const void *pNext = nullptr;        ///< [in,out][optional] chain
    uint32_t tiles[ACME_MAX_TILES];     ///< [out] per tile
    acme_ticks_t ticks;                 /* [out] since reset */
    char name[2 * ACME_MAX_TILES * 8];  ///< [out] name
} acme_limits_t;

/// @brief Engines of a device
ze_result_t ZE_APICALL
acmeEngineGet(
    ze_device_handle_t hDevice,         ///< [in] device
    uint32_t *pCount,                   ///< [in,out] how many
    acme_engine_handle_t *phEngines     ///< [in-out] [opt] [range(0, *pCount)] the engines
                                        ///< where there are any
);

ze_result_t acmeEngineGetLimits(acme_engine_handle_t hEngine /* [in] */, acme_limits_t *pLimits /* [out] */);

ze_result_t acmeEngineSubmit(
    /// <in> the engine
    acme_engine_handle_t hEngine,
    /// <in> how many records
    uint32_t count,
    /// <in> [range(0, count)] what to do
    const acme_record_t *pRecords,
    /// <out> ticket
    uint64_t *pTicket);

uint32_t acmeRevision(void);

#ifdef __cplusplus
}
#endif
