import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Set<Object> found = new HashSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      found.add(thread);
      for (int i = 0; i < 100; i++) {
        Object blocker = LockSupport.getBlocker(thread);
        if (blocker != null) {
          found.add(blocker);
        }
      }
      if (thread.getUncaughtExceptionHandler() != null) {
        found.add(thread.getUncaughtExceptionHandler());
      }
    }
    if (found.stream().noneMatch(each -> each.getClass().getName().endsWith("CaseRunner"))) {
      return "the harness was not found";
    }
    EscapeProbe doors = new EscapeProbe();
    for (Object each : found) {
      for (Class<?> type = each.getClass(); type != null; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isPublic(field.getModifiers())) {
            continue;
          }
          doors.attempt(field.toString(), () -> {
            field.setAccessible(true);
            return field.get(each);
          });
        }
        for (Method method : type.getDeclaredMethods()) {
          if (method.getName().equals("take") || method.getName().equals("program")) {
            doors.attempt(method.toString(), () -> method.invoke(each));
          }
        }
      }
    }
    return doors.verdict();
  }
}
