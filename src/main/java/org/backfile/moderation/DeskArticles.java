package org.backfile.moderation;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.accounts.Role;
import org.backfile.article.Article;
import org.backfile.article.ArticleFinder;
import org.backfile.article.Publication;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;

/** The editors' list of all articles, whoever else may see them. */
@Path("/admin/articles")
@RolesAllowed(Role.EDITOR)
public class DeskArticles {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<Article> articles, long count, String next, ArticleFilter filter,
                List<Publication> publications, List<PublicationStatus> statuses, List<ReviewState> reviews, List<ArticleFilter.Only> kinds);
    }

    private final ArticleFinder finder;

    DeskArticles(ArticleFinder finder) {
        this.finder = finder;
    }

    @GET
    public TemplateInstance list(@BeanParam ArticleFilter filter) {
        filter.search(finder);
        List<Article> found = filter.articles();
        boolean more = found.size() > ArticleFilter.SIZE;
        List<Article> articles = more ? found.subList(0, ArticleFilter.SIZE) : found;
        return Templates.list(articles, filter.count(), more ? filter.next(articles.get(articles.size() - 1).id()) : null, filter,
                Publication.byName(), List.of(PublicationStatus.values()), List.of(ReviewState.values()), List.of(ArticleFilter.Only.values()));
    }
}
