/** An integer, or a list whose elements are again integers or lists. */
class NestedInteger {
    private Integer number;
    private final List<NestedInteger> list = new ArrayList<>();

    /** Makes an empty list. */
    public NestedInteger() {}

    /** Makes an integer. */
    public NestedInteger(int value) {
        number = value;
    }

    /** Tells whether this is an integer, not a list. */
    public boolean isInteger() {
        return number != null;
    }

    /** Returns the integer; null if this is a list. */
    public Integer getInteger() {
        return number;
    }

    /** Makes this an integer. */
    public void setInteger(int value) {
        number = value;
        list.clear();
    }

    /** Adds an element; an integer becomes a list. */
    public void add(NestedInteger ni) {
        number = null;
        list.add(ni);
    }

    /** Returns the list; it is empty if this is an integer. */
    public List<NestedInteger> getList() {
        return list;
    }
}
