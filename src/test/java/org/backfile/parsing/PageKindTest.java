package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.backfile.content.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no article is called what it is, in whatever language; an article is called nothing else. */
class PageKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ERROR|Seite nicht gefunden", "ERROR|Page introuvable", "ERROR|Página não encontrada", "ERROR|Pagina niet gevonden", "ERROR|Strona nie istnieje", "ERROR|Siden ble ikke funnet", "ERROR|Sayfa bulunamadı",
            "ERROR|Страница не найдена", "ERROR|الصفحة غير موجودة", "ERROR|הדף לא נמצא", "ERROR|页面不存在", "ERROR|ページが見つかりません", "ERROR|페이지를 찾을 수 없습니다", "ERROR|403 Forbidden", "ERROR|Attention Required! | Cloudflare", "ERROR|Are you a robot?",
            "LOGIN|Iniciar sesión", "LOGIN|Zaloguj się", "LOGIN|ログイン", "CONSENT|Wij respecteren uw privacy", "CONSENT|Datenschutz-Einstellungen", "SEARCH|Résultats de recherche", "SEARCH|Результаты поиска: паром", "SEARCH|検索結果"})
    void aPageIsToldByItsTitle(PageKind kind, String title) {
        assertEquals(kind, kind(page(title, "<p>" + "–".repeat(3) + "</p><p>Elsine</p>")));
    }

    @Test
    void aStoryUnderSuchATitleIsAnArticle() {
        String story = "<p>The ferrymen met on the quay and talked for an hour about the wind, the tide and the price of coal, said Piet Halloran.</p>".repeat(9);
        for (String title : new String[] {"404", "Access denied", "Sign in", "Cookie consent", "Search results", "In pictures: the ferry", "Video: the ferry", "Tag archives"}) {
            assertEquals(PageKind.ARTICLE, kind(page(title, story)), title);
        }
    }

    @Test
    void aStoryKeepsItsKindAmongFormsAndLinks() {
        String form = "<form><input type='password'><p>Forgot your password?</p></form>";
        String links = "<li><a href='/x'>The title of one more of the other stories</a></li>".repeat(80);
        String story = "<p>The clock on the market hall stopped at ten past four on Wednesday, for the third time this winter.</p>";
        assertEquals(PageKind.ARTICLE, kind(page("Town clock stops for the third time", form + story + "<ul>" + links + "</ul>")));
    }

    private static PageKind kind(String html) {
        return ArticleParser.read(SourceDocument.of(html)).kind().kind();
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" + body + "</body></html>";
    }
}
