```java
 8. class Solution {
 9.   int f(int[] a) {
10.     return IntStream.of(a)
11.         .map(x -> x * 2).max()
12.         .getAsInt();
13.   }
14.
15. }
```
