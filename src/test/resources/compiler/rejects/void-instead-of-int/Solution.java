class Solution {
    public void f(int[] a) {}
}
