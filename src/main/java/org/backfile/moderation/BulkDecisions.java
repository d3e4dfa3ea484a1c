package org.backfile.moderation;

import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.article.Article;
import org.backfile.article.Differences;

/** Says what a bulk edit makes of an article as it is now: the same for the preview and for what is done. */
@ApplicationScoped
class BulkDecisions {

    private final Validation validation;
    private final Differences differences;

    BulkDecisions(Validation validation, Differences differences) {
        this.validation = validation;
        this.differences = differences;
    }

    BulkOperation.Decision of(BulkEdit edit, Article article) {
        BulkOperation operation = edit.operation();
        return operation.on(article, one -> validation.against(one, edit.accountId()), one -> differences.suggested(one, operation.field()));
    }
}
