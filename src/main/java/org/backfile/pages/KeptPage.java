package org.backfile.pages;

import java.nio.ByteBuffer;

import io.netty.buffer.Unpooled;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

import org.backfile.article.Edition;
import org.backfile.article.Footing;

/** A page as it was once sent, with all its headers, ready to be sent again. */
final class KeptPage {

    private static final int NOT_MODIFIED = 304;

    /** The last one of which it is known that it shows what that would. */
    private volatile long edition;
    private final Long article;
    private final Footing footing;
    private final String etag;
    private final MultiMap headers;
    private final ByteBuffer bytes;
    private final Buffer body;
    private final PageSegment segment;

    /**
     * @param edition of which it was made
     * @param article the one that whoever sees the page reads; null if none
     * @param footing what it stands on; null if that is not known
     * @param headers those of its body too, but for its length; other pages may have the same ones
     * @param segment where the bytes lie; null if nowhere
     */
    KeptPage(long edition, Long article, Footing footing, String etag, MultiMap headers, ByteBuffer bytes, PageSegment segment) {
        this.edition = edition;
        this.article = article;
        this.footing = footing;
        this.etag = etag;
        this.headers = headers;
        this.bytes = bytes;
        this.body = Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
        this.segment = segment;
    }

    /** The same page as it was made for another edition, if that came to the same bytes. */
    KeptPage again(long other, Long read, Footing known, MultiMap given) {
        return new KeptPage(other, read, known, etag, given, bytes, segment);
    }

    /** Whether it shows what it would show if it were made now. @param current the edition that there was before this is asked */
    boolean isOf(long current, Edition editions) {
        if (edition != current && footing != null && editions.stands(footing, edition)) {
            edition = current;
        }
        return edition == current;
    }

    boolean is(String tag) {
        return etag.equals(tag);
    }

    boolean liesIn(PageSegment one) {
        return segment == one;
    }

    boolean isKept() {
        return segment != null;
    }

    Long article() {
        return article;
    }

    Future<Void> answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.headers().setAll(headers).set(HttpHeaders.ETAG, etag);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(etag) || known.strip().equals("*"))) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_ENCODING);
            return response.setStatusCode(NOT_MODIFIED).end();
        }
        response.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.remaining()));
        return request.method() == HttpMethod.HEAD ? response.end() : response.end(body);
    }
}
