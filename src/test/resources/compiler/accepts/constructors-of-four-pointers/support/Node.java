class Node { int val; Node prev; Node next; Node child; }
