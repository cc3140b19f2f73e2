import java.util.Objects;

/** A key and a value: javafx's Pair, with the names that commons-lang has for the two as well. */
class Pair<K, V> {
    K left;
    V right;

    public Pair(K key, V value) {
        left = key;
        right = value;
    }

    public static <K, V> Pair<K, V> of(K key, V value) {
        return new Pair<>(key, value);
    }

    public K getKey() {
        return left;
    }

    public V getValue() {
        return right;
    }

    public K getLeft() {
        return left;
    }

    public V getRight() {
        return right;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair<?, ?> pair
            && Objects.equals(left, pair.left)
            && Objects.equals(right, pair.right);
    }

    /** Like javafx's, on which the order of a HashMap depends. */
    @Override
    public int hashCode() {
        return 31 * (31 * 7 + Objects.hashCode(left)) + Objects.hashCode(right);
    }

    @Override
    public String toString() {
        return left + "=" + right;
    }
}
