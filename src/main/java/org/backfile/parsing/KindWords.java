package org.backfile.parsing;

import static org.backfile.content.PageKind.CONSENT;
import static org.backfile.content.PageKind.DATA;
import static org.backfile.content.PageKind.ERROR;
import static org.backfile.content.PageKind.GALLERY;
import static org.backfile.content.PageKind.LOGIN;
import static org.backfile.content.PageKind.MEDIA;
import static org.backfile.content.PageKind.SEARCH;
import static org.backfile.content.PageKind.TOPIC;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backfile.content.PageKind;

/** The table of words by which pages that are no articles give themselves away, a line for each kind, place and language; a new phrase is a new word in a line. */
final class KindWords {

    /** No title of the table is longer; a page may be one line of a million words. */
    private static final int LONGEST = 100;

    private static final Map<String, PageKind> WHOLE = new HashMap<>();
    private static final Map<String, PageKind> START = new HashMap<>();
    private static final Map<PageKind, List<String>> TEXT = new HashMap<>();

    static {
        title(ERROR, "en", "404", "404 not found", "404 error", "error 404", "404 page not found", "page not found", "page not found 404", "not found", "the page cannot be found", "page cannot be displayed", "this page isn't available", "article not found",
                "content not found", "story not found", "page unavailable", "page does not exist", "file not found", "access denied", "access to this page has been denied", "forbidden", "403 forbidden", "error 403", "401 unauthorized", "authorization required",
                "500 internal server error", "internal server error", "server error", "error 500", "bad gateway", "502 bad gateway", "service unavailable", "503 service unavailable", "service temporarily unavailable", "gateway timeout", "504 gateway timeout", "504 gateway time out",
                "too many requests", "429 too many requests", "410 gone", "bad request", "400 bad request", "moved permanently", "301 moved permanently", "302 found", "302 moved temporarily", "object moved", "document moved", "just a moment", "attention required", "attention required cloudflare", "are you a robot",
                "are you human", "verify you are human", "verifying you are human", "human verification", "security check", "checking your browser", "robot check", "captcha", "pardon our interruption", "request blocked", "request rejected", "site maintenance", "under maintenance", "down for maintenance", "an error occurred", "an error has occurred",
                "application error", "error", "site not found", "database error", "error establishing a database connection", "domain for sale", "account suspended", "this account has been suspended", "unavailable for legal reasons");
        title(ERROR, "de", "seite nicht gefunden", "404 seite nicht gefunden", "die seite wurde nicht gefunden", "diese seite wurde nicht gefunden", "seite nicht verfügbar", "diese seite existiert nicht", "artikel nicht gefunden", "fehler 404", "404 fehler", "fehler", "zugriff verweigert", "zugriff nicht erlaubt", "wartungsarbeiten");
        title(ERROR, "fr", "page non trouvée", "page introuvable", "cette page est introuvable", "erreur 404", "404 page introuvable", "404 page non trouvée", "article introuvable", "accès refusé", "accès interdit", "erreur", "site en maintenance");
        title(ERROR, "es, pt", "página no encontrada", "404 página no encontrada", "página no disponible", "error 404 página no encontrada", "acceso denegado", "acceso prohibido", "página não encontrada", "404 página não encontrada", "erro 404", "acesso negado", "conteúdo não encontrado");
        title(ERROR, "it, nl", "pagina non trovata", "errore 404", "404 pagina non trovata", "accesso negato", "pagina niet gevonden", "404 pagina niet gevonden", "deze pagina bestaat niet", "toegang geweigerd");
        title(ERROR, "pl, cs", "nie znaleziono strony", "strona nie istnieje", "strona nie została znaleziona", "błąd 404", "brak dostępu", "stránka nenalezena", "stránka neexistuje", "stránka nebyla nalezena", "chyba 404", "přístup odepřen");
        title(ERROR, "sv, da, no, tr", "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "siden blev ikke fundet", "siden findes ikke", "siden ble ikke funnet", "fant ikke siden", "siden finnes ikke", "sayfa bulunamadı", "404 sayfa bulunamadı", "erişim engellendi");
        title(ERROR, "ru, uk, el", "страница не найдена", "404 страница не найдена", "ошибка 404", "ошибка", "доступ запрещен", "доступ ограничен", "сторінку не знайдено", "сторінка не знайдена", "помилка 404", "доступ заборонено", "η σελίδα δεν βρέθηκε");
        title(ERROR, "ar, he, fa, hi", "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "תוכן לא נמצא", "הדף לא נמצא", "העמוד לא נמצא", "صفحه یافت نشد", "صفحه پیدا نشد", "पृष्ठ नहीं मिला", "पेज नहीं मिला");
        title(ERROR, "zh, ja, ko", "页面不存在", "页面未找到", "找不到页面", "您访问的页面不存在", "访问被拒绝", "頁面不存在", "找不到網頁", "ページが見つかりません", "お探しのページは見つかりません", "お探しのページは見つかりませんでした", "페이지를 찾을 수 없습니다");
        text(ERROR, "en", "page you requested could not be found", "page you requested was not found", "page you are looking for", "page you're looking for", "page you were looking for", "page that you are looking for", "requested url was not found", "don't have permission to access", "do not have permission to access",
                "enable javascript and cookies to continue", "unusual traffic from your", "checking if the site connection is secure", "prove you are not a robot", "confirm you are not a robot", "confirm that you are not a robot", "you have been blocked", "document has moved here", "requested resource is no longer available", "page has been removed or", "try again in a few minutes");
        text(ERROR, "de, fr, es, pt, it, nl", "angeforderte seite", "gesuchte seite", "die von ihnen aufgerufene seite", "page que vous cherchez", "page que vous recherchez", "page demandée", "página que buscas", "página que busca", "página solicitada", "página que você procura", "página que procura", "pagina richiesta", "pagina che stai cercando", "pagina die je zoekt", "pagina die u zoekt", "opgevraagde pagina");
        text(ERROR, "pl, cs, sv, da, no, tr, ru, uk", "szukana strona", "strona, której szukasz", "požadovaná stránka", "hledaná stránka", "sidan du söker", "siden du leder efter", "siden du leter etter", "aradığınız sayfa", "запрашиваемая страница", "запрошенная страница", "запитувана сторінка", "сторінка, яку ви шукаєте");
        text(ERROR, "ar, he, zh, ja, ko", "الصفحة التي تبحث عنها", "الصفحة المطلوبة", "הדף שחיפשת", "העמוד שחיפשתם", "您访问的页面", "您要查看的页面", "您請求的頁面", "お探しのページ", "ご指定のページ", "요청하신 페이지");

        title(LOGIN, "en", "log in", "login", "sign in", "log in or register", "log in or sign up", "sign in or register", "sign up", "register", "create an account", "subscriber login", "member login", "subscribe to continue", "subscribe to read", "log in to continue", "sign in to continue", "sign in to your account", "log in to your account", "subscription required", "account login");
        title(LOGIN, "de, fr, es, pt", "anmelden", "anmeldung", "einloggen", "registrieren", "bitte anmelden", "connexion", "se connecter", "identifiez vous", "connectez vous", "iniciar sesión", "inicia sesión", "inicie sesión", "identifícate", "acceder", "iniciar sessão", "entrar", "faça login", "acesse sua conta");
        title(LOGIN, "it, nl, pl, cs", "accedi", "accesso", "area riservata", "inloggen", "aanmelden", "zaloguj się", "zaloguj", "logowanie", "přihlášení", "přihlásit se");
        title(LOGIN, "sv, da, no, tr", "logga in", "log ind", "logg inn", "giriş yap", "üye girişi", "kullanıcı girişi");
        title(LOGIN, "ru, uk, ar, he, fa, zh, ja, ko", "вход", "войти", "авторизация", "вход на сайт", "увійти", "вхід", "авторизація", "تسجيل الدخول", "התחברות", "כניסה", "ورود", "登录", "登入", "用户登录", "ログイン", "로그인");
        text(LOGIN, "en", "log in to continue", "sign in to continue", "please log in", "please sign in", "forgot your password", "forgot password", "don't have an account", "subscribe to continue", "subscribe to read", "to continue reading, log in", "create a free account", "username or email");
        text(LOGIN, "de, fr, es, pt, it, nl", "passwort vergessen", "bitte melden sie sich an", "noch kein konto", "mot de passe oublié", "connectez-vous pour", "olvidaste tu contraseña", "has olvidado tu contraseña", "olvidó su contraseña", "esqueceu a senha", "esqueceu sua senha", "esqueci minha senha", "password dimenticata", "wachtwoord vergeten");
        text(LOGIN, "pl, cs, sv, da, no, tr, ru, uk", "nie pamiętam hasła", "zapomniałeś hasła", "nie pamiętasz hasła", "zapomenuté heslo", "zapomněli jste heslo", "glömt lösenord", "glömt ditt lösenord", "glemt adgangskode", "glemt passord", "şifremi unuttum", "забыли пароль", "забули пароль");
        text(LOGIN, "ar, he, fa, zh, ja, ko", "نسيت كلمة المرور", "שכחתי סיסמה", "رمز عبور خود را فراموش", "忘记密码", "忘記密碼", "パスワードを忘れ", "비밀번호 찾기");

        title(CONSENT, "en", "before you continue", "before you continue to", "we value your privacy", "we care about your privacy", "your privacy", "your privacy choices", "your privacy is important to us", "cookie consent", "privacy settings", "cookie settings", "manage cookies", "privacy consent", "consent", "we use cookies", "this site uses cookies", "our use of cookies");
        title(CONSENT, "de", "datenschutz einstellungen", "datenschutzeinstellungen", "privatsphäre einstellungen", "cookie einstellungen", "ihre privatsphäre ist uns wichtig", "ihre daten ihre wahl", "wir verwenden cookies", "zustimmung", "einwilligung", "mit werbung weiterlesen", "mit werbung lesen", "weiterlesen mit werbung");
        title(CONSENT, "fr, es, pt, it, nl", "nous respectons votre vie privée", "votre vie privée", "paramètres de confidentialité", "gestion des cookies", "respetamos tu privacidad", "valoramos tu privacidad", "tu privacidad nos importa", "tu privacidad es importante para nosotros", "configuración de privacidad", "valorizamos a sua privacidade", "a sua privacidade",
                "la tua privacy", "rispettiamo la tua privacy", "informativa sui cookie", "uw privacy", "jouw privacy", "wij respecteren uw privacy", "privacy instellingen", "cookie instellingen");
        title(CONSENT, "pl, cs, sv, da, no, tr", "szanujemy twoją prywatność", "dbamy o twoją prywatność", "cenimy prywatność użytkowników", "vážíme si vašeho soukromí", "nastavení soukromí", "vi värnar om din integritet", "om cookies", "vi respekterer dit privatliv", "vi bryr oss om ditt personvern", "personverninnstillinger", "gizliliğinize önem veriyoruz");
        title(CONSENT, "ru, uk, ja", "настройки конфиденциальности", "ми цінуємо вашу конфіденційність", "プライバシー設定");
        text(CONSENT, "en", "accept all", "reject all", "manage options", "we and our partners", "store and/or access information on a device", "we use cookies", "legitimate interest", "consent to");
        text(CONSENT, "de", "alle akzeptieren", "alle ablehnen", "wir und unsere partner", "informationen auf einem gerät", "berechtigten interesses", "einwilligung", "cookies und andere technologien");
        text(CONSENT, "fr, es, pt, it, nl", "tout accepter", "tout refuser", "nos partenaires", "stocker et/ou accéder", "aceptar todo", "rechazar todo", "nuestros socios", "almacenar o acceder", "aceitar tudo", "nossos parceiros", "accetta tutto", "i nostri partner", "alles accepteren", "onze partners");
        text(CONSENT, "pl, cs, sv, da, no, tr", "zaakceptuj wszystko", "nasi partnerzy", "naši partneři", "přijmout vše", "godkänn alla", "våra partner", "accepter alle", "vores partnere", "godta alle", "våre partnere", "tümünü kabul et");

        opening(SEARCH, "en", "search results", "results for", "search results for", "search for", "you searched for", "searching for", "no results for", "no results found", "your search for");
        opening(SEARCH, "de, fr", "suchergebnisse", "suchergebnis", "suche nach", "sie suchten nach", "ergebnisse für", "résultats de recherche", "résultats de la recherche", "résultats pour", "vous avez cherché", "recherche pour");
        opening(SEARCH, "es, pt, it, nl", "resultados de búsqueda", "resultados de la búsqueda", "resultados para", "búsqueda de", "resultados da busca", "resultados da pesquisa", "resultado da busca", "você pesquisou por", "risultati della ricerca", "risultati ricerca", "risultati per", "zoekresultaten", "resultaten voor", "je hebt gezocht op");
        opening(SEARCH, "pl, cs, sv, da, no, tr", "wyniki wyszukiwania", "wyniki dla", "výsledky vyhledávání", "výsledky hledání", "sökresultat", "søgeresultater", "søgeresultat", "søkeresultater", "søkeresultat", "treff for", "arama sonuçları", "arama sonucu");
        opening(SEARCH, "ru, uk, ar, he, fa, hi, zh, ja, ko", "результаты поиска", "поиск по сайту", "результати пошуку", "نتائج البحث", "תוצאות חיפוש", "نتایج جستجو", "खोज परिणाम", "搜索结果", "搜寻结果", "搜尋結果", "検索結果", "검색 결과", "검색결과");
        title(SEARCH, "all", "search", "suche", "recherche", "búsqueda", "busca", "pesquisa", "ricerca", "zoeken", "wyszukiwarka", "szukaj", "hledat", "vyhledávání", "sök", "søg", "søk", "arama", "поиск", "пошук", "بحث", "חיפוש", "جستجو", "खोज", "搜索", "検索", "검색");

        opening(TOPIC, "en", "tag archives", "tag archive", "category archives", "category archive", "author archives", "monthly archives", "daily archives", "archives for", "archive for", "all articles by", "all stories by", "articles by", "stories by", "posts by", "posts tagged", "stories tagged", "articles tagged", "all posts tagged", "posts about", "articles about",
                "stories about", "latest news on", "latest stories on");
        opening(TOPIC, "de, fr", "schlagwort", "schlagwörter archiv", "alle artikel von", "alle artikel zu", "alle artikel zum thema", "alle beiträge von", "beiträge von", "themenseite", "tous les articles de", "tous les articles sur", "archives des", "étiquette", "mot clé", "toute l actualité sur");
        opening(TOPIC, "es, pt, it, nl", "etiqueta", "noticias sobre", "últimas noticias sobre", "archivo de", "archivos de", "todo sobre", "tudo sobre", "arquivos", "arquivo de", "últimas notícias sobre", "notícias sobre", "tutte le notizie su", "archivio", "notizie su", "alle artikelen over", "alle artikelen van");
        opening(TOPIC, "pl, cs, sv, da, no, tr, ru, uk", "wszystkie artykuły", "artykuły na temat", "archiwum", "všechny články", "články na téma", "alla artiklar", "alle artikler", "etiket", "все материалы", "все новости", "новости по теме", "архив", "усі матеріали", "архів");
        opening(TOPIC, "ar, he, fa, zh, ja, ko", "أرشيف", "وسم", "ארכיון", "תגית", "آرشیو", "标签", "標籤", "タグ", "記事一覧", "태그");

        opening(GALLERY, "en", "photo gallery", "picture gallery", "gallery", "photos", "in pictures", "in photos", "slideshow", "pictures of the day", "photos of the day", "picture of the day", "photo essay");
        opening(GALLERY, "de, fr, es, pt, it, nl", "bildergalerie", "fotostrecke", "bilderstrecke", "fotogalerie", "bilder des tages", "en images", "diaporama", "galerie photo", "galería", "fotogalería", "en imágenes", "en fotos", "galeria de fotos", "em imagens", "fotogallery", "le foto", "in beeld", "fotoserie");
        opening(GALLERY, "pl, cs, sv, da, no, tr, ru, uk, zh, ja", "galeria zdjęć", "zdjęcia", "fotogalerie", "bildspel", "billedserie", "bildeserie", "foto galeri", "фотогалерея", "фоторепортаж", "фото дня", "图集", "高清图集", "组图", "組圖", "写真特集", "フォトギャラリー");

        opening(MEDIA, "en", "video", "watch", "watch live", "listen", "podcast", "audio", "live stream", "livestream");
        opening(MEDIA, "de, fr, es, pt, it, nl", "im video", "vidéo", "en vidéo", "écouter", "vídeo", "en vídeo", "en video", "assista", "escucha", "ascolta", "guarda");
        opening(MEDIA, "pl, cs, sv, da, no, tr, ru, uk, ar, zh, ja, ko", "wideo", "canlı yayın", "видео", "відео", "فيديو", "شاهد", "视频", "視頻", "動画", "영상");

        opening(DATA, "en", "live scores", "livescore", "live score", "scoreboard", "fixtures", "fixtures and results", "results and fixtures", "scores and fixtures", "standings", "league table", "tables", "exchange rates", "stock quotes", "market data", "tv listings", "tv guide", "weather forecast", "weather for", "horoscope", "box score", "lottery results");
        opening(DATA, "de, fr, es, pt, it", "tabelle", "spielplan", "ergebnisse und tabelle", "liveticker übersicht", "wechselkurse", "aktienkurse", "fernsehprogramm", "tv programm", "wettervorhersage", "classement", "calendrier et résultats", "programme tv", "clasificación", "resultados y clasificación", "cotizaciones", "classificação", "tabela", "classifica", "risultati e classifiche", "programmi tv");
    }

    private KindWords() {
    }

    /** Titles that are these words and no more. @param languages for whoever reads the table */
    private static void title(PageKind kind, String languages, String... titles) {
        for (String title : titles) {
            WHOLE.put(plain(title), kind);
        }
    }

    /** Titles that open with these words. */
    private static void opening(PageKind kind, String languages, String... words) {
        for (String opening : words) {
            START.put(plain(opening), kind);
        }
    }

    /** What such pages say below their title. */
    private static void text(PageKind kind, String languages, String... phrases) {
        TEXT.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(List.of(phrases));
    }

    /** The kind of page that has this title, to the letter; null if the words tell nothing. */
    static PageKind ofWhole(String title) {
        return WHOLE.get(plain(title));
    }

    /** The kind of page whose title opens so; null if the words tell nothing. */
    static PageKind ofOpening(String title) {
        String plain = plain(title);
        for (int end = plain.length(); end > 0; end = plain.lastIndexOf(' ', end - 1)) {
            PageKind kind = START.get(plain.substring(0, end));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** How many of the phrases of that kind stand in these lower-case words. */
    static int phrases(PageKind kind, String folded) {
        String straight = folded.replace('’', '\'');
        return (int) TEXT.getOrDefault(kind, List.of()).stream().filter(straight::contains).count();
    }

    /** Lower case, letters and digits alone, a space between words. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        String folded = title.substring(0, Math.min(title.length(), LONGEST)).toLowerCase(Locale.ROOT);
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean part = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (part) {
                plain.append(c);
            } else if (c != '\'' && c != '’' && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
