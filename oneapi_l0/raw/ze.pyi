from oneapi_l0._generated.ze import *
