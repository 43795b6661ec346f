from oneapi_l0._generated.zer import *
