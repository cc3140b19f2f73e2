class Solution {
    /** Use
     * ```
     * f(a)
     * ```
     */
    public int f(int[] a) { return a.length; }
}
```
Runs in O(n).
