class Solution {
    public List<Integer> f(Collection<Integer> list) { return null; }
}
