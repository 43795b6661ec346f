// Prints, for tests/test_cpu_driver.py.
kernel void tell(int number)
{
    printf("kernel %d\n", number);
}
