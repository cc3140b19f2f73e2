class Solution {
    public <T extends List<Integer>> List<T> f(List<? extends List<Integer>> l) { return null; }
}
