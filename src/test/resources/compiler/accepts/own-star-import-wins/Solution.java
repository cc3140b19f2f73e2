import java.lang.reflect.*;
import java.security.cert.*;
import java.util.*;

class Solution {
    Certificate certificate;
    Parameter parameter;
    public int f(int[] a) {
        return Array.getLength(a);
    }
}
