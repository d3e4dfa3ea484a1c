package org.backfile.pages;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/** A reader's request on its second way through the house, on which the answer is recorded. Whoever asks for the headers alone is answered from the whole page. */
final class RecordedRequest extends HttpServerRequestWrapper {

    private final RecordedResponse response;

    RecordedRequest(HttpServerRequest request, RecordedResponse response) {
        super((HttpServerRequestInternal) request);
        this.response = response;
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.GET;
    }
}
