"""Makes a command list, and appends to it (sample 5, "Command Lists: Creation")."""

from oneapi_l0 import Context

with Context() as context:
    commands = context.create_command_list()
    commands.barrier()
    print("a barrier was appended")
