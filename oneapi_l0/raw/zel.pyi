from oneapi_l0._generated.zel import *
