class A {
    int f(int[] a) { return 1; }
}
class B {
    int f(int[] a) { return 1; }
}
