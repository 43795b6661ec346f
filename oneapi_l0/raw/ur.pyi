from oneapi_l0._generated.ur import *
