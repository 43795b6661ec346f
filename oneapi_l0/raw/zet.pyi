from oneapi_l0._generated.zet import *
