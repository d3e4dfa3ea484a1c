package org.backfile.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import org.backfile.article.Edition;
import org.backfile.article.NodeLease;
import org.backfile.article.Readership;
import org.backfile.text.Digests;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.ArchiveSettings.Readers;
import org.backfile.web.Assets;
import org.backfile.web.Headers;
import org.backfile.web.InterfaceLanguage;

/**
 * Answers readers with pages that were made before, ahead of all else and without waiting for anything. A page is kept with the edition that
 * it was made of, and is sent as long as that lasts, or nothing was changed on which it stands, and this node holds its lease; so it never
 * shows what has been changed or removed since.
 * Whatever is the same for all readers is kept, without being told so.
 */
@Singleton
public class PageCache {

    private static final Logger LOG = Logger.getLogger(PageCache.class);
    /** Before the headers, which a kept page has already. */
    private static final int BEFORE_ALL = 1100;
    /** In bytes; less is not worth packing. */
    private static final int WORTH_PACKING = 256;

    private static final Pattern TEXT = Pattern.compile("text/|application/([a-z.-]+\\+)?(json|xml)|application/(javascript|x-(bibtex|research-info-systems))|image/svg");

    private final Edition edition;
    private final NodeLease lease;
    private final Readership readership;
    private final Clock clock;
    private final ArchiveSettings settings;
    private final boolean used;
    private final PageStore store;
    private final HeadersOnce headersOnce = new HeadersOnce();
    private final LongAdder answered = new LongAdder();
    private final LongAdder made = new LongAdder();
    private Router router;
    private volatile long midnight;

    PageCache(ArchiveSettings settings, Edition edition, NodeLease lease, Readership readership, Clock clock) {
        this.settings = settings;
        this.edition = edition;
        this.lease = lease;
        this.readership = readership;
        this.clock = clock;
        long bytes = settings.pageCache().asLongValue();
        // Where readers have to sign in, there is no page for everybody.
        this.used = bytes > 0 && settings.readers() == Readers.EVERYONE;
        this.store = new PageStore(settings.data().resolve("pages"), bytes);
    }

    void register(@Observes Filters filters) {
        if (used) {
            filters.register(this::answer, BEFORE_ALL);
        }
    }

    void route(@Observes Router all) {
        router = all;
    }

    public PagesState state() {
        return new PagesState(store.size(), store.bytes(), answered.sum(), made.sum());
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        PageKey key = request.response() instanceof RecordedResponse || InterfaceLanguage.isSaid(context) ? null : PageKey.of(request);
        if (key == null) {
            context.next();
            return;
        }
        turnTheDay();
        boolean current = lease.isHeld();
        long now = edition.number();
        KeptPage page = current ? store.find(key) : null;
        if (page != null && page.isOf(now, edition)) {
            answered.increment();
            if (page.article() != null) {
                readership.countAgain(page.article());
            }
            page.answer(request);
        } else if (!current || Headers.isPersonal(context.normalizedPath()) || Assets.isAsset(context.normalizedPath())) {
            lease.start();
            context.next();
        } else {
            router.handle(new RecordedRequest(request, new RecordedResponse(request.response(), request.method() == HttpMethod.HEAD,
                    answer -> finish(request, key, now, answer))));
        }
    }

    /** What happened on this day is another thing tomorrow. */
    private void turnTheDay() {
        if (clock.millis() >= midnight) {
            midnight = clock.instant().atZone(settings.timeZone()).toLocalDate().plusDays(1).atStartOfDay(settings.timeZone()).toInstant().toEpochMilli();
            edition.nextOfAll();
        }
    }

    private Future<Void> finish(HttpServerRequest request, PageKey key, long asOf, RecordedResponse answer) {
        if (!answer.isForAll() || !lease.isHeld()) {
            return answer.sendOn();
        }
        made.increment();
        KeptPage page = page(key, asOf, answer);
        if (page.isKept()) {
            store.keep(key, page);
        }
        return page.answer(request);
    }

    private KeptPage page(PageKey key, long asOf, RecordedResponse answer) {
        MultiMap given = answer.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.TRANSFER_ENCODING).remove(HttpHeaders.ETAG);
        byte[] plain = answer.body();
        boolean packed = key.gzip() && plain.length >= WORTH_PACKING && isText(given);
        String etag = '"' + HexFormat.of().formatHex(Digests.sha256(plain), 0, 12) + (packed ? "-gzip\"" : "\"");
        if (packed) {
            given.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        MultiMap headers = headersOnce.of(given);
        KeptPage before = store.find(key);
        if (before != null && before.is(etag)) {
            return before.again(asOf, answer.article(), answer.footing(), headers);
        }
        byte[] bytes = packed ? gzip(plain) : plain;
        try {
            PageStore.Stored stored = store.write(bytes);
            return new KeptPage(asOf, answer.article(), answer.footing(), etag, headers, stored.bytes(), stored.segment());
        } catch (IOException e) {
            LOG.debug("A page could not be kept.", e); // a full disk: it is made again for the next reader
            return new KeptPage(asOf, answer.article(), answer.footing(), etag, headers, ByteBuffer.wrap(bytes), null);
        }
    }

    private static boolean isText(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        String encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
        return type != null && TEXT.matcher(type).lookingAt() && (encoding == null || encoding.equals("identity"));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void close(@Observes ShutdownEvent event) {
        store.close();
    }
}
