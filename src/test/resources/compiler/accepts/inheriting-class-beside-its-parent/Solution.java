class A {
    public int f(int[] a) { return 1; }
}
class B extends A {}
