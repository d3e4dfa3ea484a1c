package org.backfile.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** Watches how much of the heap is left in use after each collection: what a program needs, rather than what it is given. */
final class HeapWatch implements AutoCloseable {

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = this::collected;
    private final List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(NotificationEmitter.class::isInstance).map((GarbageCollectorMXBean bean) -> (NotificationEmitter) bean).toList();

    HeapWatch() {
        collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    private void collected(Notification notification, Object nothing) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()).getGcInfo().getMemoryUsageAfterGc();
            long used = after.entrySet().stream().filter(pool -> !pool.getKey().startsWith("Code") && !pool.getKey().contains("Metaspace") && !pool.getKey().contains("Class Space"))
                    .mapToLong(pool -> pool.getValue().getUsed()).sum();
            most.accumulateAndGet(used, Math::max);
        }
    }

    /** In bytes; 0 if there was no collection. */
    long mostAfterCollection() {
        return most.get();
    }

    @Override
    public void close() throws ListenerNotFoundException {
        for (NotificationEmitter collector : collectors) {
            collector.removeNotificationListener(listener);
        }
    }
}
