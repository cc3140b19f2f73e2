abstract class Node {
    public abstract int evaluate();
    // define your fields here
};
class Number extends Node {
    int value;
    Number(int value) { this.value = value; }
    public int evaluate() { return value; }
}
class Solution {
    Node f(String[] postfix) { return new Number(Integer.parseInt(postfix[0])); }
}
