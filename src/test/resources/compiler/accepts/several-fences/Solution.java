Run it so:
```sh
for f in *; do { java $f; } done
```
Helper:
```java
class Helper { static int n = 1; }
```
Then:
```java
class Solution {
    public int f(int[] a) { return Helper.n; }
}
```
