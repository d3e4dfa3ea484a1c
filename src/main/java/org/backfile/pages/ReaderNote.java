package org.backfile.pages;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.backfile.article.ReadNow;

/** Tells a page that is about to be kept which article it is, so that its readers are counted who never come as far as that page's method, and what it stands on. */
public class ReaderNote {

    private final ReadNow read;

    ReaderNote(ReadNow read) {
        this.read = read;
    }

    @ServerResponseFilter
    public void note(HttpServerRequest request) {
        if (request.response() instanceof RecordedResponse recorded && read.article() != null) {
            recorded.reads(read.article(), read.footing());
        }
    }
}
