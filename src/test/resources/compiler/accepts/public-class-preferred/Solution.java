class Other { int f(int[] a) { return 1; } class Deep { int f(int[] a) { return 1; } } }
public class Main { int f(int[] a) { return 1; } }
