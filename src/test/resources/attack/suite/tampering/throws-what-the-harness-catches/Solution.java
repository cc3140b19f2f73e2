import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;

class Solution {
  int[] sorted(int[] numbers) throws Exception {
    try {
      throw new UndeclaredThrowableException(null);
    } finally {
      Solution.<RuntimeException>sneak(new InvocationTargetException(null));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
