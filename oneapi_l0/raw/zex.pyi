from oneapi_l0._generated.zex import *
