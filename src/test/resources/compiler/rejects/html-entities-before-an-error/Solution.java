class Solution {
    int f(int[] a) {
        List&lt;Integer&gt; list = new ArrayList&lt;&gt;(); return lists.size();
    }
}
