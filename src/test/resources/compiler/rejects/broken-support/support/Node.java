class Node {
    int x = "";
}
