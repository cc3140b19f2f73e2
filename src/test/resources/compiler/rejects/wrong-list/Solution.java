class Solution {
    public List<List<String>> f(int[] a) { return null; }
}
