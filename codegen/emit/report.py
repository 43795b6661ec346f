def report(libraries, plans):
    return "todo\n"
