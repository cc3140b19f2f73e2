interface G<T> { int f(T t); }
class Solution implements G<int[]> {
    public int f(int[] a) { return a.length; }
}
