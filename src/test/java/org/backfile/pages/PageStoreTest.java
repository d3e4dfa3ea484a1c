package org.backfile.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTest {

    private static final int SEGMENTS = 3;

    @TempDir
    Path folder;

    private static PageKey key(int number) {
        return new PageKey("http", null, "/" + number, true, false);
    }

    private static void keep(PageStore store, int number, byte[] bytes) throws IOException {
        PageStore.Stored stored = store.write(bytes);
        store.keep(key(number), new KeptPage(1, null, null, "\"" + number + "\"", MultiMap.caseInsensitiveMultiMap(), stored.bytes(), stored.segment()));
    }

    @Test
    void itNeverTakesUpMoreThanItMayAndDropsWhatWasWrittenFirst() throws IOException {
        try (PageStore store = new PageStore(folder, (long) SEGMENTS * PageStore.SEGMENT)) {
            byte[] page = new byte[PageStore.MOST];
            int written = 5 * PageStore.SEGMENT / PageStore.MOST;
            for (int number = 0; number < written; number++) {
                keep(store, number, page);
                assertTrue(store.bytes() <= (long) SEGMENTS * PageStore.SEGMENT);
            }
            assertNull(store.find(key(0)));
            assertNotNull(store.find(key(written - 1)));
            assertEquals(SEGMENTS * PageStore.SEGMENT / PageStore.MOST, store.size());
        }
    }

    @Test
    void whatWasWrittenIsWhatIsReadAndLeavesNoFileBehind() throws IOException {
        try (PageStore store = new PageStore(folder, PageStore.SEGMENT); Stream<Path> files = Files.list(folder)) {
            byte[] first = "The first page".getBytes();
            byte[] second = new byte[5000];
            Arrays.fill(second, (byte) 7);
            PageStore.Stored one = store.write(first);
            PageStore.Stored other = store.write(second);
            byte[] read = new byte[first.length];
            one.bytes().duplicate().get(read);
            assertEquals("The first page", new String(read));
            byte[] readToo = new byte[second.length];
            other.bytes().duplicate().get(readToo);
            assertTrue(Arrays.equals(second, readToo));
            assertEquals(0, files.count());
        }
    }
}
