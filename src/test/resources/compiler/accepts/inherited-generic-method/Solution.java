abstract class Base<T, R> {
    public R f(T a) { return g(a); }
    abstract R g(T a);
}
class Solution extends Base<int[], Integer> {
    Integer g(int[] a) { return a.length; }
}
