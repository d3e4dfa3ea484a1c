package org.backfile.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;

import io.netty.buffer.ByteBuf;
import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;

import org.backfile.article.Footing;

/** An answer that is held back until it is whole, so that it can be kept. One that grows too long for that is passed on as it comes. */
final class RecordedResponse extends AbstractResponseWrapper {

    private static final int OK = 200;

    private final HttpServerResponse real;
    private final Function<RecordedResponse, Future<Void>> whole;
    private final MultiMap headers = HttpHeaders.headers();
    private final boolean headersAlone;
    private ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = OK;
    private String statusMessage;
    private boolean cookies;
    private boolean chunked;
    private boolean ended;
    private boolean passing;
    private Long article;
    private Footing footing;
    private Handler<Void> headersEnd;

    /**
     * @param headersAlone true if the request was for no more
     * @param whole        what is to become of it when it is whole
     */
    RecordedResponse(HttpServerResponse real, boolean headersAlone, Function<RecordedResponse, Future<Void>> whole) {
        super(real);
        this.real = real;
        this.headersAlone = headersAlone;
        this.whole = whole;
    }

    /** Notes that whoever sees this reads the article. @param known null if it is not known on what the page stands */
    void reads(long id, Footing known) {
        article = id;
        footing = known;
    }

    Long article() {
        return article;
    }

    Footing footing() {
        return footing;
    }

    byte[] body() {
        return body.toByteArray();
    }

    /** True if it is the same for everybody who asks, as long as the archive is what it is. */
    boolean isForAll() {
        String control = headers.get(HttpHeaders.CACHE_CONTROL);
        String vary = headers.get(HttpHeaders.VARY);
        return status == OK && !cookies && !headers.contains(HttpHeaders.SET_COOKIE) && (control == null || !control.contains("no-store"))
                && (vary == null || vary.equalsIgnoreCase("Accept-Encoding"));
    }

    /** Sends it as it is. */
    Future<Void> sendOn() {
        head();
        if (headersAlone) {
            real.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.size()));
            return real.end();
        }
        return real.end(Buffer.buffer(body.toByteArray()));
    }

    private void head() {
        real.setStatusCode(status);
        if (statusMessage != null) {
            real.setStatusMessage(statusMessage);
        }
        real.headers().setAll(headers);
    }

    private void settleHeaders() {
        if (headersEnd != null) {
            headersEnd.handle(null);
        }
    }

    private void pass() {
        if (!passing) {
            settleHeaders();
            passing = true;
            head();
            if (chunked || !headers.contains(HttpHeaders.CONTENT_LENGTH)) {
                real.setChunked(true);
            }
            if (body.size() > 0) {
                real.write(Buffer.buffer(body.toByteArray()));
            }
            body = new ByteArrayOutputStream();
        }
    }

    /** Whoever sends takes the bytes, and gives back the memory that was lent for them. */
    private void add(Buffer data) {
        ByteBuf bytes = data.getByteBuf();
        try {
            bytes.readBytes(body, bytes.readableBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            bytes.release();
        }
    }

    @Override
    public Future<Void> write(Buffer data) {
        if (!passing) {
            add(data);
            if (body.size() <= PageStore.MOST) {
                return Future.succeededFuture();
            }
            pass();
            return Future.succeededFuture();
        }
        return real.write(data);
    }

    @Override
    public Future<Void> end(Buffer data) {
        if (passing) {
            return real.end(data);
        }
        add(data);
        settleHeaders();
        ended = true;
        return whole.apply(this);
    }

    @Override
    public HttpServerResponse headersEndHandler(Handler<Void> handler) {
        headersEnd = handler;
        return this;
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public HttpServerResponse setStatusCode(int code) {
        status = code;
        return this;
    }

    @Override
    public String getStatusMessage() {
        return statusMessage == null ? "" : statusMessage;
    }

    @Override
    public HttpServerResponse setStatusMessage(String message) {
        statusMessage = message;
        return this;
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public HttpServerResponse putHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    @Override
    public HttpServerResponse putHeader(CharSequence name, CharSequence value) {
        headers.set(name, value);
        return this;
    }

    @Override
    public HttpServerResponse putHeader(String name, Iterable<String> values) {
        headers.set(name, values);
        return this;
    }

    @Override
    public HttpServerResponse putHeader(CharSequence name, Iterable<CharSequence> values) {
        headers.set(name, values);
        return this;
    }

    @Override
    public HttpServerResponse setChunked(boolean inChunks) {
        chunked = inChunks;
        return this;
    }

    @Override
    public boolean isChunked() {
        return chunked;
    }

    @Override
    public boolean ended() {
        return ended || real.ended();
    }

    @Override
    public boolean headWritten() {
        return ended || passing;
    }

    @Override
    public long bytesWritten() {
        return passing ? real.bytesWritten() : body.size();
    }

    @Override
    public boolean writeQueueFull() {
        return passing && real.writeQueueFull();
    }

    @Override
    public HttpServerResponse addCookie(Cookie cookie) {
        cookies = true;
        super.addCookie(cookie);
        return this;
    }

    @Override
    public Cookie removeCookie(String name, boolean invalidate) {
        cookies = true;
        return super.removeCookie(name, invalidate);
    }

    @Override
    public Set<Cookie> removeCookies(String name, boolean invalidate) {
        cookies = true;
        return super.removeCookies(name, invalidate);
    }

    @Override
    public Cookie removeCookie(String name, String domain, String path, boolean invalidate) {
        cookies = true;
        return super.removeCookie(name, domain, path, invalidate);
    }

    @Override
    public Future<Void> sendFile(String name, long offset, long length) {
        settleHeaders();
        passing = true;
        head();
        return real.sendFile(name, offset, length);
    }

    @Override
    public Future<Void> send(ReadStream<Buffer> stream) {
        pass();
        return real.send(stream);
    }

    // What follows says the same in other words.

    @Override
    public Future<Void> write(String text) {
        return write(Buffer.buffer(text));
    }

    @Override
    public Future<Void> write(String text, String charset) {
        return write(Buffer.buffer(text, charset));
    }

    @Override
    public void write(Buffer data, Handler<AsyncResult<Void>> then) {
        tell(write(data), then);
    }

    @Override
    public void write(String text, Handler<AsyncResult<Void>> then) {
        tell(write(text), then);
    }

    @Override
    public void write(String text, String charset, Handler<AsyncResult<Void>> then) {
        tell(write(text, charset), then);
    }

    @Override
    public Future<Void> end() {
        return end(Buffer.buffer());
    }

    @Override
    public Future<Void> end(String text) {
        return end(Buffer.buffer(text));
    }

    @Override
    public Future<Void> end(String text, String charset) {
        return end(Buffer.buffer(text, charset));
    }

    @Override
    public void end(Handler<AsyncResult<Void>> then) {
        tell(end(), then);
    }

    @Override
    public void end(Buffer data, Handler<AsyncResult<Void>> then) {
        tell(end(data), then);
    }

    @Override
    public void end(String text, Handler<AsyncResult<Void>> then) {
        tell(end(text), then);
    }

    @Override
    public void end(String text, String charset, Handler<AsyncResult<Void>> then) {
        tell(end(text, charset), then);
    }

    @Override
    public Future<Void> send() {
        return end();
    }

    @Override
    public void send(Handler<AsyncResult<Void>> then) {
        tell(end(), then);
    }

    @Override
    public Future<Void> send(String text) {
        return end(text);
    }

    @Override
    public void send(String text, Handler<AsyncResult<Void>> then) {
        tell(end(text), then);
    }

    @Override
    public Future<Void> send(Buffer data) {
        return end(data);
    }

    @Override
    public void send(Buffer data, Handler<AsyncResult<Void>> then) {
        tell(end(data), then);
    }

    @Override
    public void send(ReadStream<Buffer> stream, Handler<AsyncResult<Void>> then) {
        tell(send(stream), then);
    }

    @Override
    public Future<Void> sendFile(String name) {
        return sendFile(name, 0, Long.MAX_VALUE);
    }

    @Override
    public Future<Void> sendFile(String name, long offset) {
        return sendFile(name, offset, Long.MAX_VALUE);
    }

    @Override
    public HttpServerResponse sendFile(String name, Handler<AsyncResult<Void>> then) {
        tell(sendFile(name), then);
        return this;
    }

    @Override
    public HttpServerResponse sendFile(String name, long offset, Handler<AsyncResult<Void>> then) {
        tell(sendFile(name, offset), then);
        return this;
    }

    @Override
    public HttpServerResponse sendFile(String name, long offset, long length, Handler<AsyncResult<Void>> then) {
        tell(sendFile(name, offset, length), then);
        return this;
    }

    /** @param then null if nobody wants to know */
    private static void tell(Future<Void> done, Handler<AsyncResult<Void>> then) {
        if (then != null) {
            done.onComplete(then);
        }
    }
}
