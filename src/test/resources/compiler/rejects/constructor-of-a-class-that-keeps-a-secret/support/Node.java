class Node { private int secret; int ask() { return 1; } }
