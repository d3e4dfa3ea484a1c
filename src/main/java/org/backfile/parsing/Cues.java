package org.backfile.parsing;

import static org.backfile.parsing.Cue.Fit.COLON;
import static org.backfile.parsing.Cue.Fit.HEADING;
import static org.backfile.parsing.Cue.Fit.START;
import static org.backfile.parsing.Cue.Fit.WHOLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of cue words, a line for each sign, fit and language; a new cue is a new word in a line. */
final class Cues {

    private static final Map<String, List<Cue>> BY_FIRST_WORD = new HashMap<>();
    /** The cues by the number that their first word has in the table. */
    private static final List<List<Cue>> OPENING = new ArrayList<>(List.of(List.of()));
    private static final WordTable FIRST_WORDS;

    static {
        add(Sign.SOURCE, COLON, "en", "source", "sources");
        add(Sign.SOURCE, COLON, "de", "quelle", "quellen");
        add(Sign.SOURCE, COLON, "fr", "source", "sources");
        add(Sign.SOURCE, COLON, "es, pt", "fuente", "fuentes", "fonte", "fontes");
        add(Sign.SOURCE, COLON, "it", "fonte", "fonti");
        add(Sign.SOURCE, COLON, "nl", "bron", "bronnen");
        add(Sign.SOURCE, COLON, "sv, da, no, pl, tr", "källa", "kilde", "źródło", "kaynak");
        add(Sign.SOURCE, COLON, "ru, uk", "источник", "джерело");
        add(Sign.SOURCE, COLON, "ar, fa, he", "المصدر", "منبع", "מקור");
        add(Sign.SOURCE, COLON, "zh, ja, ko", "来源", "來源", "出典", "출처");
        add(Sign.SOURCE, COLON, "cs, hi", "zdroj", "zdroje", "स्रोत");

        add(Sign.BYLINE, START, "en", "by", "written by", "commentary by", "opinion by", "analysis by", "essay by", "review by", "posted by", "submitted by", "words by", "story by", "report by", "reported by");
        add(Sign.BYLINE, START, "de", "von", "ein bericht von", "aufgezeichnet von", "kolumne von", "eine kolumne von", "kommentar von", "ein kommentar von", "analyse von", "eine analyse von", "interview von", "ein gastbeitrag von", "gastbeitrag von", "autorin/autor", "text von");
        add(Sign.BYLINE, START, "fr", "par", "propos recueillis par");
        add(Sign.BYLINE, START, "es, pt", "por");
        add(Sign.BYLINE, START, "it", "di", "a cura di");
        add(Sign.BYLINE, START, "nl", "door");
        add(Sign.BYLINE, START, "sv, da, no", "av", "af");
        add(Sign.BYLINE, START, "ar, he", "بقلم", "كتب", "كتبت", "מאת");
        add(Sign.BYLINE, START, "zh, ja", "记者", "記者", "本报记者", "本報記者");
        add(Sign.BYLINE, COLON, "zh, ja, ko", "文", "作者", "撰文", "기자");
        add(Sign.BYLINE, COLON, "en, de, fr, es, it", "by", "author", "authors", "author of the article", "text", "autor", "autorin", "auteur", "autore", "texto", "testo");
        add(Sign.BYLINE, COLON, "ru", "автор", "авторы", "текст");
        add(Sign.BYLINE, COLON, "uk", "автори", "текст", "підготував", "підготувала");
        add(Sign.BYLINE, COLON, "pl, cs", "autorka", "autorzy", "tekst", "opracował", "opracowała", "autoři", "napsal", "napsala");
        add(Sign.BYLINE, COLON, "nl, sv, da, no", "tekst", "skribent", "journalist");
        add(Sign.BYLINE, COLON, "tr", "yazan", "haber", "yazar", "muhabir");
        add(Sign.BYLINE, COLON, "ar, he, fa, hi", "الكاتب", "إعداد", "כתב", "כתבת", "نویسنده", "خبرنگار", "लेखक", "रिपोर्ट");
        add(Sign.BYLINE, START, "fa, hi", "به قلم", "نوشته", "द्वारा");
        add(Sign.REPORTING, START, "en", "reporting by", "additional reporting by", "(reporting by", "(additional reporting by", "(editing by", "editing by");

        add(Sign.PUBLISHED, START, "en", "published on", "published", "posted on", "posted", "first published", "date:");
        add(Sign.PUBLISHED, START, "de", "veröffentlicht am", "veröffentlicht", "erschienen am", "stand:", "datum:");
        add(Sign.PUBLISHED, START, "fr", "publié le", "mis en ligne le", "le", "date :");
        add(Sign.PUBLISHED, START, "es", "publicado el", "publicado", "fecha:");
        add(Sign.PUBLISHED, START, "pt", "publicado em", "data:");
        add(Sign.PUBLISHED, START, "it", "pubblicato il", "pubblicato", "data:");
        add(Sign.PUBLISHED, START, "nl", "gepubliceerd op", "gepubliceerd");
        add(Sign.PUBLISHED, START, "ru", "опубликовано", "дата:");
        add(Sign.PUBLISHED, START, "ar, he", "نشر في", "نُشر في", "تاريخ النشر:", "פורסם ב", "פורסם");
        add(Sign.PUBLISHED, COLON, "zh, ja", "发布时间", "發布時間", "公開日");
        add(Sign.PUBLISHED, START, "sv, da, no", "publicerad", "publiceret", "publisert", "offentliggjort");
        add(Sign.PUBLISHED, START, "pl, cs", "opublikowano", "data publikacji", "publikacja", "publikováno", "vydáno", "zveřejněno");
        add(Sign.PUBLISHED, START, "tr", "yayınlanma tarihi", "yayın tarihi", "yayınlanma", "giriş");
        add(Sign.PUBLISHED, START, "uk", "опубліковано");
        add(Sign.PUBLISHED, START, "fa, hi", "تاریخ انتشار", "منتشر شده در", "प्रकाशित");
        add(Sign.PUBLISHED, START, "zh, ja, ko", "发布于", "發布於", "发表于", "掲載", "配信", "公開", "입력", "등록", "게시");
        add(Sign.UPDATED, START, "en", "last updated", "updated", "last modified", "modified", "corrected on", "(updated");
        add(Sign.UPDATED, START, "de", "aktualisiert", "zuletzt aktualisiert", "geändert");
        add(Sign.UPDATED, START, "fr", "mis à jour", "modifié le");
        add(Sign.UPDATED, START, "es, pt, it, nl", "actualizado", "atualizado", "aggiornato", "bijgewerkt");
        add(Sign.UPDATED, START, "ar", "آخر تحديث");
        add(Sign.UPDATED, START, "sv, da, no", "uppdaterad", "opdateret", "oppdatert", "sist oppdatert");
        add(Sign.UPDATED, START, "pl, cs, tr", "aktualizacja", "zaktualizowano", "aktualizováno", "güncelleme", "son güncelleme", "güncellendi");
        add(Sign.UPDATED, START, "ru, uk", "обновлено", "изменено", "оновлено");
        add(Sign.UPDATED, START, "he, fa, hi", "עודכן", "به‌روزرسانی", "अपडेट", "अपडेटेड");
        add(Sign.UPDATED, START, "zh, ja, ko", "更新", "最終更新", "수정", "최종수정");
        add(Sign.UPDATED, START, "pl, cs, sv, da, no, tr", "ostatnia aktualizacja", "senast uppdaterad", "sidst opdateret");
        add(Sign.UPDATED, START, "fr, es, pt, it, nl", "mise à jour", "dernière mise à jour", "actualizada", "actualizado el", "última actualización", "atualizada", "atualizado em", "última atualização", "aggiornata", "ultimo aggiornamento", "laatst bijgewerkt", "laatste update");
        add(Sign.UPDATED, START, "ru, uk, he, fa, hi, zh, ja, ko", "змінено", "עדכון אחרון", "更新时间", "更新時間", "更新日時", "更新日", "업데이트");
        add(Sign.CORRECTION, COLON, "en", "correction", "corrections", "clarification", "clarifications", "correction and clarification", "corrections and clarifications", "editor's note", "editor’s note", "editors' note", "editors’ note", "ed. note", "note to readers", "note from the editor", "retraction", "update and correction");
        add(Sign.CORRECTION, WHOLE, "en", "correction", "corrections", "clarification", "corrections and clarifications", "editor's note", "editor’s note", "editors' note", "retraction");
        add(Sign.CORRECTION, START, "en", "this article was amended", "this article was corrected", "this article was updated on", "this article has been amended", "this article has been corrected", "this article has been updated to", "this story was corrected", "this story has been corrected", "this story has been updated to", "this story corrects", "this version corrects",
                "this piece was amended", "this report was corrected", "this post has been corrected", "(corrects", "(this story corrects", "(this story has been corrected", "(this version corrects", "editor's note (", "editor’s note (", "correction (", "clarification (", "an earlier version of this article", "an earlier version of this story", "an earlier version of this report", "an earlier version of this post", "an earlier version of this piece", "an earlier version of this column",
                "a previous version of this article", "a previous version of this story", "a previous version of this report", "because of an editing error", "due to an editing error");
        add(Sign.CORRECTION, WHOLE, "de, fr, es, pt, it, nl", "korrektur", "berichtigung", "richtigstellung", "anmerkung der redaktion", "rectificatif", "erratum", "note de la rédaction", "corrección", "fe de errores", "nota de la redacción", "nota del editor", "correção", "errata", "nota da redação", "rettifica", "errata corrige", "nota della redazione", "correctie", "rectificatie");
        add(Sign.CORRECTION, WHOLE, "pl, cs, sv, da, no, tr, ru, uk", "sprostowanie", "od redakcji", "oprava", "rättelse", "rettelse", "düzeltme", "исправление", "поправка", "виправлення");
        add(Sign.CORRECTION, COLON, "de", "korrektur", "berichtigung", "richtigstellung", "anmerkung der redaktion", "anm. d. red.", "anm. der redaktion", "hinweis der redaktion", "korrekturhinweis", "in eigener sache");
        add(Sign.CORRECTION, START, "de", "in einer früheren version dieses", "in einer früheren fassung", "in einer vorherigen version dieses", "in der ursprünglichen version dieses", "in einer ersten version dieses", "wir haben diesen artikel korrigiert", "dieser artikel wurde korrigiert", "wir haben die passage korrigiert");
        add(Sign.CORRECTION, COLON, "fr", "rectificatif", "erratum", "correction", "note de la rédaction", "précision", "mise au point");
        add(Sign.CORRECTION, START, "fr", "une version précédente de cet article", "une première version de cet article", "cet article a été corrigé", "cet article a été modifié le");
        add(Sign.CORRECTION, COLON, "es, pt", "corrección", "fe de errores", "fe de erratas", "rectificación", "nota del editor", "nota de la redacción", "correção", "errata", "erramos", "nota da redação", "nota do editor", "retificação");
        add(Sign.CORRECTION, START, "es, pt", "una versión anterior de este", "una primera versión de este", "este artículo ha sido corregido", "uma versão anterior deste", "uma versão anterior desta", "esta reportagem foi corrigida", "este texto foi corrigido");
        add(Sign.CORRECTION, COLON, "it, nl", "rettifica", "correzione", "errata corrige", "nota della redazione", "nota del direttore", "correctie", "rectificatie", "noot van de redactie", "verbetering");
        add(Sign.CORRECTION, START, "it, nl", "una versione precedente di questo articolo", "in una versione precedente", "in een eerdere versie van dit", "in een vorige versie van dit", "dit artikel is gecorrigeerd");
        add(Sign.CORRECTION, COLON, "pl, cs, sv, da, no, tr", "sprostowanie", "korekta", "od redakcji", "oprava", "poznámka redakce", "rättelse", "rättning", "förtydligande", "rettelse", "presisering", "berigtigelse", "præcisering", "düzeltme", "editörün notu");
        add(Sign.CORRECTION, START, "pl, cs, sv, da, no", "w poprzedniej wersji artykułu", "v původní verzi článku", "v předchozí verzi článku", "i en tidigare version av", "i en tidligere versjon av", "i en tidligere version af");
        add(Sign.CORRECTION, COLON, "ru, uk", "исправление", "уточнение", "поправка", "от редакции", "примечание редакции", "виправлення", "уточнення", "від редакції");
        add(Sign.CORRECTION, START, "ru, uk", "в предыдущей версии", "в первоначальной версии", "у попередній версії");
        add(Sign.CORRECTION, COLON, "ar, he, fa, hi", "تصحيح", "توضيح", "تنويه", "ملاحظة المحرر", "תיקון", "הבהרה", "תיקון טעות", "הערת המערכת", "اصلاحیه", "توضیح", "सुधार", "संपादक का नोट", "भूल सुधार");
        add(Sign.CORRECTION, COLON, "zh, ja, ko", "更正", "勘误", "勘誤", "更正启事", "訂正", "お詫びと訂正", "정정", "정정보도", "바로잡습니다", "알려왔습니다");

        add(Sign.PUBLICATION, COLON, "en, de, fr, es, it", "publication", "newspaper", "zeitung", "journal", "periódico", "giornale");
        add(Sign.PUBLICATION, START, "en", "first published in", "originally published in", "published in", "published by", "this article first appeared in");
        add(Sign.SECTION, COLON, "en, de, fr, es, it, nl", "section", "category", "ressort", "rubrik", "rubrique", "sección", "sezione", "rubriek");
        add(Sign.TITLE, COLON, "en, de, fr, es, it", "headline", "title", "titel", "titre", "titular", "título", "titolo");
        add(Sign.SUMMARY, COLON, "en, de, fr", "summary", "standfirst", "deck", "abstract", "teaser", "chapô");
        add(Sign.URL, COLON, "all", "url", "link", "permalink", "web", "adresse", "enlace");
        add(Sign.TAGS, COLON, "en, de, fr, es, it, nl", "tags", "topics", "keywords", "schlagwörter", "themen", "mots-clés", "temas", "etiquetas", "argomenti", "trefwoorden");
        add(Sign.TAGS, COLON, "pt, sv, da, no, pl, cs, tr", "palavras-chave", "ämnen", "emner", "tagi", "tematy", "štítky", "témata", "etiketler");
        add(Sign.TAGS, COLON, "ru, uk, ar, he, fa", "теги", "темы", "теми", "الكلمات المفتاحية", "وسوم", "תגיות", "برچسب‌ها");
        add(Sign.TAGS, COLON, "hi, zh, ja, ko", "टैग", "标签", "标籤", "关键词", "タグ", "キーワード", "태그");

        add(Sign.CAPTION, COLON, "en, de, fr, es", "caption", "picture caption", "photo caption", "bildunterschrift", "legende", "légende", "pie de foto");
        add(Sign.CREDIT, COLON, "en", "credits", "photo", "photos", "photograph", "photo by", "picture", "image", "credit", "photo credit", "image credit", "picture credit");
        add(Sign.CREDIT, COLON, "de, nl, sv", "symbolfoto", "bildrechte", "foto", "fotos", "bild", "bildnachweis", "bildquelle", "beeld");
        add(Sign.CREDIT, COLON, "fr, es, pt, it", "crédit", "crédit photo", "crédits", "foto", "fotografía", "imagen", "crédito", "fotografia", "immagine");
        add(Sign.CREDIT, COLON, "ar, he, ru, zh", "تصوير", "الصورة", "صورة", "צילום", "фото", "图", "摄影", "图片来源");
        add(Sign.CREDIT, COLON, "pl, cs, tr", "fot.", "zdjęcie", "zdroj foto", "fotoğraf");
        add(Sign.CREDIT, COLON, "fa, hi, ja, ko", "عکس", "फोटो", "तस्वीर", "写真", "撮影", "사진");
        add(Sign.CREDIT, START, "en", "photograph by", "photo by", "picture by", "image by", "photos by", "illustration by", "photograph courtesy of", "courtesy of");

        add(Sign.READ_MORE, COLON, "en", "read more", "read also", "read next", "related story", "related article", "don't miss", "don’t miss", "also read", "read", "see also", "related", "more", "watch", "listen", "in pictures");
        add(Sign.READ_MORE, COLON, "de", "lesen sie auch", "lesen sie hier", "lesen sie dazu", "lesen sie dazu auch", "lest auch", "mehr zum thema", "zum thema", "zum artikel", "lesen sie mehr", "mehr dazu", "siehe auch", "auch interessant");
        add(Sign.READ_MORE, COLON, "fr", "lire aussi", "à lire aussi", "lire également", "à lire", "voir aussi");
        add(Sign.READ_MORE, COLON, "es", "lea también", "más información", "para saber más", "lee también", "leer más", "te puede interesar", "ver también");
        add(Sign.READ_MORE, COLON, "pt, it", "leia também", "leia mais", "veja também", "leggi anche", "leggi", "per approfondire");
        add(Sign.READ_MORE, COLON, "pl, cs, tr, lt", "czytaj też", "czytaj także", "zobacz także", "čtěte také", "čtěte", "přečtěte si také", "ayrıca oku", "taip pat skaitykite");
        add(Sign.READ_MORE, COLON, "hi, fa, ko, ja", "यह भी पढ़ें", "ये भी पढ़ें", "بیشتر بخوانید", "관련기사", "関連記事");
        add(Sign.READ_MORE, COLON, "nl, sv, da, no", "lees ook", "lees meer", "läs också", "läs mer", "læs også", "les også");
        add(Sign.READ_MORE, COLON, "ar, he, ru, zh", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ المزيد", "קראו גם", "читайте также", "相关阅读", "延伸阅读");
        add(Sign.READ_MORE, COLON, "pl, cs, tr", "přečtěte si", "ilgili haber", "bunu da oku");
        add(Sign.READ_MORE, COLON, "uk, fa, hi", "читайте також");
        add(Sign.READ_MORE, COLON, "ja, ko", "あわせて読みたい", "관련 기사");
        add(Sign.RELATED, WHOLE, "en", "related", "related stories", "related articles", "related content", "more on this story", "more on this topic", "read next", "most read", "most viewed", "most popular", "you may also like", "you might also like", "more from this section", "recommended", "recommended for you", "also in the news", "editors' picks", "top stories", "more stories", "in case you missed it", "trending");
        add(Sign.RELATED, WHOLE, "de", "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "meistgelesen", "weitere artikel", "verwandte artikel");
        add(Sign.RELATED, WHOLE, "fr", "à lire aussi", "lire aussi", "sur le même sujet", "les plus lus", "articles liés");
        add(Sign.RELATED, WHOLE, "es, pt, it, nl", "noticias relacionadas", "lo más leído", "te puede interesar", "leia também", "mais lidas", "leggi anche", "i più letti", "lees ook", "meest gelezen");
        add(Sign.RELATED, WHOLE, "ar, he, zh", "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "الأكثر قراءة", "כתבות נוספות", "相关新闻", "相关阅读");
        add(Sign.RELATED, WHOLE, "sv, da, no", "läs också", "läs mer", "mest läst", "læs også", "mest læste", "les også", "mest lest");
        add(Sign.RELATED, WHOLE, "pl, cs, tr", "czytaj także", "czytaj też", "najczęściej czytane", "zobacz także", "čtěte také", "nejčtenější", "související články", "ilgili haberler", "en çok okunanlar");
        add(Sign.RELATED, WHOLE, "ru, uk, fa, hi", "читайте также", "читайте також", "материалы по теме", "مطالب مرتبط", "اخبار مرتبط", "संबंधित खबरें", "ये भी पढ़ें");
        add(Sign.RELATED, WHOLE, "ja, ko", "関連記事", "あわせて読みたい", "アクセスランキング", "관련기사", "관련 기사", "많이 본 뉴스");
        add(Sign.OTHERS, WHOLE, "en", "related story", "related article", "related news", "related coverage", "related reading", "related posts", "related blog posts", "related articlesmore from author");
        add(Sign.OTHERS, WHOLE, "en", "more news", "more coverage", "more for you", "further reading", "read this next", "what to read next", "up next", "see also");
        add(Sign.OTHERS, WHOLE, "en", "popular stories", "popular articles", "popular now", "trending now", "trending stories", "featured stories", "latest stories", "latest news", "latest updates", "latest articles", "recent posts", "recent articles");
        add(Sign.OTHERS, WHOLE, "en", "you may like", "you might like", "recommended reading", "recommended stories", "recommended articles", "recommended videos", "editors’ picks", "editor's picks", "editor’s picks", "editors' recommendations", "editors’ recommendations", "must read", "must reads", "don't miss", "don’t miss");
        add(Sign.OTHERS, WHOLE, "de", "mehr zu diesem thema", "mehr dazu", "zum thema", "passend zum thema", "lesen sie hier", "lesen sie dazu", "lesen sie dazu auch", "lest auch", "auch interessant", "das könnte sie interessieren", "das könnte dich interessieren", "das könnte dich auch interessieren", "interessant für sie", "mehr für sie");
        add(Sign.OTHERS, WHOLE, "de", "meistgelesene artikel", "meist gelesen", "am meisten gelesen", "beliebte artikel", "neueste artikel", "aktuelle artikel", "weitere beiträge", "weitere nachrichten", "ähnliche artikel", "empfohlene artikel", "empfehlungen der redaktion", "aus dem ressort", "das lesen andere");
        add(Sign.OTHERS, WHOLE, "fr", "à lire également", "lire également", "à lire ensuite", "à voir aussi", "voir aussi", "sur le même thème", "dans la même rubrique", "le plus lu", "articles les plus lus", "articles similaires", "recommandés pour vous");
        add(Sign.OTHERS, WHOLE, "es", "artículos relacionados", "contenido relacionado", "lo más visto", "las más leídas", "más leídas", "más noticias", "más información", "últimas noticias", "también te puede interesar", "te recomendamos", "lea también", "lee también", "para saber más");
        add(Sign.OTHERS, WHOLE, "pt", "leia mais", "leia a seguir", "veja também", "veja mais", "saiba mais", "as mais lidas", "notícias relacionadas", "artigos relacionados", "últimas notícias");
        add(Sign.OTHERS, WHOLE, "it", "articoli correlati", "notizie correlate", "raccomandati per te", "consigliati per te", "potrebbe interessarti", "potrebbe interessarti anche", "ti potrebbe interessare", "ultime notizie");
        add(Sign.OTHERS, WHOLE, "nl", "meer over dit onderwerp", "gerelateerde artikelen", "aanbevolen", "meer nieuws");
        add(Sign.OTHERS, WHOLE, "sv, da, no, fi", "läs även", "mest lästa", "relaterade artiklar", "fler artiklar", "relaterede artikler", "mest lest nå", "relaterte artikler", "lue myös", "luetuimmat");
        add(Sign.OTHERS, WHOLE, "pl, cs, sk", "czytaj również", "przeczytaj także", "zobacz też", "zobacz również", "polecane", "přečtěte si také", "mohlo by vás zajímat", "doporučujeme", "čítajte tiež", "prečítajte si aj", "súvisiace články");
        add(Sign.OTHERS, WHOLE, "hu, ro, lt, lv, et", "kapcsolódó cikkek", "ez is érdekelheti", "citește și", "articole recomandate", "taip pat skaitykite", "skaitomiausi", "lasi arī", "loe ka");
        add(Sign.OTHERS, WHOLE, "tr", "benzer haberler", "ilginizi çekebilir", "çok okunanlar", "öne çıkanlar", "diğer haberler");
        add(Sign.OTHERS, WHOLE, "ru, uk, el", "смотрите также", "новости по теме", "по теме", "другие новости", "самое читаемое", "популярное", "матеріали за темою", "новини за темою", "популярне", "διαβάστε επίσης", "σχετικά άρθρα");
        add(Sign.OTHERS, WHOLE, "ar, fa", "شاهد أيضا", "أخبار ذات صلة", "مقالات ذات صلة", "قد يعجبك أيضا", "بیشتر بخوانید", "پربازدیدترین");
        add(Sign.OTHERS, WHOLE, "he, hi", "קראו גם", "עוד בנושא", "הנקראות ביותר", "यह भी पढ़ें");
        add(Sign.OTHERS, WHOLE, "zh", "相关报道", "延伸阅读", "推荐阅读", "热门新闻", "猜你喜欢", "更多新闻", "相關新聞", "延伸閱讀", "推薦閱讀", "熱門新聞");
        add(Sign.OTHERS, WHOLE, "ja, ko", "関連ニュース", "おすすめ記事", "人気記事", "最新記事", "관련 뉴스", "이 기사와 관련된 기사", "많이 본 기사", "인기기사", "추천 기사");
        add(Sign.OTHERS, HEADING, "en", "more from", "more in", "more on", "more about", "latest in", "latest from", "most read in", "most popular in");
        add(Sign.OTHERS, HEADING, "de", "mehr aus", "mehr zu", "mehr zum", "mehr zur", "mehr von", "mehr über", "alles zum thema", "weitere artikel zu", "weitere artikel aus");
        add(Sign.OTHERS, HEADING, "fr, es, pt, it", "plus d'articles", "les plus lus dans", "más sobre", "más noticias de", "lo más leído en", "mais sobre", "altre notizie", "altri articoli");
        add(Sign.OTHERS, HEADING, "nl, sv, da, no", "meer over", "meer van", "mer från", "mer fra", "mere fra");

        add(Sign.KICKER, WHOLE, "en", "opinion", "analysis", "exclusive", "breaking", "breaking news", "comment", "editorial", "feature", "interview", "explainer", "review", "obituary", "live", "news", "world", "world news", "politics", "business", "sport", "sports", "culture", "science", "technology", "health", "education", "environment", "travel", "local", "local news", "national", "international", "europe", "africa", "asia", "middle east", "americas", "economy");
        add(Sign.KICKER, WHOLE, "de", "kommentar", "meinung", "analyse", "reportage", "porträt", "politik", "wirtschaft", "kultur", "wissen", "lokales", "panorama", "ausland", "inland");
        add(Sign.KICKER, WHOLE, "fr", "éditorial", "tribune", "reportage", "entretien", "analyse", "politique", "économie", "culture", "société", "monde", "sciences");
        add(Sign.KICKER, WHOLE, "es, pt", "opinión", "opinião", "análisis", "análise", "entrevista", "política", "economía", "economia", "cultura", "sociedad", "sociedade", "internacional", "deportes");
        add(Sign.KICKER, WHOLE, "it, nl", "opinione", "politica", "economia", "cultura", "esteri", "cronaca", "opinie", "politiek", "economie", "cultuur", "buitenland", "binnenland");

        add(Sign.SHARE, WHOLE, "en", "share", "share this", "share this article", "share this story", "share on facebook", "share on twitter", "share via email", "tweet", "tweet this", "print", "print this", "email this", "email this article", "send to a friend", "copy link", "save", "save article", "save this article", "listen to this article");
        add(Sign.SHARE, WHOLE, "de", "teilen", "artikel teilen", "drucken", "merken", "per e-mail teilen", "auf facebook teilen", "artikel drucken");
        add(Sign.SHARE, WHOLE, "fr", "partager", "partager cet article", "imprimer", "envoyer par e-mail");
        add(Sign.SHARE, WHOLE, "es, pt", "compartir", "comparte esta noticia", "compartir en facebook", "imprimir", "compartilhar", "compartilhe", "partilhar");
        add(Sign.SHARE, WHOLE, "it, nl", "condividi", "stampa", "deel", "deel dit artikel", "delen", "afdrukken");
        add(Sign.SHARE, WHOLE, "ar, he, ru, zh, ja", "شارك", "مشاركة", "شارك المقال", "طباعة", "שתפו", "שיתוף", "поделиться", "分享", "分享到", "シェア");
        add(Sign.SHARE, WHOLE, "sv, da, no", "dela", "dela artikeln", "skriv ut", "del artikel", "del artiklen", "del artikkelen", "del på facebook", "skriv ut artikkelen");
        add(Sign.SHARE, WHOLE, "pl, cs, tr", "udostępnij", "podziel się", "drukuj", "sdílet", "sdílet článek", "vytisknout", "paylaş", "haberi paylaş", "yazdır");
        add(Sign.SHARE, WHOLE, "uk, fa, hi, ko", "поділитися", "поширити", "اشتراک‌گذاری", "به اشتراک بگذارید", "शेयर करें", "शेयर", "공유", "공유하기");
        add(Sign.SHARE, START, "en", "share this article", "share this story", "share:", "share this:", "share on");
        add(Sign.NEWSLETTER, START, "en", "sign up for", "sign up to", "subscribe to our", "our journalism needs your support", "get our newsletter", "get the newsletter", "join our newsletter", "follow us on", "like us on", "download our app", "enter your email");
        add(Sign.NEWSLETTER, START, "de", "abonnieren sie", "newsletter abonnieren", "melden sie sich für", "folgen sie uns");
        add(Sign.NEWSLETTER, START, "fr", "inscrivez-vous à", "abonnez-vous", "recevez notre newsletter", "suivez-nous");
        add(Sign.NEWSLETTER, START, "es, pt, it, nl", "suscríbete", "suscríbase", "síguenos", "assine", "siga-nos", "iscriviti", "seguici su", "schrijf je in", "volg ons");
        add(Sign.NEWSLETTER, START, "ar", "اشترك في", "تابعنا على", "تابعونا على");
        add(Sign.NEWSLETTER, START, "en", "subscribe to continue", "subscribe to read", "subscribe now to", "already a subscriber", "already have an account", "sign in to continue", "log in to continue", "register to continue", "to continue reading", "to keep reading", "this article is for subscribers", "this content is for subscribers");
        add(Sign.NEWSLETTER, START, "de, fr, es, pt", "jetzt weiterlesen", "um weiterzulesen", "bereits abonnent", "sie haben bereits ein abo", "sie sind bereits abonnent", "déjà abonné", "abonnez-vous pour", "pour lire la suite", "article réservé aux abonnés", "ya eres suscriptor", "para seguir leyendo", "suscríbete para", "já é assinante", "para continuar lendo", "exclusivo para assinantes");
        add(Sign.NEWSLETTER, START, "it, nl, pl, cs, sv, da, no, ru", "sei già abbonato", "per continuare a leggere", "al abonnee", "om verder te lezen", "masz już konto", "aby czytać dalej", "jste již předplatitel", "redan prenumerant", "för att läsa vidare", "er du allerede abonnent", "for at læse videre", "for å lese videre", "уже подписаны", "чтобы читать дальше");
        add(Sign.NEWSLETTER, START, "sv, da, no", "prenumerera på", "anmäl dig till", "tilmeld dig", "meld deg på", "få nyhetsbrevet");
        add(Sign.NEWSLETTER, START, "pl, cs, tr", "zapisz się na", "zapisz się do", "přihlaste se k odběru", "odebírejte", "bültenimize", "abone olun");
        add(Sign.NEWSLETTER, START, "ru, uk", "подпишитесь на", "подписывайтесь на", "підпишіться на", "підписуйтесь на", "підписуйтеся на");
        add(Sign.NEWSLETTER, START, "he, fa, hi", "הירשמו לניוזלטר", "עקבו אחרינו", "در خبرنامه", "عضو خبرنامه", "सब्सक्राइब करें");
        add(Sign.NEWSLETTER, START, "zh, ja, ko", "订阅我们", "关注我们", "メルマガ登録", "ニュースレター", "뉴스레터 구독", "구독하기");
        add(Sign.NEWSLETTER, WHOLE, "en, de, fr, es, it, nl", "become a member", "become a subscriber", "become a supporter", "mitglied werden", "abo abschließen", "devenir membre", "devenez membre", "s'abonner", "hazte socio", "hazte socia", "abbonati", "diventa socio", "word lid");
        add(Sign.NEWSLETTER, WHOLE, "en", "newsletter", "subscribe", "sign up", "subscribe now", "log in", "sign in", "register");
        add(Sign.ADVERT, WHOLE, "en, de, fr, es, it, nl", "advertisement", "advertisements", "sponsored", "sponsored content", "story continues below advertisement", "article continues below", "continue reading below", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "advertentie", "إعلان", "广告");
        add(Sign.ADVERT, START, "en", "story continues below", "article continues below", "article continues after");
        add(Sign.ADVERT, WHOLE, "sv, da, no, pl, cs, tr", "annons", "annonce", "annonse", "annonsørinnhold", "reklama", "inzerce", "reklam");
        add(Sign.ADVERT, WHOLE, "ru, uk, he, fa, hi, ja, ko", "реклама", "פרסומת", "תוכן שיווקי", "تبلیغات", "विज्ञापन", "広告", "廣告", "광고");
        add(Sign.COMMENTS, WHOLE, "en, de, fr, es", "comments", "leave a comment", "post a comment", "view comments", "join the conversation", "kommentare", "kommentieren", "commentaires", "commenter", "comentarios", "deja un comentario", "تعليقات");
        add(Sign.COMMENTS, START, "en", "comments (");
        add(Sign.COMMENTS, WHOLE, "it, nl, pt, sv, da, no", "commenti", "lascia un commento", "reacties", "reageer", "comentários", "kommentarer", "skriv en kommentar", "kommentera");
        add(Sign.COMMENTS, WHOLE, "pl, cs, tr, ru, uk", "komentarze", "dodaj komentarz", "diskuse", "vstoupit do diskuse", "yorumlar", "yorum yap", "комментарии", "коментарі");
        add(Sign.COMMENTS, WHOLE, "he, fa, hi, zh, ja, ko", "תגובות", "הוסף תגובה", "نظرات", "ثبت نظر", "टिप्पणियां", "评论", "發表評論", "コメント", "댓글");
        add(Sign.NAVIGATION, WHOLE, "en", "home", "menu", "search", "skip to content", "skip to main content", "skip to navigation", "back to top", "next article", "previous article", "next", "previous", "close", "accept cookies", "read more", "read more »", "more", "continue reading", "show more", "load more");
        add(Sign.NAVIGATION, WHOLE, "de, fr, es, it", "startseite", "zur startseite", "suche", "menü", "nach oben", "mehr", "weiterlesen", "accueil", "rechercher", "lire la suite", "inicio", "buscar", "leer más", "cerca", "leggi tutto");
        add(Sign.COPYRIGHT, START, "all", "©", "(c)", "copyright", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "tutti i diritti riservati", "جميع الحقوق محفوظة");
        add(Sign.COPYRIGHT, WHOLE, "all", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "tutti i diritti riservati", "alle rechten voorbehouden", "جميع الحقوق محفوظة");
        add(Sign.COPYRIGHT, WHOLE, "pt, pl, cs, sv, da, no, tr", "todos os direitos reservados", "wszelkie prawa zastrzeżone", "všechna práva vyhrazena", "alla rättigheter förbehållna", "alle rettigheder forbeholdes", "alle rettigheter forbeholdt", "tüm hakları saklıdır");
        add(Sign.COPYRIGHT, WHOLE, "ru, uk, he, fa, zh, ja, ko", "все права защищены", "усі права захищені", "כל הזכויות שמורות", "تمامی حقوق محفوظ است", "版权所有", "無断転載禁止", "무단 전재 및 재배포 금지");

        // the longest first: "read more" before "read"
        BY_FIRST_WORD.values().forEach(cues -> cues.sort(Comparator.comparingInt((Cue cue) -> -cue.words().length())));
        Map<String, Integer> numbers = new HashMap<>();
        BY_FIRST_WORD.forEach((word, cues) -> {
            numbers.put(word, OPENING.size());
            OPENING.add(List.copyOf(cues));
        });
        FIRST_WORDS = new WordTable(numbers);
    }

    private Cues() {
    }

    /** @param languages for whoever reads the table; a cue serves every language, for papers quote and mix them */
    private static void add(Sign sign, Cue.Fit fit, String languages, String... cues) {
        for (String words : cues) {
            boolean colon = words.endsWith(":");
            String bare = colon ? words.substring(0, words.length() - 1).strip() : words;
            BY_FIRST_WORD.computeIfAbsent(bare.substring(0, firstWordEnd(bare, 0, bare.length())), key -> new ArrayList<>())
                    .add(new Cue(sign, colon ? COLON : fit, bare));
        }
    }

    /** Where the first word ends; a first character that is no letter is a word of its own. */
    private static int firstWordEnd(String text, int from, int to) {
        int end = from;
        while (end < to && end < from + 20 && Chars.isLetter(text.charAt(end))) {
            end++;
        }
        return end > from ? end : Math.min(to, from + 1);
    }

    /** The cue of one of these signs that opens the stretch; null if none does. */
    static Cue.Found find(String text, int from, int to, Sign... signs) {
        return from >= to ? null : first(opening(text, from, to), text, from, to, signs);
    }

    /** The cues that begin with the first word of the stretch; most stretches have none. */
    static List<Cue> opening(String text, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        char[] word = new char[firstWordEnd(text, from, to) - from];
        text.getChars(from, from + word.length, word, 0);
        return OPENING.get(FIRST_WORDS.getAnyCase(word, 0, word.length));
    }

    /** The first of these cues that stands in the stretch and is one of these signs (any, if none is given). */
    static Cue.Found first(List<Cue> cues, String text, int from, int to, Sign... signs) {
        for (int at = 0; at < cues.size(); at++) {
            Cue cue = cues.get(at);
            if (signs.length == 0 || isOneOf(cue.sign(), signs)) {
                Cue.Found found = cue.in(text, from, to);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isOneOf(Sign sign, Sign[] signs) {
        for (Sign one : signs) {
            if (one == sign) {
                return true;
            }
        }
        return false;
    }
}
