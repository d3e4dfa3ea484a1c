package org.backfile.moderation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.ReviewState;
import org.backfile.article.Revision;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Says who may call an article validated: a senior editor who has neither checked it nor changed it last. */
@ApplicationScoped
class Validation {

    /** What stands against it. */
    public enum Obstacle {
        /** It is for senior editors. */
        ROLE,
        /** Nobody has checked it yet. */
        UNCHECKED,
        /** The person did it: it takes somebody else. */
        OWN,
        /** And there is nobody else who may. */
        ALONE
    }

    private final Accounts accounts;
    private final Visitor visitor;

    Validation(Accounts accounts, Visitor visitor) {
        this.accounts = accounts;
        this.visitor = visitor;
    }

    /** What stands against the visitor's validating the article now; empty too if it is validated. */
    Optional<Obstacle> against(Article article) {
        if (article.reviewState() == ReviewState.VALIDATED) {
            return Optional.empty();
        }
        return visitor.isSeniorEditor() ? against(article, visitor.accountId()) : Optional.of(Obstacle.ROLE);
    }

    /** The same for a senior editor, whoever is asking. */
    Optional<Obstacle> against(Article article, long seniorEditor) {
        if (article.reviewState() == ReviewState.VALIDATED) {
            return Optional.empty();
        } else if (article.reviewState() != ReviewState.CHECKED) {
            return Optional.of(Obstacle.UNCHECKED);
        }
        List<Revision> revisions = Revision.ofArticle(article.id());
        boolean own = isLastOwn(revisions, seniorEditor, revision -> revision.field().isRead()) || isLastOwn(revisions, seniorEditor, Validation::checks);
        return !own ? Optional.empty() : Optional.of(accounts.countSeniorEditors() > 1 ? Obstacle.OWN : Obstacle.ALONE);
    }

    private static boolean checks(Revision revision) {
        return revision.field() == FieldName.REVIEW_STATE && revision.after().equals(FieldValue.text(ReviewState.CHECKED.word()));
    }

    /** @param revisions newest first */
    private static boolean isLastOwn(List<Revision> revisions, long account, Predicate<Revision> which) {
        return revisions.stream().filter(which).map(revision -> revision.changeset().accountId()).flatMap(Optional::stream).findFirst()
                .filter(id -> id == account).isPresent();
    }
}
