from oneapi_l0._generated.zes import *
