/** Two pointers. */
public int f(int[] a) {
    Deque<Integer> d = new ArrayDeque<>();
    for (int x : a) d.push(twice(x));
    return d.size();
}

private int twice(int x) { return 2 * x; } // the end