class Checker { static boolean check(int n, int expected, int actual) { return 1 / (n - 1) > 0; } }
