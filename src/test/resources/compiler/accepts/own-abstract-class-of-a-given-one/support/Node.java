abstract class Node { public abstract int evaluate(); }
