class Pair {
  int a;
  int b;
}
