import java.util.*;
class Solution {
    // a &lt; b
    int f(int[] a) {
        Map&lt;String, List&lt;Integer&gt;&gt; seen = new HashMap&lt;&gt;();
        String s = &quot;&lt;it&#39;s //\&quot;&amp;&quot;, t = "&quot;";
        char c = &#39;\&#39;&#39;, d = &apos;&quot;&apos;;
        for (int i = 0; i &lt;= a.length &amp;&amp; i &gt;= 0 || i &lt;&lt; 1 &gt;&gt;&gt; 2 == 3; i++) {
            Runnable r = () -&gt; {};
            a[i] &amp;= 7 &amp; i;&nbsp;a[i]&nbsp;&lt;&lt;=&#160;1;
        }
        return s.length() == 12 ? t.length() : &#x28;c &amp;lt; d&#41; ? 1 : 0;
    }
}
