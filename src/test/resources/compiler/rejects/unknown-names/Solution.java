class Solution {
    public int f(int[] a) {
        Foo foo = new Foo();
        return a.size() + b;
    }
    int g() {
    }
}
