Use two pointers:
~~~ java
class Solution {
    public int f(int[] a) { return a.length; }
}
~~~
Done
