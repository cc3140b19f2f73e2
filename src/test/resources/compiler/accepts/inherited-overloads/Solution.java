class Base {
    public int f(int[] a) { return 1; }
    static int f(List<Integer> a) { return 2; }
}
class Solution extends Base {
    public int f(String a) { return 3; }
}
