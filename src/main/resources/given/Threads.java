import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Runs calls to a solution at the same time. */
final class Threads {

    /** What one thread does. */
    interface Task {
        void run() throws Exception;
    }

    /** Starts a thread for each task, in this order, and waits until all have ended or one has failed. */
    static void run(Task... tasks) {
        BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        Throwable well = new Throwable();
        for (Task task : tasks) {
            new Thread(() -> ends.add(end(task, well))).start();
        }
        for (int i = 0; i < tasks.length; i++) {
            Throwable end = next(ends);
            if (end != well) {
                throw Threads.<RuntimeException>as(end);
            }
        }
    }

    private static Throwable end(Task task, Throwable well) {
        try {
            task.run();
            return well;
        } catch (Throwable failure) {
            return failure;
        }
    }

    /** Waits although the solution may have interrupted this thread. */
    private static Throwable next(BlockingQueue<Throwable> ends) {
        while (true) {
            try {
                return ends.take();
            } catch (InterruptedException again) {
                continue;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E as(Throwable failure) throws E {
        throw (E) failure;
    }
}
