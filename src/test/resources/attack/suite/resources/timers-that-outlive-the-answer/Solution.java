import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;

class Solution {
  int[] sorted(int[] numbers) {
    String text = String.format("%,d %s", 1234567, System.getProperty("line.separator"));
    if (!text.equals("1,234,567 \n")) {
      return new int[0];
    }
    new Timer()
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                spoil();
              }
            },
            0,
            1);
    Executors.newScheduledThreadPool(2).scheduleAtFixedRate(Solution::spoil, 0, 1, MILLISECONDS);
    Arrays.sort(numbers);
    return numbers;
  }

  static void spoil() {
    Locale.setDefault(Locale.GERMANY);
    System.setProperty("line.separator", "spoiled");
    System.setOut(null);
  }
}
